import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { maakSleutel } from '../../secrets/versleuteling.js';
import { herschrijf, telAndere } from './herschrijf.js';
import { isNogNodig } from './nog-nodig.js';
import { plekVanDossiersleutel } from './plekken.js';
import type { SleutelOpslag } from './sleutel.opslag.js';
import type { Meld, Werkplek } from './werkplek.js';

const PARTIJ = 200;
const LEGE_RONDEN = 5;
const ids = z.array(z.object({ id: z.uuid() }));
const verpakten = z.array(z.object({ id: z.uuid(), verpakt: z.instanceof(Buffer) }));

/** What a rotation did. */
export interface Rotatie {
  /** Whether it went on with one that had stopped half-way, instead of making a new key. */
  readonly hervat: boolean;
  readonly herschreven: number;
}

/** Gives one dossier a new key and closes everything in it anew; the old key goes when nothing needs it. */
export async function roteerDossier(
  werkplek: Werkplek,
  werknemerId: string,
  meld: Meld,
): Promise<Rotatie> {
  const hervat = await werkplek.alleen((manager, opslag) =>
    vervang(manager, 'dossiersleutel', 'werknemer_id', werknemerId, async () => {
      await opslag.voegDossiersleutelToe(await opslag.openBureau(), werknemerId);
    }),
  );
  return { hervat, herschreven: await maakDossierAf(werkplek, werknemerId, meld) };
}

/** Closes what is still closed with another key, until nothing is, and removes the keys before. */
export async function maakDossierAf(
  werkplek: Werkplek,
  werknemerId: string,
  meld: Meld,
): Promise<number> {
  return totKlaar(async () => {
    const herschreven = await herschrijf(werkplek, { werknemerId }, meld);
    const klaar = await werkplek.alleen(async (manager, opslag) => {
      const ring = await opslag.dossier(await opslag.openBureau(), werknemerId);
      if ((await telAndere(manager, { werknemerId }, ring.id ?? '')) > 0) return false;
      return verwijderVervangen(manager, 'dossiersleutel', 'werknemer_id', werknemerId);
    });
    return { herschreven, klaar };
  });
}

/** Gives the agency a new key: wraps those of its dossiers anew, and closes anew what is its own. */
export async function roteerBureau(werkplek: Werkplek, meld: Meld): Promise<Rotatie> {
  const { bureauId } = werkplek;
  const hervat = await werkplek.alleen((manager, opslag) =>
    vervang(manager, 'bureausleutel', 'bureau_id', bureauId, async () => {
      await opslag.voegBureausleutelToe(maakSleutel());
    }),
  );
  return { hervat, herschreven: await maakBureauAf(werkplek, meld) };
}

/** Finishes whatever is not closed with the keys that count: also values from before keys had names. */
export async function maakBureauAf(werkplek: Werkplek, meld: Meld): Promise<number> {
  return totKlaar(async () => {
    let herschreven = await herpakDossiersleutels(werkplek, meld);
    for (const id of await dossiers(werkplek))
      herschreven += await maakDossierAf(werkplek, id, meld);
    herschreven += await herschrijf(werkplek, 'bureau', meld);
    const klaar = await werkplek.alleen((manager, opslag) => ruimBureau(werkplek, manager, opslag));
    return { herschreven, klaar };
  });
}

/** Somebody may write with the old key while a round runs; many rounds without work are a fault. */
async function totKlaar(
  ronde: () => Promise<{ readonly herschreven: number; readonly klaar: boolean }>,
): Promise<number> {
  let totaal = 0;
  for (let leeg = 0; leeg < LEGE_RONDEN; ) {
    const { herschreven, klaar } = await ronde();
    totaal += herschreven;
    if (klaar) return totaal;
    leeg = herschreven === 0 ? leeg + 1 : 0;
  }
  throw new Error('A value that the data map does not know still needs the old key; it stays.');
}

async function ruimBureau(
  { bureauId }: Werkplek,
  manager: EntityManager,
  opslag: SleutelOpslag,
): Promise<boolean> {
  const { ring } = await opslag.openBureau();
  const rest: unknown = await manager.query(
    'SELECT id FROM dossiersleutel WHERE bureausleutel_id <> $1 LIMIT 1',
    [ring.id],
  );
  if (ids.parse(rest).length > 0) return false;
  if ((await telAndere(manager, 'bureau', ring.id ?? '')) > 0) return false;
  return verwijderVervangen(manager, 'bureausleutel', 'bureau_id', bureauId);
}

/** @returns whether a rotation was under way already; then no key is added */
async function vervang(
  manager: EntityManager,
  tabel: 'bureausleutel' | 'dossiersleutel',
  kolom: string,
  waarde: string,
  voegToe: () => Promise<void>,
): Promise<boolean> {
  const bezig: unknown = await manager.query(
    `SELECT id FROM ${tabel} WHERE ${kolom} = $1 AND vervangen_op IS NOT NULL`,
    [waarde],
  );
  if (ids.parse(bezig).length > 0) return true;
  await manager.query(
    `UPDATE ${tabel} SET vervangen_op = now() WHERE ${kolom} = $1 AND vervangen_op IS NULL`,
    [waarde],
  );
  await voegToe();
  return false;
}

/** @returns false when a value somewhere is still closed with one of them; then all stay */
async function verwijderVervangen(
  manager: EntityManager,
  tabel: 'bureausleutel' | 'dossiersleutel',
  kolom: string,
  waarde: string,
): Promise<boolean> {
  const gevonden: unknown = await manager.query(
    `SELECT id FROM ${tabel} WHERE ${kolom} = $1 AND vervangen_op IS NOT NULL`,
    [waarde],
  );
  const oud = ids.parse(gevonden).map(({ id }) => id);
  if (oud.length === 0) return true;
  if (await isNogNodig(manager, oud)) return false;
  await manager.query(`DELETE FROM ${tabel} WHERE id = ANY($1)`, [oud]);
  return true;
}

async function dossiers(werkplek: Werkplek): Promise<readonly string[]> {
  return werkplek.naast(async ({ manager }) => {
    const gevonden: unknown = await manager.query(
      'SELECT id FROM werknemer WHERE vernietigd_op IS NULL ORDER BY id',
    );
    return ids.parse(gevonden).map(({ id }) => id);
  });
}

async function herpakDossiersleutels(werkplek: Werkplek, meld: Meld): Promise<number> {
  let totaal = 0;
  for (let klaar = PARTIJ; klaar === PARTIJ; ) {
    klaar = await werkplek.naast(async ({ manager, bureau: { ring } }) => {
      const gevonden: unknown = await manager.query(
        `SELECT id, verpakt FROM dossiersleutel WHERE bureausleutel_id <> $1
         ORDER BY id LIMIT ${PARTIJ} FOR UPDATE`,
        [ring.id],
      );
      const oud = verpakten.parse(gevonden);
      for (const { id, verpakt } of oud) {
        const plek = plekVanDossiersleutel(id);
        const nieuw = ring.sluitBytes(plek, ring.opentBytes(plek, verpakt));
        await manager.query(
          'UPDATE dossiersleutel SET verpakt = $2, bureausleutel_id = $3 WHERE id = $1',
          [id, nieuw, ring.id],
        );
      }
      return oud.length;
    });
    totaal += klaar;
    if (klaar > 0) await meld(`dossiersleutel: ${totaal}`);
  }
  return totaal;
}
