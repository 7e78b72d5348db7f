import { createConnection } from 'node:net';

/** Databases that a Redis server has unless it is set up otherwise. */
const DATABASES = 16;

/**
 * Address of a Redis database for this test process alone, emptied first; undefined when REDIS_URL
 * is not set. Test files run side by side and use the same queues, so they may not share one.
 */
export async function eigenRedis(): Promise<string | undefined> {
  const given = process.env.REDIS_URL;
  if (given === undefined) return undefined;
  const url = new URL(given);
  const nummer = 1 + (Number(process.env.JEST_WORKER_ID ?? 0) % (DATABASES - 1));
  url.pathname = `/${nummer}`;
  const auth = url.password === '' ? [] : [`AUTH ${decodeURIComponent(url.password)}`];
  await zend(url, [...auth, `SELECT ${nummer}`, 'FLUSHDB']);
  return url.href;
}

/** Redis takes commands as plain lines; each is answered with a line. */
export function zend(url: URL, opdrachten: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: url.hostname, port: Number(url.port || 6_379) });
    let antwoord = '';
    socket.setEncoding('utf8');
    socket.once('error', reject);
    socket.once('connect', () => socket.write(`${opdrachten.join('\r\n')}\r\n`));
    socket.on('data', (text: string) => {
      antwoord += text;
      if (antwoord.includes('-')) reject(new Error('Redis refused a command of the test.'));
      if (antwoord.split('\r\n').length <= opdrachten.length) return;
      socket.end();
      resolve();
    });
  });
}
