/** One fact about this system, written once for every document that asks for it. */

import type { Language, Text } from '../../../../domain/text.ts';
import type { DocumentId } from '../schemas.ts';
import type { SystemFacts } from '../system-facts.ts';

export interface Fact {
  readonly id: string;
  /** Which document asks for it, and where. */
  readonly asked: Partial<Readonly<Record<DocumentId, string>>>;
  readonly title: Text;
  /** Takes the parameters of `params`. */
  readonly text: Text;
  readonly params?: (facts: SystemFacts, language: Language) => Readonly<Record<string, string | number>>;
  /** True: no program can answer it; the text says what a person must weigh, and what is known for and against. */
  readonly forAPerson?: true;
}
