/** This week: its view, previews, saved plans, the next week and the policy in force. */

import type { Stored } from '../../register/register.ts';
import { overrideStatistics } from '../../work/week/override-statistics.ts';
import { previewDrafts } from '../../work/week/preview.ts';
import { OverrideStatisticsWords } from '../../work/week/proposal-schemas.ts';
import { savePlan } from '../../work/week/save-plan.ts';
import {
  NextWeekRequest,
  PolicyChoice,
  PreviewRequest,
  PreviewWords,
  SavedPlan,
  SavedPlans,
  SaveRequest,
  WeekSettings,
  WeekView,
} from '../../work/week/schemas.ts';
import { statisticsInWords } from '../../work/week/statistics-words.ts';
import { choosePolicy, settingIn, startNextWeek } from '../../work/week/week-settings.ts';
import { weekView } from '../../work/week/week-view.ts';
import { previewInWords } from '../../work/week/week-words.ts';
import { only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Week');
const PLANNER = only({ planner: 'all' });
/** A week's drafts may add many rows. */
const DRAFTS_LIMIT = 1_000_000;

export const WEEK_ROUTES: readonly Route[] = [
  route('get', '/weeks/current', {
    name: 'viewWeek',
    summary:
      'Geeft de week die wordt gepland: gezinnen naar urgentie, het bewaarde plan en wat er sindsdien is veranderd.',
    access: PLANNER,
    answer: WeekView,
    handle: ({ language }, desk) => weekView(desk, language),
  }),
  route('post', '/weeks', {
    name: 'startNextWeek',
    summary: 'Begint de volgende week. Teruggaan kan niet.',
    access: PLANNER,
    body: NextWeekRequest,
    answer: WeekSettings,
    status: 201,
    handle: async ({ actor, body }, desk) => settingsAnswer(await startNextWeek(desk, actor, body)),
  }),
  route('put', '/weeks/current/policy', {
    name: 'choosePolicy',
    summary: 'Kiest het beleid waarmee de week wordt gepland.',
    access: PLANNER,
    body: PolicyChoice,
    answer: WeekSettings,
    handle: async ({ actor, body }, desk) => settingsAnswer(await choosePolicy(desk, actor, body)),
  }),
  route('post', '/previews', {
    name: 'previewPlan',
    summary: 'Rekent uit welk plan de concepten zouden geven en wat er verschilt. Er wordt niets bewaard.',
    access: PLANNER,
    body: PreviewRequest,
    bodyLimit: DRAFTS_LIMIT,
    answer: PreviewWords,
    handle: async ({ actor, body, language, signal }, desk) =>
      previewInWords(await previewDrafts(desk, actor, body.drafts, signal), language),
  }),
  route('get', '/plans', {
    name: 'listPlans',
    summary: 'Geeft de bewaarde plannen, het nieuwste eerst.',
    access: PLANNER,
    answer: SavedPlans,
    async handle(_call, desk) {
      const plans = await desk.register.read((reading) => reading.list('plan'));
      const lines = plans.map(({ id, body }) => ({ ...body, id, overrides: body.overrides.length }));
      return { plans: lines.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1)) };
    },
  }),
  route('post', '/plans', {
    name: 'savePlan',
    summary:
      'Bewaart de concepten en het plan dat daaruit volgt. Mislukt als er sinds het voorbeeld iets is veranderd.',
    access: PLANNER,
    body: SaveRequest,
    bodyLimit: DRAFTS_LIMIT,
    answer: SavedPlan,
    status: 201,
    async handle({ actor, body, signal }, desk) {
      const { id, version, body: plan } = await savePlan(desk, actor, body, signal);
      return { ...plan, id, version };
    },
  }),
  route('get', '/overrides', {
    name: 'overrideStatistics',
    summary: 'Geeft hoe vaak van het beste plan is afgeweken, door wie, en wat dat kostte.',
    access: PLANNER,
    answer: OverrideStatisticsWords,
    handle: async ({ language }, desk) => statisticsInWords(await desk.register.read(overrideStatistics), language),
  }),
];

function settingsAnswer({ version, body }: Stored<'settings'>) {
  return { week: settingIn(body, 'week') ?? '', policy: settingIn(body, 'policy') ?? '', version };
}
