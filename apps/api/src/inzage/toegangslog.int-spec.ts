import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KetenLezer } from '@passend/infra';
import { leesDocument, type Route, routesVan } from '../test/api-document.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { maakRondgang } from '../test/rondgang.js';
import { emailVan, maakWereld, type Wereld } from '../test/wereld.js';
import { Zegelaar } from './zegelaar.js';

/**
 * Nothing of the file is shown: whether somebody broke the glass himself and ending that, what he was
 * typing himself, and that he is there. The last two are asked every half minute.
 */
const isEigenStand = (pad: string, methode: string) =>
  (pad.endsWith('/noodtoegang') && methode !== 'POST') ||
  pad.includes('/concepten/') ||
  pad.endsWith('/aanwezigheid');
const isEinde = ({ pad }: Route) => pad.endsWith('/einde');

interface Regel {
  readonly wat: string;
  readonly code: string;
  readonly uitkomst: string;
  readonly rol: string;
  readonly doel: string;
  readonly regel: string | null;
  readonly gebruiker_id: string | null;
  readonly namens_id: string | null;
  readonly werknemer_id: string | null;
  readonly object_id: string | null;
  readonly sessie: string | null;
  readonly netwerk: string | null;
  readonly apparaat: string | null;
  readonly correlatie_id: string | null;
}

/** Every route of a file on four records; a busy machine gets more than it needs. */
const RONDGANG_MS = 600_000;

describe('the access log', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let routes: readonly Route[];

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    routes = routesVan(leesDocument((await proef.bezoeker().get('/api/openapi.json')).json));
  });
  afterAll(() => proef.stop());

  /** The lines that some work adds. */
  const bij = async (werk: () => Promise<unknown>): Promise<Regel[]> => {
    const [{ n } = { n: '0' }] = await proef.alles.query<{ n: string }[]>(
      'SELECT coalesce(max(volgnummer), 0) AS n FROM toegangslog',
    );
    await werk();
    return proef.alles.query<Regel[]>(
      'SELECT * FROM toegangslog WHERE volgnummer > $1 ORDER BY volgnummer',
      [n],
    );
  };
  const dossier = () => `/api/werknemers/${wereld.ids.eerste}`;

  it(
    'gets exactly one line for every route of a file, however often the file is opened',
    async () => {
      const vanDossier = routes.filter(
        ({ pad, methode }) => pad.startsWith('/api/werknemers/{id}') && !isEigenStand(pad, methode),
      );
      expect(vanDossier.length).toBeGreaterThan(12);
      const aantallen: (readonly [string, number])[] = [];
      // Ending a traject closes the file for changes, so that comes last.
      const opVolgorde = vanDossier.toSorted((a, b) => Number(isEinde(a)) - Number(isEinde(b)));
      for (const route of opVolgorde) {
        const regels = await bij(async () => {
          const bezoeken = await maakRondgang([route], wereld, proef.vacatures[0] ?? '', {
            actoren: ['coach eigen'],
          });
          const eigen = bezoeken.find(({ record }) => record === 'eerste');
          if ((eigen?.antwoord.status ?? 0) < 400) aantallen.push([route.naam, 0]);
        });
        const namen = regels
          .filter(({ werknemer_id, uitkomst }) => {
            return werknemer_id === wereld.ids.eerste && uitkomst === 'gelukt';
          })
          .map(({ wat }) => wat);
        const laatste = aantallen.at(-1);
        // Two permissions in one request, as in changing and then reading, are two lines.
        if (laatste?.[0] === route.naam) {
          expect([route.naam, new Set(namen).size]).toEqual([route.naam, namen.length]);
          aantallen.splice(-1, 1, [route.naam, Math.min(namen.length, 1)]);
        }
      }
      expect(aantallen.length).toBeGreaterThan(12);
      expect(aantallen.filter(([, aantal]) => aantal !== 1)).toEqual([]);
    },
    RONDGANG_MS,
  );

  it.each(['/api/mijn/matches', '/api/mijn/gevonden'])(
    'gets one for a look at himself: %s',
    async (pad) => {
      const regels = await bij(() => wereld.bezoekers['werknemer zelf'].get(pad));
      expect(regels.map(({ werknemer_id, regel, doel }) => [werknemer_id, regel, doel])).toEqual([
        [wereld.ids.eerste, 'zelf', 'eigen_gegevens'],
      ]);
    },
  );

  it('says who, in which role, on which ground, from where, and in whose place', async () => {
    const [eigen, ander] = await bij(async () => {
      await wereld.bezoekers['coach eigen'].get(dossier());
      await wereld.bezoekers['coach vervangend'].get(dossier());
    });
    expect(eigen).toMatchObject({
      wat: 'werknemer:lezen',
      code: 'R',
      uitkomst: 'gelukt',
      rol: 'coach',
      regel: 'coach',
      namens_id: null,
      gebruiker_id: wereld.gebruikers['coach eigen'],
      werknemer_id: wereld.ids.eerste,
    });
    expect(ander).toMatchObject({
      regel: 'vervangend_coach',
      namens_id: wereld.gebruikers['coach eigen'],
    });
    for (const veld of ['sessie', 'netwerk', 'apparaat', 'correlatie_id'] as const) {
      expect(eigen?.[veld]).toMatch(/^[\w-]{20,36}$/u);
    }
    expect(eigen?.correlatie_id).not.toBe(ander?.correlatie_id);
    expect(eigen?.sessie).not.toBe(ander?.sessie);
    expect(eigen?.netwerk).toBe(ander?.netwerk);
  });

  it('keeps a refused look at the file of another, and a knock on a file of nobody', async () => {
    const niemand = randomUUID();
    const regels = await bij(async () => {
      await wereld.bezoekers['coach ander'].get(dossier());
      await wereld.bezoekers['coach ander'].get(`/api/werknemers/${niemand}`);
      await wereld.bezoekers['coach overkant'].get(dossier());
    });
    expect(
      regels.map(({ uitkomst, werknemer_id, object_id }) => [uitkomst, werknemer_id, object_id]),
    ).toEqual([
      ['geweigerd', wereld.ids.eerste, wereld.ids.eerste],
      ['geweigerd', null, niemand],
      ['geweigerd', null, wereld.ids.eerste],
    ]);
  });

  it('keeps a knock on a route that the role does not have', async () => {
    const regels = await bij(async () => {
      const voor = await tel();
      await wereld.bezoekers['werkgever eigen'].get(dossier());
      await wachtTot(async () => (await tel()) > voor);
    });
    expect(regels).toMatchObject([
      { wat: 'werknemer:lezen', uitkomst: 'geweigerd', rol: 'werkgever', werknemer_id: null },
    ]);
  });

  it('keeps signing in, and a wrong password of a known account; nothing of an unknown one', async () => {
    const email = emailVan('coach eigen');
    const regels = await bij(async () => {
      await proef.bezoeker().meldAan(email, PROEF_WACHTWOORD);
      await proef.bezoeker().meldAan('niemand@proef.invalid', 'mis');
      const voor = await tel();
      await proef.bezoeker().meldAan(email, 'mis');
      await wachtTot(async () => (await tel()) > voor);
    });
    expect(regels.map(({ wat, code, uitkomst }) => [wat, code, uitkomst])).toEqual([
      ['sessie:begin', 'aanmelden', 'gelukt'],
      ['sessie:begin', 'aanmelden', 'geweigerd'],
    ]);
  });

  it('keeps signing out, once', async () => {
    const regels = await bij(async () => {
      const wie = await proef.als(emailVan('coach eigen'), PROEF_WACHTWOORD);
      for (let keer = 0; keer < 2; keer += 1) await wie.delete('/api/sessie');
    });
    expect(regels.map(({ wat, code, rol }) => [wat, code, rol])).toEqual([
      ['sessie:begin', 'aanmelden', 'coach'],
      ['sessie:eindig', 'afmelden', 'coach'],
    ]);
  });

  it('holds no address, no words of a file and no network address', async () => {
    const rijen = await proef.alles.query<{ rij: string }[]>(
      'SELECT t::text AS rij FROM toegangslog t',
    );
    const tekst = rijen.map(({ rij }) => rij).join('\n');
    expect(tekst).not.toMatch(/CANARY|@proef|127\.0\.0\.1|Client eerste/u);
  });

  it('is sealed shortly after, and the chain holds', async () => {
    const gezegeld = async () => {
      const [rij] = await proef.alles.query<{ n: string }[]>(
        'SELECT count(*)::int AS n FROM toegangszegel',
      );
      return Number(rij?.n);
    };
    await proef.haal(Zegelaar).verzegelNu();
    const voor = await gezegeld();
    await wereld.bezoekers['coach eigen'].get(dossier());
    // Nobody asks for it here: the look itself has its line sealed.
    await wachtTot(async () => (await gezegeld()) > voor);
    await wachtTot(async () => {
      const [rij] = await proef.alles.query<{ n: number }[]>(
        'SELECT count(*)::int AS n FROM toegangslog_wachtrij',
      );
      return rij?.n === 0;
    });
    const bureaus = await proef.alles.query<{ id: string }[]>('SELECT id FROM bureau');
    for (const { id } of bureaus) {
      const { kop, breuken } = await new KetenLezer(proef.bron).controleer(id, null, new Date());
      expect(breuken).toEqual([]);
      expect(kop.nummer).toBeGreaterThan(0);
    }
    expect(proef.log).toContain('access log sealed up to');
  });

  async function tel(): Promise<number> {
    const [rij] = await proef.alles.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM toegangslog',
    );
    return rij?.n ?? 0;
  }
});
