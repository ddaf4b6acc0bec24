/** One family: where it stands, what comes next, its facts, its options and its history. */

import { FAMILY_PAGE } from '../../../texts/cases.ts';
import type { CaseForm, CaseView } from '../../../work/cases/schemas.ts';
import { useResource } from '../../api/index.ts';
import { LinkButton, Page, ResourceView, Tabs } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { PageProps } from '../../page-props.ts';
import './family.css';
import { FactsTab } from './facts-tab.tsx';
import type { FamilyTabProps } from './family-tab.ts';
import { HistoryTab } from './history-tab.tsx';
import { OptionsTab } from './options-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';

export default function FamilyPage({ params }: PageProps) {
  const { text } = useLanguage();
  const id = params['caseId'] ?? '';
  const view = useResource<CaseView>(`/cases/${id}`);
  const form = useResource<CaseForm>('/case-forms');
  return (
    <Page title={text(FAMILY_PAGE.title, { id })} actions={view.data ? <Links view={view.data} /> : null}>
      <ResourceView of={form}>
        {(places) => (
          <ResourceView of={view}>
            {(data) => <FamilyTabs view={data} form={places} onChanged={view.refresh} />}
          </ResourceView>
        )}
      </ResourceView>
    </Page>
  );
}

function Links({ view }: { readonly view: CaseView }) {
  const { text } = useLanguage();
  const { id, part, editable } = view;
  const assesses = part.coordination || part.referring;
  const mayEdit = editable.assessment.length + editable.household.length > 0;
  return (
    <>
      {assesses ? <LinkButton href={`/cases/${id}/test`}>{text(FAMILY_PAGE.test)}</LinkButton> : null}
      {mayEdit ? <LinkButton href={`/cases/${id}/facts`}>{text(FAMILY_PAGE.edit)}</LinkButton> : null}
      {assesses ? <LinkButton href={`/cases/${id}/letter`}>{text(FAMILY_PAGE.letters)}</LinkButton> : null}
    </>
  );
}

function FamilyTabs(props: FamilyTabProps) {
  const { text } = useLanguage();
  const { id, part } = props.view;
  const options = { id: 'options', title: text(FAMILY_PAGE.options), content: () => <OptionsTab caseId={id} /> };
  return (
    <Tabs
      label={text(FAMILY_PAGE.title, { id })}
      tabs={[
        { id: 'overview', title: text(FAMILY_PAGE.overview), content: () => <OverviewTab {...props} /> },
        { id: 'facts', title: text(FAMILY_PAGE.facts), content: () => <FactsTab {...props} /> },
        ...(part.coordination ? [options] : []),
        { id: 'history', title: text(FAMILY_PAGE.history), content: () => <HistoryTab {...props} /> },
      ]}
    />
  );
}
