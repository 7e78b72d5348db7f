import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Dagverslag, Markttoestand } from '../markt/toestand.js';
import { openMarkt } from '../markt/toestand.js';
import { nietGevonden, verstuur } from './antwoord.js';
import { beantwoord } from './routes.js';

export interface DemoMarktOpties {
  /** 0 takes a free port. */
  readonly port?: number;
  readonly seed?: number;
  /** How many vacancies are open at first. */
  readonly aantal?: number;
  /** Seconds between market days; 0 (the default) leaves it to `tik`. */
  readonly tikInterval?: number;
  /** The clock, for tests. */
  readonly nu?: () => Date;
}

export interface DemoMarkt {
  readonly adres: string;
  readonly tik: () => Dagverslag;
  readonly stop: () => Promise<void>;
}

export const STANDAARD_AANTAL = 450;
export const STANDAARD_SEED = 7;
const HOST = '127.0.0.1';

const adresVan = (verzoek: IncomingMessage): URL | null => {
  const host = verzoek.headers.host ?? HOST;
  const tekst = `http://${host}${verzoek.url ?? '/'}`;
  return URL.canParse(tekst) ? new URL(tekst) : null;
};

/** A question is a few hundred bytes; whoever sends more gets no answer. */
const MAX_LICHAAM = 64 * 1_024;

const leesLichaam = async (verzoek: IncomingMessage): Promise<string> => {
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of verzoek) {
    const bytes = Buffer.from(deel);
    lengte += bytes.length;
    if (lengte <= MAX_LICHAAM) delen.push(bytes);
  }
  return Buffer.concat(delen).toString('utf8');
};

const behandel =
  (markt: Markttoestand, tik: () => Dagverslag, nu: () => Date) =>
  async (verzoek: IncomingMessage, reactie: ServerResponse) => {
    const lichaam = await leesLichaam(verzoek);
    const adres = adresVan(verzoek);
    if (adres === null) return verstuur(verzoek, reactie, nietGevonden('Dit adres kan niet.', 400));
    if (verzoek.method === 'POST' && adres.pathname === '/_demo/tik') {
      return verstuur(verzoek, reactie, {
        status: 200,
        soort: 'json',
        inhoud: JSON.stringify(tik()),
      });
    }
    const methode = METHODEN[verzoek.method ?? ''];
    const antwoord =
      methode === undefined ? undefined : beantwoord(markt, { methode, adres, lichaam, nu: nu() });
    return verstuur(verzoek, reactie, antwoord ?? nietGevonden('Alleen lezen kan hier.', 405));
  };

const METHODEN: Readonly<Record<string, 'GET' | 'POST'>> = {
  GET: 'GET',
  HEAD: 'GET',
  POST: 'POST',
};

const luister = (server: Server, port: number): Promise<string> =>
  new Promise((klaar, mis) => {
    server.once('error', mis);
    server.listen(port, HOST, () => {
      const adres = server.address();
      if (adres === null || typeof adres === 'string')
        return mis(new Error('The server has no TCP address.'));
      return klaar(`http://${HOST}:${adres.port}`);
    });
  });

const sluit = (server: Server): Promise<void> =>
  new Promise((klaar, mis) => {
    server.close((fout) => (fout === undefined ? klaar() : mis(fout)));
    server.closeAllConnections();
  });

/** Starts a market on 127.0.0.1 only. Rejects when the port is taken. */
export const startDemoMarkt = async (opties: DemoMarktOpties = {}): Promise<DemoMarkt> => {
  const {
    port = 0,
    seed = STANDAARD_SEED,
    aantal = STANDAARD_AANTAL,
    tikInterval = 0,
    nu = () => new Date(),
  } = opties;
  const markt = openMarkt(seed, aantal, nu());
  const tik = () => markt.tik(nu());
  const antwoord = behandel(markt, tik, nu);
  const server = createServer((verzoek, reactie) => {
    antwoord(verzoek, reactie).catch(() => reactie.destroy());
  });
  const adres = await luister(server, port);
  const klok = tikInterval > 0 ? setInterval(tik, tikInterval * 1000) : undefined;
  return {
    adres,
    tik,
    stop: () => {
      clearInterval(klok);
      return sluit(server);
    },
  };
};
