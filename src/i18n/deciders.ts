/** The ways of deciding, as people call them. */

import type { Text } from '../domain/text.ts';
import type { DeciderName } from '../simulation/study.ts';

export const DECIDER_TEXTS: Readonly<Record<DeciderName, Text>> = {
  'first-come': { nl: 'op volgorde van aanmelding', en: 'first come, first served' },
  random: { nl: 'op goed geluk', en: 'at random' },
  myopic: { nl: 'beste plan per week', en: 'best plan of each week' },
  'look-ahead': { nl: 'vooruitkijkend met prijzen', en: 'look-ahead with prices' },
  'minimum-discord': { nl: 'minste spijt over mogelijke toekomsten', en: 'least regret over possible futures' },
  hindsight: { nl: 'achteraf bezien (grens)', en: 'with hindsight (bound)' },
};
