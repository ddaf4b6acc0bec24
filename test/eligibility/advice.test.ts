import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/eligibility/scheme.ts';
import { assessed, schemeWith, type WrittenFacts } from './example.ts';

function advised(changes: WrittenFacts, settings: Partial<Settings> = {}): readonly string[] {
  return assessed(changes, settings).advice.map(({ id }) => id);
}

const ALL_ADVICE = schemeWith().routes.map(({ id }) => id);

describe('the advice on routes', () => {
  /** Route, facts with which it is given, facts with which it is not. */
  it.each<[string, WrittenFacts, WrittenFacts]>([
    ['evacuation-list', { evacuation_list: 'yes' }, { evacuation_list: undefined }],
    ['unsafe-country', {}, { return_possible: undefined }],
    ['unsafe-country', {}, { evacuation_list: 'yes' }],
    ['prevention', { arrived_on: undefined }, {}],
    ['return', { return_possible: 'yes' }, {}],
    ['return', { return_possible: undefined }, {}],
    ['safe-country', { return_possible: 'yes' }, { return_possible: undefined }],
    ['own-network', { own_network: 'yes' }, {}],
    ['own-network', { own_network: undefined }, {}],
    ['regular-care', { care_need: 'yes' }, {}],
    ['regular-care', { self_sufficient: 'no' }, { self_sufficient: undefined }],
    ['refusal-stays-in-force', {}, { self_sufficient: 'no' }],
    ['municipality-may-admit', { own_network: 'yes' }, {}],
    ['municipality-may-admit', { homeless: 'threatened' }, { homeless: 'no' }],
    ['municipality-may-admit', { homeless: undefined }, {}],
    ['regional-agreements', {}, { care_need: 'yes' }],
    ['no-regional-tie', {}, { homeless: 'no' }],
    ['no-veilig-thuis', {}, { minor_children: 'no' }],
    ['no-veilig-thuis', { minor_children: undefined }, { minor_children: 'no' }],
    ['childrens-rights', {}, { minor_children: 'no' }],
  ])('%s is given with %j and not with %j', (route, given, notGiven) => {
    expect(advised(given)).toContain(route);
    expect(advised(notGiven)).not.toContain(route);
  });

  it('says which legal ground is used', () => {
    const treated = advised({}, { legalGround: 'treated-as-not-self-sufficient' });
    expect(treated).toContain('wmo-applies');
    expect(treated).not.toContain('refusal-stays-in-force');
    expect(advised({})).not.toContain('wmo-applies');
  });

  it('always says that a person decides about this one family', () => {
    for (const changes of [{}, { minor_children: 'no' }, { homeless: undefined }]) {
      expect(advised(changes).at(-1)).toBe('individual-case');
    }
  });

  it('never changes the verdict', () => {
    const { verdict, advice } = assessed({ evacuation_list: 'yes' });
    expect(verdict).toBe('does-not-qualify');
    expect(advice.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(ALL_ADVICE).toEqual(expect.arrayContaining(advice.map(({ id }) => id)));
  });
});
