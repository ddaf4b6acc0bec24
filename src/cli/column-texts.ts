/** The columns of every table in words: what a cell holds, and in what form. */
import type { Text } from '../domain/text.ts';
import type { TABLE_TYPES, TableName } from '../input/table-types.ts';

/** How a cell is written. */
export const FORMS = {
  id: { nl: 'kenmerk', en: 'id' },
  text: { nl: 'tekst', en: 'text' },
  whole: { nl: 'geheel getal', en: 'whole number' },
  number: { nl: 'getal', en: 'number' },
  money: { nl: 'bedrag in euro', en: 'amount in euro' },
  date: { nl: 'datum', en: 'date' },
  yesOrNo: { nl: 'ja of nee', en: 'yes or no' },
  choice: { nl: 'een van de genoemde woorden', en: 'one of the words named' },
  ids: { nl: 'kenmerken, met | ertussen', en: 'ids, with | between' },
  list: { nl: 'lijst, met | ertussen', en: 'list, with | between' },
} as const satisfies Readonly<Record<string, Text>>;
export type Form = keyof typeof FORMS;

export type ColumnText = readonly [form: Form, nl: string, en: string];
type ColumnTexts = {
  readonly [Table in TableName]: Readonly<Record<keyof (typeof TABLE_TYPES)[Table]['columns'], ColumnText>>;
};

const MUNICIPALITY: ColumnText = ['id', 'de gemeente', 'the municipality'];
const FAMILY: ColumnText = ['id', 'het gezin', 'the family'];
const FROM: ColumnText = ['date', 'de eerste dag', 'the first day'];
const UNTIL: ColumnText = ['date', 'de laatste dag, die zelf meetelt', 'the last day, itself included'];
const LEAD: ColumnText = ['whole', 'weken om een woning te regelen', 'weeks it takes to arrange a home'];

export const COLUMN_TEXTS: ColumnTexts = {
  families: {
    family_id: FAMILY,
    adults: ['whole', 'aantal volwassenen', 'number of adults'],
    child_ages: ['list', 'leeftijden van de kinderen, zoals 3|7|12', 'ages of the children, such as 3|7|12'],
    children: [
      'whole',
      'aantal kinderen, als de leeftijden niet bekend zijn',
      'number of children, when ages are not known',
    ],
    child_sexes: ['list', 'f, m of x per kind, zoals f|m', 'f, m or x per child, such as f|m'],
    referring_municipality: ['id', 'de gemeente die doorverwees', 'the municipality that referred the family'],
    agreed_municipality: ['id', 'de gemeente waarover al is afgesproken', 'the municipality that was agreed on'],
    referred_on: ['date', 'de dag van doorverwijzing', 'the day of referral'],
    consent: ['yesOrNo', 'of het gezin instemt', 'whether the family consents'],
    shelter_id: ['id', 'de opvang waar het gezin nu is', 'the shelter where the family is now'],
    shelter_since: ['date', 'sinds wanneer het in opvang is', 'since when it is in shelter'],
    bedrooms_needed: [
      'whole',
      'slaapkamers die nodig zijn; anders berekend',
      'bedrooms needed; computed when left out',
    ],
    accessible: ['yesOrNo', 'of een toegankelijke woning nodig is', 'whether an accessible home is needed'],
    max_rent: ['money', 'hoogste huur per maand', 'highest rent a month'],
    sectors: [
      'list',
      'werk per volwassene, zoals care|logistics+transport (met + tussen sectoren van één volwassene)',
      'work per adult, such as care|logistics+transport (with + between the sectors of one adult)',
    ],
    ties: [
      'list',
      'banden, zoals GM0855:work|GM0344:school (work, school, family, care)',
      'ties, such as GM0855:work|GM0344:school (work, school, family, care)',
    ],
    avoid: ['ids', 'gemeenten waar het gezin niet heen kan', 'municipalities that the family must avoid'],
    preferences: [
      'ids',
      'voorkeuren, de eerste voorop, hoogstens drie',
      'preferences, the first one first, at most three',
    ],
    declined_by: ['ids', 'gemeenten die het gezin weigerden', 'municipalities that declined the family'],
    pinned_to: ['id', 'de gemeente of woning waarop het vaststaat', 'the municipality or home that it is pinned to'],
    banned_from: [
      'ids',
      'gemeenten of woningen die de planner uitsluit',
      'municipalities or homes that the planner rules out',
    ],
    verdict: [
      'choice',
      'oordeel: qualifies, does-not-qualify of cannot-be-judged',
      'verdict: qualifies, does-not-qualify or cannot-be-judged',
    ],
  },
  municipalities: {
    municipality: ['id', 'kenmerk; een CBS-code vult wat leeg is', 'id; a CBS code fills what is left empty'],
    name: ['text', 'de naam', 'the name'],
    province: ['text', 'de provincie', 'the province'],
    labour_region: ['id', 'de arbeidsmarktregio', 'the labour market region'],
    shelter_region: ['id', 'de opvangregio', 'the shelter region'],
    population: ['whole', 'inwoners', 'inhabitants'],
    vacated_per_year: [
      'number',
      'sociale huurwoningen die per jaar vrijkomen',
      'social rent homes falling free a year',
    ],
    latitude: ['number', 'breedtegraad van een punt op de kaart', 'latitude of a point on the map'],
    longitude: ['number', 'lengtegraad van een punt op de kaart', 'longitude of a point on the map'],
  },
  commitments: {
    municipality: MUNICIPALITY,
    from: FROM,
    until: UNTIL,
    families: ['whole', 'toegezegde gezinnen', 'families promised'],
    persons: ['whole', 'toegezegde personen', 'persons promised'],
    families_used: ['whole', 'gezinnen die er al wonen', 'families already placed'],
    persons_used: ['whole', 'personen die er al wonen', 'persons already placed'],
    weekly_intake: ['whole', 'hoogstens zo veel gezinnen per week', 'most families a week'],
    largest_family: ['whole', 'grootste gezin, in personen', 'largest family, in persons'],
    lead_weeks: LEAD,
    school_places: ['whole', 'plekken op school', 'places at school'],
  },
  dwellings: {
    dwelling_id: ['id', 'de woning', 'the home'],
    municipality: MUNICIPALITY,
    bedrooms: ['whole', 'slaapkamers', 'bedrooms'],
    largest_household: ['whole', 'grootste huishouden, in personen', 'largest household, in persons'],
    rent: ['money', 'huur per maand', 'rent a month'],
    available_from: ['date', 'de eerste dag dat iemand erin kan', 'the first day that somebody can move in'],
    available_until: ['date', 'de laatste dag waarop het aanbod geldt', 'the last day of the offer'],
    accessible: ['yesOrNo', 'of de woning toegankelijk is', 'whether the home is accessible'],
    temporary_until: ['date', 'de laatste dag van een tijdelijke woning', 'the last day of a temporary home'],
    association: ['text', 'de woningcorporatie', 'the housing association'],
  },
  shelters: {
    shelter_id: ['id', 'de opvang', 'the shelter'],
    municipality: ['id', 'de gemeente, of central', 'the municipality, or central'],
    places: ['whole', 'plekken, in personen', 'places, in persons'],
    from: FROM,
    until: UNTIL,
  },
  supply: {
    municipality: MUNICIPALITY,
    bedrooms: ['whole', 'slaapkamers', 'bedrooms'],
    per_week: ['number', 'verwachte woningen per week', 'homes expected a week'],
    pool: ['id', 'waaronder ze samen tellen', 'the pool in which they count together'],
  },
  labour: {
    labour_region: ['id', 'de arbeidsmarktregio', 'the labour market region'],
    sector: ['id', 'de sector', 'the sector'],
    tension: ['choice', 'een getal, of een klasse zoals krap', 'a number, or a class such as krap'],
    period: ['id', 'het kwartaal, of assumed', 'the quarter, or assumed'],
  },
  match: {
    family_id: FAMILY,
    municipality: MUNICIPALITY,
    score: ['number', 'hoe goed zij passen, 0 of meer', 'how well they match, 0 or more'],
  },
  tasks: {
    municipality: MUNICIPALITY,
    from: FROM,
    until: UNTIL,
    persons: ['whole', 'de taak in personen', 'the task in persons'],
    families: ['whole', 'of de taak in gezinnen', 'or the task in families'],
    realised: ['whole', 'wat al is gedaan', 'what was realised'],
    backlog: ['whole', 'achterstand; minder dan nul is een voorsprong', 'backlog; below zero is an advance'],
    lead_weeks: LEAD,
  },
  cases: {
    case_id: ['id', 'de zaak', 'the case'],
    reported_on: ['date', 'de dag van de melding', 'the day of the report'],
    arrived_on: ['date', 'de dag van aankomst in Nederland', 'the day of arrival in the Netherlands'],
    residence_ground: ['choice', 'dutch, chavez-vilchez of unclear', 'dutch, chavez-vilchez or unclear'],
    minor_children: ['yesOrNo', 'of er minderjarige kinderen zijn', 'whether there are minor children'],
    came_voluntarily: ['yesOrNo', 'of het gezin uit eigen beweging kwam', 'whether the family came of its own accord'],
    prepared: ['yesOrNo', 'of de komst was voorbereid', 'whether the coming was prepared'],
    care_need: ['yesOrNo', 'of de vraag zorg is', 'whether the question is care'],
    self_sufficient_judged_on: ['date', 'de dag van dat oordeel', 'the day of that judgement'],
    self_sufficient: [
      'yesOrNo',
      'of het gezin zelfredzaam is bevonden',
      'whether the family was judged self-sufficient',
    ],
    homeless: ['choice', 'actual, threatened of no', 'actual, threatened or no'],
    own_network: ['yesOrNo', 'of het eigen netwerk plek heeft', 'whether the own network has room'],
    home_efforts: ['yesOrNo', 'of het aantoonbaar een woning zoekt', 'whether it demonstrably seeks a home'],
    work_efforts: ['yesOrNo', 'of het aantoonbaar werk zoekt', 'whether it demonstrably seeks work'],
    return_possible: ['yesOrNo', 'of terugkeer mogelijk is', 'whether return is possible'],
    return_willing: ['yesOrNo', 'of het aan terugkeer wil meewerken', 'whether it is willing to cooperate in a return'],
    evacuation_list: ['yesOrNo', 'of het op de evacuatielijst staat', 'whether it is on the evacuation list'],
    consent: ['yesOrNo', 'of het gezin instemt', 'whether the family consents'],
    referred_on: ['date', 'de dag van doorverwijzing', 'the day of referral'],
    tested_on: ['date', 'de dag van de toets', 'the day of the test'],
  },
};
