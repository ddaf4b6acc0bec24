import { describe, expect, it } from 'vitest';
import { exampleRegister, PLANNER } from '../../register/registers.ts';
import { type Api, apiAs } from '../api.ts';

const PATH = '/algorithm-records/current';
const api = async (): Promise<Api> => apiAs(PLANNER, await exampleRegister());

describe('the API of the algorithm register', () => {
  it('keeps what a person writes, and shows it before what the system knows until it is emptied', async () => {
    const planner = await api();
    const { version, fields } = (await planner.get(PATH)).body;
    const goalIn = (list: typeof fields) => list.find(({ key }: { key: string }) => key === 'goal');
    expect(goalIn(fields).origin).toBe('system');
    const written = await planner.patch(PATH, { version, values: { goal: 'No child sleeps in the street.' } });
    expect(written.status).toBe(200);
    expect(goalIn(written.body.fields)).toMatchObject({ value: 'No child sleeps in the street.', origin: 'person' });
    const emptied = await planner.patch(PATH, { version: written.body.version, values: { goal: ' ' } });
    expect(goalIn(emptied.body.fields)).toEqual(goalIn(fields));
  });

  it('tells every value that the standard does not allow at its field, and keeps none of them', async () => {
    const planner = await api();
    const { version } = (await planner.get(PATH)).body;
    const values = { begin_date: 'soon', goal: 'Fine.', nothing_known: 'x' };
    const answer = await planner.patch(PATH, { version, values });
    expect(answer.status).toBe(400);
    const at = answer.body.errors.map(({ field }: { field?: string }) => field);
    expect(at).toContain('begin_date');
    expect((await planner.get(PATH)).body.version).toBe(version);
  });

  it('refuses a save that came too late', async () => {
    const planner = await api();
    const { version } = (await planner.get(PATH)).body;
    await planner.patch(PATH, { version, values: { goal: 'First.' } });
    expect((await planner.patch(PATH, { version, values: { goal: 'Second.' } })).status).toBe(409);
  });

  it('gives files in the form of the standard and as a document in the language that is asked', async () => {
    const planner = await api();
    const json = await planner.get(`${PATH}/files/json`);
    expect(json.headers.get('Content-Disposition')).toContain('attachment');
    expect(json.body).toMatchObject({ lang: 'nld', standard_version: '1.0' });
    for (const language of ['nl', 'en']) {
      const html = await planner.get(`${PATH}/files/html?lang=${language}`);
      expect(html.headers.get('Content-Disposition')).toContain('inline');
      expect(html.text).toContain(`<html lang="${language}"`);
      expect(html.text).not.toContain('<script');
    }
    expect((await planner.get(`${PATH}/files/pdf`)).status).toBe(400);
    expect((await planner.get('/algorithm-records/other')).status).toBe(400);
  });
});
