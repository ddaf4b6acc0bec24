import { describe, expect, test } from 'vitest';
import { grantedRoles } from '../../../src/desk/server/oidc/granted-roles.ts';
import { isShared, readSharedSettings, saySettingsProblem } from '../../../src/desk/server/oidc/settings.ts';

const GOOD = {
  ONDERDAK_PUBLIC_URL: 'https://onderdak.example',
  ONDERDAK_OIDC_ISSUER: 'https://sign-in.example/realms/lcp',
  ONDERDAK_OIDC_CLIENT_ID: 'onderdak',
  ONDERDAK_OIDC_CLIENT_SECRET: 'secret',
};

function settingsOf(environment: Record<string, string>) {
  const read = readSharedSettings(environment);
  if (!('settings' in read)) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  const read = readSharedSettings(environment);
  return 'problems' in read ? read.problems.map((problem) => saySettingsProblem(problem, 'en')) : [];
}

describe('the settings for shared use', () => {
  test('are meant as soon as one of them is there', () => {
    expect(isShared({})).toBe(false);
    expect(isShared({ ONDERDAK_OIDC_ISSUER: '' })).toBe(false);
    expect(isShared({ ONDERDAK_OIDC_ISSUER: 'x' })).toBe(true);
  });

  test('are four; the others have a standard', () => {
    const settings = settingsOf(GOOD);
    expect(settings.scope).toBe('openid');
    expect(settings.claims.role).toBe('onderdak_role');
    expect([...settings.roles.keys()]).toEqual(['planner', 'municipality', 'association', 'viewer', 'administrator']);
  });

  test('that are wrong are all named at once, without their values', () => {
    const problems = problemsOf({
      ONDERDAK_PUBLIC_URL: 'http://onderdak.example/desk?x',
      ONDERDAK_OIDC_ISSUER: 'sign-in.example',
      ONDERDAK_OIDC_CLIENT_ID: ' ',
      ONDERDAK_OIDC_ROLES: 'a=planner, b=boss',
    });
    expect(problems.map((text) => text.split(' ')[0])).toEqual([
      'ONDERDAK_OIDC_CLIENT_ID',
      'ONDERDAK_OIDC_CLIENT_SECRET',
      'ONDERDAK_PUBLIC_URL',
      'ONDERDAK_PUBLIC_URL',
      'ONDERDAK_OIDC_ISSUER',
      'ONDERDAK_OIDC_ROLES',
    ]);
  });

  test.each([
    ['http://localhost:4173', 0],
    ['http://127.0.0.1:4173', 0],
    ['http://[::1]:4173', 0],
    ['http://192.168.0.2:4173', 1],
    ['http://localhost.evil.example', 1],
    ['ftp://onderdak.example', 1],
    ['https://user@onderdak.example', 1],
  ])('take %s with %i complaints', (address, count) => {
    expect(problemsOf({ ...GOOD, ONDERDAK_PUBLIC_URL: address })).toHaveLength(count);
  });
});

describe('what the issuer says', () => {
  const settings = settingsOf(GOOD);

  test.each([
    [{}, 'role'],
    [{ onderdak_role: 'Planner' }, 'role'],
    [{ onderdak_role: ['', 3, null] }, 'role'],
    [{ onderdak_role: { planner: true } }, 'role'],
    [{ onderdak_role: 'municipality' }, 'municipality'],
    [{ onderdak_role: 'municipality', onderdak_municipality: '' }, 'municipality'],
    [{ onderdak_role: 'association', onderdak_municipality: 'GM0855' }, 'association'],
    [{ roles: 'planner' }, 'role'],
  ])('%j grants nothing, for want of a %s', (claims, missing) => {
    expect(grantedRoles('s', claims, settings)).toEqual({ missing });
  });

  test('a role among others is enough, and a municipality never goes with a planner', () => {
    const claims = { onderdak_role: ['x', 'planner'], onderdak_municipality: 'GM0855' };
    expect(grantedRoles('s', claims, settings)).toEqual({ actors: [{ id: 's', role: 'planner' }] });
  });

  test('may lie deep in a claim, or in one with dots in its name', () => {
    const path = 'resource_access.onderdak.roles';
    const deep = settingsOf({ ...GOOD, ONDERDAK_OIDC_ROLE_CLAIM: path });
    const expected = { actors: [{ id: 's', role: 'viewer' }] };
    expect(grantedRoles('s', { resource_access: { onderdak: { roles: ['viewer'] } } }, deep)).toEqual(expected);
    expect(grantedRoles('s', { [path]: 'viewer' }, deep)).toEqual(expected);
    expect(grantedRoles('s', { resource_access: null }, deep)).toEqual({ missing: 'role' });
  });

  test('gives nobody a role by a name that every object has', () => {
    const odd = settingsOf({ ...GOOD, ONDERDAK_OIDC_ROLE_CLAIM: 'constructor.name' });
    expect(grantedRoles('s', {}, odd)).toEqual({ missing: 'role' });
  });
});
