/**
 * Charts as SVG, drawn on the server by Observable Plot in a document of linkedom. The drawing is written out again node by node,
 * through the escaping of every other page: without styles and ids, so that the same data gives the same bytes and the
 * page's policy of no inline style holds.
 */
import { type Markish, type PlotOptions, plot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Content, html, Markup } from '../../html/markup.ts';

/** Colours are the tokens of the style sheet, so that a chart follows light, dark and paper. */
export const INK = 'currentColor';
export const MUTED = 'var(--muted)';
export const ACCENT = 'var(--accent)';
export const ACCENT_SOFT = 'var(--accent-soft)';
export const ALERT = 'var(--alert)';
export const LINE = 'var(--line)';
export const PAPER = 'var(--paper)';
export const HATCH = 'url(#hatch)';
export const CROSS = 'url(#cross)';

/** Text in every chart, in units of the drawing. */
const FONT_SIZE = 12;

interface DrawnNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<DrawnNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const LEFT_OUT = /^(?:class|style|aria-.*|font-family|width|height)$/;

/** The name of each row above its bar, readable over whatever it crosses. */
export function rowNames(rows: readonly { readonly name: string; readonly y: number }[], lift = 0): Markish {
  return text(rows, {
    frameAnchor: 'left',
    y: 'y',
    text: 'name',
    textAnchor: 'start',
    ...(lift === 0 ? {} : { dy: -lift }),
    fontWeight: 600,
    fill: INK,
    stroke: PAPER,
    strokeWidth: 4,
  });
}

/** A chart with its text alternative, which says the finding. */
export function draw(options: PlotOptions, alternative: string): Markup {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({
    ...options,
    document,
    style: { fontSize: `${FONT_SIZE}px` },
  } as PlotOptions) as unknown as DrawnNode;
  const viewBox = [...svg.attributes].find(({ name }) => name === 'viewBox')?.value ?? '';
  return html`<svg class="chart" viewBox="${viewBox}" role="img" aria-label="${alternative}" fill="currentColor" font-size="${FONT_SIZE}" text-anchor="middle">${children(svg)}</svg>`;
}

function children(node: DrawnNode): readonly Markup[] {
  return [...node.childNodes].map(written);
}

function written(node: DrawnNode): Markup {
  if (node.nodeType === TEXT) return html`${node.data}`;
  if (node.nodeType !== ELEMENT || node.localName === 'style') return html``;
  const inside = children(node);
  // An empty group is left behind by marks without data.
  if (node.localName === 'g' && inside.every(({ text }) => text === '')) return html``;
  const keepsSize = node.localName === 'rect';
  const attributes: Content[] = [...node.attributes]
    .filter(({ name }) => (keepsSize && /^(?:width|height)$/.test(name)) || !LEFT_OUT.test(name))
    .map(({ name, value }) => html` ${safeName(name)}="${rounded(value)}"`);
  return html`<${safeName(node.localName)}${attributes}>${inside}</${safeName(node.localName)}>`;
}

/** Names come from the library alone; anything else than a plain name would be a defect. */
function safeName(name: string): Markup {
  if (!/^[A-Za-z][\w-]*$/.test(name)) throw new Error(`A drawing cannot hold "${name}".`);
  return new Markup(name);
}

/** Tenths of a unit are finer than any screen or printer shows, and shorter. */
function rounded(value: string): string {
  return value.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
