/** What shelter cost, and what it will cost: with the margin, and how that was computed. */

import { MONITORING_TEXTS } from '../../../texts/monitoring.ts';
import { costMethod, sayComing, sayMargin } from '../../../texts/monitoring-words.ts';
import type { Cost, PublishedPrognosis } from '../../../work/monitoring/schemas.ts';
import { Card, Details, Facts } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useCount } from './use-count.ts';

export function CostCard({ cost, capWeeks }: { readonly cost: Cost; readonly capWeeks: number }) {
  const { text, language } = useLanguage();
  const { money } = useCount();
  const { toDate, prognoses } = cost;
  return (
    <Card title={text(MONITORING_TEXTS.cost)}>
      <Facts
        items={[
          { term: text(MONITORING_TEXTS.toDate), value: <strong>{money(toDate)}</strong> },
          ...prognoses.map((prognosis) => ({
            term: text(MONITORING_TEXTS.months, { weeks: String(prognosis.horizonWeeks) }),
            value: <Expected prognosis={prognosis} />,
          })),
        ]}
      />
      <Details summary={text(MONITORING_TEXTS.methodHeading)}>
        <ul>
          {costMethod(cost, capWeeks, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Details>
    </Card>
  );
}

function Expected({ prognosis }: { readonly prognosis: PublishedPrognosis }) {
  const { language } = useLanguage();
  const { money } = useCount();
  return (
    <>
      <strong>{money(prognosis.expected)}</strong> {sayMargin(prognosis, language)}
      <div class="muted">{sayComing(prognosis, language)}</div>
    </>
  );
}
