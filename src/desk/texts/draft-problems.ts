/** What is wrong with what a planner tries out, in words. */

import type { Text } from '../../domain/text.ts';
import type { DraftProblems } from '../../input/problem-kinds.ts';

export const DRAFT_PROBLEMS: Readonly<Record<keyof DraftProblems, Text>> = {
  'draft-family-not-waiting': {
    nl: 'dit gezin wacht nu niet op een woning, dus er valt niets vast te zetten of uit te sluiten. Haal dit concept weg.',
    en: 'this family is not waiting for a home now, so nothing can be pinned or banned. Take this draft away.',
  },
  'draft-record-gone': {
    nl: 'deze regel staat niet meer in het register. Haal dit concept weg.',
    en: 'this row is no longer in the register. Take this draft away.',
  },
  'draft-record-changed': {
    nl: 'deze regel is intussen gewijzigd. Bekijk de nieuwe gegevens en maak het concept opnieuw.',
    en: 'this row was changed meanwhile. Look at the new data and make the draft again.',
  },
  'draft-record-exists': {
    nl: 'er is al een regel met deze sleutel. Kies een andere, of wijzig de regel die er is.',
    en: 'there is a row with this id already. Choose another one, or edit the row that is there.',
  },
  'draft-id-changed': {
    nl: 'het kenmerk van een regel blijft wat het is. Haal de regel weg en voeg een nieuwe toe.',
    en: 'the id of a row stays what it is. Remove the row and add a new one.',
  },
  'pins-contradict': {
    nl: 'deze vastgezette gezinnen kunnen niet samen: {families}. Maak er ten minste één los.',
    en: 'these pinned families cannot all be placed as pinned: {families}. Unpin at least one of them.',
  },
  'no-plan-made': {
    nl: 'er kwam geen plan: {detail}. Er is niets bewaard.',
    en: 'no plan was made: {detail}. Nothing was saved.',
  },
  'moved-in-later': {
    nl: 'kolom {column}: de dag van verhuizen ligt nog niet achter ons. Leg de verhuizing vast als het gezin er woont.',
    en: 'column {column}: the day of moving in is still to come. Record it when the family lives there.',
  },
};
