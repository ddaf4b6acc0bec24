import { expect, it } from 'vitest';
import { keepBlocks } from '../../../scripts/used-css-blocks.js';

it('of a style sheet the components that are used are kept, with their parts, states and media', () => {
  const css = `
/* .lib-button { } */
@charset "UTF-8";
.lib-button { color: red }
.lib-button--primary { color: blue }
.lib-button__icon:hover { width: 1px }
.lib-button-group { gap: 0 }
.lib-table { color: green }
@media print { .lib-button { color: black } }
@media print { .lib-table { color: black } }
`;
  const kept = keepBlocks(css, 'lib', ['button']);
  expect(kept.match(/[a-z_-]+ \{|:hover \{/g)).toEqual([
    'lib-button {',
    'lib-button--primary {',
    ':hover {',
    'print {',
    'lib-button {',
  ]);
});
