/** Above a table: a box to search in, lists to choose from, and how many rows are left. */
import { useId } from 'preact/hooks';
import { PARTS } from '../../texts/components.ts';
import { useLanguage } from '../language.tsx';
import type { ColumnChoices } from './table-view.ts';

interface TableFiltersProps {
  /** Undefined: no box. */
  readonly search: string | undefined;
  readonly onSearch: (search: string) => void;
  readonly choices: readonly ColumnChoices[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (column: string, value: string) => void;
  readonly shown: number;
  readonly all: number;
  readonly name: string;
}

export function TableFilters(props: TableFiltersProps) {
  const { search, onSearch, choices, chosen, onChoose, shown, all, name } = props;
  const { text } = useLanguage();
  const base = useId();
  const isFiltered = (search ?? '') !== '' || Object.keys(chosen).length > 0;
  return (
    <search class="table-filters no-print" aria-label={`${text(PARTS.filter)}: ${name}`}>
      {search !== undefined && (
        <div>
          <label for={`${base}-search`}>{text(PARTS.filter)}</label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id={`${base}-search`}
            type="search"
            value={search}
            autoComplete="off"
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </div>
      )}
      {choices.map(({ column, header, values }) => (
        <div key={column}>
          <label for={`${base}-${column}`}>{text(PARTS.filterOn, { column: header })}</label>
          <select
            class="utrecht-select utrecht-select--html-select"
            id={`${base}-${column}`}
            value={chosen[column] ?? ''}
            onChange={(event) => onChoose(column, event.currentTarget.value)}
          >
            <option value="">{text(PARTS.all)}</option>
            {values.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p class="table-count muted">
        {isFiltered ? text(PARTS.rowsShown, { shown, all }) : text(PARTS.rowsAll, { all })}
      </p>
    </search>
  );
}
