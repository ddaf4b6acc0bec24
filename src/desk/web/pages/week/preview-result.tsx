/** What the drafts would change: which objective pays, who loses and who gains; or why they cannot be. */
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { Badge, type Column, DataTable, Details, Notice } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { figuresInWords, type Planned, type Preview, placeName, type Week } from './week-data.ts';

type Difference = NonNullable<Planned['difference']>;

export function PreviewResult({
  preview,
  week,
  drafted,
}: {
  readonly preview: Preview;
  readonly week: Week;
  readonly drafted: boolean;
}) {
  const { text } = useLanguage();
  switch (preview.kind) {
    case 'no-plan':
      return <Notice tone="alert">{preview.text}</Notice>;
    case 'infeasible':
      return (
        <Notice tone="alert" title={text(WEEK_TEXTS.conflictHeading)}>
          <p>{preview.text}</p>
          <ul>
            {preview.pins.map(({ family, to }) => (
              <li key={family}>{text(WEEK_TEXTS.conflictPin, { family, place: placeName(to, week) })}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'problems':
      return (
        <Notice tone="alert" title={text(WEEK_TEXTS.wrongHeading)}>
          <ul>
            {preview.problems.map(({ id, field, text: words }) => (
              <li key={`${id} ${field} ${words}`}>
                {[id, field].filter((part) => part !== undefined).join(', ')}: {words}
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'plan':
      return <PlannedResult planned={preview} week={week} drafted={drafted} />;
  }
}

interface PlannedResultProps {
  readonly planned: Planned;
  readonly week: Week;
  readonly drafted: boolean;
}

/** Without drafts the plan without drafts is no news: then the saved plan is what to compare with. */
function PlannedResult({ planned, week, drafted }: PlannedResultProps) {
  const { text } = useLanguage();
  const { difference, sinceSaved } = planned;
  return (
    <div class="stack">
      <p>{figuresInWords(planned.plan, week, text)}</p>
      {drafted && difference && <DifferenceView difference={difference} against={text(WEEK_TEXTS.againstDrafts)} />}
      {!drafted && sinceSaved && <DifferenceView difference={sinceSaved} against={text(WEEK_TEXTS.againstSaved)} />}
      {drafted && sinceSaved && week.plan?.outdated && (
        <Details summary={text(WEEK_TEXTS.againstSaved)}>
          <DifferenceView difference={sinceSaved} against={text(WEEK_TEXTS.againstSaved)} />
        </Details>
      )}
      <Details summary={text(WEEK_TEXTS.allPlaces)} open={!drafted && !sinceSaved}>
        <AllPlaces planned={planned} />
      </Details>
    </div>
  );
}

function AllPlaces({ planned }: { readonly planned: Planned }) {
  const { text } = useLanguage();
  const columns: readonly Column<Planned['families'][number]>[] = [
    { id: 'family', header: text(WEEK_TEXTS.family), rowHeader: true, value: (row) => row.family },
    { id: 'place', header: text(WEEK_TEXTS.place), value: (row) => row.place },
    { id: 'weeks', header: text(WEEK_TEXTS.weeks), numeric: true, value: (row) => row.outcome.weeksInShelter },
  ];
  return (
    <DataTable
      caption={text(WEEK_TEXTS.allPlaces)}
      hideCaption
      columns={columns}
      rows={planned.families}
      rowKey={(row) => row.family}
    />
  );
}

function DifferenceView({ difference, against }: { readonly difference: Difference; readonly against: string }) {
  const { text } = useLanguage();
  const worse = difference.objectives.some(({ change, decides }) => decides && change === 'worse');
  const families: readonly Column<Difference['families'][number]>[] = [
    { id: 'family', header: text(WEEK_TEXTS.family), rowHeader: true, value: (row) => row.family },
    {
      id: 'effect',
      header: text(WEEK_TEXTS.effect),
      choices: true,
      value: (row) => row.effectWords,
      cell: (row) => <Badge tone={toneOf(row.effect)}>{row.effectWords}</Badge>,
    },
    { id: 'because', header: text(WEEK_TEXTS.because), value: (row) => row.because },
    { id: 'before', header: text(WEEK_TEXTS.before), value: (row) => row.before ?? '–' },
    { id: 'after', header: text(WEEK_TEXTS.after), value: (row) => row.after ?? '–' },
  ];
  const objectives: readonly Column<Difference['objectives'][number]>[] = [
    {
      id: 'objective',
      header: text(WEEK_TEXTS.objective),
      rowHeader: true,
      sortable: false,
      value: (row) => row.title,
      cell: (row) => (
        <>
          {row.title} {row.decides && <Badge tone="accent">{text(WEEK_TEXTS.decides)}</Badge>}
        </>
      ),
    },
    { id: 'before', header: text(WEEK_TEXTS.before), sortable: false, value: (row) => row.before },
    { id: 'after', header: text(WEEK_TEXTS.after), sortable: false, value: (row) => row.after },
    { id: 'change', header: text(WEEK_TEXTS.change), sortable: false, value: (row) => row.words },
  ];
  return (
    <div class="stack week-difference">
      <p class="muted">{against}</p>
      <Notice tone={worse ? 'alert' : difference.same ? 'info' : 'good'}>{difference.summary}</Notice>
      {!difference.same && (
        <>
          <DataTable
            caption={text(WEEK_TEXTS.objectivesHeading)}
            columns={objectives}
            rows={difference.objectives}
            rowKey={(row) => row.name}
          />
          {difference.families.length > 0 && (
            <DataTable
              caption={text(WEEK_TEXTS.familiesChange)}
              columns={families}
              rows={difference.families}
              rowKey={(row) => row.family}
            />
          )}
        </>
      )}
    </div>
  );
}

function toneOf(effect: Difference['families'][number]['effect']): 'alert' | 'good' | 'neutral' {
  if (effect === 'loses') return 'alert';
  return effect === 'gains' ? 'good' : 'neutral';
}
