import { mean } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../../src/evidence/parameters.ts';
import type { ParameterValues } from '../../../src/simulation/parameters.ts';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import { isAdmitted } from '../../../src/simulation/world/distressing-test.ts';
import { householdOf } from '../../../src/simulation/world/households.ts';
import { findsOwnNetwork, losesOwnNetwork } from '../../../src/simulation/world/own-network.ts';
import { placesOf } from '../../../src/simulation/world/places.ts';
import { referralDelay } from '../../../src/simulation/world/referral.ts';
import { returns } from '../../../src/simulation/world/return.ts';
import { aWeek, municipality } from '../../week-builder.ts';
import { aBase, PLACES, SETTINGS } from '../an-arm.ts';
import { expectShare } from './expect-share.ts';

const COUNT = 20_000;
const streams = randomStreams(1, 0);
const ids = Array.from({ length: COUNT }, (_, index) => `F-1-${index}`);
const times = (happens: (id: string) => boolean) => ids.filter(happens).length;

describe('a household', () => {
  const households = householdsWith({});

  it('has one parent in the share that the scenario says, else two', () => {
    const singles = parameterValues()['household.single-parent-share'];
    expectShare(households.filter(({ adults }) => adults === 1).length, COUNT, singles);
    expect(households.every(({ adults }) => adults === 1 || adults === 2)).toBe(true);
    expect(householdsWith({ 'household.single-parent-share': 0 }).every(({ adults }) => adults === 2)).toBe(true);
  });

  it('has one to five minor children with an age and a sex each', () => {
    const isWhole = ({ children, childAges, childSexes }: (typeof households)[number]) =>
      children >= 1 &&
      children <= 5 &&
      childAges.length === children &&
      childSexes.length === children &&
      childAges.every((age) => Number.isInteger(age) && age >= 0 && age <= 17);
    expect(households.every(isWhole)).toBe(true);
  });

  it('has two, and three or more children in the shares that the scenario says', () => {
    const parameters = { 'household.two-children-share': 0.3, 'household.three-or-more-children-share': 0.25 };
    const made = householdsWith(parameters);
    expectShare(made.filter(({ children }) => children === 1).length, COUNT, 0.45);
    expectShare(made.filter(({ children }) => children === 2).length, COUNT, 0.3);
    expectShare(made.filter(({ children }) => children >= 3).length, COUNT, 0.25);
  });

  it('needs an accessible home and has a tie in the shares that the scenario says', () => {
    const shares = parameterValues();
    const accessible = households.filter((household) => household.accessible).length;
    expectShare(accessible, COUNT, shares['household.accessible-share']);
    expectShare(households.filter(({ ties }) => ties.length > 0).length, COUNT, shares['household.tie-share']);
    expect(householdsWith({ 'household.tie-share': 0 }).every(({ ties }) => ties.length === 0)).toBe(true);
  });

  it('ties to places that exist, and names sectors of the labour figures', () => {
    const known = new Set(['GM0001', 'GM0002', 'GM0003', 'AM01', 'AM02']);
    expect(households.flatMap(({ ties }) => ties).every(({ place }) => known.has(place))).toBe(true);
    expect(households.every(({ sectors, adults }) => sectors.length === adults)).toBe(true);
    expect(new Set(households.flatMap(({ sectors }) => sectors.flat()))).toEqual(new Set(['care', 'retail']));
  });

  it('reports by population to the power of the concentration', () => {
    const reporting = (households: ReturnType<typeof householdsWith>) =>
      households.filter(({ referringMunicipality }) => referringMunicipality === 'GM0001').length;
    expectShare(reporting(householdsWith({ 'arrivals.concentration': 1 })), COUNT, 800 / 1060);
    const squared = 800 ** 2 / (800 ** 2 + 200 ** 2 + 60 ** 2);
    expectShare(reporting(householdsWith({ 'arrivals.concentration': 2 })), COUNT, squared);
  });

  it('keeps its own draws whatever the shares of others', () => {
    const alone = householdOf(parameterValues(), randomStreams(1, 0), PLACES, 'F-9-1');
    householdsWith({});
    expect(householdOf(parameterValues(), streams, PLACES, 'F-9-1')).toEqual(alone);
  });

  function householdsWith(own: Partial<ParameterValues>) {
    const parameters = parameterValues(own);
    const places = placesOf(aBase(), SETTINGS, parameters);
    return ids.map((id) => householdOf(parameters, streams, places, id));
  }
});

describe('where families report', () => {
  it('follows the column of the municipalities file that the scenario names', () => {
    const base = aWeek(
      municipality('GM0001', { figures: new Map([['seen', 3]]) }),
      municipality('GM0002', { figures: new Map([['seen', 1]]) }),
      municipality('GM0003'),
    );
    const places = placesOf(base, { ...SETTINGS, reportingColumn: 'seen' }, parameterValues());
    expect(places.reporting).toEqual([3, 1, 0]);
  });

  it('is anywhere alike where no population is known', () => {
    const base = aWeek(municipality('GM0001'), municipality('GM0002'));
    const unknown = { ...base, municipalities: base.municipalities.map(({ population: _, ...rest }) => rest) };
    const places = placesOf(unknown, SETTINGS, parameterValues());
    expect(places.reporting).toEqual([1, 1]);
    expect(places.inhabitants).toEqual([1, 1]);
  });
});

describe('assessment and referral', () => {
  it('take the mean weeks of the scenario together', () => {
    const parameters = parameterValues({ 'referral.assessment-weeks': 1, 'referral.referral-weeks': 2 });
    const delays = ids.map((id) => referralDelay(parameters, streams, id));
    const deviation = Math.sqrt(1 * 2 + 2 * 3);
    expect(Math.abs(mean(delays) - 3)).toBeLessThan((5 * deviation) / Math.sqrt(COUNT));
    expect(delays.every((weeks) => Number.isInteger(weeks) && weeks >= 0)).toBe(true);
  });

  it('take no week where each is done within days', () => {
    const parameters = parameterValues({ 'referral.assessment-weeks': 0, 'referral.referral-weeks': 0 });
    expect(referralDelay(parameters, streams, 'F-1-1')).toBe(0);
  });

  it('admit who consents and is in a very distressing situation', () => {
    const parameters = parameterValues({ 'referral.consent-share': 0.9, 'referral.qualifies-share': 0.4 });
    expectShare(
      times((id) => isAdmitted(parameters, streams, id)),
      COUNT,
      0.36,
    );
    const nobody = parameterValues({ 'referral.consent-share': 0 });
    expect(times((id) => isAdmitted(nobody, streams, id))).toBe(0);
  });
});

describe('ways out', () => {
  const parameters = parameterValues({
    'network.found-per-week': 0.03,
    'network.lost-per-week': 0.05,
    'return.per-week': 0.01,
  });
  const none = parameterValues({ 'network.found-per-week': 0, 'network.lost-per-week': 0, 'return.per-week': 0 });

  it('lead to the own network, and back, with the chance of the scenario', () => {
    expectShare(
      times((id) => findsOwnNetwork(parameters, streams, id, 3)),
      COUNT,
      0.03,
    );
    expectShare(
      times((id) => losesOwnNetwork(parameters, streams, id, 3)),
      COUNT,
      0.05,
    );
    expect(times((id) => findsOwnNetwork(none, streams, id, 3) || losesOwnNetwork(none, streams, id, 3))).toBe(0);
  });

  it('lead back to the country of last residence only where help is offered', () => {
    expectShare(
      times((id) => returns(parameters, SETTINGS, streams, id, 3)),
      COUNT,
      0.01,
    );
    expect(times((id) => returns(parameters, { ...SETTINGS, returnSupport: false }, streams, id, 3))).toBe(0);
    expect(times((id) => returns(none, SETTINGS, streams, id, 3))).toBe(0);
  });

  it('are drawn anew each week', () => {
    const weeks = Array.from({ length: COUNT }, (_, week) => week);
    expectShare(weeks.filter((week) => findsOwnNetwork(parameters, streams, 'F-1-1', week)).length, COUNT, 0.03);
  });
});
