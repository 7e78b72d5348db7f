import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Sleutelring } from '../../secrets/sleutelring.js';
import { GEGEVENSKAART, type VersleuteldeKolom, versleuteldeKolommen } from '../gegevens/index.js';
import { kopVan } from './kop.js';
import { volgendePartij } from './partij.js';
import type { Meld, Werkplek } from './werkplek.js';

const rijen = z.array(z.object({ id: z.string(), bytes: z.instanceof(Buffer) }));
const geteld = z.array(z.object({ n: z.number() }));

/** Whose values: the agency's own, or those of one dossier. */
export type Eigenaar = { readonly werknemerId: string } | 'bureau';

/** The encrypted columns that belong to an owner of this kind. */
export function kolommenVan(eigenaar: Eigenaar): readonly VersleuteldeKolom[] {
  const soort = eigenaar === 'bureau' ? 'bureau' : 'dossier';
  return versleuteldeKolommen(GEGEVENSKAART).filter(({ van }) => van === soort);
}

/**
 * Closes every value of an owner anew with the key that counts now. Each batch is a transaction of its
 * own, and what is done is not done again, so it can stop at any moment and go on later.
 * @returns how many values were rewritten
 */
export async function herschrijf(
  werkplek: Werkplek,
  eigenaar: Eigenaar,
  meld: Meld,
): Promise<number> {
  let totaal = 0;
  for (const kolom of kolommenVan(eigenaar)) {
    for (let klaar = 1; klaar > 0; ) {
      klaar = await werkplek.naast(async ({ manager, opslag, bureau }) => {
        const ring =
          eigenaar === 'bureau' ? bureau.ring : await opslag.dossier(bureau, eigenaar.werknemerId);
        return partij(manager, kolom, eigenaar, ring);
      });
      totaal += klaar;
      if (klaar > 0) await meld(`${kolom.tabel}.${kolom.kolom}: ${totaal}`);
    }
  }
  return totaal;
}

/** How many values of an owner are not closed with this key. */
export async function telAndere(
  manager: EntityManager,
  eigenaar: Eigenaar,
  sleutelId: string,
): Promise<number> {
  let totaal = 0;
  for (const { tabel, kolom } of kolommenVan(eigenaar)) {
    const gevonden: unknown = await manager.query(
      `SELECT count(${kolom})::int AS n FROM ${tabel} WHERE ${anders(kolom, eigenaar)}`,
      [kopVan(sleutelId), ...waarden(eigenaar)],
    );
    totaal += geteld.parse(gevonden)[0]?.n ?? 0;
  }
  return totaal;
}

async function partij(
  manager: EntityManager,
  kolom: VersleuteldeKolom,
  eigenaar: Eigenaar,
  ring: Sleutelring,
): Promise<number> {
  const ids = await volgendePartij(manager, kolom, anders(kolom.kolom, eigenaar), [
    kopVan(ring.id ?? ''),
    ...waarden(eigenaar),
  ]);
  if (ids.length === 0) return 0;
  const { tabel, rij } = kolom;
  const gevonden: unknown = await manager.query(
    `SELECT (${rij.sql})::text AS id, ${kolom.kolom} AS bytes FROM ${tabel}
      WHERE ${rij.sql} = ANY($1::${rij.type}[]) FOR UPDATE`,
    [ids],
  );
  const oud = rijen.parse(gevonden);
  await manager.query(
    `UPDATE ${tabel} AS t SET ${kolom.kolom} = n.bytes
       FROM unnest($1::${rij.type}[], $2::bytea[]) AS n (rij, bytes) WHERE ${rij.sql} = n.rij`,
    [oud.map(({ id }) => id), oud.map((waarde) => opnieuw(ring, kolom, waarde))],
  );
  // What was removed meanwhile counts as done.
  return ids.length;
}

function opnieuw(
  ring: Sleutelring,
  { tabel, kolom }: VersleuteldeKolom,
  { id, bytes }: { readonly id: string; readonly bytes: Buffer },
): Buffer {
  const plek = { tabel, rij: id, kolom };
  return ring.sluitBytes(plek, ring.opentBytes(plek, bytes));
}

/** Names of tables and columns come from the data map, never from outside. */
function anders(kolom: string, eigenaar: Eigenaar): string {
  const wie = eigenaar === 'bureau' ? '' : ' AND werknemer_id = $2';
  return `substring(${kolom} FROM 1 FOR 17) <> $1${wie}`;
}

function waarden(eigenaar: Eigenaar): readonly string[] {
  return eigenaar === 'bureau' ? [] : [eigenaar.werknemerId];
}
