/** What binds, what asks for attention, and the objectives with their proof, of the saved plan or of a preview. */
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { type Column, DataTable } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { Planned } from './week-data.ts';

type PlanWords = Planned['plan'];

export function Binds({ plan }: { readonly plan: Pick<PlanWords, 'binds'> }) {
  const { text } = useLanguage();
  if (plan.binds.length === 0) return <p>{text(WEEK_TEXTS.bindsNothing)}</p>;
  return <WordList words={plan.binds} />;
}

export function Findings({ plan }: { readonly plan: Pick<PlanWords, 'findings'> }) {
  const { text } = useLanguage();
  if (plan.findings.length === 0) return <p>{text(WEEK_TEXTS.findingsNone)}</p>;
  return (
    <ul>
      {plan.findings.map(({ weight, text: words }) => (
        <li key={words} class={weight === 'people' ? 'week-people' : undefined}>
          {words}
        </li>
      ))}
    </ul>
  );
}

export function Objectives({ plan }: { readonly plan: Pick<PlanWords, 'objectives' | 'statusWords'> }) {
  const { text } = useLanguage();
  const columns: readonly Column<PlanWords['objectives'][number]>[] = [
    {
      id: 'objective',
      header: text(WEEK_TEXTS.objective),
      rowHeader: true,
      sortable: false,
      value: (row) => row.title,
      cell: (row) => (
        <>
          {row.title}
          <div class="muted">{row.aim}</div>
        </>
      ),
    },
    { id: 'value', header: text(WEEK_TEXTS.value), sortable: false, value: (row) => row.amount },
    { id: 'best', header: text(WEEK_TEXTS.best), sortable: false, value: (row) => row.bound ?? '–' },
    {
      id: 'proof',
      header: text(WEEK_TEXTS.proof),
      sortable: false,
      value: (row) => row.proof,
      cell: (row) => (
        <>
          <span aria-hidden="true">{row.proven ? '✓ ' : '~ '}</span>
          {row.proof}
          <div class="muted">{row.how}</div>
        </>
      ),
    },
  ];
  return (
    <div class="stack">
      <p>{plan.statusWords}</p>
      <DataTable
        caption={text(WEEK_TEXTS.objectivesHeading)}
        hideCaption
        columns={columns}
        rows={plan.objectives}
        rowKey={(row) => row.name}
      />
    </div>
  );
}

function WordList({ words }: { readonly words: readonly string[] }) {
  return (
    <ul>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
