import type { CaseForm, CaseView } from '../../../work/cases/schemas.ts';
/** What every part of a family's page gets. */

export interface FamilyTabProps {
  readonly view: CaseView;
  readonly form: CaseForm;
  readonly onChanged: () => Promise<void>;
}
