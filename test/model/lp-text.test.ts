import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import type { LinearProgram } from '../../src/model/linear-program.ts';
import { lpText } from '../../src/model/lp-text.ts';
import { randomWeek } from '../second-model/random-weeks.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality, previously } from '../week-builder.ts';

const SMALL = buildModel(
  aWeek(family('F-1'), municipality('M-1'), commitment('M-1', { families: 0 }), dwelling('D-1', 'M-1')),
  aPolicy({ objectives: ['roofless', 'stability'] }),
).program;

describe('the model as LP text', () => {
  test('reads as approved sections, with the order of the objectives above them', () => {
    expect(lpText(SMALL).split('\n')).toEqual([
      '\\ Onderdak: one pass of a lexicographic model; all columns are whole numbers',
      '\\ objective 1 (objective): roofless',
      '\\ objective 2 (objective): stability',
      '\\ objective 3 (tie-break): tie-break:referral-date',
      '\\ objective 4 (tie-break): tie-break:lot',
      'Minimize',
      ' obj: + 4 x1_no_home_F_1_4',
      'Subject To',
      ' r0_family_F_1: + x0_stay_F_1_0 + x1_no_home_F_1_4',
      '   = 1',
      ' r1_move_in_week_F_1_0: - x0_stay_F_1_0 + x2_home_F_1_D_1_0',
      '   = 0',
      ' r2_commitment_families_M_1_0: + x2_home_F_1_D_1_0',
      '   <= 0',
      'Bounds',
      ' 0 <= x0_stay_F_1_0 <= 1',
      ' 0 <= x1_no_home_F_1_4 <= 1',
      ' 0 <= x2_home_F_1_D_1_0 <= 1',
      'Generals',
      ' x0_stay_F_1_0',
      ' x1_no_home_F_1_4',
      ' x2_home_F_1_D_1_0',
      'End',
      '',
    ]);
  });

  test('keeps earlier objectives at the values reached, less their constant', () => {
    const text = lpText(
      { ...SMALL, objectives: SMALL.objectives.map((each) => ({ ...each, constant: 3 })) },
      {
        objective: 2,
        fixed: [
          { objective: 0, atMost: 7 },
          { objective: 1, atMost: 3 },
        ],
      },
    );
    expect(text).toContain(' fixed_roofless: + 4 x1_no_home_F_1_4\n   <= 4\n');
    // An objective that costs nobody anything is still a row that a reader can read.
    expect(text).toContain(' fixed_stability: 0 zero\n   <= 0\n');
  });

  test('says a row without columns, since it makes the program impossible', () => {
    const { program } = buildModel(aWeek(family('F-1', { pinnedTo: 'M-1' }), municipality('M-1')), aPolicy());
    expect(lpText(program)).toContain(' r0_family_F_1: 0 zero\n   = 1\n');
  });

  test('writes a row with two bounds as two rows', () => {
    const program: LinearProgram = {
      ...SMALL,
      rowLower: Float64Array.of(0, 0, 0),
      rowUpper: Float64Array.of(1, 0, Number.POSITIVE_INFINITY),
    };
    const text = lpText(program);
    expect(text).toContain(' r0_family_F_1: + x0_stay_F_1_0 + x1_no_home_F_1_4\n   <= 1\n r0_family_F_1_low:');
    expect(text).toContain(' r2_commitment_families_M_1_0_low: + x2_home_F_1_D_1_0\n   >= 0\n');
  });

  test('makes ids with spaces and operators into names that every reader reads, and keeps them apart by a number', () => {
    const odd = ['F 1+2', 'F-1<2', 'é^2 [x]'].map((id) => family(id));
    const { program } = buildModel(
      aWeek(...odd, municipality('M:1'), commitment('M:1'), dwelling('D*1', 'M:1'), previously('F 1+2', 'M:1')),
      aPolicy(),
    );
    const names = namesIn(lpText(program));
    expect(names.every((name) => /^[A-Za-z][A-Za-z0-9_.]*$/.test(name))).toBe(true);
  });

  test.each([1, 2, 3, 5, 8, 13])(
    'of random week %i has unique names, short lines, and declares every column it uses',
    (seed) => {
      const { week, policy } = randomWeek(seed);
      const { program } = buildModel(week, policy);
      const text = lpText(program);
      const lines = text.split('\n');
      expect(lines.every((line) => line.length <= 255)).toBe(true);
      const generals = lines.slice(lines.indexOf('Generals') + 1, -2).map((line) => line.trim());
      expect(generals).toHaveLength(program.columnCount);
      expect(new Set(generals).size).toBe(generals.length);
      const body = lines.slice(lines.indexOf('Minimize') + 1, lines.indexOf('Bounds'));
      const rowNames = body.flatMap((line) => /^ (\w[\w.]*):/.exec(line)?.[1] ?? []);
      expect(new Set(rowNames).size).toBe(rowNames.length);
      const used = body.flatMap((line) => line.replace(/^ \w[\w.]*:/, '').match(/x\d+_[\w.]*/g) ?? []);
      const declared = new Set(generals);
      expect(used.filter((name) => !declared.has(name))).toEqual([]);
    },
  );
});

/** Every name in the text: of rows, and of columns. */
function namesIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('\\'));
  const generals = lines.slice(lines.indexOf('Generals') + 1, -2).map((line) => line.trim());
  const rows = lines.flatMap((line) => /^ (.+?):/.exec(line)?.[1] ?? []);
  return [...generals, ...rows];
}
