import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality } from '../../week-builder.ts';
import { AT_MOST, rowKinds, rowsOf } from '../program-view.ts';

const TWO_FAMILIES = [family('F-1'), family('F-2'), municipality('M-1'), commitment('M-1')];

describe('a dwelling houses one family', () => {
  test('two families that want the same dwelling share one place in it', () => {
    const { program } = buildModel(aWeek(...TWO_FAMILIES, dwelling('D-1', 'M-1')), aPolicy());
    expect(rowsOf(program, 'dwelling')).toEqual([
      { ids: ['D-1'], lower: AT_MOST, upper: 1, terms: { 'home F-1 D-1 0': 1, 'home F-2 D-1 0': 1 } },
    ]);
  });

  test('a dwelling that only one family could take needs no row', () => {
    const week = aWeek(...TWO_FAMILIES, dwelling('D-1', 'M-1'), family('F-3'), family('F-4'));
    const large = { adults: 1, childAges: [2, 3, 4, 5, 6] };
    const onlyOne = aWeek(
      family('F-1'),
      family('F-2', large),
      municipality('M-1'),
      commitment('M-1'),
      dwelling('D-1', 'M-1'),
    );
    expect(rowKinds(buildModel(week, aPolicy()).program)).toContain('dwelling');
    expect(rowKinds(buildModel(onlyOne, aPolicy()).program)).not.toContain('dwelling');
  });

  test('like dwellings stand in one row with their number, and a third family makes that row bind', () => {
    const homes = [dwelling('D-1', 'M-1'), dwelling('D-2', 'M-1')];
    const two = buildModel(aWeek(...TWO_FAMILIES, ...homes), aPolicy()).program;
    const three = buildModel(aWeek(...TWO_FAMILIES, family('F-3'), ...homes), aPolicy()).program;
    expect(rowsOf(two, 'dwelling')).toEqual([]);
    expect(rowsOf(three, 'dwelling')).toMatchObject([{ ids: ['D-1', 'D-2'], upper: 2 }]);
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('capacity-dwelling-once', aWeek(...TWO_FAMILIES, dwelling('D-1', 'M-1')), aPolicy());
  });
});
