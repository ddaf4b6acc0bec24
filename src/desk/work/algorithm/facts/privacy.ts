/** What a data protection impact assessment asks beyond which data there are. */
import type { Fact } from './fact.ts';

export const PRIVACY: readonly Fact[] = [
  {
    id: 'necessity',
    asked: { dpia: 'AVG art. 5(1)(c), 35(7)(b)' },
    forAPerson: true,
    title: { nl: 'Noodzaak en evenredigheid', en: 'Necessity and proportionality' },
    text: {
      nl: 'Wat het systeem doet: elk gegeven dient één doel, en wat de verdeling niet nodig heeft komt er niet in (de feiten van de toets zien de planner en de gemeente die doorverwijst, het rekenmodel niet). Wat een mens moet wegen: of hetzelfde met minder kan, zoals een lijst zonder banden, werk of voorkeuren; dan is de plaats willekeuriger.',
      en: 'What the system does: each fact serves one purpose, and what the spreading does not need does not go in (the facts of the test are seen by the planner and the municipality that refers, not by the model). What a person must weigh: whether the same can be done with less, such as a list without ties, work or preferences; the place is then more arbitrary.',
    },
  },
  {
    id: 'special-categories',
    asked: { dpia: 'AVG art. 9, 10', 'ai-act': 'art. 10(5)' },
    forAPerson: true,
    title: { nl: 'Bijzondere gegevens', en: 'Special categories of data' },
    text: {
      nl: 'Er is geen veld voor gezondheid, geloof, etniciteit of strafrecht. Sommige feiten kunnen daar toch iets over zeggen: een toegankelijke woning, een band met zorg, een te mijden gemeente, de vragen over de schrijnende situatie. Vrije tekst is er alleen bij redenen; daar weigert het systeem nummers en datums, meer kan een programma niet. Een mens moet wegen of een uitzondering nodig is.',
      en: 'There is no field for health, religion, ethnicity or criminal law. Some facts may still tell something of them: an accessible home, a tie with care, a municipality to avoid, the questions on the distressing situation. Free text exists in reasons alone; there the system refuses numbers and dates, and a program can do no more. A person must weigh whether an exception is needed.',
    },
  },
  {
    id: 'processors',
    asked: { dpia: 'AVG art. 28, 44' },
    title: { nl: 'Verwerkers en doorgifte', en: 'Processors and transfers' },
    text: {
      nl: 'Het systeem stuurt niets naar anderen en roept geen dienst buiten de eigen computer aan{mode, select, shared {, behalve de uitgever waar mensen aanmelden} other {}}. Gegevens staan in {database, select, postgresql {een database van PostgreSQL} other {één bestand op deze computer}}. Wie de computer en de back-ups beheert, is verwerker; een overeenkomst daarvoor moet een mens sluiten.',
      en: 'The system sends nothing to others and calls no service outside its own computer{mode, select, shared {, but the issuer where people sign in} other {}}. Data are in {database, select, postgresql {a database of PostgreSQL} other {one file on this computer}}. Who keeps the computer and the backups is a processor; an agreement for that is for a person to make.',
    },
    params: ({ deployment }) => ({ mode: deployment.mode, database: deployment.database }),
  },
  {
    id: 'consulted',
    asked: { dpia: 'AVG art. 35(2), 35(9), 36', iama: 'deel 1' },
    forAPerson: true,
    title: { nl: 'Wie is gehoord', en: 'Who was heard' },
    text: {
      nl: 'Bekend: niemand. Gezinnen, ervaringsdeskundigen, gemeenten, de functionaris gegevensbescherming en de ondernemingsraad zijn niet geraadpleegd; dit ontwerp rust op openbare documenten. Blijft het risico na maatregelen hoog, dan is de Autoriteit Persoonsgegevens vooraf aan zet.',
      en: 'Known: nobody. Families, people with experience, municipalities, the data protection officer and the works council were not consulted; this design rests on public documents. Where the risk stays high after measures, the supervisory authority must be asked beforehand.',
    },
  },
  {
    id: 'breach',
    asked: { dpia: 'AVG art. 33, 34' },
    title: { nl: 'Als er iets lekt', en: 'When something leaks' },
    text: {
      nl: 'Wie een dossier inzag of iets uitvoerde, staat in het logboek met tijd en rol; zo is na te gaan wat er gelekt kan zijn. Namen staan er niet in. Melden binnen 72 uur doet een mens.',
      en: 'Who looked into a case or took something out is in the trail with time and role; so it can be found out what may have leaked. Names are not in it. Reporting within 72 hours is done by a person.',
    },
  },
];
