// People at the desk for the load test: what each role looks at and writes down, at its own pace.
import { performance } from 'node:perf_hooks';

/** Who is at the desk at once: a few planners, contact persons and associations of all municipalities, some who only look. */
const MUNICIPALITIES = ['GM0363', 'GM0599', 'GM0344', 'GM0518', 'GM0855', 'GM0983'];
const ASSOCIATIONS = ['E', 'F', 'I', 'K'].map((letter) => `Fictieve corporatie ${letter}`);
const WRITES_OF_TEN = 3;
const SHARE_OF_REPORTS = 0.2;
const MOST_ATTEMPTS = 20;

/** The role of person `index`; of every ten: two planners, five contact persons, one association, one viewer, one administrator. */
export function roleOf(index) {
  const turn = index % 10;
  const round = Math.floor(index / 10);
  if (turn < 2) return { role: 'planner' };
  if (turn < 7) return { role: 'municipality', municipality: MUNICIPALITIES[(index + round) % MUNICIPALITIES.length] };
  if (turn === 7) return { role: 'association', association: ASSOCIATIONS[round % ASSOCIATIONS.length] };
  return { role: turn === 8 ? 'viewer' : 'administrator' };
}

/** A stream of numbers from 0 to 1 that is the same in every run. */
export function dice(seed) {
  let state = seed + 0x9e3779b9;
  return () => {
    state = Math.imul(state ^ (state >>> 16), 0x45d9f3b) ^ 0x2545f491;
    return (state >>> 0) / 2 ** 32;
  };
}

const LOOKS = {
  planner: ['/weeks/current', '/cases', '/proposals', '/offers', '/municipalities', '/audit-events', 'case'],
  municipality: ['municipality', '/cases', '/proposals', 'case', '/desk'],
  association: ['/offers', '/desk'],
  viewer: ['/monitoring-figures', '/policies', '/desk'],
  administrator: ['/audit-events', '/monitoring-figures', '/desk'],
};

/**
 * @param marker gives a word that no other write in this run has, so that it can be found again.
 * `act` does one thing; `think` is the pause between the calls that it takes.
 */
export function createPerson({ origin, cookie, csrfToken, actor, chance, marker }) {
  const calls = [];
  const written = [];
  const failed = [];
  let stale = 0;
  const known = { cases: [] };
  /** Cases that this person reported, and completes. */
  const own = [];

  async function call(method, path, body) {
    const start = performance.now();
    let answer;
    let text;
    try {
      answer = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers: { Cookie: cookie, 'X-CSRF-Token': csrfToken, ...(body && { 'Content-Type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      text = await answer.text();
    } catch (error) {
      failed.push(`${method} ${path}: ${error.cause?.code ?? error.message}`);
      return { status: 0 };
    }
    const { status } = answer;
    const route = path.replace(/\/(C|F|D|P|GM|[A-Z])-?[\w-]*\d[\w-]*/g, '/{id}');
    calls.push({ route: `${method} ${route}`, milliseconds: performance.now() - start });
    if (status === 409 && JSON.parse(text).kind === 'stale') stale += 1;
    else if (status >= 400) failed.push(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
    return { status, ...(status < 300 && text !== '' && { body: JSON.parse(text) }) };
  }

  const pick = (list) => list[Math.floor(chance() * list.length)];

  let think = async () => {};

  async function look() {
    const page = pick(LOOKS[actor.role]);
    if (page === 'municipality') return call('GET', `/municipalities/${actor.municipality}`);
    if (page === 'case') {
      if (known.cases.length > 0) return call('GET', `/cases/${pick(known.cases)}`);
      return call('GET', '/cases');
    }
    const answer = await call('GET', page);
    if (page === '/cases' && answer.body) known.cases = answer.body.cases.map(({ id }) => id);
    return answer;
  }

  async function report() {
    const referring = actor.role === 'planner' ? { referring: pick(MUNICIPALITIES) } : {};
    const { status, body } = await call('POST', '/cases', { ...referring, assessment: {}, household: { adults: '1' } });
    if (status !== 201) return;
    written.push({ kind: 'case', id: body.id });
    own.push(body.id);
  }

  /** Families are reported now and then; mostly somebody completes what is there. */
  async function completeCase() {
    if (own.length === 0 || chance() < SHARE_OF_REPORTS) return report();
    const id = pick(own);
    const word = marker();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const { body } = await call('GET', `/cases/${id}`);
      if (!body) return;
      await think();
      const adults = body.household.adults === '1' ? '2' : '1';
      const change = { version: body.version, household: { adults }, reason: word };
      const { status } = await call('PATCH', `/cases/${id}`, change);
      if (status === 200) written.push({ kind: 'edit', id, word });
      if (status !== 409) return;
    }
    failed.push('a case could not be changed');
  }

  /** Everybody wants the same few homes, so that versions collide; whoever is late looks again and does it once more. */
  async function editHome() {
    const word = marker();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const { body } = await call('GET', '/offers');
      if (!body) return;
      const homes = body.offers.dwelling.filter(({ use }) => use === undefined).slice(0, 2);
      const { id, version, row } = pick(homes);
      await think();
      // A save that changes nothing is no change, and leaves nothing to find again.
      const rent = String(500 + ((Number(row.rent) + 1 + Math.floor(chance() * 298)) % 300));
      const { status } = await call('PATCH', `/dwellings/${id}`, { version, row: { rent }, reason: word });
      if (status === 200) written.push({ kind: 'edit', id, word });
      if (status !== 409) return;
    }
    failed.push('a home could not be changed');
  }

  const writes = { planner: [completeCase, editHome], municipality: [completeCase], association: [editHome] }[
    actor.role
  ] ?? [look];

  return {
    calls,
    written,
    failed,
    stale: () => stale,
    act(pause) {
      think = pause;
      return chance() * 10 < WRITES_OF_TEN ? pick(writes)() : look();
    },
  };
}
