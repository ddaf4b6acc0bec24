/** Small random placement programs: every row type that the model makes, mixed at random, a few of them impossible. */
import fc from 'fast-check';
import type { LinearProgram } from '../../src/model/linear-program.ts';
import { ProgramBuilder } from './instances.ts';

interface Choice {
  readonly families: number;
  readonly weeks: number;
  readonly homes: number;
  readonly numbers: readonly number[];
  readonly personsCaps: boolean;
  readonly shelterPlaces: boolean;
  readonly evenness: boolean;
  readonly nested: boolean;
  readonly tight: boolean;
}

const choices: fc.Arbitrary<Choice> = fc.record({
  families: fc.integer({ min: 1, max: 3 }),
  weeks: fc.integer({ min: 1, max: 2 }),
  homes: fc.integer({ min: 1, max: 3 }),
  numbers: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 40, maxLength: 40 }),
  personsCaps: fc.boolean(),
  shelterPlaces: fc.boolean(),
  evenness: fc.boolean(),
  nested: fc.boolean(),
  tight: fc.boolean(),
});

/** At most about 25 columns. */
export const smallPrograms: fc.Arbitrary<LinearProgram> = choices.map(smallProgram);

/** Without caps in persons, shelter places and evenness: a network. */
export const smallNetworks: fc.Arbitrary<LinearProgram> = choices.map((choice) =>
  smallProgram({ ...choice, personsCaps: false, shelterPlaces: false, evenness: false }),
);

function smallProgram(choice: Choice): LinearProgram {
  let position = 0;
  const draw = (below: number): number => {
    const number = choice.numbers[position % choice.numbers.length]! + 7 * Math.floor(position / choice.numbers.length);
    position += 1;
    return number % below;
  };
  const builder = new ProgramBuilder();
  const { families, weeks, homes } = choice;
  const persons = Array.from({ length: families }, () => 2 + draw(4));
  const room = (most: number): number => (choice.tight ? draw(most) : 1 + draw(most));
  const homeRows = Array.from({ length: homes }, () => ({
    dwelling: builder.row('dwelling', -Infinity, 1),
    persons: choice.personsCaps ? builder.row('commitment-persons', -Infinity, 2 + draw(8)) : undefined,
    families: choice.nested ? builder.row('commitment-families', -Infinity, room(3)) : undefined,
    evenness: choice.evenness ? builder.row('evenness', -Infinity, draw(4)) : undefined,
  }));
  const places = Array.from({ length: weeks }, () =>
    choice.shelterPlaces ? builder.row('shelter-places', -Infinity, 2 + draw(10)) : undefined,
  );
  for (let family = 0; family < families; family += 1) {
    const chosen = builder.row('choice', 1, 1);
    const links = Array.from({ length: weeks }, () => builder.row('link', 0, 0));
    const mayStay = !choice.tight || draw(3) > 0;
    for (let week = 0; week <= weeks; week += 1) {
      if (week === weeks && !mayStay) continue;
      const entries: [number, number][] = [[chosen, 1]];
      if (week < weeks) entries.push([links[week]!, -1]);
      for (let at = 0; at < week; at += 1) {
        if (places[at] !== undefined) entries.push([places[at]!, persons[family]!]);
      }
      builder.column(['stay', family, week], entries, { roofless: draw(2) * week, 'weeks-in-shelter': week });
    }
    for (const [home, rows] of homeRows.entries()) {
      const week = draw(weeks);
      const entries: [number, number][] = [
        [links[week]!, 1],
        [rows.dwelling, 1],
      ];
      if (rows.families !== undefined) entries.push([rows.families, 1]);
      if (rows.persons !== undefined) entries.push([rows.persons, persons[family]!]);
      if (rows.evenness !== undefined) entries.push([rows.evenness, persons[family]!]);
      builder.column(['home', family, home, week], entries, {
        match: -(draw(5) * 250_000),
        school: draw(3),
        lot: draw(50),
      });
    }
  }
  if (choice.evenness) {
    for (const { evenness } of homeRows) {
      builder.column(['step', evenness!, 1], [[evenness!, -1]], { evenness: 400_000 }, 2);
      builder.column(['step', evenness!, 2], [[evenness!, -1]], { evenness: 1_400_000 }, 5);
    }
  }
  return builder.build([
    { name: 'roofless' },
    { name: 'weeks-in-shelter', constant: 3 },
    { name: 'match' },
    { name: 'school' },
    ...(choice.evenness ? [{ name: 'evenness', constant: 0 }] : []),
    { name: 'lot', role: 'tie-break' as const },
  ]);
}
