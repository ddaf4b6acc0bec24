/** One fact about this system, written once for every document that asks for it. */
import type { Language, Text } from '../../../../domain/text.ts';
import type { SystemFacts } from '../system-facts.ts';

/**
 * `dpia`: data protection impact assessment (AVG art. 35). `iama`: Impact Assessment Mensenrechten en Algoritmes (BZK, 2021). `ai-act`:
 * technical documentation (Regulation (EU) 2024/1689, art. 11 and Annex IV).
 */
export const DOCUMENTS = ['dpia', 'iama', 'ai-act'] as const;
export type DocumentId = (typeof DOCUMENTS)[number];

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
