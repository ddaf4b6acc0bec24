/** What the standard of the Algoritmeregister does not allow. */

import type { Text } from '../../domain/text.ts';
import type { AlgorithmProblems } from '../../input/problem-kinds.ts';

export const ALGORITHM_PROBLEMS: Readonly<Record<keyof AlgorithmProblems, Text>> = {
  'algorithm-too-long': {
    nl: 'Dit zijn {length} tekens. De standaard laat er {most} toe. Maak het korter.',
    en: 'This is {length} characters. The standard allows {most}. Make it shorter.',
  },
  'algorithm-not-permitted': {
    nl: '"{value}" mag hier niet staan. Kies uit: {permitted}.',
    en: '"{value}" is not allowed here. Choose from: {permitted}.',
  },
  'algorithm-not-a-month': {
    nl: 'Schrijf een jaar en een maand, zoals 2026-11.',
    en: 'Write a year and a month, such as 2026-11.',
  },
  'algorithm-not-a-link': {
    nl: '"{value}" is geen webadres. Begin met https://.',
    en: '"{value}" is not a web address. Begin with https://.',
  },
  'slider-out-of-range': {
    nl: 'Kies een waarde van {least} tot en met {most}.',
    en: 'Choose a value from {least} up to and including {most}.',
  },
  'algorithm-part-missing': {
    nl: 'Hier ontbreekt: {part}. Schrijf op elke regel een titel, dan " | " en dan een link.',
    en: 'This is missing: {part}. Write on each line a title, then " | " and then a link.',
  },
};
