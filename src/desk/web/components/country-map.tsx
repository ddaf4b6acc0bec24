/** The country with a circle per municipality. The same facts must stand in a table or list beside it. */

import { useId } from 'preact/hooks';
import { sayList } from '../../../i18n/formats.ts';
import { PARTS } from '../../texts/components.ts';
import type { WeekMap } from '../../work/week/schemas.ts';
import { useLanguage } from '../language.tsx';

export interface CountryMapProps {
  readonly map: WeekMap;
  readonly title: string;
  readonly describe?: string | undefined;
  /** Of the municipality that is looked at. */
  readonly selected?: string | undefined;
  readonly onSelect?: ((municipality: string) => void) | undefined;
}

/** A circle smaller than this has no room for its number. */
const RADIUS_WITH_NUMBER = 10;
const MOST_MISSING_NAMED = 20;

export function CountryMap({ map, title, describe, selected, onSelect }: CountryMapProps) {
  const { text, language } = useLanguage();
  const id = useId();
  const words = describe ?? text(PARTS.mapHint);
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-labelledby={`${id}-title ${id}-words`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-words`}>{words}</desc>
        <path class="land" d={map.outline} />
        {map.points.map((point) => (
          // The table beside the map does the same by keyboard.
          // biome-ignore lint/a11y/noStaticElementInteractions: see above
          <g
            key={point.municipality}
            class={[onSelect && 'map-choice', point.municipality === selected && 'map-selected']
              .filter(Boolean)
              .join(' ')}
            onClick={onSelect && (() => onSelect(point.municipality))}
          >
            <circle class={point.persons > 0 ? 'bubble' : 'ring'} cx={point.x} cy={point.y} r={point.radius}>
              <title>{text(PARTS.mapPlace, { name: point.name, persons: point.persons })}</title>
            </circle>
            {point.persons > 0 && point.radius >= RADIUS_WITH_NUMBER && (
              <text class="bubble-number" x={point.x} y={point.y + 4.5} text-anchor="middle">
                {point.persons}
              </text>
            )}
          </g>
        ))}
        {map.points.map(
          ({ municipality, name, label }) =>
            label && (
              <text key={municipality} class="place" x={label.x} y={label.y} text-anchor={label.anchor}>
                {name}
              </text>
            ),
        )}
      </svg>
      <figcaption>
        {words}
        {map.missing.length > 0 && (
          <> {text(PARTS.mapMissing, { list: sayList(map.missing, language, MOST_MISSING_NAMED) })}</>
        )}
      </figcaption>
    </figure>
  );
}
