import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/text.ts';
import { renderPlanForTerminal } from '../../src/report/terminal-table.ts';
import { printable } from '../../src/report/terminal-text.ts';
import { weekBar } from '../../src/report/week-bar.ts';
import { sampleInput, samplePlan } from './sample-plan.ts';

const plain = { language: 'nl', colour: false, width: 80 } as const;
const ESCAPE = '\u001b';

describe('the plan in a terminal', () => {
  test.each(LANGUAGES)('no line is wider than 80 columns in %s', (language) => {
    const lines = renderPlanForTerminal(sampleInput, { ...plain, language }).split('\n');
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
  });

  test('a wider terminal is used up to its width', () => {
    const lines = renderPlanForTerminal(sampleInput, { ...plain, width: 120 }).split('\n');
    const widest = Math.max(...lines.map((line) => [...line].length));
    expect(widest).toBeGreaterThan(90);
    expect(widest).toBeLessThanOrEqual(120);
  });

  test('says that the data are made up, before anything else about the plan', () => {
    const text = renderPlanForTerminal(sampleInput, plain);
    expect(text.split('\n')[1]).toContain('FICTIEF');
    const real = renderPlanForTerminal({ ...sampleInput, plan: { ...samplePlan, fictitious: false } }, plain);
    expect(real).not.toContain('FICTIEF');
  });

  test('families without a roof come first, then those longest in shelter', () => {
    const rows = renderPlanForTerminal(sampleInput, plain)
      .split('\n')
      .filter((line) => /^[×! ] F-\d{3} .*\|/.test(line));
    expect(rows).toHaveLength(24);
    expect(rows.slice(0, 4).map((row) => row.slice(0, 7))).toEqual(['× F-001', '× F-002', '! F-003', '! F-004']);
    expect(rows[3]).toContain('███████████▒▒|▓▓');
    expect(rows[3]).toContain('Eindhoven');
  });

  test('without colour no escape code is written, with colour there is', () => {
    expect(renderPlanForTerminal(sampleInput, plain)).not.toContain(ESCAPE);
    expect(renderPlanForTerminal(sampleInput, { ...plain, colour: true })).toContain(`${ESCAPE}[31m`);
  });

  test('colour changes no character of the text', () => {
    const coloured = renderPlanForTerminal(sampleInput, { ...plain, colour: true });
    expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(
      renderPlanForTerminal(sampleInput, plain),
    );
  });

  test('ends with the plan in one sentence', () => {
    const text = renderPlanForTerminal(sampleInput, { ...plain, language: 'en', width: 200 });
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Week 2026-W48: 23 of 24 families get a home; 2 families in shelter for more than 13 weeks; 1 week without a roof; 5 of 8 objectives proven.',
    );
  });

  test('shows what scenarios changed and how far each objective is proven', () => {
    const text = renderPlanForTerminal(sampleInput, plain);
    expect(text).toContain('policies.voluntary.displacementShare = 0.1 (door quota-week)');
    expect(text).toContain('✓ bewezen, gegeven het');
    expect(text).toContain('~ hoogstens 6,7 % beter mogelijk');
  });

  test('a long list of families can be cut and says how many are left', () => {
    expect(renderPlanForTerminal(sampleInput, { ...plain, mostFamilies: 10 })).toContain('… en nog 14.');
  });

  test('a plan without families, scarcity or findings is still a whole page', () => {
    const empty = { ...samplePlan, placements: [], scarcity: [], warnings: [], objectives: [] };
    const text = renderPlanForTerminal({ ...sampleInput, plan: empty }, plain);
    expect(text).toContain('geen gezinnen om te plaatsen');
    expect(text).toContain('Er is niets gevonden dat');
  });

  test('control characters in ids cannot steer the terminal', () => {
    expect(printable(`F${ESCAPE}[2J\u202e1`)).toBe('F�[2J�1');
    const [first, ...rest] = samplePlan.placements;
    const plan = { ...samplePlan, placements: [{ ...first!, family: `F${ESCAPE}[2J` }, ...rest] };
    expect(renderPlanForTerminal({ ...sampleInput, plan }, plain)).not.toContain(ESCAPE);
  });
});

describe('the bar of weeks', () => {
  const bar = (weeksSoFar: number, weeksInShelter: number, rooflessWeeks = 0, cap = 13): string =>
    weekBar(
      {
        weeksSoFar,
        placement: {
          ...samplePlan.placements[0]!,
          weeksInShelter,
          rooflessWeeks,
          excessWeeks: Math.max(0, weeksInShelter - cap),
        },
      },
      cap,
    );

  test('shows weeks so far, weeks planned, and the cap', () => {
    expect(bar(8, 13)).toBe('████████▒▒▒▒▒|');
    expect(bar(0, 0)).toBe('·············|');
  });

  test('shows weeks beyond the cap, with a plus where there are more than fit', () => {
    expect(bar(8, 15)).toBe('████████▒▒▒▒▒|▓▓');
    expect(bar(20, 30)).toBe('█████████████|▓▓+');
  });

  test('shows weeks without a roof first', () => {
    expect(bar(0, 2, 1)).toBe('×▒▒··········|');
  });

  test('a longer cap gives each block more weeks', () => {
    expect(bar(10, 26, 0, 26)).toBe('█████▒▒▒▒▒▒▒▒|');
  });
});
