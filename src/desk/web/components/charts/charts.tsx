/** Two plain charts. Each tells its figures as a table too, for whoever cannot see or wants to copy them. */
import { useId } from 'preact/hooks';
import { sayNumber } from '../../../../i18n/formats.ts';
import { PARTS } from '../../../texts/components.ts';
import { useLanguage } from '../../language.tsx';
import { Details } from '../notice.tsx';
import { percent } from './percent.ts';

export interface ChartRow {
  readonly label: string;
  /** One per series; null: not known. */
  readonly values: readonly (number | null)[];
}

export interface ChartProps {
  readonly title: string;
  /** What the figures count, such as `persons`. */
  readonly unit: string;
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  /** The head of the column with the labels. */
  readonly rowHeader?: string | undefined;
}

/** Bars beside each other, one row each: readable at any width. */
export function BarChart({ title, unit, series, rows, rowHeader }: ChartProps) {
  const { language } = useLanguage();
  const most = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const height = 6 + series.length * 12;
  return (
    <figure class="chart">
      <figcaption>
        {title} <span class="muted">({unit})</span>
      </figcaption>
      <SeriesLegend series={series} look="series-fill" />
      <div class="bar-rows" aria-hidden="true">
        {rows.map(({ label, values }) => (
          <div class="bar-row" key={label}>
            <span>{label}</span>
            <svg width="100%" height={height}>
              {values.map(
                (value, index) =>
                  value !== null && (
                    <rect
                      key={series[index]}
                      class={`series-fill-${index}`}
                      x="0"
                      y={3 + index * 12}
                      width={percent(value, most)}
                      height="10"
                    />
                  ),
              )}
            </svg>
            <span class="numeric">
              {values.map((value) => (value === null ? '–' : sayNumber(value, language, 1))).join(' / ')}
            </span>
          </div>
        ))}
      </div>
      <ChartTable title={title} unit={unit} series={series} rows={rows} rowHeader={rowHeader} />
    </figure>
  );
}

export interface LineChartProps extends ChartProps {
  /** A level to compare with, such as the places that there are. */
  readonly level?: { readonly label: string; readonly value: number } | undefined;
}

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 40;
const BOTTOM = 28;
const TOP = 12;
const MOST_LABELS = 8;

export function LineChart({ title, unit, series, rows, rowHeader, level }: LineChartProps) {
  const { language } = useLanguage();
  const id = useId();
  const most = niceMost(
    Math.max(1, level?.value ?? 0, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0))),
  );
  const x = (index: number): number => LEFT + ((WIDTH - LEFT - 8) * index) / Math.max(1, rows.length - 1);
  const y = (value: number): number => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * value) / most;
  const every = Math.max(1, Math.ceil(rows.length / MOST_LABELS));
  return (
    <figure class="chart">
      <figcaption id={id}>
        {title} <span class="muted">({unit})</span>
      </figcaption>
      <SeriesLegend series={series} look="series-line" level={level?.label} />
      <svg class="line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line class="grid-line" x1={LEFT} x2={WIDTH} y1={y(most * part)} y2={y(most * part)} />
            <text class="axis-text" x={LEFT - 6} y={y(most * part) + 4} text-anchor="end">
              {sayNumber(most * part, language, 1)}
            </text>
          </g>
        ))}
        {rows.map(
          ({ label }, index) =>
            index % every === 0 && (
              <text
                key={label}
                class="axis-text"
                x={x(index)}
                y={HEIGHT - 8}
                text-anchor={index === 0 ? 'start' : 'middle'}
              >
                {label}
              </text>
            ),
        )}
        {level && <line class="level-line" x1={LEFT} x2={WIDTH} y1={y(level.value)} y2={y(level.value)} />}
        {series.map((name, at) => (
          <path key={name} class={`series-line series-line-${at}`} d={pathOf(rows, at, x, y)} />
        ))}
        {/* One moment is no line yet. */}
        {rows.length === 1 &&
          series.map((name, at) => {
            const value = rows[0]?.values[at] ?? null;
            return value !== null && <circle key={name} class={`series-fill-${at}`} cx={x(0)} cy={y(value)} r="5" />;
          })}
      </svg>
      <ChartTable title={title} unit={unit} series={series} rows={rows} rowHeader={rowHeader} />
    </figure>
  );
}

/** A line that stops where a figure is not known. */
function pathOf(
  rows: readonly ChartRow[],
  at: number,
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M';
  return rows
    .map(({ values }, index) => {
      const value = values[at] ?? null;
      if (value === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
      return step;
    })
    .join('');
}

function niceMost(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 5, 10].map((times) => times * size).find((value) => value >= most) ?? most;
}

interface SeriesLegendProps {
  readonly series: readonly string[];
  readonly look: string;
  readonly level?: string | undefined;
}

function SeriesLegend({ series, look, level }: SeriesLegendProps) {
  if (series.length < 2 && !level) return null;
  return (
    <ul class="legend" aria-hidden="true">
      {series.map((name, index) => (
        <li key={name}>
          <svg width="22" height="12">
            {look === 'series-fill' ? (
              <rect class={`series-fill-${index}`} width="22" height="12" />
            ) : (
              <line class={`series-line series-line-${index}`} x1="0" x2="22" y1="6" y2="6" />
            )}
          </svg>
          {name}
        </li>
      ))}
      {level && (
        <li>
          <svg width="22" height="12">
            <line class="level-line" x1="0" x2="22" y1="6" y2="6" />
          </svg>
          {level}
        </li>
      )}
    </ul>
  );
}

function ChartTable({ title, unit, series, rows, rowHeader }: ChartProps) {
  const { text, language } = useLanguage();
  return (
    <Details summary={`${text(PARTS.chartAsTable)}: ${title}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={text(PARTS.tableRegion, { name: title })}>
        <table class="utrecht-table table">
          <caption class="hidden">{`${title} (${unit})`}</caption>
          <thead class="utrecht-table__header">
            <tr>
              <th scope="col" class="utrecht-table__header-cell">
                {rowHeader ?? <span class="hidden">{title}</span>}
              </th>
              {series.map((name) => (
                <th key={name} scope="col" class="utrecht-table__header-cell numeric">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row" class="utrecht-table__cell">
                  {label}
                </th>
                {values.map((value, index) => (
                  <td key={series[index]} class="utrecht-table__cell numeric">
                    {value === null ? '–' : sayNumber(value, language, 2)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Details>
  );
}
