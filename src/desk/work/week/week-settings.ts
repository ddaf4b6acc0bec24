/** What the scenario of the register says of the week, and changing it without touching the rest of its text. */
import { isMap, isScalar, parseDocument } from 'yaml';
import { type IsoWeek, isoWeekOf, mondayOf } from '../../../domain/calendar.ts';
import type { Actor } from '../../register/actor.ts';
import type { SettingsBody } from '../../register/bodies.ts';
import { type Reading, RegisterError, type Stored } from '../../register/register.ts';
import { WEEK_PROBLEMS } from '../../texts/week-problems.ts';
import type { Desk } from '../desk.ts';
import { DeskError } from '../desk-error.ts';

const SETTINGS = 'scenario';

/** @throws RegisterError `missing` while the register is empty. */
export async function settingsOf(reading: Reading): Promise<Stored<'settings'>> {
  const settings = await reading.get('settings', SETTINGS);
  if (!settings) throw new RegisterError('missing', { kind: 'settings', id: SETTINGS });
  return settings;
}

export async function currentWeekOf(reading: Reading): Promise<IsoWeek> {
  return settingIn((await settingsOf(reading)).body, 'week') ?? '';
}

/** The text of a setting at the top of the scenario. */
export function settingIn({ scenario }: SettingsBody, key: string): string | undefined {
  const value = parseDocument(scenario).get(key);
  return value === undefined || value === null ? undefined : String(value);
}

/** The names of the policies, in the order of the scenario. */
export function policiesIn({ scenario }: SettingsBody): readonly string[] {
  const policies = parseDocument(scenario).get('policies');
  return isMap(policies) ? policies.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}

/** The week after. */
export function weekAfter(week: IsoWeek): IsoWeek | undefined {
  const monday = mondayOf(week);
  return monday === undefined ? undefined : isoWeekOf(monday + 7);
}

/**
 * Starts the next week: the one after the week that was seen. Never back, and never two at once, since every week has its plan.
 *
 * @throws DeskError when another week than the next one is asked for; StaleError when the settings changed since.
 */
export async function startNextWeek(
  desk: Desk,
  actor: Actor,
  { version, week }: { readonly version: number; readonly week: IsoWeek },
): Promise<Stored<'settings'>> {
  return desk.register.change({ actor, action: 'settings' }, async (writing) => {
    const settings = await settingsOf(writing);
    const now = settingIn(settings.body, 'week');
    if (now === undefined || weekAfter(now) !== week) {
      throw new DeskError('conflict', WEEK_PROBLEMS['not-next-week'], { week: now ?? '' });
    }
    const scenario = withSetting(settings.body.scenario, 'week', week);
    return writing.replace('settings', SETTINGS, version, { ...settings.body, scenario });
  });
}

/** @throws DeskError when the scenario has no such policy; StaleError. */
export async function choosePolicy(
  desk: Desk,
  actor: Actor,
  { version, policy }: { readonly version: number; readonly policy: string },
): Promise<Stored<'settings'>> {
  return desk.register.change({ actor, action: 'settings' }, async (writing) => {
    const settings = await settingsOf(writing);
    const policies = policiesIn(settings.body);
    if (!policies.includes(policy)) {
      throw new DeskError('conflict', WEEK_PROBLEMS['no-such-policy'], { policy, policies: policies.join(', ') });
    }
    const scenario = withSetting(settings.body.scenario, 'policy', policy);
    return writing.replace('settings', SETTINGS, version, { ...settings.body, scenario });
  });
}

/** Puts the value in the place of the old one, so that comments and layout stay as somebody wrote them. */
export function withSetting(scenario: string, key: string, value: string): string {
  const text = JSON.stringify(value);
  const node = parseDocument(scenario).get(key, true);
  if (isScalar(node) && node.range)
    return scenario.slice(0, node.range[0]) + plain(value) + scenario.slice(node.range[1]);
  return `${scenario.trimEnd()}\n${key}: ${text}\n`;
}

/** Quoted where YAML would read it as something else than this text. */
function plain(value: string): string {
  const read = parseDocument(value).toJS();
  return read === value && !/[:#]/.test(value) ? value : JSON.stringify(value);
}
