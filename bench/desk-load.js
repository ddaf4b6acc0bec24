// npm run bench:desk: fifty people at the desk at once, for a minute, on a real `onderdak serve`. Prints the 95th percentile of their
// waiting as a multiple of what one person alone waits in the same run, since times differ from machine to machine; fails when a call
// failed or a write that was acknowledged is not in the register afterwards. Plans are left out: they are computed one after the other
// in a thread of their own (bench/run.js).
//   --people N (50)   --seconds N (60)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createPerson, dice, roleOf } from './desk-people.js';

const THINK_MILLISECONDS = 1000;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs the load on a register of its own. */
export async function runDeskLoad({ people: count = 50, seconds = 60, aloneSeconds = 10 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'onderdak-load-'));
  const path = join(folder, 'register.sqlite');
  try {
    const server = await startServer(path);
    const marker = words();
    const people = [];
    for (let index = 0; index < count; index += 1) people.push(await signIn(server, index, marker));
    await inTurn(people, 2); // warm
    for (const person of people) person.calls.length = 0;
    await inTurn(people, aloneSeconds);
    const alone = people.flatMap(({ calls }) => calls.splice(0));
    await together(people, seconds);
    await server.stop();
    return { ...summary(people, alone, seconds), lost: await lostWrites(path, people) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One call at a time, each by another person. */
async function inTurn(people, seconds) {
  const end = Date.now() + seconds * 1000;
  for (let turn = 0; Date.now() < end; turn += 1) await people[(turn * 7) % people.length].act(async () => {});
}

async function together(people, seconds) {
  const end = Date.now() + seconds * 1000;
  const work = async (person, index) => {
    const chance = dice(1000 + index);
    // People do not all arrive at the same moment.
    await sleep(chance() * THINK_MILLISECONDS);
    const think = () => sleep(THINK_MILLISECONDS * (0.5 + chance()));
    while (Date.now() < end) {
      await person.act(think);
      await think();
    }
  };
  await Promise.all(people.map(work));
}

async function startServer(path) {
  const words = [join(ROOT, 'bin/onderdak.js'), 'serve', '--lang', 'en', '--register', path, '--port', '0'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  child.stderr.on('data', (part) => {
    said += part;
  });
  const links = () => said.match(/http:\/\/\S+\/sign-in\/\S+/g) ?? [];
  const linkNumber = async (number) => {
    while (links().length < number) {
      if (child.exitCode !== null) throw new Error(said);
      await sleep(10);
    }
    return links()[number - 1];
  };
  const origin = new URL(await linkNumber(1)).origin;
  return {
    origin,
    linkNumber,
    async stop() {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      const [code] = await ended;
      if (code !== 0) throw new Error(`the server ended with ${code}: ${said}`);
    },
  };
}

async function signIn({ origin, linkNumber }, index, marker) {
  if (index > 0) await fetch(`${origin}/sign-in/new-link`, { method: 'POST' });
  const link = await linkNumber(index + 1);
  const answer = await fetch(link, { redirect: 'manual' });
  const first = answer.headers.getSetCookie()[0].split(';')[0];
  const session = await (await fetch(`${origin}/api/v1/session`, { headers: { Cookie: first } })).json();
  const acting = await fetch(`${origin}/api/v1/session`, {
    method: 'PATCH',
    headers: { Cookie: first, 'X-CSRF-Token': session.csrfToken, 'Content-Type': 'application/json' },
    body: JSON.stringify(roleOf(index)),
  });
  const cookie = acting.headers.getSetCookie()[0].split(';')[0];
  const { csrfToken, actor } = await acting.json();
  return createPerson({ origin, cookie, csrfToken, actor, chance: dice(index), marker });
}

/** Words of letters alone: a number might look like one of a person. */
function words() {
  let count = 0;
  return () => {
    count += 1;
    const letters = count.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
    return `load ${letters}`;
  };
}

function summary(people, alone, seconds) {
  const calls = people.flatMap((person) => person.calls);
  const times = calls.map(({ milliseconds }) => milliseconds);
  const aloneMedian = percentile(
    alone.map(({ milliseconds }) => milliseconds),
    50,
  );
  return {
    calls: calls.length,
    perSecond: calls.length / seconds,
    written: people.reduce((sum, { written }) => sum + written.length, 0),
    stale: people.reduce((sum, person) => sum + person.stale(), 0),
    failed: people.flatMap(({ failed }) => failed),
    aloneCalls: alone.length,
    aloneMedian,
    median: percentile(times, 50),
    p95: percentile(times, 95),
    ratio: percentile(times, 95) / aloneMedian,
    slowest: slowestRoutes(calls),
  };
}

function slowestRoutes(calls) {
  const byRoute = Map.groupBy ? Map.groupBy(calls, ({ route }) => route) : grouped(calls);
  const rows = [...byRoute].map(([route, all]) => ({
    route,
    count: all.length,
    p95: percentile(
      all.map(({ milliseconds }) => milliseconds),
      95,
    ),
  }));
  return rows.sort((one, other) => other.p95 - one.p95);
}

function grouped(calls) {
  const groups = new Map();
  for (const call of calls) groups.set(call.route, [...(groups.get(call.route) ?? []), call]);
  return groups;
}

function percentile(values, percent) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Opens the register again, in another process than wrote it, and looks for every write that was acknowledged. */
async function lostWrites(path, people) {
  const { openRegister } = await import('../dist/desk/register/open-register.js');
  const register = await openRegister({ url: path, now: () => new Date() });
  try {
    return await register.read(async (reading) => {
      const written = people.flatMap((person) => person.written);
      const cases = new Set((await reading.list('case')).map(({ id }) => id));
      const reasons = await editReasons(reading);
      const lost = written.filter(({ kind, id, word }) =>
        kind === 'case' ? !cases.has(id) : reasons.get(word) !== id,
      );
      const homes = new Map();
      for (const { kind, id } of written) if (kind === 'edit') homes.set(id, (homes.get(id) ?? 0) + 1);
      for (const { id, version } of await reading.list('dwelling')) {
        // Every save has its own version: none was written over another.
        if (version !== 1 + (homes.get(id) ?? 0)) lost.push({ kind: 'version', id, version });
      }
      return lost;
    });
  } finally {
    await register.close();
  }
}

/** Reason → the record that it changed. */
async function editReasons(reading) {
  const reasons = new Map();
  let before;
  for (;;) {
    const events = await reading.events({ action: 'edit', limit: 500, ...(before && { before }) });
    for (const { reason, changes } of events) if (reason) reasons.set(reason, changes[0].id);
    if (events.length === 0) return reasons;
    before = events.at(-1).sequence;
  }
}

function option(name, standard) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? standard : Number(process.argv[at + 1]);
}

export function report(result, people, seconds) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  return [
    `${people} people for ${seconds} s: ${result.calls} calls (${result.perSecond.toFixed(0)} a second), ${result.written} writes acknowledged,`,
    `${result.stale} saves refused because somebody was earlier and done again; ${result.failed.length} failed, ${result.lost.length} lost.`,
    `One person alone waits ${ms(result.aloneMedian)} (median of ${result.aloneCalls} calls); together the median is ${ms(result.median)}`,
    `and the 95th percentile ${ms(result.p95)}: ${result.ratio.toFixed(1)} times one person's median (aim: under 20).`,
    ...result.slowest.slice(0, 5).map(({ route, count, p95 }) => `  ${route}: 95 % within ${ms(p95)} (${count} calls)`),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const people = option('people', 50);
  const seconds = option('seconds', 60);
  const result = await runDeskLoad({ people, seconds });
  console.log(report(result, people, seconds));
  for (const line of [...new Set(result.failed)].slice(0, 10)) console.log(`  failed: ${line}`);
  for (const line of result.lost.slice(0, 10)) console.log(`  lost: ${JSON.stringify(line)}`);
  process.exitCode = result.failed.length === 0 && result.lost.length === 0 && result.ratio < 20 ? 0 : 1;
}
