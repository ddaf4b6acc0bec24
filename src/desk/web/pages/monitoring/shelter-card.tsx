/** Time in shelter: the figures that matter most, and how families are spread over it. */

import { MONITORING_TEXTS } from '../../../texts/monitoring.ts';
import { sayBucket } from '../../../texts/monitoring-words.ts';
import type { Monitoring } from '../../../work/monitoring/schemas.ts';
import { BarChart, Card, Tiles } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useCount } from './use-count.ts';

interface Part {
  readonly figures: Monitoring;
}

export function Headline({ figures: { weeks, shelter } }: Part) {
  const { text } = useLanguage();
  const { count, share } = useCount();
  const { capWeeks, overCap, shareOverCap, rooflessChildWeeks } = shelter;
  return (
    <Tiles
      items={[
        { value: count(weeks.at(-1)?.families ?? null), label: text(MONITORING_TEXTS.families) },
        { value: count(shelter.families), label: text(MONITORING_TEXTS.inShelter) },
        {
          value: count(overCap),
          label: text(MONITORING_TEXTS.overCap, { cap: capWeeks }),
          tone: toneOf(overCap),
          note: shareOverCap === null ? undefined : share(shareOverCap),
        },
        { value: count(shelter.childWeeks, 0), label: text(MONITORING_TEXTS.childWeeks) },
        {
          value: count(rooflessChildWeeks, 0),
          label: text(MONITORING_TEXTS.rooflessChildWeeks),
          tone: toneOf(rooflessChildWeeks),
        },
      ]}
    />
  );
}

/** A hidden count is neither good nor bad news. */
function toneOf(count: number | null): 'good' | 'alert' | undefined {
  if (count === null) return undefined;
  return count === 0 ? 'good' : 'alert';
}

export function ShelterCard({ figures: { shelter } }: Part) {
  const { text, language } = useLanguage();
  return (
    <Card title={text(MONITORING_TEXTS.shelterWeeks)}>
      <BarChart
        title={text(MONITORING_TEXTS.shelterWeeks)}
        unit={text(MONITORING_TEXTS.count)}
        rowHeader={text(MONITORING_TEXTS.shelterWeeks)}
        series={[text(MONITORING_TEXTS.count)]}
        rows={shelter.byWeeks.map((bucket) => ({ label: sayBucket(bucket, language), values: [bucket.families] }))}
      />
    </Card>
  );
}
