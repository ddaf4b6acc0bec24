/**
 * Every number of the simulated world: what it means, its unit, the value used unless a scenario says otherwise, where
 * that value comes from, and between which values it may reasonably lie. Sensitivity and threshold vary them, the
 * report lists them, and `simulation.parameters` of a scenario overrides them. A new parameter is one line here and its name
 * in `src/i18n/parameters.ts`.
 *
 * Source keys such as DG20a are those of docs/simulation.md. What no document gives is an assumption and says so.
 */

export interface ParameterDefinition {
  /** Used unless the scenario says otherwise. */
  readonly value: number;
  readonly unit: string;
  /** What is possible at all: a scenario outside it is refused. */
  readonly least: number;
  readonly most: number;
  /** What is plausible: the range that sensitivity explores. Equal bounds: certain, or a choice of policy. */
  readonly low: number;
  readonly high: number;
  readonly whole?: true;
  readonly basis: 'source' | 'assumption';
  /** The document and its date; for an assumption: what it rests on. */
  readonly source: string;
}

const certain = (value: number): Pick<ParameterDefinition, 'value' | 'low' | 'high'> => ({
  value,
  low: value,
  high: value,
});
const SHARE = { unit: 'share', least: 0, most: 1 } as const;
const ASSUMED = { basis: 'assumption' } as const;

export const PARAMETERS = {
  // Arrivals
  'arrivals.families-per-year': {
    value: 150,
    low: 100,
    high: 200,
    unit: 'families per year',
    least: 0,
    most: 100_000,
    ...ASSUMED,
    source: 'part of the 500 to 700 a year that come into view nationally (WG20, DG20a, BO21)',
  },
  'arrivals.dispersion': {
    value: 0.1,
    low: 0,
    high: 0.5,
    unit: 'variance beyond Poisson, as a share of the squared mean',
    least: 0,
    most: 100,
    ...ASSUMED,
    source: 'arrivals come in peaks and troughs (ACVZ21); 0 is Poisson',
  },
  'arrivals.seasonal-amplitude': {
    value: 0.2,
    low: 0,
    high: 0.5,
    ...SHARE,
    ...ASSUMED,
    source: 'families move around the school year',
  },
  'arrivals.seasonal-peak-week': {
    ...certain(32),
    unit: 'ISO week',
    least: 1,
    most: 52,
    whole: true,
    ...ASSUMED,
    source: 'summer holidays',
  },
  'arrivals.surge-start-week': {
    ...certain(0),
    unit: 'week of the run',
    least: 0,
    most: 10_000,
    whole: true,
    ...ASSUMED,
    source: 'week in which a surge such as Brexit begins',
  },
  'arrivals.surge-weeks': {
    ...certain(0),
    unit: 'weeks',
    least: 0,
    most: 10_000,
    whole: true,
    ...ASSUMED,
    source: '0: no surge',
  },
  'arrivals.surge-factor': {
    ...certain(1),
    unit: 'times the usual arrivals',
    least: 0,
    most: 100,
    ...ASSUMED,
    source: '1: no surge',
  },
  'arrivals.concentration': {
    value: 1.3,
    low: 1,
    high: 2,
    unit: 'exponent of population',
    least: 0,
    most: 10,
    ...ASSUMED,
    source: 'concentrated in the larger cities (BO21; letter of four cities, NOS 2019); 1 is by population',
  },
  'arrivals.pull-elasticity': {
    value: 0,
    low: 0,
    high: 0.5,
    unit: 'share more arrivals per share better served',
    least: 0,
    most: 10,
    ...ASSUMED,
    source: 'every document names a pull effect, none gives a size',
  },
  // Households
  'household.single-parent-share': {
    value: 0.6,
    low: 0.23,
    high: 0.8,
    ...SHARE,
    ...ASSUMED,
    source: 'no figure is published for this group; 23 % of all households with children (CBS 71487ned, 2024)',
  },
  'household.two-children-share': {
    value: 0.42,
    low: 0.29,
    high: 0.45,
    ...SHARE,
    ...ASSUMED,
    source: 'as in all households with a youngest child up to 5; 29 % of one-parent households (CBS 71487ned, 2024)',
  },
  'household.three-or-more-children-share': {
    value: 0.21,
    low: 0.1,
    high: 0.3,
    ...SHARE,
    ...ASSUMED,
    source: 'as in all households with a youngest child up to 5; 10 % of one-parent households (CBS 71487ned, 2024)',
  },
  'household.accessible-share': {
    value: 0.04,
    low: 0,
    high: 0.1,
    ...SHARE,
    ...ASSUMED,
    source: 'no figure is published for this group',
  },
  'household.tie-share': {
    value: 0.6,
    low: 0.3,
    high: 0.9,
    ...SHARE,
    ...ASSUMED,
    source: 'share with a work, school, family or care tie',
  },
  // From report to referral
  'referral.assessment-weeks': {
    value: 1,
    low: 0,
    high: 4,
    unit: 'weeks, mean',
    least: 0,
    most: 104,
    ...ASSUMED,
    source: 'the aim is one day (BO21); a municipality needs longer to decide',
  },
  'referral.referral-weeks': {
    value: 1,
    low: 0,
    high: 4,
    unit: 'weeks, mean',
    least: 0,
    most: 104,
    ...ASSUMED,
    source: 'the aim is one day (BO21); consent and papers take longer',
  },
  'referral.consent-share': {
    value: 0.95,
    low: 0.8,
    high: 1,
    ...SHARE,
    ...ASSUMED,
    source: 'referral needs consent (BO21); its share is not known',
  },
  'referral.qualifies-share': {
    value: 0.5,
    low: 0.2,
    high: 0.8,
    ...SHARE,
    ...ASSUMED,
    source: 'only a small part meets the distressing test (DG20b)',
  },
  // Other ways out
  'network.found-per-week': {
    value: 0.01,
    low: 0,
    high: 0.03,
    unit: 'chance per waiting week',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'families find a place in their own network (VNG23); its rate is not known',
  },
  'network.lost-per-week': {
    value: 0.02,
    low: 0,
    high: 0.05,
    unit: 'chance per week',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'and lose it again and report later (WG20); its rate is not known',
  },
  'return.per-week': {
    value: 0.002,
    low: 0,
    high: 0.01,
    unit: 'chance per waiting week',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'return with ticket and aftercare (BO20); its rate is not known',
  },
  'prevention.share': {
    value: 0,
    low: 0,
    high: 0.2,
    ...SHARE,
    ...ASSUMED,
    source: 'share of arrivals that information before departure prevents (BO20)',
  },
  // Homes
  'homes.offer-share': {
    value: 0.0025,
    low: 0.001,
    high: 0.005,
    unit: 'share of social rent homes falling free',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'no such offer exists today; permit holders got 8 % in 2023 (CBS)',
  },
  'homes.notice-weeks': {
    value: 2,
    low: 0,
    high: 8,
    unit: 'weeks, mean',
    least: 0,
    most: 104,
    ...ASSUMED,
    source: 'from offer to the keys',
  },
  'homes.open-weeks': {
    value: 4,
    low: 2,
    high: 12,
    unit: 'weeks',
    least: 1,
    most: 260,
    whole: true,
    ...ASSUMED,
    source: 'how long an offer is held',
  },
  'homes.falls-through-share': {
    value: 0.05,
    low: 0,
    high: 0.2,
    ...SHARE,
    ...ASSUMED,
    source: 'share of agreed homes that do not come',
  },
  'homes.temporary-per-year': {
    ...certain(0),
    unit: 'homes per year',
    least: 0,
    most: 100_000,
    ...ASSUMED,
    source: 'extra, flexible or temporary homes (HHM20)',
  },
  'homes.temporary-stay-weeks': {
    ...certain(104),
    unit: 'weeks',
    least: 1,
    most: 1_040,
    whole: true,
    ...ASSUMED,
    source: 'length of a temporary tenancy',
  },
  // Shelter
  'shelter.places-factor': {
    value: 1,
    low: 0.5,
    high: 1.5,
    unit: 'times the places of the scenario',
    least: 0,
    most: 1_000,
    ...ASSUMED,
    source: 'the shelters of the scenario are fictitious',
  },
  // Municipalities
  'willingness.join-share': {
    value: 0.5,
    low: 0.2,
    high: 0.9,
    unit: 'chance per half year',
    least: 0,
    most: 1,
    ...ASSUMED,
    source:
      'few incentives (DG20a); the neighbouring scheme had 6 of 43 centre municipalities in 2023, 14 in 2026 (AM26)',
  },
  'willingness.municipalities': {
    ...certain(-1),
    unit: 'municipalities that always take part; -1: by chance',
    least: -1,
    most: 10_000,
    whole: true,
    ...ASSUMED,
    source: 'how many willing municipalities are enough: varied by the threshold',
  },
  'willingness.withdraw-share': {
    value: 0.1,
    low: 0,
    high: 0.3,
    unit: 'chance per half year',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'the pilot of 2021 stopped within a year and a half (VNG23)',
  },
  'willingness.load-effect': {
    value: 0.5,
    low: 0,
    high: 1,
    unit: 'share less willing at twice the fair share',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'a place must be able to carry it (ACVZ21)',
  },
  'willingness.compensation-effect': {
    value: 0.3,
    low: 0,
    high: 0.6,
    unit: 'share more willing at full compensation',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'the State compensates municipalities (DG20a, BO21)',
  },
  'willingness.decline-share': {
    value: 0.1,
    low: 0,
    high: 0.3,
    unit: 'chance per proposal',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'municipalities may decline a proposal (BO21)',
  },
  'willingness.persons-per-100000': {
    value: 12,
    low: 6,
    high: 24,
    unit: 'persons promised per 100,000 inhabitants per half year',
    least: 0,
    most: 100_000,
    ...ASSUMED,
    source: 'no municipality has promised anything',
  },
  'willingness.lead-weeks': {
    ...certain(-1),
    unit: 'weeks; -1: only listed homes',
    least: -1,
    most: 260,
    whole: true,
    ...ASSUMED,
    source: 'homes that municipalities arrange themselves under a commitment',
  },
  'family.decline-share': {
    value: 0.05,
    low: 0,
    high: 0.15,
    unit: 'chance per proposal',
    least: 0,
    most: 1,
    ...ASSUMED,
    source: 'placement is with the consent of the family (BO21)',
  },
  // Money
  'cost.shelter-person-year': {
    ...certain(30_000),
    unit: 'EUR',
    least: 0,
    most: 1_000_000,
    basis: 'source',
    source: 'DG20a, 29 October 2020',
  },
  'cost.coordination-year': {
    value: 500_000,
    low: 250_000,
    high: 1_000_000,
    unit: 'EUR',
    least: 0,
    most: 1_000_000_000,
    ...ASSUMED,
    source: 'a handful of planners; no budget is published',
  },
  'cost.compensation-share': {
    ...certain(1),
    unit: 'share of the shelter costs that the State repays',
    least: 0,
    most: 1,
    basis: 'source',
    source: 'the State compensates municipalities (BO21, 11 March 2021)',
  },
  'cost.return-ticket': {
    value: 1_000,
    low: 500,
    high: 2_000,
    unit: 'EUR per person',
    least: 0,
    most: 100_000,
    ...ASSUMED,
    source: 'ticket and aftercare are paid (BO20); no price is given',
  },
  'cost.temporary-home-year': {
    value: 10_000,
    low: 5_000,
    high: 20_000,
    unit: 'EUR per home',
    least: 0,
    most: 1_000_000,
    ...ASSUMED,
    source: 'no price is given',
  },
  'cost.prevention-year': {
    value: 0,
    low: 0,
    high: 200_000,
    unit: 'EUR',
    least: 0,
    most: 1_000_000_000,
    ...ASSUMED,
    source: 'no budget is published',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;

export type ParameterId = keyof typeof PARAMETERS;
export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[];

export type ParameterValues = Readonly<Record<ParameterId, number>>;

/** The values of a scenario: its own where it gives one, else those of the table. */
export function parameterValues(own: Partial<ParameterValues> = {}): ParameterValues {
  const values = Object.fromEntries(PARAMETER_IDS.map((id) => [id, own[id] ?? PARAMETERS[id].value]));
  return values as ParameterValues;
}
