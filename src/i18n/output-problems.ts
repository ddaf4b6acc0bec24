/** What goes wrong while a plan is read or the files of a plan are written, in words that say what to do. */
import type { Text } from '../domain/text.ts';

export const OUTPUT_PROBLEMS = {
  'plan-not-json': {
    nl: '{file} is geen leesbaar JSON-bestand. Geef een plan.json die "onderdak plan --out" heeft gemaakt.',
    en: '{file} is not readable JSON. Give a plan.json that "onderdak plan --out" made.',
  },
  'plan-value': {
    nl: 'Op de plaats "{path}" hoort {expected} te staan. Maak het plan opnieuw met "onderdak plan --out".',
    en: 'At "{path}" there should be {expected}. Make the plan again with "onderdak plan --out".',
  },
  'plan-unknown-key': {
    nl: 'Op de plaats "{path}" staat iets dat niet in een plan hoort: {keys}. Haal het weg of maak het plan opnieuw.',
    en: 'At "{path}" stands something that does not belong in a plan: {keys}. Remove it or make the plan again.',
  },
  'plan-changed': {
    nl: '{file} is veranderd nadat het programma het schreef. Gebruik het bestand zoals het was, of maak het plan opnieuw. "onderdak check" zegt wat er niet klopt.',
    en: '{file} was changed after the program wrote it. Use the file as it was, or make the plan again. "onderdak check" says what does not hold.',
  },
  'plan-more-problems': {
    nl: 'En nog {count, plural, one {# probleem} other {# problemen}} in dit bestand.',
    en: 'And {count, plural, one {# more problem} other {# more problems}} in this file.',
  },
  'output-not-a-file': {
    nl: '{path} bestaat al en is geen gewoon bestand. Kies een andere naam of map.',
    en: '{path} exists already and is not a regular file. Choose another name or folder.',
  },
  'output-not-writable': {
    nl: 'Kan {path} niet schrijven ({code}). Kies een map waarin u mag schrijven en waar plaats is. Er is niets geschreven.',
    en: 'Cannot write {path} ({code}). Choose a folder that you may write to and that has room. Nothing was written.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type OutputProblemKind = keyof typeof OUTPUT_PROBLEMS;
