import { fc, test } from '@fast-check/vitest';
import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { type RandomStream, randomStreams, streamsApart } from '../../src/simulation/random-stream.ts';

const key = fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 8 })), { maxLength: 4 });
const firstDraws = (stream: RandomStream) => Array.from({ length: 4 }, () => stream.unit());

describe('a random stream', () => {
  test.prop([fc.nat(), fc.nat(), fc.string(), key])(
    'gives the same draws for the same key',
    (seed, replication, purpose, entity) => {
      const once = randomStreams(seed, replication)(purpose, ...entity);
      const again = randomStreams(seed, replication)(purpose, ...entity);
      expect(firstDraws(again)).toEqual(firstDraws(once));
    },
  );

  test.prop([fc.nat(), key, key])('gives other draws for another key', (seed, one, other) => {
    fc.pre(JSON.stringify(one) !== JSON.stringify(other));
    const streams = randomStreams(seed, 0);
    expect(firstDraws(streams('home', ...one))).not.toEqual(firstDraws(streams('home', ...other)));
  });

  it.each([
    [['a', 'b'], ['ab']],
    [
      ['a', ''],
      ['', 'a'],
    ],
    [['1'], [1]],
    [[1], [1 + 2 ** 32]],
    [[-1], [1]],
    [[], ['']],
  ])('tells the keys %j and %j apart', (one, other) => {
    const streams = randomStreams(1, 1);
    expect(streams('home', ...one).unit()).not.toBe(streams('home', ...other).unit());
  });

  it('depends on the seed and on the replication, each in its own place', () => {
    const drawn = [randomStreams(1, 2), randomStreams(2, 1), randomStreams(1, 1), randomStreams(2, 2)].map((streams) =>
      streams('home').unit(),
    );
    expect(new Set(drawn).size).toBe(4);
  });

  it('coincides with no other among two hundred thousand streams of like keys', () => {
    const streams = randomStreams(7, 0);
    const seen = new Set<string>();
    for (let family = 0; family < 1000; family++) {
      for (let week = 0; week < 200; week++) {
        const stream = streams('own-network', `F-1-${family}`, week);
        seen.add(`${stream.unit()}/${stream.unit()}`);
      }
    }
    expect(seen.size).toBe(200_000);
  });

  it('starts evenly over keys that follow each other, and without a trace of the one before', () => {
    const streams = randomStreams(3, 5);
    const drawn = Array.from({ length: 100_000 }, (_, week) => streams('arrivals', week).unit());
    // Tenths of the interval, chi-squared with 9 degrees of freedom: 27.9 is its 99.9th percentile.
    const counts = new Array<number>(10).fill(0);
    for (const draw of drawn) counts[Math.floor(draw * 10)]! += 1;
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(27.9);
    // Four standard deviations of a correlation of so many independent draws.
    expect(Math.abs(sampleCorrelation(drawn.slice(1), drawn.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(100_000));
  });

  it('is the same on every machine and in every version', () => {
    const stream = randomStreams(1, 0)('household', 'F-0-1');
    expect(firstDraws(stream)).toMatchInlineSnapshot(`
      [
        0.0517320536348308,
        0.4275573463401625,
        0.29994613519639535,
        0.17618861847658773,
      ]
    `);
  });

  it('draws whole numbers from low to high, both included and equally often', () => {
    const stream = randomStreams(1, 0)('dice');
    const counts = new Array<number>(6).fill(0);
    for (let throws = 0; throws < 60_000; throws++) counts[stream.integer(1, 6) - 1]! += 1;
    // Five standard deviations of a binomial number around 10,000.
    for (const count of counts)
      expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(60_000 * (1 / 6) * (5 / 6)));
  });

  it('draws by weight, never what weighs nothing', () => {
    const stream = randomStreams(1, 0)('weights');
    const counts = [0, 0, 0, 0];
    for (let draws = 0; draws < 40_000; draws++) counts[stream.weighted([0, 1, 3, 0])]! += 1;
    expect(counts[0]).toBe(0);
    expect(counts[3]).toBe(0);
    expect(Math.abs(counts[2]! - 30_000)).toBeLessThan(5 * Math.sqrt(40_000 * 0.75 * 0.25));
  });

  it('knows the limits of a chance', () => {
    const stream = randomStreams(1, 0)('chance');
    expect(Array.from({ length: 1000 }, () => stream.chance(0)).some(Boolean)).toBe(false);
    expect(Array.from({ length: 1000 }, () => stream.chance(1)).every(Boolean)).toBe(true);
  });
});

describe('streams apart', () => {
  it('share no draw with the world, nor with each other', () => {
    const streams = randomStreams(1, 0);
    const drawn = [
      streams('arrivals', 3),
      streamsApart(streams, 'future', 0, 0)('arrivals', 3),
      streamsApart(streams, 'future', 0, 1)('arrivals', 3),
      streamsApart(streams, 'future', 1, 0)('arrivals', 3),
    ].map((stream) => stream.unit());
    expect(new Set(drawn).size).toBe(4);
  });
});
