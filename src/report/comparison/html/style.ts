/** What the report of a comparison adds to the style sheet of the reports. */

const PAGE = `
.answers{display:grid;gap:0 2.5rem;grid-template-columns:minmax(0,1fr);margin-bottom:.5rem}
.answer{padding:.2rem 0 .1rem}.answer h3{margin:.9rem 0 .3rem;font-size:1.2rem}.answer p{max-width:66ch;margin-bottom:.4rem}
.answer:last-child:nth-child(odd){grid-column:1/-1}.answer .first{font-size:1.15rem;line-height:1.4;font-weight:600}
@media (min-width:60rem){.answers{grid-template-columns:1fr 1fr}}
caption{text-align:left;font-weight:600;padding:.3rem 0 .4rem;color:var(--muted);font-size:.9rem}
table.data{width:auto;min-width:min(100%,34rem);font-size:.92rem}
.data td,.data th{padding-right:1.1rem}.data tbody th{min-width:9rem;max-width:20rem}.data td{min-width:5rem;max-width:26rem}
.glance table.data{width:100%}.glance td{white-space:nowrap}.glance thead th{min-width:7rem;white-space:normal}
.mark.good{white-space:nowrap}
details{margin:.2rem 0 .7rem}
.basis{font-weight:600}.basis.assumption{color:var(--alert)}.basis.source{color:var(--good)}
`;

const CHARTS = `
figure.study{margin:0 0 2.2rem;break-inside:avoid-page}
.study h3{margin:0 0 .2rem}.study figcaption p{margin-bottom:.5rem}
.study>.chart{width:100%;max-width:34rem;height:auto}
.pair{display:grid;gap:0 2.5rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:62rem){.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.multiples{display:grid;gap:1rem 1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15.5rem),1fr));margin-bottom:.6rem}
.multiples .chart{width:100%;height:auto}.multiples .name{font-weight:600;font-size:.95rem;line-height:1.3;margin:0 0 .3rem}
.multiples>div{display:flex;flex-direction:column;justify-content:space-between}
.map-chart{max-width:19rem}
.key-fill{fill:var(--accent)}.key-alert{fill:var(--alert)}.key-ring{fill:var(--paper);stroke:var(--accent);stroke-width:2}
.key-line{stroke:var(--accent);stroke-width:3}.key-dashed{stroke:var(--ink);stroke-width:2;stroke-dasharray:5 4}
.key-target{stroke:var(--alert);stroke-width:2;stroke-dasharray:6 4}.band,.soft{fill:var(--accent-soft);stroke:var(--accent);stroke-width:1}
`;

const PRINT = `
@media print{
h1{font-size:17pt;margin:.4rem 0 .2rem}.subtitle{margin-bottom:.2rem}.fictitious{padding:.3rem .7rem;font-size:8.5pt}#summary{padding-top:.2rem}
.answers{display:block;columns:2;column-gap:8mm;font-size:8.6pt;line-height:1.32}.answer{break-inside:avoid;padding:0}.answer h3{font-size:10pt;margin:.45rem 0 .1rem}.answer p{margin-bottom:.15rem}.answer .first{font-size:9.3pt;line-height:1.3}
#summary>h3{margin:.5rem 0 .2rem}#summary>p{margin-bottom:.3rem;max-width:none}#summary .decide{margin-top:.4rem;padding:.35rem .7rem}
#outcomes{break-before:page}.pair{display:block}.study>.chart{max-width:135mm}
.multiples{grid-template-columns:repeat(3,1fr);gap:4mm}.multiples>div{break-inside:avoid}
figure.study{break-inside:auto}figcaption{break-after:avoid}
details:not([open])>summary{color:var(--muted)}
table.data small{font-size:.95em}table.data{font-size:7.5pt;width:100%;min-width:0}.data tbody th,.data td,.glance thead th{min-width:0}.data td,.data th{padding:.2rem .5rem .2rem 0}
.glance .scroll{margin:0}
}
`;

export const studyStyle = [PAGE, CHARTS, PRINT].join('');
