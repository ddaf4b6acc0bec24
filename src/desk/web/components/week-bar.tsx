/** The weeks of one family as a drawing, with the line of the cap: the same look as in the report. */
import { PARTS } from '../../texts/components.ts';
import { useLanguage } from '../language.tsx';
import { percent } from './charts/percent.ts';

export interface WeekBarProps {
  readonly weeksSoFar: number;
  /** From now on. */
  readonly weeksPlanned: number;
  readonly cap: number;
  readonly rooflessWeeks?: number | undefined;
  /** Weeks that the whole width stands for; the same for all bars of a page. */
  readonly scale?: number | undefined;
}

/** Weeks of room to the right of the cap. */
const ROOM_AFTER_CAP = 3;

export function WeekBar({
  weeksSoFar,
  weeksPlanned,
  cap,
  rooflessWeeks = 0,
  scale = cap + ROOM_AFTER_CAP,
}: WeekBarProps) {
  const { text } = useLanguage();
  const inShelter = weeksSoFar + weeksPlanned;
  const over = Math.max(0, inShelter - cap);
  const parts = [
    { look: 'bar-so-far', from: 0, to: Math.min(weeksSoFar, cap) },
    { look: 'bar-planned', from: Math.min(weeksSoFar, cap), to: Math.min(inShelter, cap) },
    { look: 'bar-over', from: cap, to: Math.max(cap, inShelter) },
    { look: 'bar-roofless', from: inShelter, to: inShelter + rooflessWeeks },
  ];
  const label = text(PARTS.barLabel, {
    weeks: inShelter,
    soFar: weeksSoFar,
    planned: weeksPlanned,
    over,
    roofless: rooflessWeeks,
    cap,
  });
  return (
    <svg class="week-bar" role="img" aria-label={label} width="100%" height="24">
      <line class="bar-ground" x1="0" x2="100%" y1="12" y2="12" />
      {parts.map(
        ({ look, from, to }) =>
          to > from &&
          from < scale && (
            <rect
              key={look}
              class={look}
              x={percent(from, scale)}
              y="5"
              width={percent(Math.min(to, scale) - from, scale)}
              height="14"
            />
          ),
      )}
      {inShelter + rooflessWeeks > scale && (
        <svg x="100%" y="5" width="1" height="14" aria-hidden="true" class="bar-cut">
          <path d="M-14 -1L-6 7L-14 15M-7 -1L1 7L-7 15" />
        </svg>
      )}
      <line class="bar-cap" x1={percent(cap, scale)} x2={percent(cap, scale)} y1="0" y2="24" />
    </svg>
  );
}

/** What the parts of a bar mean; once per page. */
export function BarLegend({ cap }: { readonly cap: number }) {
  const { text } = useLanguage();
  const keys = [
    { look: 'bar-so-far', words: text(PARTS.barSoFar) },
    { look: 'bar-planned', words: text(PARTS.barPlanned) },
    { look: 'bar-over', words: text(PARTS.barOver) },
    { look: 'bar-roofless', words: text(PARTS.barRoofless) },
  ];
  return (
    <ul class="legend">
      {keys.map(({ look, words }) => (
        <li key={look}>
          <svg width="22" height="14" aria-hidden="true">
            <rect class={look} x="1" y="1" width="20" height="12" />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <line class="bar-cap" x1="11" x2="11" y1="0" y2="14" />
        </svg>
        {text(PARTS.barCap, { cap })}
      </li>
    </ul>
  );
}

/** Fills of bars that hold without colour; drawn once, in the layout. */
export function Patterns() {
  return (
    <svg class="patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="6" height="6" />
          <line class="hatch-line" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
        <pattern id="cross" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect class="cross-ground" width="7" height="7" />
          <path class="cross-line" d="M0 0L7 7M7 0L0 7" />
        </pattern>
      </defs>
    </svg>
  );
}
