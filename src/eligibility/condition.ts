/**
 * The language in which a scheme writes its conditions, and its meaning. Logic has three values (Kleene): a fact that is
 * not known makes `unknown`, unless the rest decides by itself. So more facts can only settle what was unknown, never
 * turn a `yes` or `no` round.
 */
import type { ChoiceFact, DateFact, FactId, Facts } from './case.ts';
import { monthsLater } from './months.ts';
import type { SettingId, Settings } from './scheme.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** A value written in the condition itself, or taken from a setting of the scheme. */
export type Operand<T> = T | { readonly setting: SettingId };

export type Condition =
  /** The fact is one of these words. */
  | { readonly kind: 'fact-in'; readonly fact: ChoiceFact; readonly values: Operand<readonly string[]> }
  /** The date lies at most so many months before the other date, the last day included. */
  | {
      readonly kind: 'within-months';
      readonly fact: DateFact;
      readonly months: Operand<number>;
      readonly before: DateFact;
    }
  /** Somebody wrote the fact down, whatever it says. Never `no`: what is not written can still be written. */
  | { readonly kind: 'known'; readonly fact: FactId }
  /** The scheme has this setting. */
  | { readonly kind: 'setting-is'; readonly setting: SettingId; readonly value: string | number | boolean }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'all'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'any'; readonly conditions: readonly Condition[] };

/** Whether a condition holds for what is known. */
export function truthOf(condition: Condition, facts: Facts, settings: Settings): Truth {
  switch (condition.kind) {
    case 'fact-in': {
      const value = facts[condition.fact];
      if (value === undefined) return 'unknown';
      return (resolve(condition.values, settings) as readonly string[]).includes(value) ? 'yes' : 'no';
    }
    case 'within-months': {
      const from = facts[condition.fact];
      const until = facts[condition.before];
      // A first date after the second is a contradiction between the facts, which decides nothing.
      if (from === undefined || until === undefined || from > until) return 'unknown';
      return until <= monthsLater(from, resolve(condition.months, settings) as number) ? 'yes' : 'no';
    }
    case 'known':
      return facts[condition.fact] === undefined ? 'unknown' : 'yes';
    case 'setting-is':
      return settings[condition.setting] === condition.value ? 'yes' : 'no';
    case 'not':
      return opposite(truthOf(condition.condition, facts, settings));
    case 'all':
      return conjunction(condition.conditions.map((part) => truthOf(part, facts, settings)));
    case 'any':
      return opposite(conjunction(condition.conditions.map((part) => opposite(truthOf(part, facts, settings)))));
  }
}

/** The facts that keep a condition from being settled; none when it is settled. */
export function unsettledFacts(condition: Condition, facts: Facts, settings: Settings): ReadonlySet<FactId> {
  if (truthOf(condition, facts, settings) !== 'unknown') return new Set();
  switch (condition.kind) {
    case 'fact-in':
    case 'known':
      return new Set([condition.fact]);
    case 'within-months': {
      const absent = [condition.fact, condition.before].filter((fact) => facts[fact] === undefined);
      return new Set(absent.length > 0 ? absent : [condition.fact, condition.before]);
    }
    case 'setting-is':
      return new Set();
    case 'not':
      return unsettledFacts(condition.condition, facts, settings);
    case 'all':
    case 'any':
      return new Set(condition.conditions.flatMap((part) => [...unsettledFacts(part, facts, settings)]));
  }
}

/** Every fact that a condition looks at. */
export function factsIn(condition: Condition): ReadonlySet<FactId> {
  const before = knownFacts.get(condition);
  if (before) return before;
  const facts = collectedFacts(condition);
  knownFacts.set(condition, facts);
  return facts;
}

// The same few conditions are asked for every case of a file.
const knownFacts = new WeakMap<Condition, ReadonlySet<FactId>>();

function collectedFacts(condition: Condition): ReadonlySet<FactId> {
  switch (condition.kind) {
    case 'fact-in':
    case 'known':
      return new Set([condition.fact]);
    case 'within-months':
      return new Set([condition.fact, condition.before]);
    case 'setting-is':
      return new Set();
    case 'not':
      return factsIn(condition.condition);
    case 'all':
    case 'any':
      return new Set(condition.conditions.flatMap((part) => [...factsIn(part)]));
  }
}

function opposite(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown';
}

function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

function resolve<T>(operand: Operand<T>, settings: Settings): T | Settings[SettingId] {
  const isSetting = typeof operand === 'object' && operand !== null && 'setting' in operand;
  return isSetting ? settings[(operand as { readonly setting: SettingId }).setting] : (operand as T);
}
