/** The two reports that people bring to a meeting. */
import type { Text } from '../../domain/text.ts';

export const REPORT_NAMES = {
  'money-check': { nl: 'Financiële tussenstand', en: 'Money check' },
  evaluation: { nl: 'Evaluatie', en: 'Evaluation' },
} as const satisfies Readonly<Record<string, Text>>;
export type ReportId = keyof typeof REPORT_NAMES;
export const REPORT_IDS = Object.keys(REPORT_NAMES) as [ReportId, ...ReportId[]];

/** After how many years the approach is evaluated: the documents differ. */
export const EVALUATION_CHOICES = [1, 3] as const;

export const REPORT_TEXTS = {
  pageIntro: {
    nl: 'Een verslag om mee te nemen naar een overleg: te printen, of te bewaren als één bestand.',
    en: 'A report to bring to a meeting: to print, or to save as one file.',
  },
  since: { nl: 'Sinds', en: 'Since' },
  sinceHint: {
    nl: 'De dag van de prognose. Leeg: drie maanden geleden.',
    en: 'The day of the prognosis. Empty: three months ago.',
  },
  after: { nl: 'Na', en: 'After' },
  afterYears: {
    nl: '{years, plural, one {één jaar (BO21)} other {# jaar (WG20)}}',
    en: '{years, plural, one {one year (BO21)} other {# years (WG20)}}',
  },
  show: { nl: 'Tonen', en: 'Show' },
  open: { nl: 'Openen om te printen', en: 'Open to print' },
  save: { nl: 'Bewaren', en: 'Save' },
  frame: { nl: 'Het verslag: {title}', en: 'The report: {title}' },
  toMonitoring: { nl: 'Naar monitoring', en: 'To monitoring' },

  made: { nl: 'Gemaakt op {date}', en: 'Made on {date}' },
  skip: { nl: 'Naar de inhoud', en: 'To the content' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  page: { nl: 'Bladzijde', en: 'Page' },
  table: { nl: 'Tabel: {name}', en: 'Table: {name}' },
  fictitiousMark: { nl: 'Fictief', en: 'Fictitious' },
  fictitiousText: {
    nl: 'Gezinnen, toezeggingen, woningen en opvang in dit register zijn verzonnen.',
    en: 'Families, commitments, homes and shelters in this register are made up.',
  },
  summary: { nl: 'In het kort', en: 'In short' },

  moneyTitle: { nl: 'Financiële tussenstand na drie maanden', en: 'Money check after three months' },
  moneyIntro: {
    nl: 'De prognose wordt na drie maanden opnieuw bekeken (BO21): wat is toegezegd, wat is gebeurd, wat kostte het, en wat komt er nog.',
    en: 'The prognosis is looked at again after three months (BO21): what was promised, what happened, what did it cost, and what is to come.',
  },
  moneyPeriod: {
    nl: 'Van {from} tot en met {today}: {weeks} weken.',
    en: 'From {from} up to and including {today}: {weeks} weeks.',
  },
  moneyDue: {
    nl: 'De drie maanden zijn om op {date}. Dit is een stand tussendoor.',
    en: 'The three months are over on {date}. This is a state before that.',
  },
  moneyNothing: {
    nl: 'De prognose is van vandaag. Er is nog niets om mee te vergelijken.',
    en: 'The prognosis is of today. There is nothing to compare with yet.',
  },
  moneyWithin: {
    nl: 'Opvang kostte {actual}. Verwacht was {expected}, met 95 % kans tussen {low} en {high}: het ligt daarbinnen.',
    en: 'Shelter cost {actual}. Expected was {expected}, with 95% probability between {low} and {high}: it lies within.',
  },
  moneyOutside: {
    nl: 'Opvang kostte {actual}. Verwacht was {expected}, met 95 % kans tussen {low} en {high}: het ligt daarbuiten. Zoek uit waardoor.',
    en: 'Shelter cost {actual}. Expected was {expected}, with 95% probability between {low} and {high}: it lies outside. Find out why.',
  },
  moneyNoInterval: {
    nl: 'Opvang kostte {actual}. Voor wie er toen was werd {expected} verwacht; wie er nog bij zou komen was niet te zeggen.',
    en: 'Shelter cost {actual}. For those who were here then {expected} was expected; nobody could say who was still to come.',
  },
  moneyHidden: {
    nl: 'Er waren te weinig gezinnen om bedragen te tonen.',
    en: 'There were too few families to show amounts.',
  },
  what: { nl: 'Wat', en: 'What' },
  actual: { nl: 'Werkelijk', en: 'Actual' },
  expected: { nl: 'Verwacht', en: 'Expected' },
  difference: { nl: 'Verschil', en: 'Difference' },
  newFamilies: { nl: 'Gezinnen die kwamen', en: 'Families that came' },
  costBeside: { nl: 'Kosten naast de prognose', en: 'Cost beside the prognosis' },
  costOfShelter: { nl: 'Kosten van opvang', en: 'Cost of shelter' },
  chartCost: {
    nl: 'De streep is de marge van 95 %; het open rondje is wat het werkelijk kostte.',
    en: 'The line is the margin of 95%; the open dot is what it really cost.',
  },
  explained: { nl: 'Wat het verschil verklaart', en: 'What explains the difference' },
  explainedText: {
    nl: 'Kosten zijn gezinnen maal weken maal personen. Eerst telt hoeveel gezinnen kwamen, elk zoals verwacht; dan hoe lang gezinnen echt bleven, met zoveel personen als verwacht; wat over is ligt aan de grootte van gezinnen. De drie delen zijn samen het hele verschil.',
    en: 'Cost is families times weeks times persons. First counts how many families came, each as expected; then how long families really stayed, with as many persons as expected; what is left lies in the size of families. The three parts together are the whole difference.',
  },
  part: { nl: 'Oorzaak', en: 'Cause' },
  arrivals: { nl: 'Meer of minder gezinnen', en: 'More or fewer families' },
  stays: { nl: 'Langer of korter in opvang', en: 'Longer or shorter in shelter' },
  households: { nl: 'Grotere of kleinere gezinnen', en: 'Larger or smaller families' },
  noDeviation: {
    nl: 'Dit is niet te zeggen: een deel ervan is te klein om te tonen.',
    en: 'This cannot be said: a part of it is too small to show.',
  },
  next: { nl: 'Wat er nog komt', en: 'What is to come' },
  horizon: { nl: 'Periode', en: 'Period' },
  margin: { nl: '95 %-marge', en: '95% margin' },
  comingFamilies: { nl: 'Nieuwe gezinnen', en: 'New families' },
  moneyQuestions: { nl: 'Wat een mens moet beantwoorden', en: 'What a person must answer' },
  moneyQuestion1: {
    nl: 'Klopt het bedrag per persoon nog met wat opvang werkelijk kost? Het register kent geen rekeningen.',
    en: 'Is the amount per person still what shelter really costs? The register knows no bills.',
  },
  moneyQuestion2: {
    nl: 'Waarom kwamen er meer of minder gezinnen dan verwacht?',
    en: 'Why did more or fewer families come than expected?',
  },
  moneyQuestion3: {
    nl: 'Waardoor bleven gezinnen langer of korter: woningen, antwoorden of iets anders?',
    en: 'What made families stay longer or shorter: homes, answers or something else?',
  },
  moneyQuestion4: {
    nl: 'Moeten de toezeggingen of de vergoeding van het Rijk worden bijgesteld?',
    en: 'Should the commitments or the compensation by the State be adjusted?',
  },

  evaluationTitle: {
    nl: 'Evaluatie na {years, plural, one {één jaar} other {# jaar}}',
    en: 'Evaluation after {years, plural, one {one year} other {# years}}',
  },
  evaluationIntro: {
    nl: 'De aanpak wordt geëvalueerd (BO21: na een jaar; WG20: na drie jaar). Hieronder staat wat het register kan vertellen; wat het niet kan vertellen staat aan het eind.',
    en: 'The approach is evaluated (BO21: after a year; WG20: after three). Below is what the register can tell; what it cannot tell is at the end.',
  },
  evaluationPeriod: { nl: 'Het register begon op {start}.', en: 'The register began on {start}.' },
  evaluationDue: {
    nl: 'De evaluatie is aan de beurt op {date}. Dit is een stand tussendoor.',
    en: 'The evaluation is due on {date}. This is a state before that.',
  },
  asked: { nl: 'Wat de documenten vragen', en: 'What the documents ask' },
  question: { nl: 'Vraag', en: 'Question' },
  source: { nl: 'Bron', en: 'Source' },
  answerIn: { nl: 'Antwoord', en: 'Answer' },
  byPeople: { nl: 'van mensen', en: 'from people' },
  chartPhases: {
    nl: 'Gezinnen in elke fase, week na week. De schaal is overal gelijk.',
    en: 'Families in each phase, week by week. The scale is the same everywhere.',
  },
  phaseAlternative: { nl: '{phase}: nu {now}, hoogstens {most}.', en: '{phase}: {now} now, {most} at most.' },
  chartShelter: {
    nl: 'Aandeel van de gezinnen naar weken in opvang; de stippellijn is de grens van {cap} weken.',
    en: 'Share of families by weeks in shelter; the dotted line is the limit of {cap} weeks.',
  },
  capLine: { nl: 'grens', en: 'limit' },
  homes: { nl: 'Woningen die anderen niet kregen', en: 'Homes that others did not get' },
  homesText: {
    nl: 'Woningen voor deze gezinnen in het afgelopen jaar, naast de sociale huurwoningen die per jaar vrijkomen (VNG23).',
    en: 'Homes for these families in the past year, beside the social rent homes that fall free in a year (VNG23).',
  },
  homesGiven: { nl: 'Woningen gegeven', en: 'Homes given' },
  vacated: { nl: 'Vrij per jaar', en: 'Falling free a year' },
  shareOfHomes: { nl: 'Aandeel', en: 'Share' },
  noHomes: { nl: 'Er is nog geen woning gegeven.', en: 'No home was given yet.' },
  outflowCompared: {
    nl: 'Ter vergelijking: bij de korte opvang van dakloze EU-burgers ging 62 % uit met werk en woning, terugkeer of andere opvang (AM26).',
    en: 'To compare: of the short shelter for homeless EU citizens 62% left with work and housing, return or other provision (AM26).',
  },
  openQuestions: { nl: 'Wat een mens moet beantwoorden', en: 'What a person must answer' },
} as const satisfies Readonly<Record<string, Text>>;

/** What the documents want to know: in which part of the report it is, or that only people can tell. */
export const ASKED: readonly {
  readonly question: Text;
  readonly source: string;
  readonly section:
    | 'per-week'
    | 'durations'
    | 'shelter'
    | 'promises'
    | 'homes'
    | 'outflow'
    | 'cost'
    | 'outcomes'
    | null;
}[] = [
  {
    question: {
      nl: 'Hoeveel gezinnen kwamen in beeld, en waar staan zij?',
      en: 'How many families came into view, and where are they?',
    },
    source: 'BO21, WG20',
    section: 'per-week',
  },
  {
    question: {
      nl: 'Lukt het oordeel binnen één dag, en de toets ook? Hoe lang wachten gezinnen daartussen?',
      en: 'Does the judgement take one day, and the test too? How long do families wait in between?',
    },
    source: 'BO21',
    section: 'durations',
  },
  {
    question: { nl: 'Blijft opvang binnen drie maanden?', en: 'Does shelter stay within three months?' },
    source: 'BO21, DG20b',
    section: 'shelter',
  },
  {
    question: {
      nl: 'Sliep er een kind zonder dak, en hoe lang waren kinderen in opvang?',
      en: 'Did a child sleep without a roof, and how long were children in shelter?',
    },
    source: 'VWS25, VNG23',
    section: 'shelter',
  },
  {
    question: { nl: 'Doen gemeenten wat zij toezegden?', en: 'Do municipalities do what they promised?' },
    source: 'BO21, DG20a',
    section: 'promises',
  },
  {
    question: {
      nl: 'Hoeveel woningen gaan naar deze gezinnen en niet naar anderen die wachten?',
      en: 'How many homes go to these families and not to others who wait?',
    },
    source: 'VNG23',
    section: 'homes',
  },
  {
    question: { nl: 'Stromen gezinnen door, en komen zij terug?', en: 'Do families move on, and do they come back?' },
    source: 'BO21, WG20',
    section: 'outflow',
  },
  { question: { nl: 'Wat kost het?', en: 'What does it cost?' }, source: 'DG20a, BO21', section: 'cost' },
  {
    question: { nl: 'Worden gezinnen gelijk behandeld?', en: 'Are families treated equally?' },
    source: 'BO20',
    section: 'outcomes',
  },
  {
    question: {
      nl: 'Kwamen er gezinnen doordat deze aanpak bestaat (aanzuigende werking)? Uit aantallen alleen is dat niet te zien.',
      en: 'Did families come because this approach exists (pull effect)? Numbers alone cannot tell.',
    },
    source: 'BO20, DG20a',
    section: null,
  },
  {
    question: {
      nl: 'Is het werk voor gemeenten zo klein mogelijk gebleven? Vraag het hun.',
      en: 'Did the work for municipalities stay as small as possible? Ask them.',
    },
    source: 'DG20b',
    section: null,
  },
  {
    question: {
      nl: 'Hoe gaat het met de gezinnen die een woning kregen? Het register volgt hen niet.',
      en: 'How are the families doing that got a home? The register does not follow them.',
    },
    source: 'BO21',
    section: null,
  },
  {
    question: { nl: 'Waarom deden gemeenten mee, of niet?', en: 'Why did municipalities take part, or not?' },
    source: 'VWS25, VNG23',
    section: null,
  },
  {
    question: {
      nl: 'Klopt de volgorde van de doelen nog, en de toets met haar vijf criteria? Dat zijn politieke keuzes.',
      en: 'Is the order of the objectives still right, and the test with its five criteria? Those are political choices.',
    },
    source: 'DG20b',
    section: null,
  },
];
