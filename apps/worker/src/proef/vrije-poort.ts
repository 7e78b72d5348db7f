import { createServer } from 'node:net';

/** A port of this machine that was free a moment ago. */
export function vrijePoort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const poort = address === null || typeof address === 'string' ? 0 : address.port;
      server.close(() => resolve(poort));
    });
  });
}
