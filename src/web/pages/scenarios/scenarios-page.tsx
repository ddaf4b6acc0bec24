/** Scenarios: sliders with an answer at once, and comparisons with their report. */
import './scenarios.css';
import type { PoliciesView } from '../../../desk/scenarios/policies.ts';
import { SCENARIO_TEXTS } from '../../../i18n/desk/scenarios.ts';
import { useResource } from '../../api/index.ts';
import { Notice, Page, ResourceView, Tabs } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { CompareTab } from './compare-tab.tsx';
import { SlidersTab } from './sliders-tab.tsx';

export default function ScenariosPage() {
  const { text } = useLanguage();
  const policies = useResource<PoliciesView>('/policies');
  return (
    <Page title={text(SCENARIO_TEXTS.title)} intro={text(SCENARIO_TEXTS.intro)}>
      <ResourceView of={policies}>
        {(data) => (
          <div class="stack">
            {data.fictitious && <Notice tone="info">{text(SCENARIO_TEXTS.fictitious)}</Notice>}
            <Tabs
              label={text(SCENARIO_TEXTS.title)}
              tabs={[
                { id: 'sliders', title: text(SCENARIO_TEXTS.smallTab), content: () => <SlidersTab policies={data} /> },
                {
                  id: 'compare',
                  title: text(SCENARIO_TEXTS.compareTab),
                  content: () => <CompareTab policies={data} />,
                },
              ]}
            />
          </div>
        )}
      </ResourceView>
    </Page>
  );
}
