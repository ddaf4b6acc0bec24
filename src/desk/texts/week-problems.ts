/** Why something cannot be done with the week or its proposals now, and what to do. */
import type { Text } from '../../domain/text.ts';

export const WEEK_PROBLEMS = {
  'not-last-plan': {
    nl: 'Er is intussen een nieuwer plan bewaard. Laad de week opnieuw en verstuur de voorstellen van dat plan.',
    en: 'A newer plan was saved meanwhile. Load the week again and send the proposals of that plan.',
  },
  'not-sendable': {
    nl: 'Deze gezinnen kunnen niet worden voorgesteld zoals het plan het zegt: {families}. Reken de week opnieuw door.',
    en: 'These families cannot be proposed as the plan has it: {families}. Plan the week again.',
  },
  'not-next-week': {
    nl: 'Nu is {week} aan de beurt. Alleen de week daarna kan beginnen; teruggaan kan niet.',
    en: 'The week is now {week}. Only the week after it can begin; there is no way back.',
  },
  'no-such-policy': {
    nl: 'Het beleid "{policy}" staat niet in het scenario. Er is: {policies}.',
    en: 'The policy "{policy}" is not in the scenario. There is: {policies}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
