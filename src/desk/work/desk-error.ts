/** Why something cannot be done at the desk, besides wrong input (InputError) and what the register refuses (RegisterError). */
import type { MessageParams, Text } from '../../domain/text.ts';

/**
 * `missing`: not there, or not there for this actor; the two must never be told apart, so it has no text of its own.
 * `forbidden`: there, but not for this role. `conflict`: not now, or not as things stand. `busy`: try again later.
 */
export type DeskErrorKind = 'missing' | 'forbidden' | 'conflict' | 'busy';

export class DeskError extends Error {
  readonly kind: DeskErrorKind;
  readonly text: Text | undefined;
  readonly params: MessageParams;
  constructor(kind: DeskErrorKind, text?: Text, params: MessageParams = {}) {
    super(`${kind}: ${text?.en ?? ''}`);
    this.name = 'DeskError';
    this.kind = kind;
    this.text = text;
    this.params = params;
  }
}

/** What does not exist and what belongs to another look the same. */
export function missing(): DeskError {
  return new DeskError('missing');
}
