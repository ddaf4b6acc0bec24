/** This week: its view, previews, saved plans, the next week and the policy in force. */

import { known } from '../../../input/known-values.ts';
import type { Stored } from '../../register/register.ts';
import { overrideStatistics } from '../../work/week/override-statistics.ts';
import { previewDrafts } from '../../work/week/preview.ts';
import { savePlan } from '../../work/week/save-plan.ts';
import { statisticsInWords } from '../../work/week/statistics-words.ts';
import { choosePolicy, settingIn, startNextWeek } from '../../work/week/week-settings.ts';
import { weekView } from '../../work/week/week-view.ts';
import { previewInWords, weekInWords } from '../../work/week/week-words.ts';
import { type Access, type Route, route } from '../route.ts';
import { StatisticsSchema } from './proposal-schemas.ts';
import {
  NextWeekSchema,
  PlansSchema,
  PolicyChoiceSchema,
  PreviewRequestSchema,
  PreviewSchema,
  SavedPlanSchema,
  SaveRequestSchema,
  SettingsSchema,
  WeekSchema,
} from './week-schemas.ts';

const tag = 'Week';
const PLANNER: Access = {
  planner: 'all',
  municipality: 'none',
  association: 'none',
  viewer: 'none',
  administrator: 'none',
};
/** A week's drafts may add many rows. */
const DRAFTS_LIMIT = 1_000_000;

export const WEEK_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/weeks/current',
    name: 'viewWeek',
    summary:
      'Geeft de week die wordt gepland: gezinnen naar urgentie, het bewaarde plan en wat er sindsdien is veranderd.',
    tag,
    access: PLANNER,
    answer: WeekSchema,
    handle: async ({ language }, desk) => weekInWords(await weekView(desk, language), language),
  }),
  route({
    method: 'post',
    path: '/weeks',
    name: 'startNextWeek',
    summary: 'Begint de volgende week. Teruggaan kan niet.',
    tag,
    access: PLANNER,
    body: NextWeekSchema,
    answer: SettingsSchema,
    status: 201,
    handle: async ({ actor, body }, desk) => settingsAnswer(await startNextWeek(desk, actor, body)),
  }),
  route({
    method: 'put',
    path: '/weeks/current/policy',
    name: 'choosePolicy',
    summary: 'Kiest het beleid waarmee de week wordt gepland.',
    tag,
    access: PLANNER,
    body: PolicyChoiceSchema,
    answer: SettingsSchema,
    handle: async ({ actor, body }, desk) => settingsAnswer(await choosePolicy(desk, actor, body)),
  }),
  route({
    method: 'post',
    path: '/previews',
    name: 'previewPlan',
    summary: 'Rekent uit welk plan de concepten zouden geven en wat er verschilt. Er wordt niets bewaard.',
    tag,
    access: PLANNER,
    body: PreviewRequestSchema,
    bodyLimit: DRAFTS_LIMIT,
    answer: PreviewSchema,
    handle: async ({ actor, body, language, signal }, desk) =>
      previewInWords(await previewDrafts(desk, actor, body.drafts, signal), language),
  }),
  route({
    method: 'get',
    path: '/plans',
    name: 'listPlans',
    summary: 'Geeft de bewaarde plannen, het nieuwste eerst.',
    tag,
    access: PLANNER,
    answer: PlansSchema,
    async handle(_call, desk) {
      const plans = await desk.register.read((reading) => reading.list('plan'));
      const lines = plans.map(({ id, body: { week, policy, savedAt, overrides } }) => ({
        id,
        week,
        policy,
        savedAt,
        overrides: overrides.length,
      }));
      return { plans: lines.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1)) };
    },
  }),
  route({
    method: 'post',
    path: '/plans',
    name: 'savePlan',
    summary:
      'Bewaart de concepten en het plan dat daaruit volgt. Mislukt als er sinds het voorbeeld iets is veranderd.',
    tag,
    access: PLANNER,
    body: SaveRequestSchema,
    bodyLimit: DRAFTS_LIMIT,
    answer: SavedPlanSchema,
    status: 201,
    async handle({ actor, body, signal }, desk) {
      const { id, version, body: plan } = await savePlan(desk, actor, known(body), signal);
      return { id, version, week: plan.week, overrides: plan.overrides };
    },
  }),
  route({
    method: 'get',
    path: '/overrides',
    name: 'overrideStatistics',
    summary: 'Geeft hoe vaak van het beste plan is afgeweken, door wie, en wat dat kostte.',
    tag,
    access: PLANNER,
    answer: StatisticsSchema,
    handle: async ({ language }, desk) => statisticsInWords(await desk.register.read(overrideStatistics), language),
  }),
];

function settingsAnswer({ version, body }: Stored<'settings'>) {
  return { week: settingIn(body, 'week') ?? '', policy: settingIn(body, 'policy') ?? '', version };
}
