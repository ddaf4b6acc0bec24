import { mean } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../../src/evidence/parameters.ts';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import { fallsThrough } from '../../../src/simulation/world/falling-through.ts';
import { homesOffered } from '../../../src/simulation/world/home-offers.ts';
import { placesOf } from '../../../src/simulation/world/places.ts';
import { temporaryHomesOffered } from '../../../src/simulation/world/temporary-homes.ts';
import { aWeek, municipality } from '../../week-builder.ts';
import { CLOCK, PLACES, SETTINGS } from '../an-arm.ts';
import { expectShare } from './expect-share.ts';

const WEEKS = Array.from({ length: 4_000 }, (_, week) => week);
const streams = randomStreams(1, 0);

describe('homes on offer', () => {
  const parameters = parameterValues({ 'homes.offer-share': 0.005, 'homes.notice-weeks': 3, 'homes.open-weeks': 5 });
  const offers = WEEKS.map((week) => homesOffered(parameters, streams, PLACES, CLOCK, week));

  it('are the share of the homes falling free there', () => {
    const inFirst = offers.flat().filter(({ municipality }) => municipality === 'GM0001').length;
    const expected = (8_000 * 0.005 * WEEKS.length) / 52;
    expect(Math.abs(inFirst - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });

  it('can be had after the mean notice, and are held for so many Mondays', () => {
    const notices = offers.flatMap((homes, week) =>
      homes.map(({ availableFrom }) => (availableFrom - CLOCK.mondayOf(week)) / 7),
    );
    expect(Math.abs(mean(notices) - 3)).toBeLessThan((5 * Math.sqrt(12)) / Math.sqrt(notices.length));
    const mondays = offers
      .flat()
      .map(({ availableFrom, availableUntil = 0 }) => (availableUntil - availableFrom + 1) / 7);
    expect(new Set(mondays)).toEqual(new Set([5]));
  });

  it('have one to five bedrooms and an id of their own', () => {
    const homes = offers.flat();
    expectShare(homes.filter(({ bedrooms }) => bedrooms === 3).length, homes.length, 0.4);
    expectShare(homes.filter(({ accessible }) => accessible).length, homes.length, 0.15);
    expect(new Set(homes.map(({ id }) => id)).size).toBe(homes.length);
  });

  it('are none where nothing falls free, is known to, or is shared', () => {
    const places = placesOf(aWeek(municipality('GM0009')), SETTINGS, parameters);
    expect(WEEKS.flatMap((week) => homesOffered(parameters, streams, places, CLOCK, week))).toEqual([]);
    const shut = parameterValues({ 'homes.offer-share': 0 });
    expect(WEEKS.flatMap((week) => homesOffered(shut, streams, PLACES, CLOCK, week))).toEqual([]);
  });

  it('only become more when more are shared: the others stay as they were', () => {
    const more = parameterValues({ 'homes.offer-share': 0.008, 'homes.notice-weeks': 3, 'homes.open-weeks': 5 });
    const known = new Set(
      WEEKS.flatMap((week) => homesOffered(more, streams, PLACES, CLOCK, week)).map((home) => JSON.stringify(home)),
    );
    expect(offers.flat().every((home) => known.has(JSON.stringify(home)))).toBe(true);
  });
});

describe('temporary homes', () => {
  const parameters = parameterValues({ 'homes.temporary-per-year': 52, 'homes.temporary-stay-weeks': 60 });
  const homes = WEEKS.flatMap((week) => temporaryHomesOffered(parameters, streams, PLACES, CLOCK, week));

  it('come as often as the scenario says, spread by inhabitants', () => {
    expect(Math.abs(homes.length - WEEKS.length)).toBeLessThan(5 * Math.sqrt(WEEKS.length));
    expectShare(homes.filter(({ municipality }) => municipality === 'GM0001').length, homes.length, 800 / 1060);
  });

  it('last for the tenancy of the scenario', () => {
    const days = homes.map(({ availableFrom, temporaryUntil = 0 }) => temporaryUntil - availableFrom);
    expect(new Set(days)).toEqual(new Set([7 * 60]));
  });

  it('are none unless a policy builds them', () => {
    expect(temporaryHomesOffered(parameterValues(), streams, PLACES, CLOCK, 1)).toEqual([]);
  });
});

describe('agreed homes', () => {
  it('fall through in the share of the scenario, each home once and for all', () => {
    const parameters = parameterValues({ 'homes.falls-through-share': 0.2 });
    const fallen = WEEKS.filter((week) => fallsThrough(parameters, streams, `D-${week}`));
    expectShare(fallen.length, WEEKS.length, 0.2);
    expect(WEEKS.filter((week) => fallsThrough(parameters, streams, `D-${week}`))).toEqual(fallen);
    const never = parameterValues({ 'homes.falls-through-share': 0 });
    expect(WEEKS.some((week) => fallsThrough(never, streams, `D-${week}`))).toBe(false);
  });
});
