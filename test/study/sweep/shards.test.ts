import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/study/run-study.ts';
import { unitsOfShard } from '../../../src/study/sweep/shards.ts';
import { anArm, aStudy } from '../comparison/study-builder.ts';

describe('shards of a study', () => {
  test.prop([fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20 })])(
    'hold every run exactly once, and differ by one run at most',
    (arms, replications, of) => {
      const study = aStudy({ arms: Array.from({ length: arms }, (_, arm) => anArm(`arm${arm}`)), replications });
      const shards = Array.from({ length: of }, (_, index) => unitsOfShard(study, { index: index + 1, of }));
      const key = ({ arm, replication }: { arm: number; replication: number }) => `${arm} ${replication}`;
      expect(shards.flat().map(key).sort()).toEqual(unitsOf(study).map(key).sort());
      const sizes = shards.map((shard) => shard.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    },
  );

  it('share the slow policy out when there are as many shards as policies', () => {
    const study = aStudy({ arms: [anArm('slow'), anArm('quick'), anArm('other'), anArm('last')], replications: 8 });
    const slow = [1, 2, 3, 4].map(
      (index) => unitsOfShard(study, { index, of: 4 }).filter(({ arm }) => arm === 0).length,
    );
    expect(slow).toEqual([2, 2, 2, 2]);
  });
});
