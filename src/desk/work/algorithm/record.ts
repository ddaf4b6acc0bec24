/**
 * The record of this system in the fields of the Algoritmeregister: filled from the running configuration as far as a program can
 * know it; the rest is for a person to write, and what a person writes stands before what the program would say.
 */

import type { Text } from '../../../domain/text.ts';
import { say } from '../../../i18n/message.ts';
import { sayObjective } from '../../../i18n/objectives.ts';
import { algorithmRegisterFields } from '../../../input/algorithm-register-fields.ts';
import type { Actor } from '../../register/actor.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { SETTINGS_ID } from '../../register/scenario-files.ts';
import { RECORD_TEXTS, RECORD_THEMES } from '../../texts/algorithm-record.ts';
import { STEP_TEXTS } from '../../texts/case-steps.ts';
import type { Desk } from '../desk.ts';
import { checkValues } from './check-values.ts';
import type { AlgorithmRecordView, RecordField, WriteRequest } from './schemas.ts';
import { type SystemFacts, systemFacts } from './system-facts.ts';

/** Its facts before they are put into words. */
export type AlgorithmRecord = Omit<AlgorithmRecordView, 'facts'> & { readonly facts: SystemFacts };

/** Fields that the law or the standard asks of the organisation, besides those that the standard requires. */
const FOR_A_PERSON = [
  'proportionality',
  'lawful_basis',
  'lawful_basis_grouping',
  'impacttoetsen_grouping',
  'source_data_grouping',
  'begin_date',
];
/** Given by the register of algorithms itself, never written here. */
const GIVEN_BY_REGISTER = ['lars', 'publication_dt'];

export async function algorithmRecord(desk: Desk, reading: Reading): Promise<AlgorithmRecord> {
  const settings = (await reading.get('settings', SETTINGS_ID))!;
  const facts = await systemFacts(desk, reading);
  return { version: settings.version, fields: await fieldsOf(settings, facts), facts };
}

async function fieldsOf(settings: Stored<'settings'>, facts: SystemFacts): Promise<readonly RecordField[]> {
  const written = settings.body.algorithm ?? {};
  const known = systemValues(facts);
  return (await algorithmRegisterFields())
    .filter(({ key, partOf }) => partOf === undefined && !GIVEN_BY_REGISTER.includes(key))
    .map((field) => {
      const own = written[field.key] ?? '';
      if (own !== '') return { ...field, value: own, origin: 'person' };
      const value = known[field.key] ?? '';
      const needsPerson = FOR_A_PERSON.includes(field.key) || (field.required && value === '');
      return { ...field, value, origin: needsPerson ? 'to-write' : value === '' ? 'empty' : 'system' };
    });
}

/** @throws InputError with every value that the standard does not allow; StaleError when the settings changed since. */
export async function writeRecord(desk: Desk, actor: Actor, { version, values }: WriteRequest): Promise<void> {
  checkValues(values, await algorithmRegisterFields());
  await desk.register.change({ actor, action: 'settings' }, async (writing) => {
    const settings = (await writing.get('settings', SETTINGS_ID))!;
    const algorithm = { ...settings.body.algorithm, ...trimmed(values) };
    await writing.replace('settings', SETTINGS_ID, version, { ...settings.body, algorithm });
  });
}

function trimmed(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.trim()]));
}

function systemValues(facts: SystemFacts): Readonly<Record<string, string>> {
  const { policy, scheme, counts, sources } = facts;
  const dutch = (text: Text, params: Record<string, string | number> = {}): string => say(text, 'nl', params);
  return {
    name: dutch(RECORD_TEXTS.name),
    description_short: dutch(RECORD_TEXTS.description_short),
    category: RECORD_THEMES.join('\n'),
    goal: dutch(RECORD_TEXTS.goal, {
      cap: facts.capWeeks,
      objectives: policy.objectives.map((objective) => sayObjective(objective, 'nl').toLowerCase()).join('; '),
      cases: counts.cases,
      plans: counts.plans,
      proposals: counts.proposals,
    }),
    human_intervention: dutch(RECORD_TEXTS.human_intervention, {
      decisions: facts.decisions.map((step) => dutch(STEP_TEXTS[step].button)).join('; '),
      overrides: counts.overrides,
    }),
    risks: dutch(RECORD_TEXTS.risks, { months: facts.retentionMonths }),
    source_data: dutch(RECORD_TEXTS.source_data, {
      sources: [...new Set(sources.map(({ publisher, table, year }) => `${publisher}, ${table} (${year})`))].join('; '),
    }),
    methods_and_models: dutch(RECORD_TEXTS.methods_and_models, {
      horizon: facts.horizonWeeks,
      policy: policy.name,
      regime: policy.regime,
      engine: facts.engine ?? dutch(RECORD_TEXTS.noEngine),
      scheme: scheme.title.nl,
      schemeVersion: scheme.version,
      version: facts.version,
    }),
    lawful_basis: dutch(RECORD_TEXTS.lawful_basis),
    lang: 'nld',
    standard_version: '1.0',
  };
}
