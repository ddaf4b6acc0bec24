/** Monitoring: numbers in view, durations, time in shelter, promises, cost to date and what is to come; and the way to the reports. */

import { MONITORING_TEXTS } from '../../../texts/monitoring.ts';
import { REPORT_IDS, REPORT_NAMES } from '../../../texts/monitoring-reports.ts';
import type { Monitoring } from '../../../work/monitoring/schemas.ts';
import { useResource } from '../../api/index.ts';
import { Card, LinkButton, Notice, Page, PrintButton, ResourceView } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { DurationsCard, OutflowCard, OverdueFacts, StatesCard, WeeksCard } from './chain-cards.tsx';
import { CostCard } from './cost-card.tsx';
import { DecisionsCard, PromisesCard } from './promises-card.tsx';
import { Headline, ShelterCard } from './shelter-card.tsx';

export default function MonitoringPage() {
  const { text } = useLanguage();
  const figures = useResource<Monitoring>('/monitoring-figures');
  const reports = REPORT_IDS.map((id) => (
    <LinkButton key={id} href={`/reports/${id}`}>
      {text(REPORT_NAMES[id])}
    </LinkButton>
  ));
  return (
    <Page
      title={text(MONITORING_TEXTS.title)}
      intro={text(MONITORING_TEXTS.intro)}
      actions={
        <>
          {reports}
          <PrintButton />
        </>
      }
    >
      <ResourceView of={figures}>{(data) => <Figures figures={data} />}</ResourceView>
    </Page>
  );
}

function Figures({ figures }: { readonly figures: Monitoring }) {
  const { text } = useLanguage();
  return (
    <div class="stack">
      {figures.suppressed && <Notice tone="info">{text(MONITORING_TEXTS.suppressedNote)}</Notice>}
      <Headline figures={figures} />
      <CostCard cost={figures.cost} capWeeks={figures.shelter.capWeeks} />
      <WeeksCard figures={figures} />
      <div class="split">
        <DurationsCard figures={figures} />
        <Card title={text(MONITORING_TEXTS.overdue)}>
          <OverdueFacts figures={figures} />
        </Card>
      </div>
      <div class="split">
        <ShelterCard figures={figures} />
        <OutflowCard figures={figures} />
      </div>
      <PromisesCard figures={figures} />
      <div class="split">
        <DecisionsCard figures={figures} />
        {figures.states.length > 0 && <StatesCard figures={figures} />}
      </div>
    </div>
  );
}
