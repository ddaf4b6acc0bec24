/** Why long work does not start. */
import type { Text } from '../../domain/text.ts';

export const JOB_PROBLEMS = {
  'too-many': {
    nl: 'Er wacht al veel werk. Wacht tot iets klaar is, of stop iets.',
    en: 'Much work is waiting already. Wait until something is done, or stop something.',
  },
} as const satisfies Readonly<Record<string, Text>>;
