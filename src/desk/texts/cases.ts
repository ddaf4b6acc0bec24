/** The pages of cases: the list, the referral form, the test, the family and its letters. */

import type { Text } from '../../domain/text.ts';
import type { Role } from '../register/actor.ts';
import type { ProposalStatus } from '../register/bodies.ts';
import type { Action } from '../register/register.ts';

export const CASE_LIST = {
  title: { nl: 'Gezinnen', en: 'Families' },
  intro: {
    nl: 'Zaken met een klok die te laat is staan voorop. Open een gezin om het te toetsen, een stap te zetten of een brief te maken.',
    en: 'Cases with an overdue clock come first. Open a family to test it, take a step or make a letter.',
  },
  introMunicipality: {
    nl: 'De gezinnen die uw gemeente meldde, en die aan uw gemeente zijn voorgesteld.',
    en: 'The families that your municipality reported, and those proposed to it.',
  },
  help: {
    nl: 'Een gezin heeft een kenmerk, geen naam. Wie een zaak opent, wordt vastgelegd.',
    en: 'A family has an id, not a name. Who opens a case is noted.',
  },
  report: { nl: 'Gezin melden', en: 'Report a family' },
  toTest: { nl: 'Wacht op toets', en: 'Waits for the test' },
  open: { nl: 'Lopende zaken', en: 'Open cases' },
  all: { nl: 'Alle zaken', en: 'All cases' },
  none: { nl: 'Hier staan nu geen zaken.', en: 'There are no cases here now.' },
  family: { nl: 'Gezin', en: 'Family' },
  state: { nl: 'Toestand', en: 'State' },
  days: { nl: 'Dagen', en: 'Days' },
  persons: { nl: 'Personen', en: 'Persons' },
  referring: { nl: 'Gemeld door', en: 'Reported by' },
  municipality: { nl: 'Gaat naar', en: 'Goes to' },
  shelter: { nl: 'Weken in opvang', en: 'Weeks in shelter' },
  clocks: { nl: 'Klokken', en: 'Clocks' },
  inTime: { nl: 'op tijd', en: 'in time' },
  late: {
    nl: '{clock}: {days, plural, one {# dag} other {# dagen}} te laat',
    en: '{clock}: {days, plural, one {# day} other {# days}} late',
  },
  test: { nl: 'Toetsen', en: 'Test' },
  testOne: { nl: 'Toets {id}', en: 'Test {id}' },
} as const satisfies Readonly<Record<string, Text>>;

export const CLOCK_WORDS: Readonly<Record<'assessment' | 'test' | 'shelter', Text>> = {
  assessment: { nl: 'beoordeling', en: 'assessment' },
  test: { nl: 'toets', en: 'test' },
  shelter: { nl: 'opvang', en: 'shelter' },
};

export const REFERRAL = {
  title: { nl: 'Gezin melden en doorverwijzen', en: 'Report and refer a family' },
  titleExisting: { nl: 'Gegevens van {id}', en: 'Facts of {id}' },
  intro: {
    nl: 'U kunt het formulier tussendoor bewaren. Doorverwijzen kan als de beoordeling klaar is en het gezin instemt.',
    en: 'You can save the form in between. You can refer when the assessment is done and the family consents.',
  },
  privacy: {
    nl: 'Schrijf nergens een naam, burgerservicenummer of geboortedatum. Het gezin krijgt vanzelf een kenmerk.',
    en: 'Write no name, citizen service number or date of birth anywhere. The family gets an id by itself.',
  },
  who: { nl: 'Wie is het gezin?', en: 'Who is the family?' },
  home: { nl: 'Welke woning heeft het gezin nodig?', en: 'What home does the family need?' },
  where: { nl: 'Waar?', en: 'Where?' },
  arrival: { nl: 'Melding en aankomst', en: 'Report and arrival' },
  judgement: { nl: 'Beoordeling door de gemeente', en: "The municipality's assessment" },
  situation: { nl: 'Situatie', en: 'Situation' },
  back: { nl: 'Terugkeer', en: 'Return' },
  consent: { nl: 'Toestemming', en: 'Consent' },
  referring: { nl: 'Gemeente die het gezin meldt', en: 'Municipality that reports the family' },
  id: { nl: 'Eigen kenmerk', en: 'Own id' },
  idHint: { nl: 'Leeg: het gezin krijgt vanzelf een kenmerk.', en: 'Empty: the family gets an id by itself.' },
  save: { nl: 'Bewaren', en: 'Save' },
  refer: { nl: 'Bewaren en doorverwijzen', en: 'Save and refer' },
  saved: { nl: 'Bewaard onder kenmerk {id}.', en: 'Saved under id {id}.' },
  referred: {
    nl: 'Gezin {id} is doorverwezen. Het coördinatiepunt toetst het, streven binnen één dag.',
    en: 'Family {id} was referred. The coordination point tests it; the aim is within one day.',
  },
  draft: {
    nl: 'Dit gezin is bewaard onder kenmerk {id}, en nog niet doorverwezen.',
    en: 'This family is saved under id {id}, and not referred yet.',
  },
  toFamily: { nl: 'Naar de pagina van het gezin', en: 'To the page of the family' },
  nothingToEdit: {
    nl: 'U kunt de gegevens van dit gezin nu niet veranderen.',
    en: 'You cannot change the facts of this family now.',
  },
  choice: { nl: '{number}e keus', en: 'Choice {number}' },
  place: { nl: 'Gemeente {number}', en: 'Municipality {number}' },
  adult: { nl: 'Volwassene {number}, sector {place}', en: 'Adult {number}, sector {place}' },
  tiePlace: { nl: 'Band {number}, plaats', en: 'Tie {number}, place' },
  tieKind: { nl: 'Band {number}, soort', en: 'Tie {number}, kind' },
  none: { nl: '—', en: '—' },
} as const satisfies Readonly<Record<string, Text>>;

export const TIE_KINDS: Readonly<Record<'work' | 'school' | 'family' | 'care', Text>> = {
  work: { nl: 'werk', en: 'work' },
  school: { nl: 'school', en: 'school' },
  family: { nl: 'familie', en: 'family' },
  care: { nl: 'zorg', en: 'care' },
};

export const TEST_PAGE = {
  title: { nl: 'Toets van {id}', en: 'Test of {id}' },
  family: { nl: 'Naar de pagina van het gezin', en: 'To the page of the family' },
  facts: { nl: 'Feiten aanvullen of verbeteren', en: 'Complete or correct facts' },
  criteriaSay: { nl: 'Wat de criteria zeggen', en: 'What the criteria say' },
  scheme: { nl: '{title} (versie {version}, {date})', en: '{title} (version {version}, {date})' },
  advice: { nl: 'Volgens de criteria: {verdict}', en: 'By the criteria: {verdict}' },
  missing: { nl: 'Ontbreekt', en: 'Missing' },
  missingIn: { nl: 'ontbreekt: {facts}', en: 'missing: {facts}' },
  doubtfulIn: { nl: 'in twijfel: {facts}', en: 'in doubt: {facts}' },
  nothingMissing: { nl: 'Er ontbreken geen feiten.', en: 'No facts are missing.' },
  contradictions: { nl: 'Tegenspraak', en: 'Contradictions' },
  noContradictions: { nl: 'De feiten spreken elkaar niet tegen.', en: 'The facts do not contradict each other.' },
  clocks: { nl: 'Klokken', en: 'Clocks' },
  routes: { nl: 'Andere wegen: advies, geen besluit', en: 'Other ways: advice, no decision' },
  look: { nl: 'Kijk zelf na', en: 'Check in person' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  decide: { nl: 'Uw besluit', en: 'Your decision' },
  decideWhat: { nl: 'Voldoet het gezin?', en: 'Does the family qualify?' },
  yes: { nl: 'Ja, het gezin voldoet', en: 'Yes, the family qualifies' },
  no: { nl: 'Nee, het gezin voldoet niet', en: 'No, the family does not qualify' },
  reason: { nl: 'Reden', en: 'Reason' },
  reasonHint: {
    nl: 'Deze reden komt in de brief. Schrijf aan het gezin zelf: “u”, korte zinnen, geen namen.',
    en: 'This reason comes in the letter. Write to the family itself: “you”, short sentences, no names.',
  },
  against: {
    nl: 'Dit is anders dan de criteria zeggen ({verdict}). Dat mag. Leg in de reden uit waarom; het verschil blijft bewaard.',
    en: 'This differs from what the criteria say ({verdict}). That is allowed. Explain why in the reason; the difference is kept.',
  },
  record: { nl: 'Besluit vastleggen', en: 'Record the decision' },
  choose: { nl: 'Kies wat u besluit.', en: 'Choose what you decide.' },
  recorded: { nl: 'Het besluit over {id} is vastgelegd.', en: 'The decision on {id} is recorded.' },
  notNow: {
    nl: 'Er is nu niets te besluiten: het gezin is “{state}”.',
    en: 'There is nothing to decide now: the family is “{state}”.',
  },
  notYours: {
    nl: 'Het landelijk coördinatiepunt besluit. U ziet hier wat de criteria zeggen.',
    en: 'The national coordination point decides. You see here what the criteria say.',
  },
  lastDecision: { nl: 'Laatste besluit', en: 'Last decision' },
  when: { nl: 'Vastgelegd', en: 'Recorded' },
  decided: {
    nl: '{decided, select, qualifies {voldoet} other {voldoet niet}}; volgens de criteria: {verdict}',
    en: '{decided, select, qualifies {qualifies} other {does not qualify}}; by the criteria: {verdict}',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const FAMILY_PAGE = {
  title: { nl: 'Gezin {id}', en: 'Family {id}' },
  test: { nl: 'Toets', en: 'Test' },
  edit: { nl: 'Gegevens veranderen', en: 'Change facts' },
  letters: { nl: 'Brieven', en: 'Letters' },
  now: { nl: 'Stand van zaken', en: 'Where things stand' },
  state: { nl: 'Toestand', en: 'State' },
  since: { nl: 'Sinds', en: 'Since' },
  days: { nl: 'Dagen in deze toestand', en: 'Days in this state' },
  overdue: { nl: 'Te laat', en: 'Overdue' },
  before: { nl: 'Hiervoor', en: 'Before that' },
  referring: { nl: 'Gemeld door', en: 'Reported by' },
  persons: { nl: 'Gezin', en: 'Family' },
  unknownReferring: { nl: 'niet bekend', en: 'not known' },
  household: {
    nl: '{adults, plural, one {# volwassene} other {# volwassenen}}, {children, plural, one {# kind} other {# kinderen}}',
    en: '{adults, plural, one {# adult} other {# adults}}, {children, plural, one {# child} other {# children}}',
  },
  shelter: { nl: 'Opvang', en: 'Shelter' },
  inShelter: {
    nl: '{shelter}, sinds {date}: {weeks, plural, one {# week} other {# weken}}',
    en: '{shelter}, since {date}: {weeks, plural, one {# week} other {# weeks}}',
  },
  weeksLeft: {
    nl: 'nog {weeks, plural, one {# week} other {# weken}} tot de grens van {cap} weken',
    en: '{weeks, plural, one {# week} other {# weeks}} left to the limit of {cap} weeks',
  },
  overCap: {
    nl: '{weeks, plural, one {# week} other {# weken}} over de grens van {cap} weken',
    en: '{weeks, plural, one {# week} other {# weeks}} over the limit of {cap} weeks',
  },
  moved: { nl: 'Verhuisd op', en: 'Moved in on' },
  planner: { nl: 'Planner', en: 'Planner' },
  pinned: { nl: 'vastgezet op {place}', en: 'fixed to {place}' },
  banned: { nl: 'uitgesloten: {places}', en: 'ruled out: {places}' },
  steps: { nl: 'Volgende stap', en: 'Next step' },
  noSteps: { nl: 'U kunt nu geen stap zetten.', en: 'You can take no step now.' },
  otherSteps: { nl: 'Andere stappen', en: 'Other steps' },
  taken: { nl: '{step}: vastgelegd.', en: '{step}: recorded.' },
  notYoursAnyMore: {
    nl: '{step}: vastgelegd. De zaak is voor u afgedaan.',
    en: '{step}: recorded. The case is done for you.',
  },
  proposal: { nl: 'Voorstel', en: 'Proposal' },
  goesTo: { nl: 'Naar', en: 'To' },
  home: { nl: 'Woning', en: 'Home' },
  moveIn: { nl: 'Verhuizen in', en: 'Move in' },
  sent: { nl: 'Verstuurd', en: 'Sent' },
  status: { nl: 'Antwoord', en: 'Answer' },
  answers: { nl: 'Antwoorden', en: 'Answers' },
  declines: { nl: 'Eerder afgewezen', en: 'Declined before' },
  declinedBy: {
    nl: '{by, select, municipality {gemeente {municipality}} other {het gezin, over {municipality}}}',
    en: '{by, select, municipality {municipality of {municipality}} other {the family, about {municipality}}}',
  },
  overview: { nl: 'Overzicht', en: 'Overview' },
  facts: { nl: 'Gegevens', en: 'Facts' },
  options: { nl: 'Mogelijkheden', en: 'Options' },
  history: { nl: 'Geschiedenis', en: 'History' },
  householdFacts: { nl: 'Het gezin', en: 'The family' },
  assessmentFacts: { nl: 'Feiten van de beoordeling', en: 'Facts of the assessment' },
  assessmentNotice: {
    nl: 'Deze feiten zijn alleen voor de toets. Het weekplan ziet ze niet.',
    en: 'These facts are for the test only. The weekly plan does not see them.',
  },
  notKnown: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Readonly<Record<string, Text>>;

export const STEP_DIALOG = {
  reason: { nl: 'Reden', en: 'Reason' },
  reasonOptional: { nl: 'Toelichting (mag leeg)', en: 'Note (may be empty)' },
  reasonHint: {
    nl: 'Schrijf geen namen, nummers of geboortedatums.',
    en: 'Write no names, numbers or dates of birth.',
  },
  shelter: { nl: 'Opvang', en: 'Shelter' },
  since: { nl: 'Sinds', en: 'Since' },
  movedInOn: { nl: 'Dag van de verhuizing', en: 'Day of the move' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
} as const satisfies Readonly<Record<string, Text>>;

export const PROPOSAL_STATUS_WORDS: Readonly<Record<ProposalStatus, Text>> = {
  sent: { nl: 'wacht op de gemeente', en: 'waits for the municipality' },
  'accepted-by-municipality': { nl: 'de gemeente zei ja', en: 'the municipality said yes' },
  'declined-by-municipality': { nl: 'de gemeente zei nee', en: 'the municipality said no' },
  'accepted-by-family': { nl: 'het gezin zei ja', en: 'the family said yes' },
  'declined-by-family': { nl: 'het gezin zei nee', en: 'the family said no' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  housed: { nl: 'het gezin is verhuisd', en: 'the family moved in' },
};

export const ANSWER_WORDS: Readonly<Record<'accepted' | 'declined' | 'withdrawn' | 'moved-in', Text>> = {
  accepted: { nl: 'ja', en: 'yes' },
  declined: { nl: 'nee', en: 'no' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  'moved-in': { nl: 'verhuisd', en: 'moved in' },
};

export const ANSWERED_BY: Readonly<Record<'municipality' | 'family' | 'planner', Text>> = {
  municipality: { nl: 'gemeente', en: 'municipality' },
  family: { nl: 'gezin', en: 'family' },
  planner: { nl: 'coördinatiepunt', en: 'coordination point' },
};

export const SUPPLY_WORDS: Readonly<Record<'dwelling' | 'commitment' | 'expected', Text>> = {
  dwelling: { nl: 'woning {dwelling}', en: 'home {dwelling}' },
  commitment: { nl: 'de gemeente regelt een woning', en: 'the municipality arranges a home' },
  expected: { nl: 'een verwachte woning', en: 'an expected home' },
};

export const OPTIONS = {
  busy: {
    nl: 'De mogelijkheden worden uitgerekend. Dat kan even duren.',
    en: 'The options are worked out. That may take a while.',
  },
  from: { nl: 'Volgens het plan van {week}, bewaard op {date}.', en: 'By the plan of {week}, saved on {date}.' },
  changed: {
    nl: 'De zaak is daarna veranderd. Maak een nieuw plan om te zien wat dat uitmaakt.',
    en: 'The case has changed since. Make a new plan to see what that changes.',
  },
  'no-plan': { nl: 'Er is nog geen plan bewaard.', en: 'No plan was saved yet.' },
  'not-in-plan': { nl: 'Dit gezin staat nog in geen enkel plan.', en: 'This family is in no plan yet.' },
  'cannot-be-computed-again': {
    nl: 'Het plan kan niet opnieuw worden berekend, omdat een gezin daarin is gewist.',
    en: 'The plan cannot be computed again, because a family in it was erased.',
  },
  toWeek: { nl: 'Naar deze week', en: 'To this week' },
  here: { nl: 'Waarom hier', en: 'Why here' },
  side: { nl: 'Alle gemeenten naast elkaar', en: 'All municipalities side by side' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  fit: { nl: 'Kan het?', en: 'Possible?' },
  why: { nl: 'Waarom, of waarom niet', en: 'Why, or why not' },
  cost: { nl: 'Wat kost het?', en: 'What does it cost?' },
  costOf: { nl: 'Wat kost {municipality}?', en: 'What does {municipality} cost?' },
  change: { nl: 'Wat zou dit veranderen?', en: 'What would change this?' },
  nothing: { nl: 'Daar is niets over te zeggen.', en: 'There is nothing to say about that.' },
} as const satisfies Readonly<Record<string, Text>>;

export const FIT_WORDS: Readonly<Record<'chosen' | 'possible' | 'taken' | 'not-possible', Text>> = {
  chosen: { nl: 'gekozen', en: 'chosen' },
  possible: { nl: 'kan ook', en: 'possible' },
  taken: { nl: 'past, maar is bezet', en: 'fits, but is taken' },
  'not-possible': { nl: 'kan niet', en: 'not possible' },
};

export const HISTORY = {
  what: { nl: 'Wat', en: 'What' },
  when: { nl: 'Wanneer', en: 'When' },
  who: { nl: 'Wie', en: 'Who' },
  why: { nl: 'Waarom', en: 'Why' },
  became: { nl: 'werd: {state}', en: 'became: {state}' },
  facts: { nl: 'veranderd: {facts}', en: 'changed: {facts}' },
  erased: { nl: 'gewist', en: 'erased' },
  you: { nl: '{who} (u)', en: '{who} (you)' },
  views: { nl: 'Ook tonen wie de zaak inzag', en: 'Also show who opened the case' },
} as const satisfies Readonly<Record<string, Text>>;

/** What was done to a case, in the past tense. */
export const CASE_ACTIONS: Readonly<Record<Action, Text>> = {
  report: { nl: 'gemeld', en: 'reported' },
  assess: { nl: 'beoordeeld', en: 'assessed' },
  refer: { nl: 'doorverwezen', en: 'referred' },
  test: { nl: 'getoetst', en: 'tested' },
  qualify: { nl: 'besloten: voldoet', en: 'decided: qualifies' },
  disqualify: { nl: 'besloten: voldoet niet', en: 'decided: does not qualify' },
  wait: { nl: 'wacht zonder opvang', en: 'waits without shelter' },
  shelter: { nl: 'naar de opvang', en: 'to a shelter' },
  propose: { nl: 'voorgesteld', en: 'proposed' },
  withdraw: { nl: 'voorstel ingetrokken', en: 'proposal withdrawn' },
  'accept-as-municipality': { nl: 'gemeente zei ja', en: 'municipality said yes' },
  'decline-as-municipality': { nl: 'gemeente zei nee', en: 'municipality said no' },
  'accept-as-family': { nl: 'gezin zei ja', en: 'family said yes' },
  'decline-as-family': { nl: 'gezin zei nee', en: 'family said no' },
  house: { nl: 'verhuisd', en: 'moved in' },
  park: { nl: 'geparkeerd', en: 'parked' },
  resume: { nl: 'weer opgepakt', en: 'resumed' },
  'return-abroad': { nl: 'teruggekeerd', en: 'returned abroad' },
  'own-network': { nl: 'in eigen netwerk', en: 'in its own network' },
  leave: { nl: 'uit beeld', en: 'left' },
  're-enter': { nl: 'opnieuw gemeld', en: 'reported again' },
  object: { nl: 'bezwaar ontvangen', en: 'objection received' },
  'uphold-objection': { nl: 'bezwaar gegrond', en: 'objection upheld' },
  'reject-objection': { nl: 'bezwaar ongegrond', en: 'objection rejected' },
  add: { nl: 'toegevoegd', en: 'added' },
  edit: { nl: 'gegevens veranderd', en: 'facts changed' },
  remove: { nl: 'verwijderd', en: 'removed' },
  import: { nl: 'ingelezen', en: 'imported' },
  'save-plan': { nl: 'plan bewaard', en: 'plan saved' },
  'send-proposals': { nl: 'voorstel verstuurd', en: 'proposal sent' },
  pin: { nl: 'vastgezet', en: 'fixed' },
  ban: { nl: 'plaats uitgesloten', en: 'place ruled out' },
  override: { nl: 'anders dan het plan', en: 'against the plan' },
  undo: { nl: 'teruggedraaid', en: 'undone' },
  erase: { nl: 'gewist', en: 'erased' },
  settings: { nl: 'instellingen veranderd', en: 'settings changed' },
  'view-case': { nl: 'ingezien', en: 'opened' },
  export: { nl: 'uitgevoerd naar bestanden', en: 'exported' },
};

export const ROLE_NAMES: Readonly<Record<Role, Text>> = {
  planner: { nl: 'coördinatiepunt', en: 'coordination point' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  association: { nl: 'woningcorporatie', en: 'housing association' },
  viewer: { nl: 'lezer', en: 'reader' },
  administrator: { nl: 'beheerder', en: 'administrator' },
};

export const LETTER_PAGE = {
  title: { nl: 'Brief aan {id}', en: 'Letter to {id}' },
  intro: {
    nl: 'Lees de brief voor u hem verstuurt. Vul in wat gemarkeerd is. Controleer of er geen namen of nummers in staan die er niet horen.',
    en: 'Read the letter before you send it. Fill in what is marked. Check that it holds no names or numbers that do not belong there.',
  },
  which: { nl: 'Welke brief?', en: 'Which letter?' },
  language: { nl: 'Taal van de brief', en: 'Language of the letter' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  english: { nl: 'Engels', en: 'English' },
  none: {
    nl: 'Er is nog niets om te schrijven: er is nog geen besluit of voorstel.',
    en: 'There is nothing to write yet: there is no decision or proposal yet.',
  },
  copy: { nl: 'Tekst kopiëren', en: 'Copy the text' },
  html: { nl: 'Bewaren als pagina', en: 'Save as a page' },
  text: { nl: 'Bewaren als tekst', en: 'Save as text' },
  blank: { nl: 'Invullen: {what}', en: 'Fill in: {what}' },
} as const satisfies Readonly<Record<string, Text>>;
