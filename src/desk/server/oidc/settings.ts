/** The settings for shared use, from the environment: everything that is wrong is told at once. */

import type { Language, MessageParams } from '../../../domain/text.ts';
import { say } from '../../../i18n/message.ts';
import { ROLES, type Role } from '../../register/actor.ts';
import { SHARED_SETTINGS_TEXTS as TEXTS } from '../../texts/shared-settings-texts.ts';

export interface SharedSettings {
  readonly publicUrl: URL;
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly claims: ClaimNames;
  /** Value of the role claim → role. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Proxies whose word on who called is believed. */
  readonly proxies: readonly string[];
  readonly contact: string | undefined;
}

/** Where the issuer says what somebody may do; dots go into a claim, as in `resource_access.onderdak.roles`. */
export interface ClaimNames {
  readonly role: string;
  readonly municipality: string;
  readonly association: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

interface SettingsProblem {
  readonly kind: keyof typeof TEXTS;
  readonly params: MessageParams;
}

const NEEDED = {
  ONDERDAK_PUBLIC_URL: 'url',
  ONDERDAK_OIDC_ISSUER: 'issuer',
  ONDERDAK_OIDC_CLIENT_ID: 'id',
  ONDERDAK_OIDC_CLIENT_SECRET: 'secret',
} as const;

/** One of these says that the desk is meant to be shared. */
export function isShared(environment: Environment): boolean {
  return Object.keys(NEEDED).some((name) => filled(environment, name) !== undefined);
}

export function readSharedSettings(
  environment: Environment,
): { readonly settings: SharedSettings } | { readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  for (const [name, what] of Object.entries(NEEDED)) {
    if (filled(environment, name) === undefined) problems.push({ kind: 'missing', params: { name, what } });
  }
  const publicUrl = readAddress(environment, 'ONDERDAK_PUBLIC_URL', problems);
  if (publicUrl && (publicUrl.pathname !== '/' || publicUrl.search !== '' || publicUrl.username !== '')) {
    problems.push({ kind: 'has-path', params: { name: 'ONDERDAK_PUBLIC_URL' } });
  }
  const issuer = readAddress(environment, 'ONDERDAK_OIDC_ISSUER', problems);
  const roles = readRoles(environment['ONDERDAK_OIDC_ROLES'], problems);
  if (problems.length > 0 || !publicUrl || !issuer) return { problems };
  const settings: SharedSettings = {
    publicUrl,
    issuer,
    clientId: filled(environment, 'ONDERDAK_OIDC_CLIENT_ID')!,
    clientSecret: filled(environment, 'ONDERDAK_OIDC_CLIENT_SECRET')!,
    scope: filled(environment, 'ONDERDAK_OIDC_SCOPE') ?? 'openid',
    claims: {
      role: filled(environment, 'ONDERDAK_OIDC_ROLE_CLAIM') ?? 'onderdak_role',
      municipality: filled(environment, 'ONDERDAK_OIDC_MUNICIPALITY_CLAIM') ?? 'onderdak_municipality',
      association: filled(environment, 'ONDERDAK_OIDC_ASSOCIATION_CLAIM') ?? 'onderdak_association',
    },
    roles,
    proxies: listOf(environment['ONDERDAK_PROXIES']),
    contact: filled(environment, 'ONDERDAK_CONTACT'),
  };
  return { settings };
}

export function saySettingsProblem({ kind, params }: SettingsProblem, language: Language): string {
  return say(TEXTS[kind], language, params);
}

function filled(environment: Environment, name: string): string | undefined {
  const text = environment[name]?.trim();
  return text === '' ? undefined : text;
}

function readAddress(environment: Environment, name: string, problems: SettingsProblem[]): URL | undefined {
  const text = filled(environment, name);
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    problems.push({ kind: 'not-an-address', params: { name } });
    return undefined;
  }
  const address = new URL(text);
  if (address.protocol === 'http:' && !isLoopback(address.hostname)) {
    problems.push({ kind: 'not-https', params: { name } });
  }
  return address;
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function readRoles(text: string | undefined, problems: SettingsProblem[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const pair of listOf(text)) {
    const at = pair.lastIndexOf('=');
    const role = ROLES.find((one) => one === pair.slice(at + 1).trim());
    if (at < 1 || !role) problems.push({ kind: 'unknown-role', params: { value: pair, roles: ROLES.join(', ') } });
    else roles.set(pair.slice(0, at).trim(), role);
  }
  return roles.size > 0 ? roles : new Map(ROLES.map((role) => [role, role]));
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
