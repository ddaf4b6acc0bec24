/** Domain objects leave out what is not known, instead of holding `undefined`. */

type UnknownKeys<Value> = { [Key in keyof Value]-?: undefined extends Value[Key] ? Key : never }[keyof Value];

/** The same type with `undefined` values turned into optional properties. */
export type Known<Value> = Omit<Value, UnknownKeys<Value>> & {
  readonly [Key in UnknownKeys<Value>]?: Exclude<Value[Key], undefined>;
};

/** A copy without the properties that are `undefined`. */
export function known<Value extends object>(value: Value): Known<Value> {
  const result: Record<string, unknown> = {};
  for (const key in value) {
    if (value[key] !== undefined) result[key] = value[key];
  }
  return result as Known<Value>;
}
