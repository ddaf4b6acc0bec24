/** Starts the desk in the browser. */
import { render } from 'preact';
import { App } from './app.tsx';
import '@utrecht/component-library-css/dist/index.css';
import './theme/index.css';

const place = document.getElementById('desk');
if (place) render(<App />, place);
