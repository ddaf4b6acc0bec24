/** The families by urgency: weeks against the cap, the place in the plan, how the proposal stands, and what can be done. */
import type { ComponentChildren } from 'preact';
import { sayList } from '../../../../i18n/formats.ts';
import { STATE_WORDS } from '../../../texts/case-life.ts';
import { PROPOSAL_STATUS_TEXTS, WEEK_TEXTS } from '../../../texts/week.ts';
import { Badge, BarLegend, type Column, DataTable, WeekBar } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { type RowAction, RowMenu } from './row-menu.tsx';
import { placeName, type Say, type Week, type WeekFamily } from './week-data.ts';

interface FamiliesTableProps {
  readonly week: Week;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (family: string, chosen: boolean) => void;
  readonly onAction: (action: RowAction) => void;
}

export function FamiliesTable({ week, selected, onSelect, onAction }: FamiliesTableProps) {
  const { text, language } = useLanguage();
  const columns: readonly Column<WeekFamily>[] = [
    {
      id: 'select',
      header: text(WEEK_TEXTS.selectHead),
      sortable: false,
      value: () => null,
      cell: (row) => <Chosen row={row} selected={selected} onSelect={onSelect} />,
    },
    {
      id: 'family',
      header: text(WEEK_TEXTS.family),
      rowHeader: true,
      value: (row) => row.family,
      cell: (row) => <a href={`/cases/${encodeURIComponent(row.family)}`}>{row.family}</a>,
    },
    { id: 'persons', header: text(WEEK_TEXTS.persons), numeric: true, value: (row) => row.persons, hideOnNarrow: true },
    {
      id: 'weeks',
      header: text(WEEK_TEXTS.weeks),
      value: (row) => row.outcome?.weeksInShelter ?? row.weeksSoFar,
      cell: (row) => <FamilyBar row={row} cap={week.capWeeks} />,
    },
    {
      id: 'toCap',
      header: text(WEEK_TEXTS.toCap),
      value: (row) => (row.rooflessNow ? -1000 : row.weeksToCap),
      cell: (row) => urgencyWords(row, text),
    },
    {
      id: 'place',
      header: text(WEEK_TEXTS.place),
      value: (row) => row.proposal?.home ?? row.place ?? '',
      cell: (row) => <Place row={row} week={week} />,
    },
    {
      id: 'state',
      header: text(WEEK_TEXTS.state),
      choices: true,
      value: (row) => stateWords(row, text),
      cell: (row) => <State row={row} />,
    },
    {
      id: 'actions',
      header: text(WEEK_TEXTS.actions),
      sortable: false,
      value: () => null,
      cell: (row) => <RowMenu row={row} week={week} onAction={onAction} />,
    },
  ];
  return (
    <div class="stack">
      <BarLegend cap={week.capWeeks} />
      <DataTable
        caption={text(WEEK_TEXTS.familiesHeading)}
        hideCaption
        columns={columns}
        rows={week.families}
        rowKey={(row) => row.family}
        filter
        rowTone={(row) => (needsAttention(row) ? 'alert' : undefined)}
        empty={text(WEEK_TEXTS.familiesNone)}
      />
    </div>
  );

  function Place({ row, week: { places } }: { readonly row: WeekFamily; readonly week: Week }) {
    const lines: ComponentChildren[] = [row.proposal?.home ?? row.place ?? text(WEEK_TEXTS.notInPlan)];
    if (row.sendable === 'expected') lines.push(<Badge tone="neutral">{text(WEEK_TEXTS.expected)}</Badge>);
    if (row.sendable === 'outdated') lines.push(<Badge tone="alert">{text(WEEK_TEXTS.outdatedRow)}</Badge>);
    if (row.pinnedTo !== null) {
      lines.push(
        <Badge tone="accent">{text(WEEK_TEXTS.pinned, { place: placeName(row.pinnedTo, { places }) })}</Badge>,
      );
    }
    if (row.bannedFrom.length > 0) {
      const list = sayList(
        row.bannedFrom.map((place) => placeName(place, { places })),
        language,
      );
      lines.push(<span class="muted">{text(WEEK_TEXTS.banned, { places: list })}</span>);
    }
    if (row.override)
      lines.push(<span class="muted">{text(WEEK_TEXTS.overridden, { reason: row.override.reason })}</span>);
    return <Lines of={lines} />;
  }

  function State({ row }: { readonly row: WeekFamily }) {
    const lines: ComponentChildren[] = [stateWords(row, text)];
    if (row.declined) {
      const { by, municipality, reason } = row.declined;
      const words = by === 'family' ? WEEK_TEXTS.declinedByFamily : WEEK_TEXTS.declinedByMunicipality;
      lines.push(
        <span class="muted">
          {text(words, { municipality: placeName(municipality, week), reason: reason === '' ? '' : `: ${reason}` })}
        </span>,
      );
    }
    return <Lines of={lines} />;
  }
}

function Lines({ of }: { readonly of: readonly ComponentChildren[] }) {
  return (
    <>
      {of.map((line) => (
        <div class="week-line">{line}</div>
      ))}
    </>
  );
}

interface ChosenProps {
  readonly row: WeekFamily;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: FamiliesTableProps['onSelect'];
}

/** A family with a home can be chosen for a proposal; others have no box at all. */
function Chosen({ row, selected, onSelect }: ChosenProps) {
  const { text } = useLanguage();
  if (row.sendable !== 'ready' && row.sendable !== 'expected') return null;
  return (
    <input
      type="checkbox"
      class="week-choose"
      aria-label={text(WEEK_TEXTS.select, { family: row.family })}
      checked={selected.has(row.family)}
      onChange={(event) => onSelect(row.family, event.currentTarget.checked)}
    />
  );
}

function FamilyBar({ row, cap }: { readonly row: WeekFamily; readonly cap: number }) {
  const { outcome, weeksSoFar } = row;
  const planned = Math.max(0, (outcome?.weeksInShelter ?? weeksSoFar) - weeksSoFar);
  return (
    <WeekBar weeksSoFar={weeksSoFar} weeksPlanned={planned} cap={cap} rooflessWeeks={outcome?.rooflessWeeks ?? 0} />
  );
}

export function needsAttention({ rooflessNow, weeksToCap, outcome, sendable, proposal }: WeekFamily): boolean {
  if (proposal) return false;
  return (
    rooflessNow ||
    weeksToCap <= 0 ||
    outcome?.status === 'unplaced' ||
    outcome?.overCap === true ||
    sendable === 'outdated'
  );
}

function urgencyWords({ rooflessNow, weeksToCap }: WeekFamily, text: Say): ComponentChildren {
  if (rooflessNow) return <Badge tone="alert">{text(WEEK_TEXTS.rooflessNow)}</Badge>;
  if (weeksToCap < 0) return <Badge tone="alert">{text(WEEK_TEXTS.overCapBy, { weeks: -weeksToCap })}</Badge>;
  return text(WEEK_TEXTS.weeksLeft, { weeks: weeksToCap });
}

function stateWords({ proposal, state }: WeekFamily, text: Say): string {
  return proposal ? text(PROPOSAL_STATUS_TEXTS[proposal.status]) : text(STATE_WORDS[state]);
}
