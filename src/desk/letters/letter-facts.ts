/** Everything that a letter may say: facts of one family, never of another. */
import type { IsoWeek, PlainDate } from '../../domain/calendar.ts';
import type { Supply } from '../../domain/plan.ts';
import type { MunicipalityId, ShelterId } from '../../domain/planning-week.ts';
import type { WhyHere, WhyNotThere } from '../../domain/reason.ts';
import type { Text } from '../../domain/text.ts';
import type { Names } from '../../i18n/names.ts';
import type { LetterKind } from '../texts/letter.ts';

export interface EveryLetter {
  /** The pseudonym of the family: our reference. */
  readonly family: string;
  readonly date: PlainDate;
  readonly names: Names;
}

export interface Decided {
  readonly referring: MunicipalityId | null;
  /** What the person who decided wrote, for the family. */
  readonly reason: string;
}

export interface ProposedHome {
  readonly municipality: MunicipalityId;
  readonly supply: Supply;
  readonly dwelling?: string;
  readonly bedrooms?: number;
  readonly moveInWeek: IsoWeek;
  readonly shelter?: ShelterId;
  readonly weeksInShelter: number;
}

export type LetterFacts = EveryLetter &
  (
    | (Decided & { readonly kind: 'qualifies'; readonly inShelter: boolean })
    | (Decided & {
        readonly kind: 'does-not-qualify';
        readonly notMet: readonly { readonly id: string; readonly text: Text }[];
      })
    | {
        readonly kind: 'proposal';
        readonly home: ProposedHome;
        readonly accepted: boolean;
        readonly here: readonly WhyHere[];
        /** Of the places that the family asked for. */
        readonly notThere: readonly WhyNotThere[];
      }
    | {
        readonly kind: 'declined-by-municipality';
        readonly municipality: MunicipalityId;
        readonly on: PlainDate;
        readonly reason: string;
        readonly inShelter: boolean;
      }
    | { readonly kind: 'housed'; readonly municipality: MunicipalityId; readonly movedInOn: PlainDate }
    | { readonly kind: 'objection-received'; readonly on: PlainDate }
  );

export type FactsOf<Kind extends LetterKind> = Extract<LetterFacts, { readonly kind: Kind }>;
