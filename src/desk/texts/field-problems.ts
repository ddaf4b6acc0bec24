/** What is wrong with one field of a request. */
import type { Text } from '../../domain/text.ts';

export const FIELD_PROBLEMS = {
  'field-missing': { nl: 'Vul dit in.', en: 'Fill this in.' },
  'field-wrong-type': {
    nl: 'Dit heeft niet de goede vorm; verwacht: {expected}.',
    en: 'This has the wrong form; expected: {expected}.',
  },
  'field-not-a-choice': { nl: 'Kies een van: {choices}.', en: 'Choose one of: {choices}.' },
  'field-too-small': {
    nl: 'Te klein of te kort; ten minste {least}.',
    en: 'Too small or too short; at least {least}.',
  },
  'field-too-large': { nl: 'Te groot of te lang; hoogstens {most}.', en: 'Too large or too long; at most {most}.' },
  'field-wrong-format': {
    nl: 'Dit heeft niet de goede vorm ({format}).',
    en: 'This does not have the right form ({format}).',
  },
  'field-unknown': { nl: 'Deze velden bestaan niet: {keys}.', en: 'These fields do not exist: {keys}.' },
  'field-wrong': { nl: 'Deze waarde kan niet.', en: 'This value is not possible.' },
} as const satisfies Readonly<Record<string, Text>>;

export type FieldProblemKind = keyof typeof FIELD_PROBLEMS;
