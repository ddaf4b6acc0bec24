/** The words of a comparison in a terminal. */
import type { Text } from '../domain/text.ts';

export const STUDY_TERMINAL = {
  title: { nl: 'Vergelijking: {study}', en: 'Comparison: {study}' },
  titleOne: { nl: 'Nabootsing: {study}', en: 'Simulation: {study}' },
  size: {
    nl: '{count, plural, one {# aanpak} other {# aanpakken}}, {weeks} weken ({counted} tellen mee), {replications, plural, one {# herhaling} other {# herhalingen}}, startwaarde {seed}',
    en: '{count, plural, one {# policy} other {# policies}}, {weeks} weeks ({counted} count), {replications, plural, one {# replication} other {# replications}}, seed {seed}',
  },
  fictitious: {
    nl: 'FICTIEF: verzonnen gegevens; dit zegt niets over echte gemeenten',
    en: 'FICTITIOUS: made-up data; this says nothing about real municipalities',
  },
  outcomes: { nl: 'Uitkomsten: gemiddelde en marge (95 %)', en: 'Outcomes: mean and margin (95%)' },
  differences: { nl: 'Verschil met ‘{reference}’', en: 'Difference from ‘{reference}’' },
  answers: { nl: 'In het kort', en: 'In short' },
  policy: { nl: 'Aanpak', en: 'Policy' },
  measure: { nl: 'Uitkomst', en: 'Measure' },
  mean: { nl: 'Gemiddeld', en: 'Mean' },
  margin: { nl: 'Marge', en: 'Margin' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  sensitivity: { nl: 'Waar de uitkomst van afhangt', en: 'What the outcome depends on' },
  base: { nl: 'Zonder verandering: {base}{range}.', en: 'Without a change: {base}{range}.' },
  bars: {
    nl: '▒ bij de laagste waarde  █ bij de hoogste waarde  | geen verandering',
    en: '▒ at the lowest value  █ at the highest value  | no change',
  },
  turns: { nl: 'keert de conclusie om', en: 'turns the conclusion around' },
  morris: { nl: 'Alle aannames door elkaar (Morris, μ*)', en: 'All assumptions together (Morris, μ*)' },
  threshold: { nl: 'Hoeveel is genoeg?', en: 'How much is enough?' },
  value: { nl: 'Waarde', en: 'Value' },
  more: { nl: '… en nog {count}.', en: '… and {count} more.' },
} as const satisfies Readonly<Record<string, Text>>;
