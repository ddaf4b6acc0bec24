/** What every part of a family's page gets. */
import type { CaseForm } from '../../../work/cases/case-form.ts';
import type { CaseView } from '../../../work/cases/view-case.ts';

export interface FamilyTabProps {
  readonly view: CaseView;
  readonly form: CaseForm;
  readonly onChanged: () => Promise<void>;
}
