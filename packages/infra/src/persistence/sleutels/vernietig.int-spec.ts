import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OmgevingKluis } from '../../secrets/sleutelkluis.js';
import { CaseloadOpslag } from '../mensen/caseload.opslag.js';
import { Proefdossiers } from './proef/proefdossiers.js';
import { Sleutelbeheer } from './sleutelbeheer.js';

const WOORD = 'CANARY-BELASTBAARHEID-7391';

describe('destroying the keys of a dossier', () => {
  let proef: Proefdossiers;
  let beheer: Sleutelbeheer;
  let weg: string;
  let blijft: string;
  beforeAll(async () => {
    proef = await Proefdossiers.maak();
    beheer = new Sleutelbeheer(proef.eigenaar, new OmgevingKluis(proef.master));
    weg = await proef.client(WOORD, 3);
    blijft = await proef.client(WOORD, 3);
  });
  afterAll(() => proef.stop());

  it('leaves no word of what is encrypted in a dump, in whatever form', async () => {
    const inhoud = await dump(proef);
    expect(inhoud.length).toBeGreaterThan(5_000);
    expect(inhoud).toContain(weg);
    for (const vorm of vormen(WOORD)) expect(inhoud).not.toContain(vorm);
  });

  it('is refused while a hold is on the dossier', async () => {
    await proef.alles.query(
      `INSERT INTO bewaarblokkade (id, bureau_id, werknemer_id, reden, door_id, sinds, herzien_op)
       VALUES (gen_random_uuid(), $1, $2, 'geschil', $3, now(), '2027-01-01')`,
      [proef.bureauId, weg, proef.coachId],
    );
    await expect(beheer.vernietig(weg)).rejects.toThrow('A hold is on this dossier.');
    await proef.alles.query(
      'UPDATE bewaarblokkade SET opgeheven_op = now(), opgeheven_door_id = $1',
      [proef.coachId],
    );
    expect((await proef.lees(weg)).redenen).toHaveLength(3);
  });

  it('opens nothing any more, hides the client, and proves it by number', async () => {
    const bewijs = await beheer.vernietig(weg);
    expect(bewijs?.tellingen).toEqual({
      'belastbaarheid.inhoud': 1,
      'belastbaarheid.brondocument': 1,
      'beoordeling.reden': 3,
      dossiersleutel: 1,
    });
    expect(bewijs?.hash).toMatch(/^[0-9a-f]{64}$/u);
    await expect(proef.lees(weg)).rejects.toThrow('not there');
    const gezien = await proef.bureaus.in(proef.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vind(weg),
    );
    expect(gezien).toBeNull();
    expect((await proef.lees(blijft)).redenen).toEqual([WOORD, WOORD, WOORD]);
    const tellingen = await beheer.controleer();
    expect(tellingen.filter(({ gesloten }) => gesloten > 0).map(({ aantal }) => aantal)).toEqual([
      5,
    ]);
  });

  it('left no key in a dump that was made afterwards, and makes none anew', async () => {
    const rijen = await proef.alles.query<unknown[]>(
      'SELECT 1 FROM dossiersleutel WHERE werknemer_id = $1',
      [weg],
    );
    expect(rijen).toEqual([]);
    const sleutels = (await dump(proef)).match(/COPY dossiersleutel\n.*?\n\\\./su)?.[0];
    expect(sleutels).toContain(blijft);
    expect(sleutels).not.toContain(weg);
    await expect(proef.schrijf(weg, '9', 'te laat')).rejects.toThrow('not there');
    expect(await beheer.vernietig(weg)).toBeNull();
    expect(await beheer.roteerDossier(weg)).toBeNull();
  });

  it('lets nobody who uses the app do it, nor touch the proof', async () => {
    for (const sql of [
      `SELECT bewaar_wis_sleutels('${blijft}')`,
      `SELECT bewaar_bewijs('sleutels', 'dossier', NULL, 'x', '{}')`,
      'DELETE FROM vernietiging',
      'UPDATE werknemer SET vernietigd_op = now()',
    ]) {
      await expect(
        proef.bureaus.in(proef.bureauId, ({ manager }) => manager.query(sql)),
      ).rejects.toThrow(/permission denied|row-level security/u);
    }
  });
});

/** Every row of every table as text, bytes in hexadecimal: what a backup holds. */
async function dump(proef: Proefdossiers): Promise<string> {
  const tabellen = await proef.alles.query<{ naam: string }[]>(
    `SELECT c.oid::regclass::text AS naam FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      ORDER BY 1`,
  );
  const delen: string[] = [];
  for (const { naam } of tabellen) {
    const rijen = await proef.alles.query<{ rij: string }[]>(
      `SELECT t::text AS rij FROM ${naam} t`,
    );
    delen.push(`COPY ${naam}`, ...rijen.map(({ rij }) => rij), '\\.');
  }
  return delen.join('\n');
}

/** A word as text, hexadecimal and base64 (which depends on where in three bytes it begins). */
function vormen(woord: string): readonly string[] {
  const bytes = Buffer.from(woord);
  const base64 = [0, 1, 2].map((schuif) =>
    Buffer.concat([Buffer.alloc(schuif), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [woord, bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...base64];
}
