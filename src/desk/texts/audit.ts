/** The audit page. */

import type { Text } from '../../domain/text.ts';
import { GROUP_TEXTS } from '../../i18n/comparison.ts';
import type { RecomputedPlan } from '../../planning/recompute-plan.ts';
import type { Kind } from '../register/bodies.ts';
import type { TamperKind } from '../register/verify.ts';
import type { AuditGroup, Dimension } from '../work/audit/schemas.ts';

export const AUDIT_TEXTS = {
  title: { nl: 'Controle', en: 'Audit' },
  intro: {
    nl: 'Wie deed wat, wanneer en waarom; hoe het uitpakt voor groepen gezinnen; en of er niets aan het register is veranderd buiten het systeem om.',
    en: 'Who did what, when and why; how it works out for groups of families; and whether nothing in the register was changed behind the back of the system.',
  },
  eventsTab: { nl: 'Logboek', en: 'Trail' },
  outcomesTab: { nl: 'Uitkomsten per groep', en: 'Outcomes per group' },
  verifyTab: { nl: 'Bewijzen', en: 'Verify' },
  search: { nl: 'Zoeken', en: 'Search' },
  searchText: { nl: 'Deel van een reden of kenmerk', en: 'Part of a reason or an id' },
  searchIds: { nl: 'Deel van een kenmerk', en: 'Part of an id' },
  actor: { nl: 'Wie', en: 'Who' },
  action: { nl: 'Wat', en: 'What' },
  anyAction: { nl: 'alles', en: 'everything' },
  subject: { nl: 'Gezin', en: 'Family' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot en met', en: 'Until' },
  caption: { nl: 'Gebeurtenissen, het nieuwste eerst', en: 'Events, newest first' },
  number: { nl: 'Nummer', en: 'Number' },
  when: { nl: 'Wanneer', en: 'When' },
  reason: { nl: 'Reden', en: 'Reason' },
  changed: { nl: 'Wat veranderde', en: 'What changed' },
  erased: { nl: 'gewist', en: 'erased' },
  hidden: { nl: 'niet voor uw rol', en: 'not for your role' },
  none: { nl: 'Niets gevonden.', en: 'Nothing found.' },
  older: { nl: 'Oudere gebeurtenissen', en: 'Older events' },
  newest: { nl: 'Naar de nieuwste', en: 'To the newest' },
  export: { nl: 'Als CSV', en: 'As CSV' },
  fields: {
    nl: '{count, plural, =0 {{record}} one {{record}: één gegeven} other {{record}: # gegevens}}',
    en: '{count, plural, =0 {{record}} one {{record}: one field} other {{record}: # fields}}',
  },
  head: { nl: 'Einde van de keten: {head}', en: 'End of the chain: {head}' },
  headWhy: {
    nl: 'Noteer dit buiten het systeem. Later bewijst het dat niemand het einde van het logboek heeft afgeknipt.',
    en: 'Note this down outside the system. Later it proves that nobody cut off the end of the trail.',
  },
  outcomesIntro: {
    nl: 'Achteraf bekeken, nooit invoer van een plan. Met 95 %-intervallen: overlappen ze, dan zegt het verschil weinig.',
    en: 'Looked at afterwards, never an input of a plan. With 95 % intervals: where they overlap, the difference says little.',
  },
  outcomesCaption: { nl: 'Uitkomsten per groep', en: 'Outcomes per group' },
  division: { nl: 'Verdeling', en: 'Division' },
  group: { nl: 'Groep', en: 'Group' },
  families: { nl: 'Gezinnen', en: 'Families' },
  weeksInShelter: { nl: 'Weken in opvang', en: 'Weeks in shelter' },
  shareOverCap: { nl: 'Over de grens', en: 'Over the limit' },
  match: { nl: 'Match', en: 'Match' },
  shareDeclined: { nl: 'Ooit geweigerd door een gemeente', en: 'Ever declined by a municipality' },
  suppressed: { nl: 'te weinig om te tonen', en: 'too few to show' },
  verifyIntro: {
    nl: 'Rekent de hele keten na: elke gebeurtenis, elke inhoud, elke stap en elk gegeven zoals het nu is.',
    en: 'Computes the whole chain again: every event, every content, every step and every record as it is now.',
  },
  withPlans: { nl: 'Ook alle bewaarde plannen opnieuw berekenen', en: 'Compute all saved plans again, too' },
  noted: { nl: 'Eerder genoteerd einde', en: 'End noted earlier' },
  notedHint: { nl: 'Zoals 120:3f9a… Mag leeg blijven.', en: 'Such as 120:3f9a… May stay empty.' },
  notedWrong: {
    nl: 'Een genoteerd einde is een nummer, een dubbele punt en 64 tekens.',
    en: 'A noted end is a number, a colon and 64 characters.',
  },
  start: { nl: 'Begin met bewijzen', en: 'Start verifying' },
  running: { nl: 'Bezig met bewijzen', en: 'Verifying' },
  stopped: { nl: 'Gestopt. Dit was tot dan toe gevonden.', en: 'Stopped. This was found until then.' },
  failed: { nl: 'Het bewijzen is mislukt.', en: 'Verifying failed.' },
  proven: {
    nl: 'Alles klopt: {events} gebeurtenissen en {records} gegevens.',
    en: 'All is well: {events} events and {records} records.',
  },
  notProven: {
    nl: '{count, plural, one {Eén ding klopt niet.} other {# dingen kloppen niet.}} Haal een back-up terug en zoek uit wie bij de database kan.',
    en: '{count, plural, one {One thing is not right.} other {# things are not right.}} Restore a backup and find out who can reach the database.',
  },
  findingsCaption: { nl: 'Wat niet klopt', en: 'What is not right' },
  finding: { nl: 'Bevinding', en: 'Finding' },
  place: { nl: 'Waar', en: 'Where' },
  plansCaption: { nl: 'Bewaarde plannen', en: 'Saved plans' },
  plan: { nl: 'Plan', en: 'Plan' },
  verdict: { nl: 'Opnieuw berekend', en: 'Computed again' },
  eventNumber: { nl: 'gebeurtenis {sequence}', en: 'event {sequence}' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a record is, before its id. */
export const RECORD_KIND_TEXTS: Readonly<Record<Kind, Text>> = {
  settings: { nl: 'instellingen', en: 'settings' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  commitment: { nl: 'toezegging', en: 'commitment' },
  task: { nl: 'taak', en: 'task' },
  dwelling: { nl: 'woning', en: 'home' },
  shelter: { nl: 'opvang', en: 'shelter' },
  supply: { nl: 'verwacht aanbod', en: 'expected supply' },
  labour: { nl: 'werk', en: 'work' },
  match: { nl: 'match', en: 'match' },
  case: { nl: 'gezin', en: 'family' },
  plan: { nl: 'plan', en: 'plan' },
  proposal: { nl: 'voorstel', en: 'proposal' },
};

export const VERDICT_TEXTS: Readonly<Record<RecomputedPlan, Text>> = {
  same: { nl: 'hetzelfde, tot op de byte', en: 'the same, to the byte' },
  differs: { nl: 'anders dan bewaard', en: 'not what was saved' },
  erased: { nl: 'kan niet meer: een gezin erin is gewist', en: 'no longer possible: a family in it was erased' },
};

export const TAMPER_TEXTS: Readonly<Record<TamperKind, Text>> = {
  'event-missing': { nl: 'Er ontbreekt een gebeurtenis.', en: 'An event is missing.' },
  'event-out-of-order': {
    nl: 'De gebeurtenis sluit niet aan op die ervoor.',
    en: 'The event does not follow on the one before it.',
  },
  'event-changed': { nl: 'De gebeurtenis is veranderd.', en: 'The event was changed.' },
  'reason-changed': { nl: 'De reden is veranderd.', en: 'The reason was changed.' },
  'contents-changed': { nl: 'Wat veranderde is later aangepast.', en: 'What it changed was altered later.' },
  'contents-missing': { nl: 'Wat veranderde ontbreekt.', en: 'What it changed is missing.' },
  'erased-without-erasure': {
    nl: 'Inhoud is weg zonder dat er is gewist.',
    en: 'Contents are gone without an erasure.',
  },
  'record-changed': {
    nl: 'Het gegeven is buiten het systeem om veranderd.',
    en: 'The record was changed behind the system.',
  },
  'record-missing': { nl: 'Het gegeven ontbreekt.', en: 'The record is missing.' },
  'record-without-event': { nl: 'Niemand heeft dit gegeven toegevoegd.', en: 'Nobody added this record.' },
  'steps-changed': { nl: 'De stappen van het dossier zijn veranderd.', en: 'The steps of the case were changed.' },
  'state-without-step': {
    nl: 'Het dossier staat waar geen stap het bracht.',
    en: 'The case is where no step brought it.',
  },
  'legal-steps-changed': {
    nl: 'De lijst met toegestane stappen is veranderd.',
    en: 'The list of legal steps was changed.',
  },
  'head-changed': { nl: 'Het einde van de keten is veranderd.', en: 'The end of the chain was changed.' },
  'noted-head-missing': { nl: 'Het genoteerde einde komt niet voor.', en: 'The noted end is not there.' },
};

export const DIMENSION_TEXTS: Readonly<Record<Dimension, Text>> = {
  parents: { nl: 'Ouders', en: 'Parents' },
  children: { nl: 'Kinderen', en: 'Children' },
  youngest: { nl: 'Jongste kind', en: 'Youngest child' },
  reported: { nl: 'Gemeld in', en: 'Reported in' },
  ground: { nl: 'Grond van verblijf', en: 'Ground of residence' },
};

export const AUDIT_GROUP_TEXTS: Readonly<Record<AuditGroup, Text>> = {
  ...GROUP_TEXTS,
  'no-child-under-4': { nl: 'zonder kind jonger dan 4', en: 'without a child under 4' },
  'ages-unknown': { nl: 'leeftijden niet bekend', en: 'ages not known' },
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  'chavez-vilchez': { nl: 'Chavez-Vilchez', en: 'Chavez-Vilchez' },
  'unclear-ground': { nl: 'onduidelijk', en: 'unclear' },
  'unknown-ground': { nl: 'niet bekend', en: 'not known' },
};
