/** The page and the document of the algorithm register. */
import type { Text } from '../../domain/text.ts';

export const DOCUMENT_TEXTS = {
  documentTitle: { nl: 'Dit systeem in het Algoritmeregister', en: 'This system in the Algoritmeregister' },
  documentIntro: {
    nl: 'Ingevuld uit de instellingen waarmee het systeem nu draait. Wat alleen een mens kan weten, is gemarkeerd.',
    en: 'Filled from the settings with which the system runs now. What only a person can know is marked.',
  },
  recordHeading: { nl: 'Beschrijving volgens de standaard 1.0', en: 'Description by the standard 1.0 (in Dutch)' },
  toWrite: { nl: 'nog door een mens te schrijven', en: 'still for a person to write' },
  forAPerson: { nl: 'een mens moet dit wegen', en: 'for a person to weigh' },
  dpia: { nl: 'Voor de DPIA (gegevensbescherming)', en: 'For the DPIA (data protection)' },
  iama: { nl: 'Voor het IAMA (mensenrechten en algoritmes)', en: 'For the IAMA (human rights and algorithms)' },
  'ai-act': { nl: 'Voor het technisch dossier (AI-verordening)', en: 'For the technical file (AI Act)' },
  page: { nl: 'Bladzijde', en: 'Page' },
} as const satisfies Readonly<Record<string, Text>>;

/** The documents, short enough for a tab. */
export const TAB_TEXTS = {
  dpia: { nl: 'DPIA', en: 'DPIA' },
  iama: { nl: 'IAMA', en: 'IAMA' },
  'ai-act': { nl: 'AI-verordening', en: 'AI Act' },
} as const satisfies Readonly<Record<string, Text>>;

export const ALGORITHM_TEXTS = {
  title: { nl: 'Algoritmeregister', en: 'Algorithm register' },
  intro: {
    nl: 'Wat dit systeem over zichzelf moet vertellen, ingevuld uit de instellingen waarmee het nu draait.',
    en: 'What this system must tell about itself, filled from the settings with which it runs now.',
  },
  recordTab: { nl: 'Beschrijving', en: 'Description' },
  factsIntro: {
    nl: 'Dit zijn feiten, geen ingevuld document. Achter elk feit staat waar het document erom vraagt. Wat een mens moet wegen is gemarkeerd, met wat ervoor en ertegen pleit.',
    en: 'These are facts, not a completed document. Behind each fact stands where the document asks for it. What a person must weigh is marked, with what speaks for and against.',
  },
  left: {
    nl: '{count, plural, =0 {Alles wat een mens moet schrijven, staat er.} one {Eén veld moet nog door een mens worden geschreven.} other {# velden moeten nog door een mens worden geschreven.}}',
    en: '{count, plural, =0 {Everything that a person must write is there.} one {One field is still for a person to write.} other {# fields are still for a person to write.}}',
  },
  system: { nl: 'uit het systeem', en: 'from the system' },
  person: { nl: 'door een mens geschreven', en: 'written by a person' },
  toWrite: { nl: 'nog te schrijven', en: 'still to write' },
  empty: { nl: 'leeg', en: 'empty' },
  required: { nl: 'verplicht', en: 'required' },
  edit: { nl: 'Schrijven', en: 'Write' },
  editField: { nl: '{field} schrijven', en: 'Write {field}' },
  most: { nl: 'Hoogstens {most} tekens.', en: '{most} characters at most.' },
  perLine: { nl: 'Eén per regel. Kies uit: {permitted}.', en: 'One a line. Choose from: {permitted}.' },
  pairs: { nl: 'Eén per regel: titel | link.', en: 'One a line: title | link.' },
  back: {
    nl: 'Maak het veld leeg om weer te tonen wat het systeem zelf weet.',
    en: 'Empty the field to show again what the system itself knows.',
  },
  save: { nl: 'Bewaren', en: 'Save' },
  cancel: { nl: 'Niet bewaren', en: 'Do not save' },
  saved: { nl: 'Bewaard: {field}.', en: 'Saved: {field}.' },
  downloadJson: { nl: 'Als JSON voor het register', en: 'As JSON for the register' },
  downloadHtml: { nl: 'Alles als één document', en: 'Everything as one document' },
  dutch: {
    nl: 'De beschrijving is in het Nederlands: de standaard laat geen andere taal toe.',
    en: 'The description is in Dutch: the standard allows no other language.',
  },
  value: { nl: 'Tekst', en: 'Text' },
} as const satisfies Readonly<Record<string, Text>>;
