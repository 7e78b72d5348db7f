import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Meilivloer } from './nep-meilivloer.js';

/**
 * A stand-in for Meilisearch in this process, for faults: a real one cannot be had in every test
 * run. It keeps to the protocol of what Passend writes and reads (tasks in one row, an index that is
 * made by its first document, a swap, a server that forgot everything); it knows nothing of ranking,
 * language or filters. What real ones do is in the contract suite.
 */
export interface NepMeilisearch {
  readonly url: string;
  readonly vloer: Meilivloer;
  /** Cuts every connection and takes no new one, until `komTerug`. */
  valWeg(): void;
  /** Takes connections and never answers. */
  hang(): void;
  komTerug(): void;
  stop(): Promise<void>;
}

type Stand = 'op' | 'weg' | 'hangt';

/** Starts the stand-in on a free port. */
export async function startNepMeilisearch(): Promise<NepMeilisearch> {
  const vloer = new Meilivloer();
  const sockets = new Set<Socket>();
  let stand: Stand = 'op';
  const verbreek = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((request, response) => {
    if (stand === 'op') void beantwoord(vloer, request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (stand === 'weg') socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const zet = (nieuw: Stand) => () => {
    stand = nieuw;
    if (nieuw !== 'hangt') verbreek();
  };
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    vloer,
    valWeg: zet('weg'),
    hang: zet('hangt'),
    komTerug: zet('op'),
    stop: async () => {
      verbreek();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function beantwoord(vloer: Meilivloer, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '/', 'http://nep');
  const body: unknown = text === '' ? null : JSON.parse(text);
  const { status, json } = vloer.antwoord(request.method ?? 'GET', url, body);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(json));
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
