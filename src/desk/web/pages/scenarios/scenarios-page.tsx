/** Scenarios: sliders with an answer at once, and comparisons with their report. */
import type { Base, PoliciesView } from '../../../work/scenarios/schemas.ts';
import './scenarios.css';
import { useState } from 'preact/hooks';
import { BASE_TEXTS, SCENARIO_TEXTS } from '../../../texts/scenarios.ts';
import { useResource } from '../../api/index.ts';
import { Notice, Page, RadioField, ResourceView, Tabs } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { CompareTab } from './compare-tab.tsx';
import { SlidersTab } from './sliders-tab.tsx';

export default function ScenariosPage() {
  const { text } = useLanguage();
  const [base, setBase] = useState<Base>('policies');
  const policies = useResource<PoliciesView>('/policies', { base });
  return (
    <Page title={text(SCENARIO_TEXTS.title)} intro={text(SCENARIO_TEXTS.intro)}>
      <RadioField
        name="base"
        legend={text(SCENARIO_TEXTS.base)}
        value={base}
        onValue={(chosen) => setBase(chosen as Base)}
        options={(['policies', 'register'] as const).map((value) => ({
          value,
          label: text(BASE_TEXTS[value].name),
          hint: text(BASE_TEXTS[value].hint),
        }))}
      />
      <ResourceView of={policies}>
        {(data) => (
          <div class="stack" key={base}>
            {data.fictitious && <Notice tone="info">{text(SCENARIO_TEXTS.fictitious)}</Notice>}
            <Tabs
              label={text(SCENARIO_TEXTS.title)}
              tabs={[
                {
                  id: 'sliders',
                  title: text(SCENARIO_TEXTS.smallTab),
                  content: () => <SlidersTab base={base} policies={data} />,
                },
                {
                  id: 'compare',
                  title: text(SCENARIO_TEXTS.compareTab),
                  content: () => <CompareTab base={base} policies={data} />,
                },
              ]}
            />
          </div>
        )}
      </ResourceView>
    </Page>
  );
}
