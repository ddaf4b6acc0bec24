/** The parameters of the simulated world in words: what each one is, its unit, and what its usual value rests on. */

import type { Language, Text } from '../domain/text.ts';
import { PARAMETERS, type ParameterId } from '../simulation/parameters.ts';
import { say } from './message.ts';

interface ParameterText {
  readonly name: Text;
  /** The Dutch of the source in `PARAMETERS`; the English stands there. */
  readonly source: string;
}

const NO_FIGURE = 'over deze groep is geen cijfer gepubliceerd';
const NO_PRICE = 'er is geen prijs bekend';
const NO_BUDGET = 'er is geen begroting gepubliceerd';

export const PARAMETER_TEXTS = {
  'arrivals.families-per-year': {
    name: { nl: 'Gezinnen die zich per jaar melden', en: 'Families that report per year' },
    source: 'een deel van de 500 tot 700 per jaar die landelijk in beeld komen (WG20, DG20a, BO21)',
  },
  'arrivals.dispersion': {
    name: { nl: 'Pieken en dalen in de meldingen', en: 'Peaks and troughs in the arrivals' },
    source: 'gezinnen komen met pieken en dalen (ACVZ21); 0 is zuiver toeval (Poisson)',
  },
  'arrivals.seasonal-amplitude': {
    name: { nl: 'Invloed van het seizoen op de meldingen', en: 'Effect of the season on the arrivals' },
    source: 'gezinnen verhuizen rond het schooljaar',
  },
  'arrivals.seasonal-peak-week': {
    name: { nl: 'Week met de meeste meldingen', en: 'Week with most arrivals' },
    source: 'zomervakantie',
  },
  'arrivals.surge-start-week': {
    name: { nl: 'Week waarin een piek begint', en: 'Week in which a surge begins' },
    source: 'week waarin een piek begint, zoals bij de brexit',
  },
  'arrivals.surge-weeks': {
    name: { nl: 'Duur van een piek', en: 'Length of a surge' },
    source: '0: geen piek',
  },
  'arrivals.surge-factor': {
    name: { nl: 'Hoogte van een piek', en: 'Height of a surge' },
    source: '1: geen piek',
  },
  'arrivals.concentration': {
    name: { nl: 'Hoe sterk meldingen in grote steden vallen', en: 'How much arrivals concentrate in large cities' },
    source: 'vooral in de grotere steden (BO21; brief van vier steden, NOS 2019); 1 is naar inwoners',
  },
  'arrivals.pull-elasticity': {
    name: { nl: 'Aanzuigende werking', en: 'Pull effect' },
    source: 'elk document noemt een aanzuigende werking, geen enkel geeft een omvang',
  },
  'household.single-parent-share': {
    name: { nl: 'Gezinnen met één ouder', en: 'Families with one parent' },
    source: `${NO_FIGURE}; 23 % van alle huishoudens met kinderen (CBS 71487ned, 2024)`,
  },
  'household.two-children-share': {
    name: { nl: 'Gezinnen met twee kinderen', en: 'Families with two children' },
    source:
      'zoals alle huishoudens met een jongste kind tot en met 5; 29 % van de eenouderhuishoudens (CBS 71487ned, 2024)',
  },
  'household.three-or-more-children-share': {
    name: { nl: 'Gezinnen met drie of meer kinderen', en: 'Families with three or more children' },
    source:
      'zoals alle huishoudens met een jongste kind tot en met 5; 10 % van de eenouderhuishoudens (CBS 71487ned, 2024)',
  },
  'household.accessible-share': {
    name: {
      nl: 'Gezinnen die een toegankelijke woning nodig hebben',
      en: 'Families that need an accessible home',
    },
    source: NO_FIGURE,
  },
  'household.tie-share': {
    name: { nl: 'Gezinnen met een band met een gemeente', en: 'Families with a tie to a municipality' },
    source: 'deel met een band door werk, school, familie of zorg',
  },
  'referral.assessment-weeks': {
    name: { nl: 'Wachten op de beoordeling', en: 'Wait for the assessment' },
    source: 'het streven is één dag (BO21); een gemeente doet er langer over',
  },
  'referral.referral-weeks': {
    name: { nl: 'Wachten op de doorverwijzing', en: 'Wait for the referral' },
    source: 'het streven is één dag (BO21); instemming en papieren kosten meer tijd',
  },
  'referral.consent-share': {
    name: { nl: 'Gezinnen die instemmen met doorverwijzing', en: 'Families that consent to referral' },
    source: 'doorverwijzen kan alleen met instemming (BO21); het deel is niet bekend',
  },
  'referral.qualifies-share': {
    name: {
      nl: 'Gezinnen in een zeer schrijnende situatie',
      en: 'Families in a very distressing situation',
    },
    source: 'maar een klein deel voldoet aan de toets (DG20b)',
  },
  'network.found-per-week': {
    name: { nl: 'Kans op een plek in het eigen netwerk', en: 'Chance of a place in its own network' },
    source: 'gezinnen vinden een plek in hun eigen netwerk (VNG23); hoe vaak is niet bekend',
  },
  'network.lost-per-week': {
    name: { nl: 'Kans dat die plek weer wegvalt', en: 'Chance of losing that place again' },
    source: 'en raken die weer kwijt en melden zich later opnieuw (WG20); hoe vaak is niet bekend',
  },
  'return.per-week': {
    name: { nl: 'Kans op terugkeer met hulp', en: 'Chance of return with help' },
    source: 'terugkeer met ticket en nazorg (BO20); hoe vaak is niet bekend',
  },
  'prevention.share': {
    name: { nl: 'Meldingen die voorlichting voorkomt', en: 'Arrivals that information prevents' },
    source: 'deel van de meldingen dat voorlichting vóór vertrek voorkomt (BO20)',
  },
  'homes.offer-share': {
    name: { nl: 'Vrijkomende sociale huur die wordt aangeboden', en: 'Social rent falling free that is offered' },
    source: 'zo’n aanbod bestaat nu niet; statushouders kregen 8 % in 2023 (CBS)',
  },
  'homes.notice-weeks': {
    name: { nl: 'Tijd van aanbod tot sleutel', en: 'Time from offer to keys' },
    source: 'van het aanbod tot de sleutel',
  },
  'homes.open-weeks': {
    name: { nl: 'Hoe lang een aanbod openstaat', en: 'How long an offer is held' },
    source: 'hoe lang een aanbod wordt vastgehouden',
  },
  'homes.falls-through-share': {
    name: { nl: 'Woningen die alsnog niet doorgaan', en: 'Homes that fall through' },
    source: 'deel van de toegezegde woningen dat toch niet komt',
  },
  'homes.temporary-per-year': {
    name: { nl: 'Extra tijdelijke woningen per jaar', en: 'Extra temporary homes per year' },
    source: 'extra flexibele of tijdelijke woningen (HHM20)',
  },
  'homes.temporary-stay-weeks': {
    name: { nl: 'Hoe lang iemand in een tijdelijke woning blijft', en: 'Length of stay in a temporary home' },
    source: 'duur van een tijdelijk huurcontract',
  },
  'shelter.places-factor': {
    name: { nl: 'Aantal opvangplekken', en: 'Number of shelter places' },
    source: 'de opvangplekken van het scenario zijn verzonnen',
  },
  'willingness.join-share': {
    name: { nl: 'Kans dat een gemeente gaat meedoen', en: 'Chance that a municipality joins' },
    source:
      'weinig reden om gezinnen van elders op te nemen (DG20a); de verwante regeling had 6 van 43 centrumgemeenten in 2023, 14 in 2026 (AM26)',
  },
  'willingness.municipalities': {
    name: { nl: 'Gemeenten die altijd meedoen', en: 'Municipalities that always take part' },
    source: 'hoeveel bereidwillige gemeenten genoeg zijn: dat zoekt de drempelberekening',
  },
  'willingness.withdraw-share': {
    name: { nl: 'Kans dat een gemeente stopt', en: 'Chance that a municipality withdraws' },
    source: 'de pilot van 2021 stopte binnen anderhalf jaar (VNG23)',
  },
  'willingness.load-effect': {
    name: { nl: 'Minder bereidheid door belasting', en: 'Less willingness under load' },
    source: 'een plaats moet het aankunnen (ACVZ21)',
  },
  'willingness.compensation-effect': {
    name: { nl: 'Meer bereidheid door vergoeding', en: 'More willingness by compensation' },
    source: 'het Rijk vergoedt gemeenten (DG20a, BO21)',
  },
  'willingness.decline-share': {
    name: { nl: 'Kans dat een gemeente een voorstel weigert', en: 'Chance that a municipality declines a proposal' },
    source: 'gemeenten mogen een voorstel weigeren (BO21)',
  },
  'willingness.persons-per-100000': {
    name: { nl: 'Omvang van een toezegging', en: 'Size of a commitment' },
    source: 'geen enkele gemeente heeft iets toegezegd',
  },
  'willingness.lead-weeks': {
    name: { nl: 'Tijd om zelf een woning te regelen', en: 'Time to arrange a home' },
    source: 'woningen die gemeenten zelf regelen onder een toezegging',
  },
  'family.decline-share': {
    name: { nl: 'Kans dat een gezin een voorstel weigert', en: 'Chance that a family declines a proposal' },
    source: 'plaatsing kan alleen als het gezin instemt (BO21)',
  },
  'cost.shelter-person-year': {
    name: { nl: 'Opvang, per persoon per jaar', en: 'Shelter, per person per year' },
    source: 'DG20a, 29 oktober 2020',
  },
  'cost.coordination-year': {
    name: { nl: 'Coördinatiepunt, per jaar', en: 'Coordination point, per year' },
    source: 'een handvol planners; er is geen begroting gepubliceerd',
  },
  'cost.compensation-share': {
    name: { nl: 'Deel van de opvang dat het Rijk vergoedt', en: 'Share of shelter that the State repays' },
    source: 'het Rijk vergoedt gemeenten (BO21, 11 maart 2021)',
  },
  'cost.return-ticket': {
    name: { nl: 'Terugkeer met hulp, per persoon', en: 'Return with help, per person' },
    source: 'ticket en nazorg worden betaald (BO20); een prijs staat er niet bij',
  },
  'cost.temporary-home-year': {
    name: { nl: 'Tijdelijke woning, per jaar', en: 'Temporary home, per year' },
    source: NO_PRICE,
  },
  'cost.prevention-year': {
    name: { nl: 'Voorlichting, per jaar', en: 'Prevention, per year' },
    source: NO_BUDGET,
  },
} as const satisfies Readonly<Record<ParameterId, ParameterText>>;

type Unit = (typeof PARAMETERS)[ParameterId]['unit'];

/** The Dutch of every unit; the English is the unit itself. */
const DUTCH_UNITS: Readonly<Record<Unit, string>> = {
  'families per year': 'gezinnen per jaar',
  'variance beyond Poisson, as a share of the squared mean':
    'spreiding boven Poisson, als deel van het kwadraat van het gemiddelde',
  share: 'deel van 1',
  'ISO week': 'ISO-week',
  'week of the run': 'week van de looptijd',
  weeks: 'weken',
  'times the usual arrivals': 'keer de gewone meldingen',
  'exponent of population': 'macht van het inwonertal',
  'share more arrivals per share better served': 'deel meer meldingen per deel beter geholpen',
  'weeks, mean': 'weken, gemiddeld',
  'chance per waiting week': 'kans per week wachten',
  'chance per week': 'kans per week',
  'share of social rent homes falling free': 'deel van de vrijkomende sociale huurwoningen',
  'homes per year': 'woningen per jaar',
  'times the places of the scenario': 'keer de plekken van het scenario',
  'chance per half year': 'kans per half jaar',
  'municipalities that always take part; -1: by chance': 'gemeenten die altijd meedoen; -1: door toeval bepaald',
  'share less willing at twice the fair share': 'deel minder bereid bij het dubbele van het eerlijke deel',
  'share more willing at full compensation': 'deel meer bereid bij volledige vergoeding',
  'chance per proposal': 'kans per voorstel',
  'persons promised per 100,000 inhabitants per half year': 'toegezegde personen per 100.000 inwoners per half jaar',
  'weeks; -1: only listed homes': 'weken; -1: alleen aangeboden woningen',
  EUR: 'euro',
  'share of the shelter costs that the State repays': 'deel van de opvangkosten dat het Rijk vergoedt',
  'EUR per person': 'euro per persoon',
  'EUR per home': 'euro per woning',
};

export function sayParameter(parameter: ParameterId, language: Language): string {
  return say(PARAMETER_TEXTS[parameter].name, language);
}

/** The unit in words; a unit that is not of the table, such as one from a file, is given as it is. */
export function sayParameterUnit(unit: string, language: Language): string {
  if (language === 'en') return unit;
  return (DUTCH_UNITS as Readonly<Record<string, string>>)[unit] ?? unit;
}

/** What a value rests on. A source that the scenario itself gives is shown as it stands there. */
export function sayParameterSource(parameter: ParameterId, source: string, language: Language): string {
  const own = source !== PARAMETERS[parameter].source;
  return own || language === 'en' ? source : PARAMETER_TEXTS[parameter].source;
}
