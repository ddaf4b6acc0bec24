/**
 * The numbers of the simulated world by name. What each is, its value, range, unit and source stand in data/parameters.json;
 * an arm hands their values in. A new parameter is its name here and an entry there.
 */
export const PARAMETER_IDS = [
  'arrivals.families-per-year',
  'arrivals.dispersion',
  'arrivals.seasonal-amplitude',
  'arrivals.seasonal-peak-week',
  'arrivals.surge-start-week',
  'arrivals.surge-weeks',
  'arrivals.surge-factor',
  'arrivals.concentration',
  'arrivals.pull-elasticity',
  'household.single-parent-share',
  'household.two-children-share',
  'household.three-or-more-children-share',
  'household.accessible-share',
  'household.tie-share',
  'referral.assessment-weeks',
  'referral.referral-weeks',
  'referral.consent-share',
  'referral.qualifies-share',
  'network.found-per-week',
  'network.lost-per-week',
  'return.per-week',
  'prevention.share',
  'homes.offer-share',
  'homes.notice-weeks',
  'homes.open-weeks',
  'homes.falls-through-share',
  'homes.temporary-per-year',
  'homes.temporary-stay-weeks',
  'shelter.places-factor',
  'willingness.join-share',
  'willingness.municipalities',
  'willingness.withdraw-share',
  'willingness.load-effect',
  'willingness.compensation-effect',
  'willingness.decline-share',
  'willingness.persons-per-100000',
  'willingness.lead-weeks',
  'family.decline-share',
  'cost.shelter-person-year',
  'cost.coordination-year',
  'cost.compensation-share',
  'cost.return-ticket',
  'cost.temporary-home-year',
  'cost.prevention-year',
] as const;

export type ParameterId = (typeof PARAMETER_IDS)[number];

export type ParameterValues = Readonly<Record<ParameterId, number>>;
