import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { conceptSchema } from '@passend/contracts';
import { maakDump } from '../test/dump.js';
import { Proefapp } from '../test/proefapp.js';
import { type Actor, canary, maakWereld, type Wereld } from '../test/wereld.js';

const WOORD = canary('eerste', 'concept');
const VAN_ZELF = canary('eerste', 'eigenconcept');

describe('what a coach or a werknemer typed and did not send yet', () => {
  let proef: Proefapp;
  let wereld: Wereld;

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
  });
  afterAll(() => proef.stop());

  const pad = (plek: string) => `/api/werknemers/${wereld.ids.eerste}/concepten/${plek}`;
  const lees = async (wie: Actor, plek = 'bericht') =>
    conceptSchema.parse((await wereld.bezoekers[wie].get(pad(plek))).json).concept;
  const bewaar = (wie: Actor, versie: number, tekst: string, plek = 'bericht') =>
    wereld.bezoekers[wie].put(pad(plek), { versie, inhoud: { tekst } });

  it('comes back in another window, to himself alone', async () => {
    expect((await bewaar('coach eigen', 0, WOORD)).json).toMatchObject({ versie: 1 });
    expect((await bewaar('coach eigen', 1, `${WOORD} en meer`)).json).toMatchObject({ versie: 2 });
    expect(await lees('coach eigen')).toMatchObject({
      versie: 2,
      inhoud: { tekst: `${WOORD} en meer` },
    });
    expect(await lees('coach eigen', 'afloop.7')).toBeNull();
    expect(await lees('coach vervangend')).toBeNull();
  });

  it('of the werknemer himself is not that of his coach, and the other way round', async () => {
    const eigen = wereld.bezoekers['werknemer zelf'];
    const mijn = '/api/mijn/concepten/bericht';
    const gelezen = async () => conceptSchema.parse((await eigen.get(mijn)).json).concept;
    expect(await gelezen()).toBeNull();
    expect((await eigen.put(mijn, { versie: 0, inhoud: { tekst: VAN_ZELF } })).status).toBe(200);
    expect(await gelezen()).toMatchObject({ versie: 1, inhoud: { tekst: VAN_ZELF } });
    expect((await lees('coach eigen'))?.inhoud).toEqual({ tekst: `${WOORD} en meer` });
    expect((await eigen.get(pad('bericht'))).status).toBe(403);
    expect((await wereld.bezoekers['coach eigen'].get(mijn)).status).toBe(403);
  });

  it('is never written over by a window that did not read it', async () => {
    expect((await bewaar('coach eigen', 1, 'oud venster')).json).toMatchObject({
      code: 'concept_gewijzigd',
      status: 409,
    });
    expect((await bewaar('coach eigen', 0, 'nieuw venster')).status).toBe(409);
    expect((await lees('coach eigen'))?.versie).toBe(2);
    const tegelijk = await Promise.all(
      ['een', 'twee'].map((tekst) => bewaar('coach eigen', 0, tekst, 'afloop.8')),
    );
    expect(tegelijk.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('stands nowhere in the clear', async () => {
    const { tabellen } = await maakDump(proef.alles, proef.beheerUrl);
    expect(tabellen.get('public.concept')).toContain('bericht');
    for (const [tabel, inhoud] of tabellen) {
      for (const woord of [WOORD, VAN_ZELF]) {
        expect([tabel, inhoud.includes(woord)]).toEqual([tabel, false]);
      }
    }
    expect(proef.log).not.toContain(WOORD);
  });

  it('is gone when it was sent, and when nobody came back to it for a month', async () => {
    expect((await wereld.bezoekers['coach eigen'].delete(pad('bericht'))).status).toBe(200);
    expect(await lees('coach eigen')).toBeNull();
    await bewaar('coach vervangend', 0, 'vergeten', 'afloop.9');
    await proef.alles.query("UPDATE concept SET op = op - interval '31 days'");
    await bewaar('coach vervangend', 0, 'nieuw');
    expect(await lees('coach vervangend', 'afloop.9')).toBeNull();
  });

  it('has an end', async () => {
    const groot = { versie: 0, inhoud: { tekst: 'x'.repeat(8_001) } };
    expect((await wereld.bezoekers['coach eigen'].put(pad('bericht'), groot)).status).toBe(400);
    const veel = Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`v${n}`, 'x']));
    const breed = { versie: 0, inhoud: veel };
    expect((await wereld.bezoekers['coach eigen'].put(pad('bericht'), breed)).status).toBe(400);
    expect((await wereld.bezoekers['coach eigen'].get(pad('Geen Plek'))).status).toBe(400);
  });
});
