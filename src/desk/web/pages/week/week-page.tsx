/** This week: families by urgency, what is tried out, the plan that was saved, and its proposals. */
import { useState } from 'preact/hooks';
import { sayWeek } from '../../../../i18n/formats.ts';
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { type Resource, useResource } from '../../api/index.ts';
import { Card, EmptyState, Help, Notice, Page, ResourceView, Tabs } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { DraftsTray } from './drafts-tray.tsx';
import { FamiliesTable } from './families-table.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { Binds, Findings, Objectives } from './plan-details.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { ProposalsSection } from './proposals-section.tsx';
import { RowDialogs } from './row-dialogs.tsx';
import type { RowAction } from './row-menu.tsx';
import { SendBar } from './send-bar.tsx';
import { StatisticsSection } from './statistics-section.tsx';
import { useDrafts } from './use-drafts.ts';
import { usePreview } from './use-preview.ts';
import { WeekActions } from './week-actions.tsx';
import type { NextUndo, Proposal, Week } from './week-data.ts';
import { MapSection } from './week-map.tsx';
import './week.css';

export default function WeekPage() {
  const { text, language } = useLanguage();
  const view = useResource<Week>('/weeks/current');
  const proposals = useResource<{ readonly proposals: readonly Proposal[] }>('/proposals');
  const undos = useResource<NextUndo>('/undos/next');
  const refresh = async (): Promise<void> => {
    await Promise.all([view.refresh(), proposals.refresh(), undos.refresh()]);
  };
  const week = view.data;
  if (view.error?.status === 404) {
    return (
      <Page title={text(WEEK_TEXTS.title)}>
        <EmptyState title={text(WEEK_TEXTS.empty)} />
      </Page>
    );
  }
  return (
    <Page
      title={week ? text(WEEK_TEXTS.heading, { week: sayWeek(week.week, language) }) : text(WEEK_TEXTS.title)}
      actions={week && <WeekActions week={week} lastUndo={undos.data} onChanged={refresh} />}
    >
      <ResourceView of={view}>
        {(data) => <WeekContent week={data} proposals={proposals} onChanged={refresh} />}
      </ResourceView>
    </Page>
  );
}

interface WeekContentProps {
  readonly week: Week;
  readonly proposals: Resource<{ readonly proposals: readonly Proposal[] }>;
  readonly onChanged: () => Promise<void>;
}

function WeekContent({ week, proposals, onChanged }: WeekContentProps) {
  const { text } = useLanguage();
  const drafts = useDrafts();
  const preview = usePreview();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [action, setAction] = useState<RowAction | undefined>();
  const [offering, setOffering] = useState(false);
  const select = (family: string, chosen: boolean): void => {
    const others = [...selected].filter((each) => each !== family);
    setSelected(new Set(chosen ? [...others, family] : others));
  };
  return (
    <div class="stack">
      <HowItGoes />
      <Problems week={week} />
      <Card title={text(WEEK_TEXTS.planHeading)}>
        <PlanSummary week={week} />
      </Card>
      <DraftsTray
        week={week}
        drafts={drafts}
        preview={preview}
        onChanged={onChanged}
        onOffer={() => setOffering(true)}
      />
      <Card title={text(WEEK_TEXTS.familiesHeading)}>
        <FamiliesTable week={week} selected={selected} onSelect={select} onAction={setAction} />
        <SendBar
          week={week}
          selected={selected}
          onSelect={(families) => setSelected(new Set(families))}
          onChanged={onChanged}
        />
      </Card>
      <WeekTabs week={week} proposals={proposals} onAnswer={({ family }) => setAction({ kind: 'answer', family })} />
      {action && (
        <RowDialogs
          action={action}
          week={week}
          proposals={proposals.data?.proposals ?? []}
          drafts={drafts}
          onClose={() => setAction(undefined)}
          onChanged={onChanged}
        />
      )}
      {offering && (
        <OfferDialog
          week={week}
          onClose={() => setOffering(false)}
          onDraft={(draft) => {
            drafts.add(draft);
            setOffering(false);
          }}
        />
      )}
    </div>
  );
}

/** For who is here for the first time. */
function HowItGoes() {
  const { text } = useLanguage();
  return (
    <Help id="week">
      <ol>
        {[WEEK_TEXTS.helpPlan, WEEK_TEXTS.helpTry, WEEK_TEXTS.helpSend, WEEK_TEXTS.helpAnswer].map((step) => (
          <li key={step.en}>{text(step)}</li>
        ))}
      </ol>
    </Help>
  );
}

function Problems({ week }: { readonly week: Week }) {
  const { text } = useLanguage();
  if (week.problems.length === 0) return null;
  return (
    <Notice tone="alert" title={text(WEEK_TEXTS.problemsHeading)}>
      <p>{text(WEEK_TEXTS.problemsIntro)}</p>
      <ul>
        {week.problems.map(({ id, text: words }) => (
          <li key={`${id} ${words}`}>{id === undefined ? words : `${id}: ${words}`}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface WeekTabsProps extends Pick<WeekContentProps, 'week' | 'proposals'> {
  readonly onAnswer: (proposal: Proposal) => void;
}

function WeekTabs({ week, proposals, onAnswer }: WeekTabsProps) {
  const { text } = useLanguage();
  const { plan, map } = week;
  const tabs = [
    {
      id: 'proposals',
      title: text(WEEK_TEXTS.proposalsHeading),
      count: proposals.data?.proposals.length ?? 0,
      content: () => (
        <ResourceView of={proposals}>
          {(data) => <ProposalsSection proposals={data.proposals} week={week} onAnswer={onAnswer} />}
        </ResourceView>
      ),
    },
    ...(map ? [{ id: 'map', title: text(WEEK_TEXTS.mapHeading), content: () => <MapSection map={map} /> }] : []),
    ...(plan
      ? [
          { id: 'binds', title: text(WEEK_TEXTS.bindsHeading), content: () => <Binds plan={plan} /> },
          { id: 'findings', title: text(WEEK_TEXTS.findingsHeading), content: () => <Findings plan={plan} /> },
          { id: 'objectives', title: text(WEEK_TEXTS.objectivesTab), content: () => <Objectives plan={plan} /> },
        ]
      : []),
    {
      id: 'overrides',
      title: text(WEEK_TEXTS.statisticsTab),
      content: () => <StatisticsSection key={week.basis.sequence} week={week} />,
    },
  ];
  return <Tabs label={text(WEEK_TEXTS.more)} tabs={tabs} />;
}
