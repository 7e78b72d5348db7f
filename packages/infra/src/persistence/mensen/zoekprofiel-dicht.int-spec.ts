import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Proefdossiers } from '../sleutels/proef/proefdossiers.js';
import { DossierOpslag } from './dossier.opslag.js';
import { sluitZoekprofielen } from './sluit-zoekprofielen.js';

const OUD = { doelberoepen: ['CANARY-OUD'], woonplaats: 'Amersfoort' };
const NU = new Date('2026-11-30T10:00:00Z');

describe('a zoekprofiel at rest', () => {
  let proef: Proefdossiers;
  let id: string;
  beforeAll(async () => {
    proef = await Proefdossiers.maak();
    id = await proef.client('x');
  });
  afterAll(() => proef.stop());

  const lees = () =>
    proef.bureaus.in(proef.bureauId, async ({ manager, sleutel }) => {
      const profiel = await new DossierOpslag(manager, sleutel).zoekprofiel(id);
      return profiel?.inhoud;
    });
  const dump = async () => {
    const rijen = await proef.alles.query<{ rij: string }[]>(
      "SELECT t::text || coalesce(encode(inhoud, 'escape'), '') AS rij FROM zoekprofiel t",
    );
    return rijen.map(({ rij }) => rij).join('\n');
  };

  it('was readable before; the first start closes it, and it reads the same', async () => {
    await proef.alles.query(
      `INSERT INTO zoekprofiel (id, bureau_id, werknemer_id, inhoud_open, ingevoerd_door, ingevoerd_op)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)`,
      [proef.bureauId, id, JSON.stringify(OUD), proef.coachId, NU],
    );
    expect(await lees()).toEqual(OUD);
    expect(await dump()).toContain('CANARY-OUD');
    expect(await sluitZoekprofielen(proef.bureaus)).toBe(1);
    expect(await dump()).not.toContain('CANARY');
    expect(await lees()).toEqual(OUD);
    expect(await sluitZoekprofielen(proef.bureaus)).toBe(0);
  });

  it('is closed when it is written', async () => {
    const nieuw = { doelberoepen: ['CANARY-NIEUW'] };
    await proef.bureaus.in(proef.bureauId, ({ manager, sleutel }) =>
      new DossierOpslag(manager, sleutel).voegZoekprofielToe(
        proef.bureauId,
        id,
        nieuw,
        proef.coachId,
        NU,
      ),
    );
    expect(await lees()).toEqual(nieuw);
    expect(await dump()).not.toContain('CANARY');
  });

  it('stays as it was closed: the way that closes open ones changes no other', async () => {
    const [rij] = await proef.alles.query<{ id: string }[]>('SELECT id FROM zoekprofiel LIMIT 1');
    const voor = await dump();
    await proef.bureaus.in(proef.bureauId, ({ manager }) =>
      manager.query("SELECT sluit_zoekprofiel($1, '\\x00')", [rij?.id]),
    );
    expect(await dump()).toBe(voor);
    await expect(
      proef.bureaus.in(proef.bureauId, ({ manager }) =>
        manager.query("UPDATE zoekprofiel SET inhoud = '\\x00'"),
      ),
    ).rejects.toThrow('permission denied');
  });
});
