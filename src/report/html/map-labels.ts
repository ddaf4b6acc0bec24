/** Names beside circles on a map, placed so that they cover neither each other nor another circle. */

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FONT_SIZE = 13;
/** Mean width of a character as a part of the font size, on the wide side. */
const CHARACTER = 0.64;
const GAP = 4;

/**
 * A place for each name, `undefined` where there is no room. Circles come in the order of importance; each tries right,
 * left, below, above and the four corners, and the first that covers nothing is taken.
 */
export function placeLabels(circles: readonly Circle[], width: number, height: number): readonly (Label | undefined)[] {
  const taken: Box[] = circles.map(({ x, y, radius }) => box(x - radius, y - radius, 2 * radius, 2 * radius));
  return circles.map((circle, index) => {
    for (const { label, covers } of candidates(circle)) {
      const inside = covers.left >= 0 && covers.top >= 0 && covers.right <= width && covers.bottom <= height;
      if (!inside || taken.some((other, owner) => owner !== index && overlap(covers, other))) continue;
      taken.push(covers);
      return label;
    }
    return undefined;
  });
}

function candidates({ x, y, radius, name }: Circle): readonly { label: Label; covers: Box }[] {
  const width = name.length * FONT_SIZE * CHARACTER;
  const top = y - FONT_SIZE / 2;
  const baseline = y + FONT_SIZE * 0.35;
  const right = x + radius + GAP;
  const left = x - radius - GAP;
  const below = y + radius + GAP;
  const above = y - radius - GAP;
  const reach = radius * Math.SQRT1_2 + GAP;
  const corners = [1, -1].flatMap((down) =>
    ([-1, 1] as const).map((side) => {
      const start = x + side * reach;
      const upper = down > 0 ? y + reach - FONT_SIZE / 3 : y - reach - (FONT_SIZE * 2) / 3;
      return {
        label: { x: start, y: upper + FONT_SIZE * 0.8, anchor: side > 0 ? ('start' as const) : ('end' as const) },
        covers: box(side > 0 ? start : start - width, upper, width, FONT_SIZE),
      };
    }),
  );
  return [
    { label: { x: right, y: baseline, anchor: 'start' }, covers: box(right, top, width, FONT_SIZE) },
    { label: { x: left, y: baseline, anchor: 'end' }, covers: box(left - width, top, width, FONT_SIZE) },
    {
      label: { x, y: below + FONT_SIZE * 0.8, anchor: 'middle' },
      covers: box(x - width / 2, below, width, FONT_SIZE),
    },
    { label: { x, y: above, anchor: 'middle' }, covers: box(x - width / 2, above - FONT_SIZE, width, FONT_SIZE) },
    ...corners,
  ];
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
