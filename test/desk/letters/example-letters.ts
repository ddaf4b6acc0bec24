/** One letter of every kind, and the variants that read differently. Everything in them is invented. */

import type { LetterFacts } from '../../../src/desk/letters/letter-facts.ts';
import { LETTER_CRITERIA } from '../../../src/desk/texts/letter-criteria.ts';
import { OBJECTIVES } from '../../../src/domain/policy.ts';
import type { WhyHere, WhyNotThere } from '../../../src/domain/reason.ts';
import { namesOf } from '../../../src/i18n/names.ts';

export const NAMES = namesOf({
  municipalities: [
    { id: 'GM0363', name: 'Amsterdam', figures: new Map() },
    { id: 'GM0855', name: 'Tilburg', figures: new Map() },
    { id: 'GM0034', name: 'Almere', figures: new Map() },
    { id: 'GM0344', name: 'Utrecht', figures: new Map() },
  ],
  shelters: [{ id: 'S-01', municipality: 'GM0363', places: 20 }],
  capWeeks: 13,
});

const every = { family: 'F-001', date: '2026-11-23', names: NAMES };
const reason = 'U zoekt al drie maanden een woning. Uw kinderen slapen steeds ergens anders.';
const refusal = 'Uw familie heeft plek voor u.';

const HERE: readonly WhyHere[] = [
  { kind: 'placed', municipality: 'GM0855', supply: 'dwelling', dwelling: 'D-17', moveInWeek: '2026-W50' },
  { kind: 'better-for-all', municipality: 'GM0855', wouldPrefer: 'GM0034' },
  { kind: 'match-score', score: 0.71, labour: 0.8, ties: 0.5, preference: 0 },
  { kind: 'over-cap', weeks: 15, excess: 2 },
];
const NOT_THERE: readonly WhyNotThere[] = [
  { kind: 'capacity-used', municipality: 'GM0034', capacity: 'dwelling', dwelling: 'D-01', by: ['F-002', 'F-003'] },
  { kind: 'rent-too-high', municipality: 'GM0344', dwelling: 'D-09', rent: 90_000, maxRent: 69_000 },
];

const home = {
  municipality: 'GM0855',
  supply: 'dwelling' as const,
  dwelling: 'D-17',
  bedrooms: 3,
  moveInWeek: '2026-W50',
  shelter: 'S-01',
  weeksInShelter: 9,
};

const PLACE = { municipality: 'GM0034' } as const;
const HOME = { ...PLACE, dwelling: 'D-01' } as const;
/** Every other reason that a letter may give. */
const ALL_NOT_THERE: readonly WhyNotThere[] = [
  ...OBJECTIVES.map((objective) => ({
    kind: 'worse-there' as const,
    ...PLACE,
    objective,
    difference: 1,
    unit: 'weeks',
  })),
  { kind: 'not-taking-part', ...PLACE },
  { kind: 'not-own-municipality', ...PLACE },
  { kind: 'avoids', ...PLACE },
  { kind: 'declined', ...PLACE },
  { kind: 'banned', ...PLACE },
  { kind: 'pinned-elsewhere', ...PLACE, pin: 'GM0855' },
  { kind: 'family-too-large', ...PLACE, largest: 4 },
  { kind: 'not-in-match-table', ...PLACE },
  { kind: 'commitment-not-in-force', ...PLACE },
  { kind: 'no-homes-on-offer', ...PLACE },
  { kind: 'too-few-bedrooms', ...HOME, bedrooms: 2, needed: 3 },
  { kind: 'household-too-large', ...HOME, largest: 4 },
  { kind: 'not-accessible', ...HOME },
  { kind: 'not-available-in-horizon', ...HOME },
  { kind: 'temporary-too-short', ...HOME, weeks: 10, needed: 26 },
  { kind: 'expected-too-small', ...PLACE, pool: 'flevoland', bedrooms: 2, needed: 3 },
  { kind: 'plan-would-be-worse', ...PLACE, objective: 'roofless', difference: 1, unit: 'weeks' },
  { kind: 'equal-tie-break', ...PLACE },
  { kind: 'impossible-there', ...PLACE },
  { kind: 'search-stopped', ...PLACE },
];
const OTHER_HERE: readonly WhyHere[] = [
  { kind: 'pinned', pin: 'GM0855' },
  { kind: 'best-for-family', municipality: 'GM0855' },
  { kind: 'temporary-home', dwelling: 'D-17', weeks: 30 },
  { kind: 'region-fallback', municipality: 'GM0855', region: 'GM0855' },
];

export const EXAMPLE_LETTERS: Readonly<Record<string, LetterFacts>> = {
  qualifies: { ...every, kind: 'qualifies', referring: 'GM0363', reason, inShelter: false },
  'qualifies-in-shelter': { ...every, kind: 'qualifies', referring: null, reason, inShelter: true },
  'does-not-qualify': {
    ...every,
    kind: 'does-not-qualify',
    referring: 'GM0363',
    reason: refusal,
    notMet: Object.entries(LETTER_CRITERIA).map(([id, text]) => ({ id, text })),
  },
  'does-not-qualify-against-advice': {
    ...every,
    kind: 'does-not-qualify',
    referring: 'GM0363',
    reason: refusal,
    notMet: [],
  },
  proposal: { ...every, kind: 'proposal', home, accepted: false, here: HERE, notThere: NOT_THERE },
  'proposal-accepted': {
    ...every,
    kind: 'proposal',
    home: { municipality: 'GM0855', supply: 'expected', moveInWeek: '2027-W01', weeksInShelter: 0 },
    accepted: true,
    here: [
      { kind: 'only-option', municipality: 'GM0855' },
      { kind: 'rests-on-expected-home', pool: 'brabant', bedrooms: 3 },
      { kind: 'waits-for-shelter', weeks: 2 },
    ],
    notThere: [],
  },
  'proposal-all-reasons': {
    ...every,
    kind: 'proposal',
    home: { ...home, supply: 'commitment' },
    accepted: false,
    here: OTHER_HERE,
    notThere: ALL_NOT_THERE,
  },
  'declined-by-municipality': {
    ...every,
    kind: 'declined-by-municipality',
    municipality: 'GM0855',
    on: '2026-11-25',
    reason: 'De school heeft geen plek.',
    inShelter: true,
  },
  housed: { ...every, kind: 'housed', municipality: 'GM0855', movedInOn: '2026-12-10' },
  'objection-received': { ...every, kind: 'objection-received', on: '2026-12-01' },
};
