import { describe, expect, it } from 'vitest';
import { COLUMN_ROLE } from '../../../src/solver/flow/network.ts';
import { recogniseNetwork } from '../../../src/solver/flow/recognise-network.ts';
import { type SampleColumn, type SampleRow, sampleProgram } from './sample-programs.ts';

const FAMILY: SampleRow = { lower: 1, upper: 1 };
const LINK: SampleRow = { lower: 0, upper: 0 };

/** A program of families alone with the given capacity rows: per family one home per list of its rows. */
function homesProgram(
  families: number,
  capacities: readonly SampleRow[],
  homes: readonly (readonly number[])[][],
  size = 1,
) {
  const columns = homes.flatMap((lists, family) =>
    lists.map((rows): SampleColumn => {
      return { entries: [[family, 1], ...rows.map((row): [number, number] => [families + row, size])], costs: [0] };
    }),
  );
  return sampleProgram([...Array.from({ length: families }, () => FAMILY), ...capacities], columns);
}

describe('families and links', () => {
  it('are found by their numbers: stays enter the link of a family and week, homes leave it', () => {
    const network = recogniseNetwork(
      sampleProgram(
        [FAMILY, LINK],
        [
          {
            entries: [
              [0, 1],
              [1, -1],
            ],
            costs: [0],
          },
          { entries: [[0, 1]], costs: [0] },
          { entries: [[1, 1]], costs: [0] },
        ],
      ),
    );
    expect([...network.columnRole]).toEqual([COLUMN_ROLE.entry, COLUMN_ROLE.exit, COLUMN_ROLE.exit]);
    expect([...network.columnSource]).toEqual([0, 0, 0]);
    expect([...network.columnLink]).toEqual([0, -1, 0]);
    expect([...network.linkSource]).toEqual([0]);
    expect(network.sideRows).toHaveLength(0);
  });

  it('are found as well when the link is written the other way round, or all is multiplied by 3', () => {
    const network = recogniseNetwork(
      sampleProgram(
        [{ lower: -3, upper: -3 }, LINK],
        [
          {
            entries: [
              [0, -3],
              [1, 3],
            ],
            costs: [0],
          },
          { entries: [[1, -3]], costs: [0] },
        ],
      ),
    );
    expect([...network.columnRole]).toEqual([COLUMN_ROLE.entry, COLUMN_ROLE.exit]);
    expect([...network.sourceSupply]).toEqual([1]);
    expect([...network.sourceCoefficient, ...network.linkCoefficient]).toEqual([-3, -3]);
  });

  it('close the homes of a link that no stay enters', () => {
    const network = recogniseNetwork(
      sampleProgram(
        [FAMILY, LINK],
        [
          { entries: [[0, 1]], costs: [0] },
          { entries: [[1, 1]], costs: [0] },
        ],
      ),
    );
    expect(network.columnRole[1]).toBe(COLUMN_ROLE.closed);
    expect(network.closingRow[1]).toBe(1);
    expect(network.sideRows).toHaveLength(0);
  });

  it('leave a link beside that two families enter', () => {
    const network = recogniseNetwork(
      sampleProgram(
        [FAMILY, FAMILY, LINK],
        [
          {
            entries: [
              [0, 1],
              [2, -1],
            ],
            costs: [0],
          },
          {
            entries: [
              [1, 1],
              [2, -1],
            ],
            costs: [0],
          },
          { entries: [[2, 1]], costs: [1], upper: 2 },
        ],
      ),
    );
    expect([...network.sideRows]).toEqual([2]);
    expect([...network.sideColumns]).toEqual([2]);
    expect(network.sideObjectives).toEqual([0]);
  });
});

describe('capacities', () => {
  const both = [
    [
      [0, 2],
      [1, 2],
    ],
    [
      [0, 2],
      [1, 2],
    ],
    [
      [0, 2],
      [1, 2],
    ],
  ];

  it('that are nested become a tree, written as at most or as at least of negative numbers', () => {
    const network = recogniseNetwork(homesProgram(3, [{ upper: 1 }, { upper: 1 }, { upper: 2 }], both));
    expect([...network.treeRow]).toEqual([3, 4, 5]);
    expect([...network.treeParent]).toEqual([2, 2, -1]);
    expect([...network.treeCapacity]).toEqual([1, 1, 2]);
    const turned = homesProgram(3, [{ lower: -1 }, { lower: -1 }, { lower: -2 }], both, -1);
    expect([...recogniseNetwork(turned).treeCapacity]).toEqual([1, 1, 2]);
  });

  it('that cross are refused, the one with least competition for a unit first', () => {
    const homes = Array.from({ length: 4 }, () => [
      [0, 2],
      [0, 3],
      [1, 3],
    ]);
    const network = recogniseNetwork(homesProgram(4, [{ upper: 1 }, { upper: 1 }, { upper: 3 }, { upper: 3 }], homes));
    expect([...network.treeRow].toSorted()).toEqual([4, 5, 6]);
    expect([...network.sideRows]).toEqual([7]);
  });

  it('in persons count families when all families have the same size', () => {
    const network = recogniseNetwork(homesProgram(3, [{ upper: 11 }], [[[0]], [[0]], [[0]]], 4));
    expect([...network.treeCapacity]).toEqual([2]);
    expect([...network.treeCoefficient]).toEqual([4]);
    expect([...network.treeRemainder]).toEqual([3]);
  });

  it('in persons stand aside when sizes differ and the number of families depends on who comes', () => {
    const program = sampleProgram(
      [FAMILY, FAMILY, FAMILY, { upper: 6, kind: 'commitment-persons' }],
      [2, 3, 4].map((persons, family) => ({
        entries: [
          [family, 1],
          [3, persons],
        ],
        costs: [0],
      })),
    );
    expect([...recogniseNetwork(program).sideRows]).toEqual([3]);
  });

  it('in persons of different sizes count families when any one fits and no two do', () => {
    const program = sampleProgram(
      [FAMILY, FAMILY, FAMILY, { upper: 5 }],
      [3, 4, 5].map((persons, family) => ({
        entries: [
          [family, 1],
          [3, persons],
        ],
        costs: [0],
      })),
    );
    const network = recogniseNetwork(program);
    expect(network.sideRows).toHaveLength(0);
    expect([...network.treeCapacity]).toEqual([1]);
  });

  it('close the homes that are too large for them alone', () => {
    const program = sampleProgram(
      [FAMILY, FAMILY, { upper: 4 }],
      [3, 5].map((persons, family) => ({
        entries: [
          [family, 1],
          [2, persons],
        ],
        costs: [0],
      })),
    );
    const network = recogniseNetwork(program);
    expect([...network.columnRole]).toEqual([COLUMN_ROLE.exit, COLUMN_ROLE.closed]);
    expect(network.closingRow[2]).toBe(1);
    // What is left can't break the row any more.
    expect(network.sideRows).toHaveLength(0);
  });

  it('that all families together can not fill are left out', () => {
    const network = recogniseNetwork(homesProgram(2, [{ upper: 2 }], [[[0], [0]], [[0]]]));
    expect(network.treeRow).toHaveLength(0);
    expect(network.sideRows).toHaveLength(0);
  });

  it('over stays stand aside, since behind a stay its family goes on', () => {
    const program = sampleProgram(
      [FAMILY, LINK, FAMILY, LINK, { upper: 4 }],
      [0, 2].flatMap(
        (row) =>
          [
            {
              entries: [
                [row, 1],
                [row + 1, -1],
                [4, 4],
              ],
              costs: [0],
            },
            { entries: [[row + 1, 1]], costs: [0] },
          ] satisfies SampleColumn[],
      ),
    );
    expect([...recogniseNetwork(program).sideRows]).toEqual([4]);
  });

  it('of 0 that cross others close their homes', () => {
    const homes = Array.from({ length: 4 }, () => [[0], [0, 1], [2, 1], [2]]);
    const network = recogniseNetwork(homesProgram(4, [{ upper: 1 }, { upper: 0 }, { upper: 0 }], homes));
    expect(network.sideRows).toHaveLength(0);
    expect(network.treeRow).toContain(4);
    expect(network.columnRole[1]).toBe(COLUMN_ROLE.closed);
  });
});

describe('columns without a family', () => {
  it('are extra capacity of the only row they are in', () => {
    const program = sampleProgram(
      [FAMILY, FAMILY, { upper: 0 }],
      [
        {
          entries: [
            [0, 1],
            [2, 3],
          ],
          costs: [0],
        },
        {
          entries: [
            [1, 1],
            [2, 3],
          ],
          costs: [0],
        },
        { entries: [[2, -1]], costs: [1] },
        { entries: [[2, -1]], costs: [2], upper: 5 },
      ],
    );
    const network = recogniseNetwork(program);
    expect([...network.columnRole.subarray(2)]).toEqual([COLUMN_ROLE.extraCapacity, COLUMN_ROLE.extraCapacity]);
    expect([...network.extraColumn]).toEqual([2, 3]);
    expect([...network.extraAmount]).toEqual([1]);
    expect(network.sideObjectives).toEqual([]);
  });

  it('are side columns when they stand in two rows, and their objective can not be controlled', () => {
    const program = sampleProgram(
      [FAMILY, FAMILY, { upper: 0, kind: 'longest-excess' }, { upper: 0, kind: 'longest-excess' }],
      [
        {
          entries: [
            [0, 1],
            [2, 1],
          ],
          costs: [0, 0],
        },
        {
          entries: [
            [1, 1],
            [3, 1],
          ],
          costs: [0, 0],
        },
        {
          entries: [
            [2, -1],
            [3, -1],
          ],
          costs: [0, 1],
        },
      ],
    );
    const network = recogniseNetwork(program);
    expect([...network.sideRows]).toEqual([2, 3]);
    expect([...network.sideColumns]).toEqual([2]);
    expect(network.sideObjectives).toEqual([1]);
  });

  it('are free when no row that could bind holds them', () => {
    const program = sampleProgram(
      [FAMILY, { upper: 9 }],
      [
        { entries: [[0, 1]], costs: [0] },
        { entries: [[1, 1]], costs: [-1], upper: 7 },
      ],
    );
    expect(recogniseNetwork(program).columnRole[1]).toBe(COLUMN_ROLE.free);
  });
});

describe('rows that can not hold at all', () => {
  it('are named', () => {
    const program = sampleProgram(
      [FAMILY, { lower: 1 }, { upper: -1 }, { lower: 3, upper: 3 }],
      [
        {
          entries: [
            [0, 1],
            [2, 1],
            [3, 2],
          ],
          costs: [0],
        },
      ],
    );
    expect([...recogniseNetwork(program).impossibleRows]).toEqual([1, 2, 3]);
  });
});
