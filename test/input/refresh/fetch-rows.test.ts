import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/input/problem-list.ts';
import { fetchRows } from '../../../src/input/refresh/fetch-rows.ts';
import { type Service, serve } from './tiny-publisher.ts';

const services: Service[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

async function serviceOf(answer: RequestListener): Promise<string> {
  const service = await serve(answer);
  services.push(service);
  return service.address;
}

async function problemOf(url: string, seconds?: number) {
  const problems = new ProblemList();
  expect(await fetchRows(url, problems, seconds)).toBeUndefined();
  expect(problems.all).toHaveLength(1);
  return problems.all[0]!;
}

describe('rows from a service', () => {
  it('are read page after page, each asked for once', async () => {
    const asked: string[] = [];
    const url = await serviceOf((request, response) => {
      asked.push(request.url!);
      const page = Number(new URL(request.url!, 'http://x').searchParams.get('$skip') ?? 0);
      const next = page < 2 ? { '@odata.nextLink': `/Observations?$skip=${page + 1}` } : {};
      response.end(JSON.stringify({ value: [{ Id: 2 * page }, { Id: 2 * page + 1 }], ...next }));
    });
    const problems = new ProblemList();
    const rows = await fetchRows(`${url}/Observations`, problems);
    expect(rows!.map((row) => row.get('id'))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(asked).toEqual(['/Observations', '/Observations?$skip=1', '/Observations?$skip=2']);
    expect(problems.all).toEqual([]);
  });

  it.each([404, 500])('are refused with HTTP %i', async (status) => {
    const url = await serviceOf((_, response) => void response.writeHead(status).end('{"value": []}'));
    expect(await problemOf(url)).toMatchObject({ kind: 'refresh-http', params: { status }, source: { file: url } });
  });

  it('are refused when a later page fails', async () => {
    const url = await serviceOf((request, response) => {
      if (request.url === '/2') response.writeHead(503).end();
      else response.end(JSON.stringify({ value: [{ Id: 1 }], '@odata.nextLink': '/2' }));
    });
    expect(await problemOf(url)).toMatchObject({ kind: 'refresh-http', source: { file: `${url}/2` } });
  });

  it('are refused when no answer comes in time, also halfway a page', async () => {
    const silent = await serviceOf(() => {});
    expect(await problemOf(silent, 0.1)).toMatchObject({ kind: 'refresh-timeout', params: { seconds: 0.1 } });
    const halfway = await serviceOf((_, response) => void response.write('{"value": ['));
    expect(await problemOf(halfway, 0.1)).toMatchObject({ kind: 'refresh-timeout' });
  });

  it('are refused when nobody listens, or the connection breaks', async () => {
    const service = await serve(() => {});
    await service.close();
    expect(await problemOf(service.address)).toMatchObject({
      kind: 'refresh-unreachable',
      params: { code: 'ECONNREFUSED' },
    });
    const breaking = await serviceOf((request) => void request.socket.destroy());
    expect((await problemOf(breaking)).kind).toBe('refresh-unreachable');
  });

  it('are refused when the answer is a page of the web, or holds no rows', async () => {
    const page = await serviceOf((_, response) => void response.end('<html>sorry</html>'));
    expect((await problemOf(page)).kind).toBe('refresh-not-json');
    const other = await serviceOf((_, response) => void response.end('{"Identifier": "03759ned"}'));
    expect((await problemOf(other)).kind).toBe('refresh-no-rows');
  });

  it('are refused when pages go round in circles, or lead to another service', async () => {
    const round = await serviceOf((_, response) => {
      response.end(JSON.stringify({ value: [], '@odata.nextLink': '/again' }));
    });
    expect(await problemOf(round)).toMatchObject({ kind: 'refresh-next-page', params: { next: `${round}/again` } });
    const away = await serviceOf((_, response) => {
      response.end(JSON.stringify({ value: [], '@odata.nextLink': 'http://elsewhere.example/2' }));
    });
    expect(await problemOf(away)).toMatchObject({
      kind: 'refresh-next-page',
      params: { next: 'http://elsewhere.example/2' },
    });
  });

  it.each(['http://', 7])('look for a next page only where its address is one: %j', async (next) => {
    const url = await serviceOf(
      (_, response) => void response.end(JSON.stringify({ value: [], '@odata.nextLink': next })),
    );
    const problems = new ProblemList();
    const rows = await fetchRows(url, problems);
    // Only a text is an address.
    if (typeof next === 'number') expect(rows).toEqual([]);
    else expect(problems.all).toMatchObject([{ kind: 'refresh-next-page', params: { next } }]);
  });

  it('an address that is none is out of reach', async () => {
    expect((await problemOf('http://')).kind).toBe('refresh-unreachable');
  });
});
