import { describe, expect, test } from 'vitest';
import { bedroomsNeededBy, personsOf, schoolChildrenOf } from '../../src/domain/household.ts';
import { aFamily } from '../week-builder.ts';

type Sex = 'f' | 'm' | 'x';

describe('the bedroom standard', () => {
  test.each<[string, number, readonly number[], readonly Sex[] | undefined, number]>([
    ['a single parent with a baby', 1, [0], undefined, 2],
    ['a couple with a baby', 2, [0], undefined, 2],
    ['a couple with two young children, who share', 2, [3, 11], undefined, 2],
    ['a couple with three young children', 2, [3, 5, 11], undefined, 3],
    ['a couple with four young children', 2, [1, 3, 5, 11], undefined, 3],
    ['a third adult, with a room apart', 3, [4], undefined, 3],
    ['a fourth adult, with a room apart', 4, [4], undefined, 4],
    ['a child of twelve does not share with one of eleven', 1, [11, 12], undefined, 3],
    ['two teenagers whose sex is not known do not share', 1, [12, 17], undefined, 3],
    ['two girls of twelve and seventeen share', 1, [12, 17], ['f', 'f'], 2],
    ['a girl and a boy of that age do not', 1, [12, 17], ['f', 'm'], 3],
    ['three boys of that age need two rooms', 1, [12, 14, 17], ['m', 'm', 'm'], 3],
    ['two pairs of that age need two rooms', 2, [12, 13, 14, 15], ['f', 'm', 'f', 'm'], 3],
    ['sexes do not keep children under twelve apart', 1, [6, 8], ['f', 'm'], 2],
    ['a girl of twelve and one of eleven do not share', 1, [11, 12], ['f', 'f'], 3],
    ['a large family', 2, [1, 4, 9, 13, 15, 16], ['f', 'm', 'f', 'm', 'm', 'f'], 5],
    ['a couple without children', 2, [], undefined, 1],
    ['children without an adult', 0, [6, 15], undefined, 2],
  ])('%s', (_, adults, childAges, childSexes, rooms) => {
    const family = aFamily('F-1', { adults, childAges, ...(childSexes ? { childSexes } : {}) });
    expect(bedroomsNeededBy(family)).toBe(rooms);
  });

  test('gives way to a number that was given', () => {
    expect(bedroomsNeededBy(aFamily('F-1', { bedroomsNeeded: 5 }))).toBe(5);
    expect(bedroomsNeededBy(aFamily('F-1', { bedroomsNeeded: 1, childAges: [1, 14, 15] }))).toBe(1);
  });

  test('says nothing when only the number of children is known', () => {
    const { childAges: _, ...withoutAges } = aFamily('F-1', { children: 2 });
    expect(bedroomsNeededBy(withoutAges)).toBeUndefined();
    expect(bedroomsNeededBy({ ...withoutAges, children: 0, adults: 3 })).toBe(2);
  });
});

describe('persons and children', () => {
  test('persons are adults and children together', () => {
    expect(personsOf(aFamily('F-1', { adults: 2, childAges: [1, 2, 3] }))).toBe(5);
  });

  test('school age runs from 4 to 17', () => {
    expect(schoolChildrenOf(aFamily('F-1', { childAges: [3, 4, 17] }))).toBe(2);
    expect(schoolChildrenOf(aFamily('F-1', { childAges: [0, 3, 18] }))).toBe(0);
    const { childAges: _, ...withoutAges } = aFamily('F-1', { children: 2 });
    expect(schoolChildrenOf(withoutAges)).toBe(0);
  });
});
