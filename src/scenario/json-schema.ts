/**
 * The JSON Schema of scenario files, for editors that complete and check while one types. It is made of the schemas that read a
 * scenario. A file may be one layer of several, so nothing but `schema` must be there, and `null` removes what a base says.
 */
import { z } from 'zod';
import { PARAMETERS } from '../evidence/parameters.ts';
import { FILE_KINDS } from '../input/read-week.ts';
import { PARAMETER_IDS } from '../simulation/parameters.ts';
import { POLICY } from './policy.ts';
import { SCENARIO_KEYS, SCENARIO_SCHEMA } from './scenario-keys.ts';
import { text, yesOrNo, yesOrNoWords } from './settings.ts';
import { inBothLanguages, parameterForms, SIMULATION } from './simulation.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What is read by a function before it is validated, as it may stand in the file. */
const AS_WRITTEN: ReadonlyMap<z.core.$ZodType, JsonSchema> = new Map<z.core.$ZodType, JsonSchema>([
  [yesOrNo, { anyOf: [{ type: 'boolean' }, { enum: [...yesOrNoWords] }] }],
  [
    inBothLanguages,
    { anyOf: [{ type: ['string', 'number'] }, { type: 'object', properties: both(), additionalProperties: false }] },
  ],
]);

function both(): Record<'nl' | 'en', JsonSchema> {
  return { nl: { type: ['string', 'number'] }, en: { type: ['string', 'number'] } };
}

export function scenarioJsonSchema(): JsonSchema {
  const written = z.toJSONSchema(z.strictObject(layerKeys()), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => replaced(jsonSchema, AS_WRITTEN.get(zodSchema)),
  });
  const definitions = removable(written.properties as Record<string, JsonSchema>);
  const keys = Object.fromEntries(Object.keys(definitions).map((key) => [key, { $ref: `#/definitions/${key}` }]));
  const named: JsonSchema = { type: 'object', properties: keys, additionalProperties: false };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Onderdak scenario',
    type: 'object',
    properties: {
      schema: { const: SCENARIO_SCHEMA },
      extends: described('Another scenario file, or FILE#NAME, that this one is laid over.', { type: 'string' }),
      ...keys,
      scenarios: described('Named overrides of this file; choose one with FILE#NAME.', {
        type: 'object',
        additionalProperties: { anyOf: [named, { type: 'null' }] },
      }),
    },
    required: ['schema'],
    additionalProperties: false,
    definitions,
  };
}

function described(description: string, schema: JsonSchema): JsonSchema {
  return { description, anyOf: [schema, { type: 'null' }] };
}

/** What may stand at the top of a scenario and in a named one, with what is read entry by entry filled in. */
function layerKeys(): Record<string, z.ZodType> {
  const parameters = PARAMETER_IDS.map((id) => {
    const { alone, withRange } = parameterForms(id);
    const { label, unit, value, because } = PARAMETERS[id];
    return [id, z.union([alone, withRange]).describe(`${label.en} (${unit}; ${value} unless given: ${because.en})`)];
  });
  return {
    ...SCENARIO_KEYS,
    policies: z
      .record(z.string(), POLICY)
      .describe('The rules of the game by name; docs/formats.md explains every key.'),
    simulation: SIMULATION.extend({ parameters: z.strictObject(Object.fromEntries(parameters)) }),
    files: z.strictObject(Object.fromEntries(FILE_KINDS.map((kind) => [kind, text]))),
  };
}

function replaced(schema: JsonSchema, asWritten: JsonSchema | undefined): void {
  if (!asWritten) return;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, asWritten);
}

/** The same properties, each of which may be left out or be null, at every depth. */
function removable(properties: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, { description, ...rest }]) => [
      key,
      { ...(description === undefined ? {} : { description }), anyOf: [asLayer(rest), { type: 'null' }] },
    ]),
  );
}

function asLayer(schema: JsonSchema): JsonSchema {
  const { required: _, propertyNames: __, properties, additionalProperties, anyOf, ...rest } = schema;
  return {
    ...rest,
    ...(anyOf ? { anyOf: anyOf.map((each) => asLayer(each as JsonSchema)) } : {}),
    ...(properties ? { properties: removable(properties as Record<string, JsonSchema>) } : {}),
    ...(additionalProperties === undefined ? {} : { additionalProperties: otherKeys(additionalProperties) }),
  };
}

function otherKeys(schema: JsonSchema['additionalProperties']): NonNullable<JsonSchema['additionalProperties']> {
  return typeof schema === 'object' ? removable({ each: schema })['each']! : (schema ?? true);
}
