/** Where a case stands, in a few words. */

import type { Text } from '../../domain/text.ts';
import type { CaseState } from '../register/case-life/states.ts';

export const STATE_WORDS: Readonly<Record<CaseState, Text>> = {
  reported: { nl: 'gemeld', en: 'reported' },
  assessed: { nl: 'beoordeeld', en: 'assessed' },
  referred: { nl: 'doorverwezen', en: 'referred' },
  tested: { nl: 'getoetst', en: 'tested' },
  qualifies: { nl: 'voldoet', en: 'qualifies' },
  'does-not-qualify': { nl: 'voldoet niet', en: 'does not qualify' },
  waiting: { nl: 'wacht zonder opvang', en: 'waits without shelter' },
  'in-shelter': { nl: 'in de opvang', en: 'in shelter' },
  proposed: { nl: 'voorgesteld', en: 'proposed' },
  'accepted-by-municipality': { nl: 'gemeente zei ja', en: 'municipality said yes' },
  'declined-by-municipality': { nl: 'gemeente zei nee', en: 'municipality said no' },
  'accepted-by-family': { nl: 'gezin zei ja', en: 'family said yes' },
  'declined-by-family': { nl: 'gezin zei nee', en: 'family said no' },
  housed: { nl: 'heeft een woning', en: 'has a home' },
  parked: { nl: 'geparkeerd', en: 'parked' },
  returned: { nl: 'teruggekeerd', en: 'returned abroad' },
  'own-network': { nl: 'in eigen netwerk', en: 'in its own network' },
  left: { nl: 'uit beeld', en: 'left' },
  're-entered': { nl: 'opnieuw gemeld', en: 'reported again' },
  'objection-pending': { nl: 'bezwaar loopt', en: 'objection pending' },
};
