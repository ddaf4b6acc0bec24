/** What a person must know about the data or the plan, though the plan holds. As data; the words are in `i18n`. */
import type { DwellingId, FamilyId, MunicipalityId, ShelterId } from './planning-week.ts';

export type Finding =
  | { readonly kind: 'fictitious' }
  | { readonly kind: 'no-legal-basis-for-quota' }
  | { readonly kind: 'left-out-no-consent'; readonly families: readonly FamilyId[] }
  | { readonly kind: 'left-out-not-qualified'; readonly families: readonly FamilyId[] }
  | { readonly kind: 'left-out-not-judged'; readonly families: readonly FamilyId[] }
  | {
      readonly kind: 'left-out-occupies-shelter';
      readonly families: readonly FamilyId[];
      readonly shelter: ShelterId;
      readonly persons: number;
    }
  | {
      readonly kind: 'shelter-over-full';
      readonly shelter: ShelterId;
      readonly places: number;
      readonly persons: number;
    }
  | { readonly kind: 'shelter-closed'; readonly shelter: ShelterId; readonly families: readonly FamilyId[] }
  | { readonly kind: 'shelter-to-avoid'; readonly family: FamilyId; readonly shelter: ShelterId }
  | { readonly kind: 'commitment-overused'; readonly municipality: MunicipalityId }
  | { readonly kind: 'no-labour-figure'; readonly regions: readonly string[]; readonly families: readonly FamilyId[] }
  | { readonly kind: 'no-sector-given'; readonly families: readonly FamilyId[] }
  | { readonly kind: 'ages-unknown'; readonly families: readonly FamilyId[] }
  | { readonly kind: 'no-key-figure'; readonly key: string; readonly municipalities: readonly MunicipalityId[] }
  | { readonly kind: 'no-task-population'; readonly year: number; readonly municipalities: readonly MunicipalityId[] }
  | { readonly kind: 'rests-on-expected'; readonly families: readonly FamilyId[] }
  | { readonly kind: 'accessibility-unknown'; readonly family: FamilyId; readonly municipality: MunicipalityId }
  | {
      readonly kind: 'temporary-home-used';
      readonly family: FamilyId;
      readonly dwelling: DwellingId;
      readonly weeks: number;
    }
  | { readonly kind: 'scores-rounded'; readonly file: string; readonly count: number }
  | { readonly kind: 'displacement-not-known'; readonly municipalities: readonly MunicipalityId[] }
  | { readonly kind: 'roofless-now'; readonly families: readonly FamilyId[] }
  | { readonly kind: 'roofless-weeks'; readonly families: readonly FamilyId[]; readonly weeks: number }
  | { readonly kind: 'over-cap'; readonly families: readonly FamilyId[] }
  | { readonly kind: 'unplaced'; readonly families: readonly FamilyId[] }
  | { readonly kind: 'ties-not-broken'; readonly passes: number }
  | { readonly kind: 'input-warning'; readonly text: string };

export type FindingKind = Finding['kind'];
