/**
 * Letters in Dutch keep to plain language (B1): short sentences and few long words. The limits are those of the usual advice for
 * official letters: ten words a sentence on average, none over twenty, and few words of more than twelve letters.
 */
import { describe, expect, it } from 'vitest';
import { type LetterPart, letterOf } from '../../../src/desk/letters/letter.ts';
import { EXAMPLE_LETTERS } from './example-letters.ts';

const MEAN_WORDS = 10;
const MOST_WORDS = 20;
const LONG_WORD = 12;
const LONG_SHARE = 0.05;

function sentencesOf(parts: readonly LetterPart[]): string[] {
  const texts = parts.flatMap((part) => (part.kind === 'list' ? part.items : part.kind === 'blank' ? [] : [part.text]));
  return texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** Names that cannot be shorter. */
const NAMES = new Set(['coördinatiepunt', 'algoritmeregister', 'juridischloket']);

describe.each(Object.entries(EXAMPLE_LETTERS))('the Dutch letter "%s"', (_name, facts) => {
  const sentences = sentencesOf(letterOf(facts, 'nl').parts);
  const words = sentences.flatMap(wordsOf);

  it('has short sentences', () => {
    expect(words.length / sentences.length).toBeLessThanOrEqual(MEAN_WORDS);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > MOST_WORDS)).toEqual([]);
  });

  it('has few long words', () => {
    const long = words.filter((word) => word.length > LONG_WORD && !NAMES.has(word.toLowerCase()));
    expect(long.length / words.length).toBeLessThanOrEqual(LONG_SHARE);
  });

  it('speaks to the family itself, and does not give orders', () => {
    const text = sentences.join(' ');
    expect(text).toMatch(/\bu\b/);
    expect(text).not.toMatch(/\b(dient u|u dient|verplicht|aldaar|teneinde|middels|betreffende|conform|derhalve)\b/i);
  });
});
