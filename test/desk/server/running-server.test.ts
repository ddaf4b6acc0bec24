import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../../src/desk/server/running-server.ts';

let running: RunningServer | undefined;
afterEach(() => running?.stop());

const HURRIED = {
  headersTimeout: 200,
  requestTimeout: 400,
  keepAliveTimeout: 200,
  connectionsCheckingInterval: 50,
  maxHeaderSize: 16_384,
};

/** Sends pieces with pauses between them, and gives what came back until the connection ended. */
function talk(port: number, pieces: readonly string[], pause: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', async () => {
      for (const piece of pieces) {
        if (socket.destroyed) break;
        socket.write(piece);
        await sleep(pause);
      }
    });
    socket.on('data', (part) => {
      heard += String(part);
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET' ? resolve(heard) : reject(error),
    );
  });
}

const readAll = async (request: Request): Promise<Response> => new Response(`read ${(await request.text()).length}`);

test('who sends the head of a request letter by letter is cut off, and others are served meanwhile', async () => {
  running = await startServer(readAll, 0, '127.0.0.1', HURRIED);
  const slow = talk(running.port, [...'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: and so on and on'], 30);
  expect(await (await fetch(`http://127.0.0.1:${running.port}/`)).text()).toBe('read 0');
  expect(await slow).toMatch(/^HTTP\/1.1 408|^$/);
});

test('who sends a body letter by letter is cut off', async () => {
  running = await startServer(readAll, 0, '127.0.0.1', HURRIED);
  const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n';
  expect(await talk(running.port, [head, ...'a'.repeat(40)], 30)).not.toContain('200 OK');
});

test('a head that is too large is refused', async () => {
  running = await startServer(readAll, 0, '127.0.0.1');
  const answer = await fetch(`http://127.0.0.1:${running.port}/`, { headers: { 'X-Large': 'a'.repeat(20_000) } });
  expect(answer.status).toBe(431);
});

test('stopping lets a call under way finish, and takes no new one', async () => {
  let finish: () => void = () => {};
  const started = new Promise<void>((begun) => {
    void startServer(
      async () => {
        begun();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return new Response('finished');
      },
      0,
      '127.0.0.1',
    ).then((server) => {
      running = server;
      void fetch(`http://127.0.0.1:${server.port}/`).then(async (answer) => heard.push(await answer.text()));
    });
  });
  const heard: string[] = [];
  await started;
  const { port, stop } = running!;
  const stopped = stop();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  finish();
  await stopped;
  await expect.poll(() => heard).toEqual(['finished']);
  running = undefined;
});

test('a port that is taken is told at once', async () => {
  running = await startServer(readAll, 0, '127.0.0.1');
  await expect(startServer(readAll, running.port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
