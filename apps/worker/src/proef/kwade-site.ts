import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How a site answers one path. */
export type Gedrag = (response: ServerResponse) => void | Promise<void>;

export interface KwadeSite {
  readonly adres: string;
  readonly host: string;
  /** What each path does now; others are a 404. */
  readonly gedrag: Map<string, Gedrag>;
  stop(): Promise<void>;
}

/** A site that does what a test wants, decent or not. */
export async function startKwadeSite(): Promise<KwadeSite> {
  const gedrag = new Map<string, Gedrag>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    response.on('error', () => {});
    const doe = gedrag.get(request.url ?? '') ?? geef('', { status: 404 });
    void doe(response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return {
    adres: `http://127.0.0.1:${address.port}`,
    host: `127.0.0.1:${address.port}`,
    gedrag,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A plain answer. */
export function geef(body: string, { status = 200, type = 'text/xml' } = {}): Gedrag {
  return (response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };
}

/** Takes the question and never says a word. */
export const hang: Gedrag = () => {};

/** Promises a whole answer and hangs up halfway. */
export function breekAf(body: string): Gedrag {
  return (response) => {
    response.writeHead(200, {
      'content-type': 'text/xml',
      'content-length': Buffer.byteLength(body),
    });
    response.write(body.slice(0, body.length / 2));
    setTimeout(() => response.destroy(), 20);
  };
}

/** Sends so many bytes, as fast as they are taken; tells how many it got rid of. */
export function stroom(bytes: number): {
  readonly gedrag: Gedrag;
  readonly verzonden: () => number;
} {
  const blok = Buffer.alloc(64 * 1_024, '<job>');
  let verzonden = 0;
  const gedrag: Gedrag = async (response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    while (verzonden < bytes && !response.destroyed) {
      const vol = !response.write(blok);
      verzonden += blok.length;
      if (vol) await wait(1);
    }
    response.end();
  };
  return { gedrag, verzonden: () => verzonden };
}
