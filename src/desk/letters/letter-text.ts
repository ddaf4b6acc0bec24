/** A letter as plain text, to copy into a mail or a letter template. */
import type { Language, Text } from '../../domain/text.ts';
import { say } from '../../i18n/message.ts';
import type { Letter, LetterPart } from './letter.ts';

const BLANK: Text = { nl: '[INVULLEN: {what}]', en: '[FILL IN: {what}]' };

export function letterText({ title, parts, language }: Letter): string {
  return `${[title, ...parts.map((part) => partText(part, language))].join('\n\n')}\n`;
}

function partText(part: LetterPart, language: Language): string {
  switch (part.kind) {
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'blank':
      return blankText(part.text, language);
    default:
      return part.text;
  }
}

/** What is still to be filled in, so that nobody can overlook it. */
export function blankText(what: string, language: Language): string {
  return say(BLANK, language, { what });
}
