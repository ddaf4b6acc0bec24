/** The policies that can be compared, and the questions for the small model, from the project's own scenario of policies. */
import { fileURLToPath } from 'node:url';
import { InputError } from '../../domain/problem.ts';
import type { Language } from '../../i18n/message.ts';
import { sayParameter, sayParameterSource, sayParameterUnit } from '../../i18n/parameters.ts';
import { ProblemList } from '../../input/problem-list.ts';
import { readStudy, type StudyReading } from '../../scenario/read-study.ts';
import { PARAMETERS, type ParameterId } from '../../simulation/parameters.ts';
import { type SmallAnswer, smallModel } from '../../simulation/small-model.ts';
import type { Arm } from '../../simulation/study.ts';

/** Two folders above both `src/desk/scenarios` and `dist/desk/scenarios`. */
export const POLICIES_PATH: string = fileURLToPath(new URL('../../../scenarios/policies.yaml', import.meta.url));

/** What the sliders move, in their order: the assumptions that carry most, and what a policymaker can do something about. */
export const SLIDERS = [
  'arrivals.families-per-year',
  'referral.qualifies-share',
  'homes.offer-share',
  'homes.temporary-per-year',
  'homes.falls-through-share',
  'willingness.join-share',
  'willingness.withdraw-share',
  'willingness.persons-per-100000',
  'cost.compensation-share',
  'network.found-per-week',
] as const satisfies readonly ParameterId[];
export type SliderId = (typeof SLIDERS)[number];

/** A small model divides homes on offer; it knows no tasks and no single shelter. */
const SMALL_MODEL_REGIMES: readonly string[] = ['voluntary'];

/** Reading every arm takes a moment, and they do not change while the server runs. */
const read = new Map<Language, Promise<StudyReading>>();

async function allPolicies(language: Language): Promise<StudyReading> {
  const known = read.get(language) ?? readStudy(POLICIES_PATH, { language });
  read.set(language, known);
  return known;
}

export interface PolicyView {
  readonly policy: string;
  readonly title: string;
  readonly description?: string;
  readonly source?: string;
  /** Whether the small model can say something about it. */
  readonly small: boolean;
}

export interface SliderView {
  readonly parameter: SliderId;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface PoliciesView {
  readonly fictitious: boolean;
  readonly reference: string;
  readonly weeks: number;
  readonly policies: readonly PolicyView[];
  readonly sliders: readonly SliderView[];
}

export async function policiesView(language: Language): Promise<PoliciesView> {
  const { study, reference } = await allPolicies(language);
  const base = study.arms.find(isSmall) ?? study.arms[0]!;
  return {
    fictitious: study.fictitious,
    reference,
    weeks: study.duration.weeks,
    policies: study.arms.map((arm) => ({
      policy: arm.name,
      title: arm.title,
      ...(arm.description === undefined ? {} : { description: arm.description }),
      ...(arm.source === undefined ? {} : { source: arm.source }),
      small: isSmall(arm),
    })),
    sliders: SLIDERS.map((parameter) => sliderOf(parameter, base, language)),
  };
}

function isSmall({ policy, settings }: Arm): boolean {
  return SMALL_MODEL_REGIMES.includes(policy.regime) && settings.responsibility !== 'family';
}

function sliderOf(parameter: SliderId, arm: Arm, language: Language): SliderView {
  const { unit, source, low, high, least, most } = PARAMETERS[parameter];
  const own = arm.own.find(({ id }) => id === parameter);
  const value = arm.parameters[parameter];
  return {
    parameter,
    name: sayParameter(parameter, language),
    unit: sayParameterUnit(unit, language),
    source: sayParameterSource(parameter, own?.source ?? source, language),
    value,
    // Where an assumption is certain or a choice, a slider still shows what is possible around it.
    low: Math.max(least, Math.min(own?.low ?? low, value, low === high ? value / 2 : low)),
    high: Math.min(most, Math.max(own?.high ?? high, value, low === high ? (WIDE[parameter] ?? 1) : high)),
  };
}

/** How far a slider goes for a parameter that has no plausible range of its own. */
const WIDE: Partial<Readonly<Record<SliderId, number>>> = { 'homes.temporary-per-year': 100 };

export interface EstimateRequest {
  readonly policy: string;
  readonly parameters: Partial<Readonly<Record<SliderId, number>>>;
}

/** What the small model says of a policy, as it is and as the sliders stand. */
export interface EstimateView {
  readonly asIs: SmallAnswer;
  readonly asked: SmallAnswer;
}

const SEED = 1;

/** @throws InputError for a policy that the small model does not know, or a value that is not possible. */
export async function estimate({ policy, parameters }: EstimateRequest, language: Language): Promise<EstimateView> {
  const { study } = await allPolicies(language);
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
  return { asIs: ask({}), asked: ask(parameters) };
}
