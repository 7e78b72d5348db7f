import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OmgevingKluis } from '../../secrets/sleutelkluis.js';
import { maakSleutel, sleutelIdVan, versleutel } from '../../secrets/versleuteling.js';
import { inBureau } from '../mensen/in-bureau.js';
import { Proefdossiers } from './proef/proefdossiers.js';
import { SleutelOpslag } from './sleutel.opslag.js';
import { Sleutelbeheer } from './sleutelbeheer.js';

const WOORD = 'CANARY-SLEUTEL';

describe('keys per dossier', () => {
  let proef: Proefdossiers;
  let beheer: Sleutelbeheer;
  beforeAll(async () => {
    proef = await Proefdossiers.maak();
    beheer = new Sleutelbeheer(proef.eigenaar, new OmgevingKluis(proef.master));
  });
  afterAll(() => proef.stop());

  const waarden = async (werknemerId: string) => {
    const rijen = await proef.alles.query<{ id: string; reden: Buffer }[]>(
      'SELECT id, reden FROM beoordeling WHERE werknemer_id = $1 ORDER BY volgnummer',
      [werknemerId],
    );
    return rijen.map((rij) => ({ ...rij, sleutel: sleutelIdVan(rij.reden) }));
  };
  const sleutelsVan = async (werknemerId: string) => {
    const rijen = await proef.alles.query<{ id: string }[]>(
      'SELECT id FROM dossiersleutel WHERE werknemer_id = $1',
      [werknemerId],
    );
    return rijen.map(({ id }) => id);
  };
  const gesloten = async () => {
    const tellingen = await beheer.controleer();
    return tellingen.reduce((som, telling) => som + telling.gesloten, 0);
  };

  it('closes each dossier with a key of its own, which every value names', async () => {
    const [een, ander] = [await proef.client(WOORD), await proef.client(WOORD)];
    const [mijn] = await waarden(een);
    const [dijn] = await waarden(ander);
    expect(mijn?.sleutel).toBe((await sleutelsVan(een))[0]);
    expect(dijn?.sleutel).toBe((await sleutelsVan(ander))[0]);
    expect(mijn?.sleutel).not.toBe(dijn?.sleutel);
  });

  it('does not open what somebody swapped in the database, within or between dossiers', async () => {
    const [een, ander] = [await proef.client(WOORD, 2), await proef.client(WOORD)];
    const [a, b] = await waarden(een);
    const [c] = await waarden(ander);
    const zet = (waarde: Buffer | undefined, id: string | undefined) =>
      proef.alles.query('UPDATE beoordeling SET reden = $1 WHERE id = $2', [waarde, id]);
    for (const vreemd of [b, c]) {
      await zet(vreemd?.reden, a?.id);
      await expect(proef.lees(een)).rejects.toThrow('does not open');
      expect(await gesloten()).toBe(1);
    }
    await zet(a?.reden, a?.id);
    expect((await proef.lees(een)).redenen).toEqual([WOORD, WOORD]);
  });

  it('opens what was written before keys had names, and moves it when asked', async () => {
    const id = await proef.client(WOORD);
    const [oud] = await waarden(id);
    await inBureau(proef.eigenaar, proef.bureauId, async (manager) => {
      const opslag = new SleutelOpslag(manager, new OmgevingKluis(proef.master), proef.bureauId);
      const [sleutel] = (await opslag.openBureau()).alle;
      const plek = { tabel: 'beoordeling', rij: oud?.id ?? '', kolom: 'reden' };
      const bytes = versleutel(
        { id: null, bytes: sleutel?.bytes ?? Buffer.alloc(0) },
        plek,
        Buffer.from(JSON.stringify('van vroeger')),
      );
      await manager.query('UPDATE beoordeling SET reden = $1 WHERE id = $2', [bytes, oud?.id]);
      await manager.query('UPDATE bureausleutel SET oud_formaat = true');
    });
    expect((await proef.lees(id)).redenen).toEqual(['van vroeger']);
    expect((await beheer.controleer()).some(({ sleutel }) => sleutel === 'geen naam')).toBe(true);
    await beheer.maakAf();
    expect((await proef.lees(id)).redenen).toEqual(['van vroeger']);
    expect((await waarden(id))[0]?.sleutel).toBe((await sleutelsVan(id))[0]);
    expect((await beheer.controleer()).some(({ sleutel }) => sleutel === 'geen naam')).toBe(false);
  });

  it('gives a dossier a new key while it is read and written, and drops the old one', async () => {
    const id = await proef.client(WOORD, 700);
    const [oud] = await sleutelsVan(id);
    let klaar = false;
    const roteren = beheer.roteerDossier(id).finally(() => {
      klaar = true;
    });
    let geschreven = 0;
    while (!klaar) {
      await proef.schrijf(id, String(1000 + geschreven), 'onder het draaien');
      geschreven += 1;
      await proef.lees(id);
    }
    expect((await roteren)?.hervat).toBe(false);
    expect(geschreven).toBeGreaterThan(1);
    const nu = await sleutelsVan(id);
    expect(nu).toHaveLength(1);
    expect(nu).not.toContain(oud);
    expect(new Set((await waarden(id)).map(({ sleutel }) => sleutel))).toEqual(new Set(nu));
    expect((await proef.lees(id)).redenen).toHaveLength(700 + geschreven);
  });

  it('gives an agency a new key; those of dossiers stay and are wrapped anew', async () => {
    const id = await proef.client(WOORD);
    const voor = await sleutelsVan(id);
    const om = () =>
      proef.alles.query<unknown[]>(
        'SELECT DISTINCT bureausleutel_id FROM dossiersleutel UNION SELECT id FROM bureausleutel',
      );
    const [oud] = await om();
    await beheer.roteerBureau(proef.bureauId);
    expect(await sleutelsVan(id)).toEqual(voor);
    expect(await om()).toHaveLength(1);
    expect(await om()).not.toEqual([oud]);
    expect((await proef.lees(id)).document).toEqual({ woord: WOORD });
    expect(await gesloten()).toBe(0);
  });

  it('keeps the old key of an agency while a table outside the data map still needs it', async () => {
    await proef.eigenaar.query(
      'CREATE TABLE vergeten (bureau_id uuid NOT NULL, geheim bytea NOT NULL)',
    );
    await proef.bureaus.in(proef.bureauId, async ({ sleutel }) => {
      const bytes = sleutel.sluit({ tabel: 'vergeten', rij: '1', kolom: 'geheim' }, 'x');
      await proef.eigenaar.query('INSERT INTO vergeten VALUES ($1, $2)', [proef.bureauId, bytes]);
    });
    await expect(beheer.roteerBureau(proef.bureauId)).rejects.toThrow('still needs the old key');
    await proef.eigenaar.query('DROP TABLE vergeten');
    expect((await beheer.roteerBureau(proef.bureauId)).hervat).toBe(true);
  });

  it('wraps with a new master key, after which the old one opens nothing', async () => {
    const id = await proef.client(WOORD);
    const nieuw = maakSleutel();
    const beide = new OmgevingKluis(nieuw, proef.master);
    expect(await new Sleutelbeheer(proef.eigenaar, beide).roteerMeester()).toBe(1);
    expect(await new Sleutelbeheer(proef.eigenaar, beide).roteerMeester()).toBe(0);
    await expect(proef.lees(id)).rejects.toThrow('does not open');
    const alleenNieuw = new Sleutelbeheer(proef.eigenaar, new OmgevingKluis(nieuw));
    expect((await alleenNieuw.controleer()).every((telling) => telling.gesloten === 0)).toBe(true);
    // Back to the key that the other tests have.
    const terug = new OmgevingKluis(proef.master, nieuw);
    await new Sleutelbeheer(proef.eigenaar, terug).roteerMeester();
    expect((await proef.lees(id)).redenen).toEqual([WOORD]);
  });

  it('lets the app neither change nor remove a key', async () => {
    for (const sql of [
      'UPDATE dossiersleutel SET vervangen_op = now()',
      'DELETE FROM bureausleutel',
    ]) {
      await expect(
        inBureau(proef.app, proef.bureauId, (manager) => manager.query(sql)),
      ).rejects.toThrow(/permission denied/u);
    }
  });
});
