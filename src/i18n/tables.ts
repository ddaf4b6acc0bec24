/** What each column of the tidy tables of a comparison means; `data-dictionary.csv` is made from it. */

import type { Text } from '../domain/text.ts';
import type { CostItem, FamilyOutcome, Payer } from '../simulation/records.ts';

export const SHARED_COLUMNS = {
  policy: { nl: 'de vergeleken aanpak', en: 'the policy compared' },
  replication: {
    nl: 'herhaling; dezelfde herhaling van twee aanpakken kent dezelfde gezinnen en hetzelfde toeval',
    en: 'replication; the same one of two policies meets the same families and the same chance',
  },
  week: { nl: 'week van de looptijd, vanaf 0', en: 'week of the run, from 0' },
  family: { nl: 'gezin', en: 'family' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  measure: { nl: 'uitkomstmaat', en: 'measure' },
} as const satisfies Readonly<Record<string, Text>>;

export const MEASURE_COLUMNS = {
  value: {
    nl: 'waarde in deze herhaling; leeg waar de maat niet bestaat',
    en: 'value in this replication; empty where the measure does not exist',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const WEEK_COLUMNS = {
  arrived: { nl: 'gezinnen die zich melden', en: 'families that report' },
  admitted: { nl: 'gezinnen die worden toegelaten tot de verdeling', en: 'families admitted to the allocation' },
  reEntered: {
    nl: 'gezinnen die terugkomen omdat hun eigen netwerk wegviel',
    en: 'families that come back because their own network fell away',
  },
  inAssessment: { nl: 'gezinnen in beoordeling, eind van de week', en: 'families in assessment, end of the week' },
  inShelter: { nl: 'gezinnen in de opvang, eind van de week', en: 'families in shelter, end of the week' },
  roofless: { nl: 'gezinnen zonder dak, eind van de week', en: 'families without a roof, end of the week' },
  inOwnNetwork: {
    nl: 'gezinnen in hun eigen netwerk, eind van de week',
    en: 'families in their own network, end of the week',
  },
  housed: { nl: 'gezinnen met een woning, tot nu toe', en: 'families with a home, so far' },
  left: { nl: 'gezinnen die vertrokken, tot nu toe', en: 'families that left, so far' },
  personsInShelter: { nl: 'personen in de opvang, eind van de week', en: 'persons in shelter, end of the week' },
  childrenInShelter: { nl: 'kinderen in de opvang, eind van de week', en: 'children in shelter, end of the week' },
  shelterPlaces: { nl: 'opvangplekken', en: 'shelter places' },
  overCap: {
    nl: 'gezinnen langer in de opvang dan de grens, eind van de week',
    en: 'families in shelter beyond the limit, end of the week',
  },
  homesOnOffer: { nl: 'woningen in aanbod', en: 'homes on offer' },
  proposals: { nl: 'voorstellen van deze week', en: 'proposals of this week' },
  declinedByMunicipality: { nl: 'voorstellen die een gemeente weigert', en: 'proposals declined by a municipality' },
  declinedByFamily: { nl: 'voorstellen die een gezin weigert', en: 'proposals declined by a family' },
  fellThrough: { nl: 'woningen die alsnog niet doorgaan', en: 'homes that fell through' },
  municipalitiesTakingPart: { nl: 'gemeenten die meedoen', en: 'municipalities taking part' },
  proven: {
    nl: 'of van elk doel van het weekplan is bewezen dat het niet beter kan',
    en: 'whether every objective of the plan of the week was proven best',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const FAMILY_COLUMNS = {
  reportedWeek: { nl: 'week van melding', en: 'week of reporting' },
  reportedIn: { nl: 'gemeente van melding', en: 'municipality of reporting' },
  admittedWeek: { nl: 'week van toelating; leeg: niet toegelaten', en: 'week of admission; empty: not admitted' },
  outcome: { nl: 'hoe het afliep', en: 'how it ended' },
  endWeek: { nl: 'week van de uitkomst; leeg: wacht nog', en: 'week of the outcome; empty: still waiting' },
  placedIn: { nl: 'gemeente van de woning', en: 'municipality of the home' },
  adults: { nl: 'volwassenen', en: 'adults' },
  children: { nl: 'kinderen', en: 'children' },
  schoolChildren: { nl: 'kinderen van 4 tot en met 17 jaar', en: 'children aged 4 to 17' },
  weeksInShelter: { nl: 'weken in de opvang', en: 'weeks in shelter' },
  rooflessWeeks: { nl: 'weken zonder dak', en: 'weeks without a roof' },
  overCap: { nl: 'of het langer in de opvang zat dan de grens', en: 'whether it stayed in shelter beyond the limit' },
  match: { nl: 'match van de plaatsing', en: 'match score of the placement' },
  schoolChanges: { nl: 'kinderen die van school wisselen', en: 'children who change schools' },
  reEntries: {
    nl: 'hoe vaak het terugkwam nadat zijn netwerk wegviel',
    en: 'how often it came back after its network fell away',
  },
  declined: {
    nl: 'voorstellen die een gemeente of het gezin weigerde',
    en: 'proposals declined by a municipality or the family',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const MUNICIPALITY_COLUMNS = {
  population: { nl: 'inwoners', en: 'inhabitants' },
  reported: { nl: 'gezinnen die zich hier melden', en: 'families that report here' },
  familiesPlaced: { nl: 'gezinnen geplaatst in de getelde weken', en: 'families placed in the counted weeks' },
  personsPlaced: { nl: 'personen geplaatst in de getelde weken', en: 'persons placed in the counted weeks' },
  shelterFamilyWeeks: {
    nl: 'opvang hier in de getelde weken, gezinnen maal weken',
    en: 'shelter here in the counted weeks, families times weeks',
  },
  shelterPersonWeeks: {
    nl: 'opvang hier in de getelde weken, personen maal weken',
    en: 'shelter here in the counted weeks, persons times weeks',
  },
  personsAsked: { nl: 'personen toegezegd of opgelegd', en: 'persons promised or tasked' },
  personsRealised: { nl: 'personen gerealiseerd', en: 'persons realised' },
  backlog: {
    nl: 'personen nog te realiseren van de taak, aan het eind',
    en: 'persons of the task still to realise, at the end',
  },
  declined: { nl: 'voorstellen geweigerd', en: 'proposals declined' },
  joined: { nl: 'hoe vaak de gemeente ging meedoen', en: 'how often the municipality joined' },
  withdrawn: { nl: 'hoe vaak de gemeente stopte', en: 'how often the municipality withdrew' },
  displacementShare: {
    nl: 'deel van de vrijkomende sociale huur voor deze gezinnen; leeg: niet bekend',
    en: 'share of the social rent falling free for these families; empty: not known',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const COST_COLUMNS = {
  item: { nl: 'kostensoort', en: 'cost item' },
  payer: { nl: 'wie betaalt', en: 'who pays' },
  euros: { nl: 'kosten in de getelde weken', en: 'cost in the counted weeks' },
} as const satisfies Readonly<Record<string, Text>>;

export const SUMMARY_COLUMNS = {
  replications: { nl: 'herhalingen waarin de maat bestaat', en: 'replications in which the measure exists' },
  mean: { nl: 'gemiddelde over herhalingen', en: 'mean over replications' },
  low: { nl: 'ondergrens van het 95 %-interval van het gemiddelde', en: 'lower end of the 95% interval of the mean' },
  high: { nl: 'bovengrens van het 95 %-interval van het gemiddelde', en: 'upper end of the 95% interval of the mean' },
  standardDeviation: { nl: 'standaardafwijking over herhalingen', en: 'standard deviation over replications' },
  least: { nl: 'laagste over herhalingen', en: 'lowest over replications' },
  p10: { nl: '10e percentiel over herhalingen', en: '10th percentile over replications' },
  median: { nl: 'mediaan over herhalingen', en: 'median over replications' },
  p90: { nl: '90e percentiel over herhalingen', en: '90th percentile over replications' },
  most: { nl: 'hoogste over herhalingen', en: 'highest over replications' },
} as const satisfies Readonly<Record<string, Text>>;

export const DIFFERENCE_COLUMNS = {
  reference: { nl: 'aanpak waarmee is vergeleken', en: 'policy compared with' },
  mean: {
    nl: 'gemiddeld verschil: aanpak min vergelijking, herhaling voor herhaling',
    en: 'mean difference: policy minus reference, replication by replication',
  },
  verdict: { nl: 'oordeel', en: 'verdict' },
  pairs: { nl: 'vergeleken paren van herhalingen', en: 'pairs of replications compared' },
  shareLower: {
    nl: 'deel van de paren waarin de aanpak de laagste waarde had',
    en: 'share of the pairs in which the policy had the lower value',
  },
  precision: { nl: 'gewenste nauwkeurigheid (plus of min)', en: 'precision wanted (plus or minus)' },
  replicationsNeeded: {
    nl: 'herhalingen nodig voor die nauwkeurigheid; leeg: niet te zeggen',
    en: 'replications needed for that precision; empty: cannot be said',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const OUTCOME_TEXTS = {
  waiting: { nl: 'wacht nog als de looptijd eindigt', en: 'still waits when the run ends' },
  housed: { nl: 'kreeg een woning', en: 'got a home' },
  'own-network': { nl: 'vond een plek in het eigen netwerk', en: 'found a place in its own network' },
  returned: { nl: 'keerde terug met hulp', en: 'returned with help' },
  'stay-ended': {
    nl: 'moest de opvang uit: de langste verblijfsduur van die gemeente was voorbij',
    en: 'had to leave shelter: the maximum stay of that municipality was over',
  },
  'not-admitted': {
    nl: 'niet toegelaten: geen instemming of niet zeer schrijnend; de eigen gemeente helpt',
    en: 'not admitted: no consent or not very distressing; its own municipality helps',
  },
} as const satisfies Readonly<Record<FamilyOutcome, Text>>;

export const PAYER_TEXTS = {
  state: { nl: 'het Rijk', en: 'the State' },
  municipalities: { nl: 'gemeenten', en: 'municipalities' },
  families: { nl: 'gezinnen zelf', en: 'families themselves' },
} as const satisfies Readonly<Record<Payer, Text>>;

export const COST_ITEM_TEXTS = {
  shelter: { nl: 'opvang', en: 'shelter' },
  coordination: { nl: 'coördinatiepunt', en: 'coordination point' },
  'temporary-homes': { nl: 'tijdelijke woningen', en: 'temporary homes' },
  return: { nl: 'terugkeer met hulp', en: 'return with help' },
  prevention: { nl: 'voorlichting', en: 'prevention' },
} as const satisfies Readonly<Record<CostItem, Text>>;
