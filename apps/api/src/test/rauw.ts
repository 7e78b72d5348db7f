import { connect } from 'node:net';

const GEDULD_MS = 10_000;

/** Sends bytes as they are and gives what comes back: for requests that no client would make. */
export function stuurRauw(adres: string, tekst: string): Promise<string> {
  const { hostname, port } = new URL(adres);
  return new Promise((klaar, mis) => {
    let antwoord = '';
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(tekst));
    socket.setTimeout(GEDULD_MS, () => socket.destroy());
    socket.on('data', (deel) => {
      antwoord += deel.toString('latin1');
    });
    socket.on('error', (fout) => (antwoord === '' ? mis(fout) : klaar(antwoord)));
    socket.on('close', () => klaar(antwoord));
  });
}

/** The status of the first answer; 0 when there was none. */
export function statusVan(antwoord: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/u.exec(antwoord)?.[1] ?? 0);
}

/** A request of a line and headers, closed after the answer. */
export const verzoek = (regel: string, ...koppen: readonly string[]) =>
  `${[regel, 'Host: 127.0.0.1', 'Connection: close', ...koppen].join('\r\n')}\r\n\r\n`;
