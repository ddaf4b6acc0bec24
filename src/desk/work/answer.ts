/**
 * What goes over the API has one description, the schemas beside the work: routes check with them, the documentation is made from them, and
 * work and pages take their types from them.
 */
import type { z } from 'zod';

/** What a schema lets through. Nobody changes it; a field that is `undefined` is left out of the JSON. */
export type Answer<Schema extends z.ZodType> = Immutable<z.output<Schema>>;

type Immutable<Value> = Value extends readonly (infer Each)[]
  ? readonly Immutable<Each>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value;
