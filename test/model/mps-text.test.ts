import highsModule from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import type { LinearProgram } from '../../src/model/linear-program.ts';
import { lpText } from '../../src/model/lp-text.ts';
import { mpsText } from '../../src/model/mps-text.ts';
import type { OnePass } from '../../src/model/text-names.ts';
import { expectGolden } from '../golden/golden.ts';
import { randomWeek } from '../second-model/random-weeks.ts';
import { aPolicy, aWeek, commitment, dwelling, family, inShelter, municipality, shelter } from '../week-builder.ts';

const loadHighs = highsModule as unknown as typeof highsModule.default;
let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

/** The optimum of a text as HiGHS reads and solves it, or its status when there is none. */
function optimumOf(format: 'lp' | 'mps', data: string): number | string {
  const model = highs.createModel({ format, data });
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
    model.run();
    const status = model.getModelStatus();
    const { optimal, infeasible } = highs.constants.modelStatus;
    if (status === infeasible) return 'infeasible';
    return status === optimal ? Math.round(model.getObjectiveValue()) : `status ${status}`;
  } finally {
    model.dispose();
  }
}

/** Follows the lexicographic order pass by pass in both formats; the two must agree on every value. */
function valuesByText(program: LinearProgram, format: 'lp' | 'mps'): (number | string)[] {
  const text = format === 'lp' ? lpText : mpsText;
  const fixed: { objective: number; atMost: number }[] = [];
  return program.objectives.map(({ constant }, objective) => {
    const options: OnePass = { objective, fixed };
    const optimum = optimumOf(format, text(program, options));
    if (typeof optimum === 'number') fixed.push({ objective, atMost: optimum + constant });
    return optimum;
  });
}

const SMALL = buildModel(
  aWeek(family('F-1'), municipality('M-1'), commitment('M-1', { families: 0 }), dwelling('D-1', 'M-1')),
  aPolicy({ objectives: ['roofless', 'stability'] }),
).program;

describe('the model as free MPS', () => {
  test('reads as approved, of a week with a row of every form', () => {
    const { program } = buildModel(
      aWeek(
        family('F-1', inShelter('S-1', 12)),
        family('F 2'),
        municipality('M-1'),
        shelter('S-1', 'M-1', { places: 3 }),
        commitment('M-1', { families: 1 }),
        dwelling('D-1', 'M-1'),
      ),
      aPolicy({ objectives: ['roofless', 'over-cap', 'match'] }),
    );
    const text = mpsText(program, { objective: 1, fixed: [{ objective: 0, atMost: 4 }] });
    expectGolden('model.mps', text);
  });

  test.each([2, 3, 5, 8, 13, 21])('of random week %i has the same optimum as the LP text, pass by pass', (seed) => {
    const { week, policy } = randomWeek(seed);
    const { program } = buildModel(week, policy);
    const values = valuesByText(program, 'mps');
    expect(values).toHaveLength(program.objectives.length);
    expect(values).toEqual(valuesByText(program, 'lp'));
    expect(values.every((value) => typeof value === 'number')).toBe(true);
  });

  test('says that a pinned family without an option makes the model impossible', () => {
    const { program } = buildModel(
      aWeek(family('F-1', { pinnedTo: 'M-1' }), family('F-2'), municipality('M-1')),
      aPolicy(),
    );
    expect(optimumOf('mps', mpsText(program))).toBe('infeasible');
  });

  test('writes a row with two bounds as a range, one with only a lower bound as at least, one without as nothing', () => {
    const infinite = Number.POSITIVE_INFINITY;
    const program: LinearProgram = {
      ...SMALL,
      rowLower: Float64Array.of(-1, 0, -infinite),
      rowUpper: Float64Array.of(1, infinite, infinite),
    };
    const lines = mpsText(program).split('\n');
    expect(lines).toContain(' L r0_family_F_1');
    expect(lines).toContain(' RANGE r0_family_F_1 2');
    expect(lines).toContain(' G r1_move_in_week_F_1_0');
    expect(lines.filter((line) => line.includes('r2_'))).toEqual([]);
  });

  test('fixes a column at 0 and leaves one without an upper bound open', () => {
    const program = { ...SMALL, columnUpper: Float64Array.of(0, Number.POSITIVE_INFINITY, 1) };
    const lines = mpsText(program).split('\n');
    expect(lines.slice(lines.indexOf('BOUNDS') + 1, -2)).toEqual([
      ' FX BOUND x0_stay_F_1_0 0',
      ' PL BOUND x1_no_home_F_1_4',
      ' UP BOUND x2_home_F_1_D_1_0 1',
    ]);
  });

  test('keeps earlier objectives at the values reached, less their constant', () => {
    const program = { ...SMALL, objectives: SMALL.objectives.map((each) => ({ ...each, constant: 3 })) };
    const text = mpsText(program, { objective: 1, fixed: [{ objective: 0, atMost: 7 }] });
    expect(text).toContain(' L fixed_roofless\n');
    expect(text).toContain(' x1_no_home_F_1_4 fixed_roofless 4\n');
    expect(text).toContain(' RHS fixed_roofless 4\n');
  });
});
