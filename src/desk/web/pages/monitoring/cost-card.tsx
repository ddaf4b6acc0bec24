/** What shelter cost, and what it will cost: with the margin, and how that was computed. */

import { MONITORING_TEXTS } from '../../../texts/monitoring.ts';
import type { Cost, PublishedPrognosis } from '../../../work/monitoring/schemas.ts';
import { Card, Details, Facts } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useCount } from './use-count.ts';

export function CostCard({ cost, capWeeks }: { readonly cost: Cost; readonly capWeeks: number }) {
  const { text } = useLanguage();
  const { money } = useCount();
  const { toDate, perPersonYear, source, leastWeeks, prognoses } = cost;
  const method = [
    text(MONITORING_TEXTS.methodCost, { amount: money(perPersonYear), source }),
    text(MONITORING_TEXTS.methodPresent, { cap: capWeeks, least: leastWeeks }),
    text(MONITORING_TEXTS.methodComing),
    text(MONITORING_TEXTS.methodAssumed),
  ];
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
          {method.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Details>
    </Card>
  );
}

function Expected({ prognosis: { expected, low, high, newFamilies } }: { readonly prognosis: PublishedPrognosis }) {
  const { text } = useLanguage();
  const { count, money } = useCount();
  const isKnown = low !== null && high !== null;
  const coming = newFamilies && {
    expected: count(newFamilies.expected),
    low: count(newFamilies.low),
    high: count(newFamilies.high),
  };
  return (
    <>
      <strong>{money(expected)}</strong>{' '}
      {isKnown && text(MONITORING_TEXTS.interval, { low: money(low), high: money(high) })}
      <div class="muted">
        {coming
          ? text(MONITORING_TEXTS.newFamilies, coming)
          : text(MONITORING_TEXTS[expected === null ? 'tooFew' : 'onlyPresent'])}
      </div>
    </>
  );
}
