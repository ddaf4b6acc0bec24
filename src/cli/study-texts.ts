/** The words of the commands over time. */
import type { Text } from '../domain/text.ts';

export const STUDY_TEXTS = {
  'study-replications': {
    nl: 'aantal herhalingen; elke herhaling is een ander toeval, voor elk beleid hetzelfde',
    en: 'number of replications; each one draws other chances, the same for every policy',
  },
  'study-seed': { nl: 'begingetal van het toeval', en: 'seed of the random numbers' },
  'study-weeks': { nl: 'aantal weken dat gesimuleerd wordt', en: 'number of weeks simulated' },
  'study-workers': {
    nl: 'hoeveel er tegelijk gerekend wordt (anders: alle kernen); het resultaat blijft hetzelfde',
    en: 'how many runs at the same time (default: all cores); the result is the same',
  },
  'study-out': {
    nl: 'schrijft de resultaten in deze map en bewaart er elke run die klaar is, zodat hetzelfde commando later doorgaat',
    en: 'writes the results to this folder and keeps every finished run there, so that the same command goes on later',
  },
  'study-json': { nl: 'drukt het resultaat als JSON af', en: 'prints the result as JSON' },
  'study-policy': { nl: 'welk beleid (anders: het eerste)', en: 'which policy (default: the first)' },
  'study-policies': {
    nl: 'welk beleid, met komma’s ertussen (anders: alles)',
    en: 'which policies, with commas between (default: all)',
  },
  'study-decider': { nl: 'hoe elke week gekozen wordt: {names}', en: 'how each week is decided: {names}' },
  'study-deciders': {
    nl: 'hoe elke week gekozen wordt, met komma’s ertussen: {names}',
    en: 'how each week is decided, with commas between: {names}',
  },
  'study-reference': {
    nl: 'het beleid waarmee vergeleken wordt (anders: het eerste)',
    en: 'the policy that the others are compared with (default: the first)',
  },
  'study-stopped': {
    nl: 'Gestopt: {done, number} van {total, number} runs waren klaar. Niets is bewaard; met --out blijft bewaard wat klaar is.',
    en: 'Stopped: {done, number} of {total, number} runs were finished. Nothing was kept; with --out, what is finished is.',
  },
  'study-stopped-kept': {
    nl: 'Gestopt: {done, number} van {total, number} runs zijn klaar en bewaard in {folder}. Hetzelfde commando gaat daar verder.',
    en: 'Stopped: {done, number} of {total, number} runs are finished and kept in {folder}. The same command goes on from there.',
  },
  progress: {
    nl: '{bar} {value} van {total} runs · nog {time}',
    en: '{bar} {value} of {total} runs · {time} left',
  },
  simulate: {
    nl: 'laat één beleid weken lang draaien en zegt wat er met gezinnen, gemeenten en kosten gebeurt',
    en: 'runs one policy over many weeks and says what happens to families, municipalities and cost',
  },
  compare: {
    nl: 'vergelijkt beleid over weken, op dezelfde gezinnen, woningen en weigeringen',
    en: 'compares policies over weeks, on the same families, homes and refusals',
  },
  'compare-sensitivity': {
    nl: 'zegt ook waar het verschil van dit beleid met de referentie van afhangt (twee runs per aanname en herhaling meer)',
    en: 'says as well what the difference of this policy with the reference depends on (two more runs per assumption and replication)',
  },
  sensitivity: {
    nl: 'zegt welke aannames de conclusie dragen',
    en: 'says which assumptions carry the conclusion',
  },
  'sensitivity-measure': { nl: 'de uitkomst (anders: {measure})', en: 'the outcome (default: {measure})' },
  'sensitivity-reference': {
    nl: 'kijkt naar het verschil met dit beleid, in plaats van naar één beleid',
    en: 'looks at the difference with this policy, instead of at one policy',
  },
  'sensitivity-parameters': {
    nl: 'welke aannames, met komma’s ertussen (anders: alle onzekere)',
    en: 'which assumptions, with commas between (default: all uncertain ones)',
  },
  'sensitivity-trajectories': {
    nl: 'aantal paden van de Morris-screening; 0 laat haar weg',
    en: 'number of trajectories of the Morris screening; 0 leaves it out',
  },
  threshold: {
    nl: 'zoekt de kleinste waarde waarbij een doel gehaald wordt',
    en: 'finds the least value at which a target is reached',
  },
  'threshold-parameter': { nl: 'wat veranderd wordt', en: 'what is changed' },
  'threshold-measure': { nl: 'wat bereikt moet worden', en: 'what must be reached' },
  'threshold-at-most': { nl: 'het doel: ten hoogste dit', en: 'the target: at most this' },
  'threshold-at-least': { nl: 'het doel: ten minste dit', en: 'the target: at least this' },
  'threshold-from': { nl: 'de laagste waarde die geprobeerd wordt', en: 'the lowest value tried' },
  'threshold-to': { nl: 'de hoogste waarde die geprobeerd wordt', en: 'the highest value tried' },
  'threshold-tolerance': { nl: 'hoe nauwkeurig gezocht wordt', en: 'how closely it is looked for' },
  sweep: {
    nl: 'een grote vergelijking in delen, op vele machines: run rekent een deel uit, merge voegt samen',
    en: 'a large comparison in shards, on many machines: run computes a shard, merge puts them together',
  },
  'sweep-run': { nl: 'rekent één deel uit', en: 'computes one shard' },
  'sweep-shard': {
    nl: 'welk deel, zoals 3/16 (anders: uit de omgeving van Slurm of Kubernetes)',
    en: 'which shard, such as 3/16 (default: from the environment of Slurm or Kubernetes)',
  },
  'sweep-shards': {
    nl: 'het aantal delen, waar alleen het nummer uit de omgeving komt (Kubernetes)',
    en: 'the number of shards, where only the index comes from the environment (Kubernetes)',
  },
  'sweep-out': {
    nl: 'map voor de delen; elk deel krijgt er een eigen map in, en gaat verder waar het gebleven was',
    en: 'folder for the shards; each has its own folder there, and goes on from where it was',
  },
  'sweep-finished': {
    nl: 'Deel {index}/{of} is klaar: {runs, plural, one {# run} other {# runs}} in {folder}.',
    en: 'Shard {index}/{of} is finished: {runs, plural, one {# run} other {# runs}} in {folder}.',
  },
  'sweep-merge': {
    nl: 'voegt delen samen tot dezelfde bestanden als compare',
    en: 'merges shards into the same files as compare',
  },
  'sweep-folders': { nl: 'mappen met delen', en: 'folders with shards' },
  'merge-out': { nl: 'map voor het resultaat', en: 'folder for the result' },
} as const satisfies Readonly<Record<string, Text>>;
