/**
 * The style sheet of the report. Colours are tokens with a light and a dark value; every pair of text and ground has a
 * contrast of at least 4.5 to 1, every drawing at least 3 to 1 (WCAG 2.1 AA), and no colour carries a meaning alone.
 */

const TOKENS = `
:root{color-scheme:light dark;
--paper:#fff;--surface:#f3f6f8;--ink:#16202a;--muted:#4a5864;--line:#c3ccd4;--rule:#7b8894;
--accent:#0b5a84;--accent-soft:#d3e6f1;--on-accent:#fff;
--alert:#a33a00;--alert-soft:#fdeee4;--good:#1d6a3a;--good-soft:#e6f4ea;--land:#e3e9ed;--coast:#8b98a3;--link:#0b5a84}
@media (prefers-color-scheme:dark){:root{
--paper:#11171c;--surface:#1a222a;--ink:#e9eef2;--muted:#b3bec8;--line:#3a4652;--rule:#8796a3;
--accent:#6fb9e0;--accent-soft:#1c4257;--on-accent:#0b1318;
--alert:#ffad73;--alert-soft:#38220f;--good:#86d6a0;--good-soft:#163323;--land:#242e37;--coast:#6c7b88;--link:#8ccbf0}}
`;

const PAGE = `
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
header,main,footer{max-width:70rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.5rem);line-height:1.15;margin:1.75rem 0 .4rem;letter-spacing:-.015em}
h2{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem;letter-spacing:-.01em}
h3{font-size:1.1rem;margin:1.75rem 0 .6rem}h4,h5{font-size:1rem;margin:0}
p{margin:0 0 .9rem;max-width:68ch}ul,ol{padding-left:1.25rem;margin:0 0 .9rem}li{margin:.3rem 0;max-width:72ch}
a{color:var(--link);text-underline-offset:.15em}small{color:var(--muted);font-size:.9rem}
code{font:.85em ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
section{padding:2rem 0 1.25rem;border-top:1px solid var(--line)}section:first-child{border-top:0;padding-top:.75rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:0;padding:.6rem 1rem;background:var(--accent);color:var(--on-accent);z-index:1}.skip:focus{left:0}
.fictitious{max-width:none;margin:0;padding:.65rem 1rem;border:2px dashed var(--alert);border-top:0;background:var(--alert-soft);color:var(--ink);border-radius:0 0 .4rem .4rem}
.fictitious strong{text-transform:uppercase;letter-spacing:.06em;color:var(--alert);margin-right:.4rem}
.subtitle{color:var(--muted)}
nav ul{list-style:none;padding:0;margin:1rem 0 .5rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}nav li{margin:0}nav a{display:inline-block;padding:.2rem 0}
footer{padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--muted)}
`;

const SUMMARY_STYLE = `
.lead{font-size:clamp(1.25rem,1.05rem + 1vw,1.7rem);line-height:1.3;font-weight:600;max-width:36ch;margin-bottom:1.1rem}
.tiles{list-style:none;padding:0;margin:0 0 1.4rem;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}
.tile{margin:0;max-width:none;padding:.8rem 1rem .7rem;background:var(--surface);border-radius:.4rem;border-left:.35rem solid var(--good);display:flex;flex-direction:column;line-height:1.35}
.tile.attention{border-left-color:var(--alert)}
.tile strong{font-size:2.3rem;line-height:1.1;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.tile em{font-style:normal;font-weight:600;font-size:.9rem;margin-top:auto;padding-top:.4rem;color:var(--good)}.tile.attention em{color:var(--alert)}
.outcomes{margin:0 0 1.4rem}.outcomes>svg{display:block;border-radius:.3rem;margin-bottom:.5rem}
.columns{display:grid;gap:0 2.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}.columns h3{margin-top:.4rem}
.decide{margin-top:1rem;padding:.8rem 1rem;border-left:.35rem solid var(--accent);background:var(--surface);max-width:none}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:0 0 1rem}.legend li{margin:0;display:flex;align-items:center;gap:.45rem;max-width:none}.key{flex:none}
`;

const DRAWINGS = `
.so-far,.placed,.on-time{fill:var(--accent)}
.planned,.used{fill:url(#hatch);stroke:var(--accent);stroke-width:1}
.over,.late{fill:var(--alert)}
.roofless,.none{fill:url(#cross);stroke:var(--alert);stroke-width:1}
.hatch-ground{fill:var(--accent-soft)}.hatch-line{stroke:var(--accent);stroke-width:2.2}
.cross-ground{fill:var(--paper)}.cross-line{stroke:var(--alert);stroke-width:1.3;fill:none}
.cut{fill:none;stroke:var(--paper);stroke-width:2.5}
.cap{stroke:var(--ink);stroke-width:2;stroke-dasharray:4 2}.share{fill:var(--ink);stroke:var(--paper);stroke-width:1.5;paint-order:stroke}
.bar,.load svg{background:linear-gradient(var(--line),var(--line)) 0 50%/100% 1px no-repeat}
.patterns{position:absolute}svg{display:block;overflow:visible}
.map{margin:0}.map svg{width:100%;height:auto;max-height:42rem}.map figcaption{color:var(--muted);font-size:.95rem;margin-top:.5rem}
.land{fill:var(--land);stroke:var(--coast);stroke-width:1;stroke-linejoin:round}
.bubble{fill:var(--accent);stroke:var(--paper);stroke-width:1.5}.ring{fill:var(--paper);stroke:var(--accent);stroke-width:1.5}
.number{fill:var(--on-accent);font-size:13px;font-weight:700}
.place{fill:var(--ink);font-size:13px;font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.map-and-table{display:grid;gap:1.5rem 2.5rem;grid-template-columns:minmax(0,1fr);align-items:start}
@media (min-width:52rem){.map-and-table{grid-template-columns:minmax(0,1.35fr) minmax(0,1fr)}}
`;

const TABLES = `
.scroll{overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;line-height:1.35}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}thead th{border-bottom:2px solid var(--rule);font-size:.9rem;vertical-align:bottom}tbody th{font-weight:600}tbody th small{font-weight:400}
.loads table{min-width:44rem}.load{min-width:12rem;width:34%}
td.whole{white-space:nowrap}
summary{cursor:pointer;color:var(--link);font-weight:600;padding:.25rem 0}
.status{padding:.6rem 1rem;border-left:.35rem solid var(--alert);background:var(--surface);max-width:none}.status.good{border-left-color:var(--good)}
.mark{font-weight:700;color:var(--alert)}.mark.good{color:var(--good)}
.facts,.words{display:grid;grid-template-columns:minmax(0,1fr);gap:.1rem 1.5rem;margin:0 0 1rem}.facts dt,.words dt{font-weight:600}.facts dd,.words dd{margin:0 0 .5rem;max-width:64ch}
@media (min-width:40rem){.facts,.words{grid-template-columns:minmax(9rem,auto) minmax(0,1fr)}}
.findings.people li::marker{content:"!  ";color:var(--alert);font-weight:700}
`;

const FAMILIES = `
.families{list-style:none;padding:0;margin:0}
.family{max-width:none;margin:0;padding:.7rem 0 .6rem;border-top:1px solid var(--line);display:grid;gap:.25rem 1.5rem;grid-template-columns:minmax(0,1fr)}
.family.attention{padding-left:.8rem;border-left:.35rem solid var(--alert)}
.family p{margin:0}.who p{color:var(--muted);font-size:.95rem}
.weeks{display:grid;grid-template-columns:minmax(0,1fr) 5.2rem;white-space:nowrap;gap:.75rem;align-items:center;font-variant-numeric:tabular-nums;align-self:start}
@media (min-width:52rem){.family{grid-template-columns:14rem minmax(0,1fr) 19rem}.family details{grid-column:1/-1}}
.badges{display:flex;flex-wrap:wrap;gap:.35rem;margin-top:.3rem}
.family .badges{margin-top:.3rem}.badge{border:1.5px solid var(--rule);border-radius:.25rem;padding:.05rem .45rem;font-size:.85rem;font-weight:600}
.badge.alert{border-color:var(--alert);color:var(--alert);background:var(--alert-soft)}
.story{padding:.25rem 0 .5rem}.story h5{margin:.6rem 0 .2rem}.story ul{margin:0 0 .5rem}.story li{margin:.15rem 0}
.elsewhere{display:grid;gap:.1rem 1.25rem;margin:0;grid-template-columns:minmax(0,1fr)}.elsewhere dt{font-weight:600}.elsewhere dd{margin:0 0 .3rem;max-width:72ch}
@media (min-width:40rem){.elsewhere{grid-template-columns:minmax(8rem,auto) minmax(0,1fr)}}
`;

const CONTRAST = `
@media (forced-colors:active){svg{forced-color-adjust:none}.tile,.family.attention,.badge,.status,.decide{border-color:CanvasText}}
`;

/** Paper is light, whatever the screen was; what was folded is open, and rows stay in one piece. */
const PRINT = `
@media print{
:root{color-scheme:light;--paper:#fff;--surface:#f3f6f8;--ink:#000;--muted:#3c4650;--line:#b9c2ca;--rule:#6b7782;--accent:#0b5a84;--accent-soft:#d3e6f1;--on-accent:#fff;--alert:#a33a00;--alert-soft:#fdeee4;--good:#1d6a3a;--land:#e3e9ed;--coast:#8b98a3;--link:#000}
html{font-size:9.5pt;line-height:1.4}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
header,main,footer{max-width:none;padding:0}nav,.skip,.more{display:none}a{color:inherit;text-decoration:none}
h1{margin-top:.8rem}h2,h3,h4,h5{break-after:avoid}
section{border-top:0;padding:.6rem 0 0}h2{border-bottom:1.5pt solid var(--ink);padding-bottom:.15rem}
#map{break-before:page}
li,tr,dt,figure,.tile,.badge,.status,.decide{break-inside:avoid}dd{break-before:avoid}thead{display:table-header-group}
.family{break-inside:auto;grid-template-columns:36mm minmax(0,1fr) 60mm}.family details{grid-column:1/-1}.family>div{break-inside:avoid;break-after:avoid}
.scroll{overflow:visible}.loads table{min-width:0}.load{min-width:30mm}th,td{padding-right:.6rem}
.tiles{grid-template-columns:repeat(4,1fr)}.columns{grid-template-columns:1fr 1fr}
.map-and-table{grid-template-columns:110mm minmax(0,1fr)}.map svg{max-height:150mm}
.elsewhere,.facts,.words{grid-template-columns:minmax(26mm,auto) minmax(0,1fr)}
details::details-content{content-visibility:visible;block-size:auto;height:auto}
summary{list-style:none;color:inherit}.family>details>summary{display:none}.story summary{font-weight:600;margin-top:.4rem}.story summary::marker{content:""}
footer{display:none}
}
`;

/** Everything but the print headers, which carry words. */
export const styleSheet = [TOKENS, PAGE, SUMMARY_STYLE, DRAWINGS, TABLES, FAMILIES, CONTRAST, PRINT].join('');

/** The margins of every printed A4 page: the mark of made-up data above, the title and the page number below. */
export function printHeaders(mark: string, title: string, page: string): string {
  const box = (place: string, content: string, look = ''): string =>
    `@${place}{content:${content};font:8pt system-ui,sans-serif;color:#3c4650;${look}}`;
  return `@page{size:A4;margin:17mm 15mm 16mm;${mark ? box('top-left', quoted(mark), 'color:#a33a00;font-weight:700') : ''}${box('bottom-left', quoted(title))}${box('bottom-right', `${quoted(`${page} `)} counter(page) " / " counter(pages)`)}}
`;
}

/** A CSS string; everything that could end it or the style element is written as an escape. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:;()·–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
