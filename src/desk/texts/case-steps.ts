/** Steps of a case as buttons, with what is asked before one is taken. */

import type { Text } from '../../domain/text.ts';
import type { StepId } from '../register/case-life/steps.ts';

export interface StepText {
  /** What the button does. */
  readonly button: Text;
  /** What happens when it is taken. */
  readonly explained: Text;
}

export const STEP_TEXTS: Readonly<Record<StepId, StepText>> = {
  report: {
    button: { nl: 'Melden', en: 'Report' },
    explained: { nl: 'Legt vast dat het gezin zich heeft gemeld.', en: 'Notes that the family has reported.' },
  },
  assess: {
    button: { nl: 'Beoordeling afronden', en: 'Finish the assessment' },
    explained: {
      nl: 'De gemeente heeft de zelfredzaamheid beoordeeld.',
      en: 'The municipality has assessed self-sufficiency.',
    },
  },
  refer: {
    button: { nl: 'Doorverwijzen', en: 'Refer' },
    explained: {
      nl: 'Het landelijk coördinatiepunt toetst het gezin, streven binnen één dag.',
      en: 'The national coordination point tests the family; the aim is within one day.',
    },
  },
  test: {
    button: { nl: 'Toets afronden', en: 'Finish the test' },
    explained: { nl: 'De toets is gedaan; nu volgt het besluit.', en: 'The test is done; the decision follows.' },
  },
  qualify: {
    button: { nl: 'Besluit: het gezin voldoet', en: 'Decide: the family qualifies' },
    explained: {
      nl: 'Het weekplan zoekt vanaf nu een woning voor dit gezin.',
      en: 'From now on the weekly plan looks for a home for this family.',
    },
  },
  disqualify: {
    button: { nl: 'Besluit: het gezin voldoet niet', en: 'Decide: the family does not qualify' },
    explained: {
      nl: 'Het gezin krijgt een brief met de reden en hoe het bezwaar kan maken.',
      en: 'The family gets a letter with the reason and how it can object.',
    },
  },
  wait: {
    button: { nl: 'Wacht zonder opvang', en: 'Waits without shelter' },
    explained: { nl: 'Het gezin heeft geen plek in een opvang.', en: 'The family has no place in a shelter.' },
  },
  shelter: {
    button: { nl: 'Naar de opvang', en: 'To a shelter' },
    explained: {
      nl: 'Het gezin heeft een plek in een opvang. De klok van drie maanden loopt vanaf die dag.',
      en: 'The family has a place in a shelter. The clock of three months runs from that day.',
    },
  },
  propose: {
    button: { nl: 'Voorstellen', en: 'Propose' },
    explained: { nl: 'Stelt een woning voor.', en: 'Proposes a home.' },
  },
  withdraw: {
    button: { nl: 'Voorstel intrekken', en: 'Withdraw the proposal' },
    explained: {
      nl: 'Het voorstel vervalt; het weekplan zoekt opnieuw.',
      en: 'The proposal lapses; the weekly plan looks again.',
    },
  },
  'accept-as-municipality': {
    button: { nl: 'Gemeente zegt ja', en: 'Municipality says yes' },
    explained: { nl: 'De gemeente ontvangt het gezin.', en: 'The municipality receives the family.' },
  },
  'decline-as-municipality': {
    button: { nl: 'Gemeente zegt nee', en: 'Municipality says no' },
    explained: {
      nl: 'Het weekplan zoekt verder. De reden komt in de brief aan het gezin.',
      en: 'The weekly plan looks on. The reason comes in the letter to the family.',
    },
  },
  'accept-as-family': {
    button: { nl: 'Gezin zegt ja', en: 'Family says yes' },
    explained: { nl: 'Het gezin wil deze woning.', en: 'The family wants this home.' },
  },
  'decline-as-family': {
    button: { nl: 'Gezin zegt nee', en: 'Family says no' },
    explained: { nl: 'Het weekplan zoekt verder.', en: 'The weekly plan looks on.' },
  },
  house: {
    button: { nl: 'Het gezin is verhuisd', en: 'The family has moved in' },
    explained: { nl: 'Het gezin woont in de nieuwe woning.', en: 'The family lives in its new home.' },
  },
  park: {
    button: { nl: 'Parkeren', en: 'Park' },
    explained: {
      nl: 'De zaak wacht; het weekplan slaat het gezin over.',
      en: 'The case waits; the weekly plan leaves the family out.',
    },
  },
  resume: {
    button: { nl: 'Weer oppakken', en: 'Resume' },
    explained: { nl: 'De zaak gaat verder waar zij was.', en: 'The case goes on where it was.' },
  },
  'return-abroad': {
    button: { nl: 'Teruggekeerd', en: 'Returned abroad' },
    explained: {
      nl: 'Het gezin keerde terug naar het laatste woonland. De zaak sluit.',
      en: 'The family returned to the country of last residence. The case closes.',
    },
  },
  'own-network': {
    button: { nl: 'Eigen netwerk', en: 'Own network' },
    explained: {
      nl: 'Het gezin vond een plek bij familie of vrienden. De zaak sluit.',
      en: 'The family found a place with family or friends. The case closes.',
    },
  },
  leave: {
    button: { nl: 'Uit beeld', en: 'Left' },
    explained: { nl: 'Het gezin is uit beeld. De zaak sluit.', en: 'The family is out of view. The case closes.' },
  },
  're-enter': {
    button: { nl: 'Opnieuw gemeld', en: 'Reported again' },
    explained: {
      nl: 'Het gezin meldt zich opnieuw. Beoordeling en toestemming beginnen opnieuw.',
      en: 'The family reports again. Assessment and consent start anew.',
    },
  },
  object: {
    button: { nl: 'Bezwaar ontvangen', en: 'Objection received' },
    explained: {
      nl: 'De zaak wacht op het antwoord op het bezwaar.',
      en: 'The case waits for the answer to the objection.',
    },
  },
  'uphold-objection': {
    button: { nl: 'Bezwaar gegrond', en: 'Objection upheld' },
    explained: { nl: 'Het gezin wordt opnieuw getoetst.', en: 'The family is tested anew.' },
  },
  'reject-objection': {
    button: { nl: 'Bezwaar ongegrond', en: 'Objection rejected' },
    explained: {
      nl: 'Het besluit blijft. De zaak gaat verder waar zij was.',
      en: 'The decision stands. The case goes on where it was.',
    },
  },
};
