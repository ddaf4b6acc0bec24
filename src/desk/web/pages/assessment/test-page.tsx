/** The test of one family: what the criteria say, and what a person decides. Nothing is chosen beforehand. */

import { TEST_PAGE } from '../../../texts/cases.ts';
import type { AssessmentView, CaseView } from '../../../work/cases/schemas.ts';
import { useResource } from '../../api/index.ts';
import { LinkButton, Page, ResourceView } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { PageProps } from '../../page-props.ts';
import { AssessmentCards } from './assessment-cards.tsx';
import { DecisionForm } from './decision-form.tsx';

export default function TestPage({ params }: PageProps) {
  const { text } = useLanguage();
  const id = params['caseId'] ?? '';
  const view = useResource<CaseView>(`/cases/${id}`);
  const assessment = useResource<AssessmentView>(`/cases/${id}/assessments`);
  const refresh = async (): Promise<void> => {
    await Promise.all([view.refresh(), assessment.refresh()]);
  };
  const actions = (
    <>
      <LinkButton href={`/cases/${id}`}>{text(TEST_PAGE.family)}</LinkButton>
      <LinkButton href={`/cases/${id}/facts`}>{text(TEST_PAGE.facts)}</LinkButton>
    </>
  );
  return (
    <Page title={text(TEST_PAGE.title, { id })} actions={actions}>
      <ResourceView of={assessment}>
        {(data) => (
          <>
            <AssessmentCards assessment={data} />
            <ResourceView of={view}>
              {(current) => <DecisionForm view={current} assessment={data} onChanged={refresh} />}
            </ResourceView>
          </>
        )}
      </ResourceView>
    </Page>
  );
}
