/** Builds the pages of the desk: src/desk/web → dist/desk/web. Everything is served by the desk itself; nothing comes from elsewhere. */
import { defineConfig } from 'vite';
import { onlyUsedBlocks } from './scripts/used-css-blocks.js';

/** The components of NL Design System (Utrecht) that the desk uses. */
const UTRECHT_BLOCKS = [
  'alert',
  'button',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'link',
  'select',
  'skip-link',
  'status-badge',
  'table',
  'textarea',
  'textbox',
];

export default defineConfig({
  root: 'src/desk/web',
  base: '/',
  plugins: [onlyUsedBlocks('@utrecht/component-library-css', 'utrecht', UTRECHT_BLOCKS)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../../dist/desk/web',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address would be against the Content-Security-Policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
});
