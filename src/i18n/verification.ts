/** Whether a plan belongs to its data and tells the truth, in words. Total records: a new kind does not compile before it has its texts. */
import type { PlanData } from '../domain/plan.ts';
import type { Language, MessageParams, Text } from '../domain/text.ts';
import type { Certificate, DataDifference, ToldOtherwise, VerificationNote } from '../domain/verification.ts';
import { say } from './message.ts';

const TABLES: Readonly<Record<PlanData, Text>> = {
  settings: { nl: 'de instellingen van de week', en: 'the settings of the week' },
  policy: { nl: 'het beleid', en: 'the policy' },
  families: { nl: 'de gezinnen', en: 'the families' },
  municipalities: { nl: 'de gemeenten', en: 'the municipalities' },
  commitments: { nl: 'de toezeggingen', en: 'the commitments' },
  tasks: { nl: 'de taakstellingen', en: 'the tasks' },
  dwellings: { nl: 'de woningen', en: 'the dwellings' },
  shelters: { nl: 'de opvang', en: 'the shelters' },
  supply: { nl: 'het verwachte aanbod', en: 'the expected supply' },
  labour: { nl: 'de cijfers over werk', en: 'the labour figures' },
  match: { nl: 'de tabel met scores', en: 'the match table' },
  previous: { nl: 'het plan van vorige week', en: 'the plan of last week' },
};

const DIFFERENCE: Text = {
  nl: '{table}: {planned, plural, one {# regel} other {# regels}} toen het plan werd gemaakt, nu {now}',
  en: '{table}: {planned, plural, one {# row} other {# rows}} when the plan was made, {now} now',
};
const OTHER_CONTENT: Text = {
  nl: '{table}: anders dan toen het plan werd gemaakt',
  en: '{table}: other than when the plan was made',
};

const TOLD: Readonly<Record<ToldOtherwise['kind'], Text>> = {
  'reasons-differ': {
    nl: 'De redenen bij {family} zijn niet die uit de gegevens volgen.',
    en: 'The reasons of {family} are not those that follow from the data.',
  },
  'no-option': {
    nl: 'Het plan plaatst een gezin waar het volgens de gegevens niet kan.',
    en: 'The plan places a family where the data leave no such option.',
  },
  'warnings-differ': {
    nl: 'De waarschuwingen zijn niet die uit de gegevens volgen.',
    en: 'The warnings are not those that follow from the data.',
  },
  'status-differs': {
    nl: 'Het plan noemt zich "{claimed}", terwijl alles in het plan bewezen is.',
    en: 'The plan calls itself "{claimed}", though everything in it is proven.',
  },
  'scenario-differs': {
    nl: 'Het plan noemt het scenario "{claimed}"; dit is "{expected}".',
    en: 'The plan names the scenario "{claimed}"; this is "{expected}".',
  },
  'inputs-differ': {
    nl: 'Het plan noemt de bestanden {claimed}; gelezen zijn {expected}.',
    en: 'The plan names the files {claimed}; read were {expected}.',
  },
  'overrides-differ': {
    nl: 'Het plan noemt andere aanpassingen dan dit scenario heeft.',
    en: 'The plan names other overrides than this scenario has.',
  },
};

const NOTES: Readonly<Record<VerificationNote['kind'], Text>> = {
  'data-not-recorded': {
    nl: 'Dit plan is van een oudere vorm en zegt niet uit welke gegevens het is gemaakt; de waarden zijn wel nagerekend.',
    en: 'This plan is of an earlier form and does not say from which data it was made; its values were recomputed all the same.',
  },
  'other-version': {
    nl: 'Dit plan is gemaakt door versie {version} (dit is {now}); redenen en waarschuwingen zijn die van die versie.',
    en: 'This plan was made by version {version} (this is {now}); its reasons and warnings are those of that version.',
  },
  'file-rewritten': {
    nl: '{file} is sindsdien opnieuw opgeslagen, met dezelfde gegevens.',
    en: '{file} was saved again since, with the same data.',
  },
};

const CERTIFICATES: Readonly<Record<Certificate['kind'], Text>> = {
  'proven-again': { nl: '{objective}: opnieuw bewezen door {by}', en: '{objective}: proven again by {by}' },
  'same-engine': {
    nl: '{objective}: opnieuw bewezen, maar door dezelfde rekenmethode ({by})',
    en: '{objective}: proven again, but by the same engine ({by})',
  },
  'not-best': {
    nl: '{objective}: er is een beter plan, met waarde {best}, gevonden door {by}',
    en: '{objective}: there is a better plan, with value {best}, found by {by}',
  },
  'not-certified': {
    nl: '{objective}: niet opnieuw bewezen',
    en: '{objective}: not proven again',
  },
};

export function sayDataDifference({ table, planned, now }: DataDifference, language: Language): string {
  const words = say(TABLES[table], language);
  return say(planned === now ? OTHER_CONTENT : DIFFERENCE, language, { table: words, planned, now });
}

export function sayToldOtherwise(told: ToldOtherwise, language: Language): string {
  return say(TOLD[told.kind], language, paramsOf(told));
}

export function sayVerificationNote(note: VerificationNote, language: Language): string {
  return say(NOTES[note.kind], language, paramsOf(note));
}

export function sayCertificate(certificate: Certificate, language: Language): string {
  return say(CERTIFICATES[certificate.kind], language, paramsOf(certificate));
}

function paramsOf({ kind: _, ...params }: { readonly kind: string }): MessageParams {
  return params as MessageParams;
}
