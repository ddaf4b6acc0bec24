import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/desk/register/actor.ts';
import { findPage, pagesOf } from '../../../src/desk/web/layout/pages-of-role.ts';
import { PAGE_LIST } from '../../../src/desk/web/pages.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';

describe('the pages of a role', () => {
  it('begin somewhere for everybody, with a page in the menu', () => {
    for (const role of ROLES) {
      const start = findPage('/', role);
      expect(start?.entry.inMenu, role).toBe(true);
      expect(start?.entry.roles).toContain(role);
    }
  });

  it('are found by their address alone, the exact one before one with a parameter', () => {
    expect(findPage('/cases/new', 'planner')?.entry.path).toBe('/cases/new');
    expect(findPage('/cases/F-001', 'planner')).toMatchObject({
      entry: { path: '/cases/:caseId' },
      params: { caseId: 'F-001' },
    });
    expect(findPage('/cases/F-001/no-such-part', 'planner')).toBeUndefined();
    expect(findPage('/week/x', 'planner')).toBeUndefined();
  });

  it('of others are not there', () => {
    expect(findPage('/cases', 'association')).toBeUndefined();
    expect(findPage('/offers', 'municipality')).toBeUndefined();
    expect(pagesOf('association').map(({ path }) => path)).toEqual(['/offers']);
  });

  it('each have an address of their own and a name in both languages', () => {
    const paths = PAGE_LIST.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { title } of PAGE_LIST) for (const language of LANGUAGES) expect(title[language]).not.toBe('');
  });
});
