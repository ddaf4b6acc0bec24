import type { CaseForm } from '../../../work/cases/schemas.ts';
/** The name of a municipality; the id itself of anything else, such as a home. */

export function placeName({ municipalities }: CaseForm, id: string): string {
  return municipalities.find((place) => place.id === id)?.name ?? id;
}
