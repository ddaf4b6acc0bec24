import { describe, expect, it } from 'vitest';
import { RegisterError, StaleError } from '../../../../src/desk/register/register.ts';
import { editFacts } from '../../../../src/desk/work/cases/edit-facts.ts';
import { reportFamily } from '../../../../src/desk/work/cases/report-family.ts';
import { takeCaseStep } from '../../../../src/desk/work/cases/take-case-step.ts';
import { viewCase } from '../../../../src/desk/work/cases/view-case.ts';
import { InputError } from '../../../../src/domain/problem.ts';
import {
  ALMERE,
  AMSTERDAM,
  COMPLETE_ASSESSMENT,
  COMPLETE_HOUSEHOLD,
  exampleDesk,
  PLANNER,
  QUALIFIED,
  reported,
  stored,
  taken,
} from './example-desk.ts';

/** What was wrong, as `column kind`. */
async function problemsOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw error ?? new Error('Nothing was wrong.');
  return error.problems.map(({ kind, params }) => `${params['column']} ${kind}`).sort();
}

async function kindOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof RegisterError) return error.kind;
  throw error ?? new Error('Nothing was refused.');
}

describe('a report', () => {
  it('may know nothing yet but who reports; the day is that of today', async () => {
    const desk = await exampleDesk();
    const { id, body } = await reportFamily(desk, AMSTERDAM, {});
    expect(id).toBe('GM0363-001');
    expect(body).toMatchObject({ state: 'reported', referring: 'GM0363', assessment: { reported_on: '2026-11-23' } });
  });

  it('gets the next id of its own municipality, whatever others report', async () => {
    const desk = await exampleDesk();
    await reported(desk, PLANNER);
    expect((await reported(desk)).id).toBe('GM0363-001');
    expect((await reported(desk, ALMERE)).id).toBe('GM0034-001');
    expect((await reported(desk)).id).toBe('GM0363-002');
    expect((await reported(desk, PLANNER)).id).toBe('F-002');
  });

  it('gives no id again that an erased family had', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reported(desk);
    await desk.register.change({ actor: PLANNER, action: 'erase', subject: id }, (writing) =>
      writing.remove('case', id, version),
    );
    expect((await reported(desk)).id).toBe('GM0363-002');
  });

  it('lets the coordination point choose an id, but not one that is used or under the code of another', async () => {
    const desk = await exampleDesk();
    expect((await reportFamily(desk, PLANNER, { id: 'LCP-7', referring: 'GM0363' })).id).toBe('LCP-7');
    expect(await problemsOf(reportFamily(desk, PLANNER, { id: 'LCP-7', referring: 'GM0363' }))).toEqual([
      'id case-id-taken',
    ]);
    expect(await problemsOf(reportFamily(desk, PLANNER, { id: 'GM0034-9', referring: 'GM0363' }))).toEqual([
      'id case-id-of-another',
    ]);
    expect((await reportFamily(desk, PLANNER, { id: 'GM0363-9', referring: 'GM0363' })).id).toBe('GM0363-9');
  });

  it('lets a contact person choose no id, so that none can be found out', async () => {
    const desk = await exampleDesk();
    expect(await problemsOf(reportFamily(desk, AMSTERDAM, { id: 'F-001' }))).toEqual(['id case-id-of-another']);
  });

  it('needs a municipality, and a contact person reports for no other', async () => {
    const desk = await exampleDesk();
    expect(await problemsOf(reportFamily(desk, PLANNER, { household: { adults: 'two' } }))).toEqual([
      'adults not-a-number',
      'referring referring-needed',
    ]);
    expect(await problemsOf(reportFamily(desk, PLANNER, { referring: 'GM0362x' }))).toEqual([
      'referring unknown-municipality',
    ]);
    expect(await problemsOf(reportFamily(desk, AMSTERDAM, { referring: 'GM0034' }))).toEqual([
      'referring referring-needed',
    ]);
  });

  it('tells all that is wrong at once, in the words of the files', async () => {
    const desk = await exampleDesk();
    const wrong = reportFamily(desk, AMSTERDAM, {
      assessment: { arrived_on: '31-02-2026', homeless: 'maybe', residence_groud: 'dutch' },
      household: { adults: 'two', child_ages: '3|19', sectors: '123456782' },
    });
    expect(await problemsOf(wrong)).toEqual([
      'adults not-a-number',
      'arrived_on date-does-not-exist',
      'child_ages number-too-large',
      'homeless not-a-choice',
      'residence_groud unknown-fact',
      'sectors looks-like-citizen-number',
    ]);
  });

  it('checks what only holds between cells, and places that nobody knows', async () => {
    const desk = await exampleDesk();
    const household = { adults: '1', child_ages: '3|7', children: '3', ties: 'GM9999:school', preferences: 'GM0036' };
    expect(await problemsOf(reportFamily(desk, AMSTERDAM, { household }))).toEqual([
      'children child-ages-count',
      'preferences unknown-municipality',
      'ties unknown-place',
    ]);
  });

  it('takes no children and no adults for a mistake, but not an unfinished draft', async () => {
    const desk = await exampleDesk();
    expect(await problemsOf(reportFamily(desk, AMSTERDAM, { household: { adults: '2', children: '0' } }))).toEqual([
      'child_ages no-children',
    ]);
    await reportFamily(desk, AMSTERDAM, { household: { adults: '2' } });
  });

  it('refuses a date of birth among the facts', async () => {
    const desk = await exampleDesk();
    const household = { ...COMPLETE_HOUSEHOLD, sectors: 'geboren 12-05-2019' };
    expect(await problemsOf(reportFamily(desk, AMSTERDAM, { household }))).toContain('sectors looks-like-birth-date');
  });

  it('leaves shelters and the days of later steps to the coordination point', async () => {
    const desk = await exampleDesk();
    const facts = {
      assessment: { referred_on: '2026-11-20', tested_on: '2026-11-20' },
      household: { shelter_id: 'S-01', shelter_since: '2026-11-20' },
    };
    expect(await problemsOf(reportFamily(desk, AMSTERDAM, facts))).toEqual([
      'referred_on fact-not-yours',
      'shelter_id fact-not-yours',
      'shelter_since fact-not-yours',
      'tested_on fact-not-yours',
    ]);
    await reportFamily(desk, PLANNER, { ...facts, referring: 'GM0363' });
  });
});

describe('a referral', () => {
  it('assesses and refers a complete family, and notes the day', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reported(desk);
    const after = await takeCaseStep(desk, AMSTERDAM, id, { step: 'refer', version });
    expect(after.body.state).toBe('referred');
    expect(after.body.assessment['referred_on']).toBe('2026-11-23');
    const steps = await desk.register.read((reading) => reading.events({ subject: id }));
    expect(steps.map(({ action }) => action)).toEqual(['refer', 'assess', 'report']);
  });

  it('says all that is missing at once, and takes no step then', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reportFamily(desk, AMSTERDAM, {});
    expect(await problemsOf(takeCaseStep(desk, AMSTERDAM, id, { step: 'refer', version }))).toEqual([
      'adults needed-to-refer',
      'child_ages needed-to-refer',
      'consent consent-needed',
      'self_sufficient needed-to-refer',
      'self_sufficient_judged_on needed-to-refer',
    ]);
    expect((await stored(desk, id)).body.state).toBe('reported');
  });

  it.each(['no', ''])('is not possible with consent "%s"', async (consent) => {
    const desk = await exampleDesk();
    const assessment = { ...COMPLETE_ASSESSMENT, consent };
    const { id, version } = await reportFamily(desk, AMSTERDAM, { assessment, household: COMPLETE_HOUSEHOLD });
    expect(await problemsOf(takeCaseStep(desk, AMSTERDAM, id, { step: 'refer', version }))).toEqual([
      'consent consent-needed',
    ]);
  });

  it('needs no consent where the scheme asks for none', async () => {
    const desk = await exampleDesk();
    await desk.register.change({ actor: PLANNER, action: 'settings' }, async (writing) => {
      const { version, body } = (await writing.get('settings', 'scenario'))!;
      const { readFileSync } = await import('node:fs');
      const text = readFileSync(new URL('../../../../data/eligibility/2021.yaml', import.meta.url), 'utf8');
      const scheme = text.replace(/consentRequired:\n {4}value: true/, 'consentRequired:\n    value: false');
      await writing.replace('settings', 'scenario', version, { ...body, scheme });
    });
    const assessment = { ...COMPLETE_ASSESSMENT, consent: '' };
    const { id, version } = await reportFamily(desk, AMSTERDAM, { assessment, household: COMPLETE_HOUSEHOLD });
    expect((await takeCaseStep(desk, AMSTERDAM, id, { step: 'refer', version })).body.state).toBe('referred');
  });

  it('can be taken by the coordination point, but not by a municipality that did not report the family', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reported(desk);
    expect(await kindOf(takeCaseStep(desk, ALMERE, id, { step: 'refer', version }))).toBe('missing');
    expect((await taken(desk, id, { step: 'refer' })).body.state).toBe('referred');
  });

  it('is refused when the case changed since it was seen', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reported(desk);
    await editFacts(desk, PLANNER, id, { version, assessment: { work_efforts: '' } });
    await expect(takeCaseStep(desk, AMSTERDAM, id, { step: 'refer', version })).rejects.toThrow(StaleError);
  });

  it('refuses a reason with a citizen number in it', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reported(desk);
    const work = takeCaseStep(desk, AMSTERDAM, id, { step: 'refer', version, reason: 'zie BSN 123456782' });
    expect(await problemsOf(work)).toEqual(['reason looks-like-citizen-number']);
  });
});

describe('facts', () => {
  it('change cell by cell; an empty cell is not known again', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reported(desk);
    const patch = { version, assessment: { work_efforts: ' ' }, household: { max_rent: '700' } };
    const { body } = await editFacts(desk, AMSTERDAM, id, patch);
    expect(body.assessment).not.toHaveProperty('work_efforts');
    expect(body.household).toEqual({ ...COMPLETE_HOUSEHOLD, max_rent: '700.00' });
  });

  it('are refused when the case changed since', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reported(desk);
    await editFacts(desk, PLANNER, id, { version, household: { max_rent: '700' } });
    const late = editFacts(desk, AMSTERDAM, id, { version, household: { max_rent: 'wrong' } });
    await expect(late).rejects.toThrow(StaleError);
    expect((await stored(desk, id)).body.household['max_rent']).toBe('700.00');
  });

  it('of the assessment are the municipality’s until the test; those of the household until a home is held', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, { step: 'refer' });
    const referred = await stored(desk, id);
    await editFacts(desk, AMSTERDAM, id, { version: referred.version, assessment: { work_efforts: 'no' } });
    await taken(desk, id, { step: 'test' });
    const { version } = await stored(desk, id);
    expect(await problemsOf(editFacts(desk, AMSTERDAM, id, { version, assessment: { work_efforts: 'yes' } }))).toEqual([
      'work_efforts fact-not-yours',
    ]);
    const next = await editFacts(desk, AMSTERDAM, id, { version, household: { max_rent: '650' } });
    expect(
      (await editFacts(desk, PLANNER, id, { version: next.version, assessment: { work_efforts: 'yes' } })).body
        .assessment,
    ).toMatchObject({ work_efforts: 'yes' });
  });

  it('and the state never tell different things of the shelter', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED, { step: 'shelter', shelter: { id: 'S-01', since: '2026-11-20' } });
    const inShelter = await stored(desk, id);
    const clear = { version: inShelter.version, household: { shelter_id: '', shelter_since: '' } };
    expect(await problemsOf(editFacts(desk, PLANNER, id, clear))).toEqual(['shelter_id needed-for-shelter']);
    await taken(desk, id, { step: 'wait' });
    const waiting = await stored(desk, id);
    expect(waiting.body.household).not.toHaveProperty('shelter_id');
    const enter = { version: waiting.version, household: { shelter_id: 'S-01', shelter_since: '2026-11-20' } };
    expect(await problemsOf(editFacts(desk, PLANNER, id, enter))).toEqual(['shelter_id shelter-by-step']);
  });
});

describe('a shelter', () => {
  it('needs its id and its day, and must exist', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const { version } = await taken(desk, id, ...QUALIFIED);
    const enter = (shelter?: { id: string; since: string }) =>
      takeCaseStep(desk, PLANNER, id, { step: 'shelter', version, ...(shelter ? { shelter } : {}) });
    expect(await problemsOf(enter())).toEqual(['shelter_id needed-for-shelter', 'shelter_since needed-for-shelter']);
    expect(await problemsOf(enter({ id: 'S-01', since: '' }))).toEqual(['shelter_since needed-for-shelter']);
    expect(await problemsOf(enter({ id: 'S-99', since: '2026-11-20' }))).toEqual(['shelter_id unknown-shelter']);
    expect((await enter({ id: 'S-01', since: '2026-11-20' })).body.state).toBe('in-shelter');
    expect((await viewCase(desk, PLANNER, id)).shelter).toMatchObject({ shelter: 'S-01', weeks: 0, weeksLeft: 13 });
  });
});

describe('what is kept', () => {
  it('has one form, whoever wrote it', async () => {
    const desk = await exampleDesk();
    const { body } = await reportFamily(desk, AMSTERDAM, {
      assessment: { arrived_on: '5-10-2026', consent: 'Ja', homeless: 'feitelijk', prepared: 'onbekend' },
      household: { adults: '2', child_ages: ' 3 | 7', max_rent: '690', accessible: 'nee' },
    });
    expect(body.assessment).toEqual({
      reported_on: '2026-11-23',
      arrived_on: '2026-10-05',
      consent: 'yes',
      homeless: 'actual',
    });
    expect(body.household).toEqual({ adults: '2', child_ages: '3|7', max_rent: '690.00', accessible: 'no' });
  });
});
