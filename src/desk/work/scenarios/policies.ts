/** The policies that can be compared, and the questions for the small model. */

import { InputError } from '../../../domain/problem.ts';
import type { Language } from '../../../domain/text.ts';
import { PARAMETERS } from '../../../evidence/parameters.ts';
import { sayParameter, sayParameterSource, sayParameterUnit } from '../../../i18n/parameters.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import { SMALL_MODEL_DEVIATION, type SmallAnswer, smallModel } from '../../../simulation/small-model.ts';
import type { Arm } from '../../../simulation/study.ts';
import { parameterInUse } from '../../../study/comparison/parameters-in-use.ts';
import type { Desk } from '../desk.ts';
import { allPolicies } from './base-study.ts';
import {
  type Base,
  type EstimateRequest,
  type EstimateView,
  type PoliciesView,
  SLIDERS,
  type SliderId,
  type SliderView,
} from './schemas.ts';

export async function policiesView(
  desk: Pick<Desk, 'register'>,
  base: Base,
  language: Language,
): Promise<PoliciesView> {
  const { study, reference } = await allPolicies(desk, base, language);
  return {
    fictitious: study.fictitious,
    reference,
    weeks: study.duration.weeks,
    policies: study.arms.map((arm) => ({
      policy: arm.name,
      title: arm.title,
      description: arm.description,
      source: arm.source,
      sliders: isSmall(arm) ? SLIDERS.map((parameter) => sliderOf(parameter, arm, language)) : [],
    })),
    deviation: SMALL_MODEL_DEVIATION,
  };
}

/** Ways of deciding that look into the future, and maximum stays, are beyond a rule of thumb. */
function isSmall({ decider, settings }: Arm): boolean {
  return (decider === 'myopic' || decider === 'first-come') && settings.maximumStayWeeks === undefined;
}

function sliderOf(parameter: SliderId, arm: Arm, language: Language): SliderView {
  const { unit, low, high, least, most } = PARAMETERS[parameter];
  const { source } = parameterInUse(arm, parameter);
  const own = arm.own.find(({ id }) => id === parameter);
  const value = arm.parameters[parameter];
  return {
    parameter,
    name: sayParameter(parameter, language),
    unit: sayParameterUnit(unit, language),
    source: sayParameterSource(parameter, source, language),
    sourceLanguage: sayParameterSource(parameter, source, 'nl') === source ? 'en' : language,
    value,
    // Where an assumption is certain or a choice, a slider still shows what is possible around it.
    low: Math.max(least, Math.min(own?.low ?? low, value, low === high ? value / 2 : low)),
    high: Math.min(most, Math.max(own?.high ?? high, value, low === high ? (WIDE[parameter] ?? 1) : high)),
  };
}

/** How far a slider goes for a parameter that has no plausible range of its own. */
const WIDE: Partial<Readonly<Record<SliderId, number>>> = { 'homes.temporary-per-year': 100 };

const SEED = 1;

/** @throws InputError for a policy that the small model does not know, or a value that is not possible. */
export async function estimate(
  desk: Pick<Desk, 'register'>,
  { base, policy, parameters }: EstimateRequest,
  language: Language,
): Promise<EstimateView> {
  const { study } = await allPolicies(desk, base, language);
  const arm = study.arms.find(({ name }) => name === policy);
  const problems = new ProblemList();
  if (!arm || !isSmall(arm)) {
    const names = study.arms.filter(isSmall).map(({ name }) => name);
    problems.error('unknown-policy', { name: policy, nearest: '', names: names.join(', ') });
  }
  for (const [parameter, value] of Object.entries(parameters) as [SliderId, number][]) {
    const { least, most } = PARAMETERS[parameter];
    if (value < least || value > most) problems.error('slider-out-of-range', { column: parameter, least, most });
  }
  if (!arm || problems.hasErrors) throw new InputError(problems.all);
  const ask = (own: EstimateRequest['parameters']): SmallAnswer =>
    smallModel({ arm, parameters: { ...arm.parameters, ...own }, duration: study.duration, seed: SEED });
  const asIs = asAssumed.get(arm) ?? ask({});
  asAssumed.set(arm, asIs);
  return { asIs, asked: ask(parameters) };
}

/** Asked with every move of a slider, and the same each time. */
const asAssumed = new WeakMap<Arm, SmallAnswer>();
