import type { Vacature } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import type { Afgeleid, Marktregels, Sleutels } from './marktregels.js';
import { schrijfSleutels } from './sleutel-schrijver.js';
import { firstRow } from './sql.js';

/** The text of a vacancy with everything that follows from it. */
export interface Inhoud {
  readonly vacature: Vacature;
  readonly hash: string;
  readonly sleutels: Sleutels;
  /** Worked out at the first call, and kept. */
  readonly afgeleid: () => Afgeleid;
}

/** Puts a vacancy together with what follows from it; the expensive part waits until it is needed. */
export function maakInhoud(vacature: Vacature, hash: string, regels: Marktregels): Inhoud {
  let afgeleid: Afgeleid | null = null;
  return {
    vacature,
    hash,
    sleutels: regels.sleutels(vacature),
    afgeleid: () => {
      afgeleid ??= regels.leidAf(vacature);
      return afgeleid;
    },
  };
}

const KOLOMMEN = [
  'titel',
  'werkgever',
  'url',
  'tekst',
  'taal',
  'uren_min',
  'uren_max',
  'salaris',
  'opleiding',
  'contract',
  'thuiswerk',
  'geplaatst_op',
  'sluit_op',
  'werkplekken',
  'landen',
  'provincies',
  'plaatsen',
  'inhoudshash',
  'simhash',
  'sleutel_versie',
  'kenmerken',
  'eisen',
  'engine_versie',
  'lexicon_versie',
] as const;

/** `$4` and so on, in the order of the columns; the simhash comes as hexadecimal text. */
const WAARDEN = KOLOMMEN.map((kolom, index) =>
  kolom === 'simhash' ? `('x' || $${index + 4}::text)::bit(64)` : `$${index + 4}`,
);

/** Writes a new vacancy and gives its id. */
export async function voegVacatureToe(
  manager: EntityManager,
  inhoud: Inhoud,
  regels: Marktregels,
  { rang, op }: { readonly rang: number; readonly op: Date },
): Promise<number> {
  const row = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO vacature (canoniek_rang, eerst_gezien, canoniek_id, ${KOLOMMEN.join(', ')})
     VALUES ($1, $2, $3::bigint, ${WAARDEN.join(', ')}) RETURNING id`,
    [rang, op, null, ...waarden(inhoud, regels)],
  );
  if (row === null) throw new Error('The vacancy was not stored.');
  const id = Number(row.id);
  await schrijfSleutels(manager, id, inhoud.sleutels.zoek);
  return id;
}

/**
 * Gives a vacancy the text of one of its sightings and opens it when it was closed. The transaction
 * id is what readers of changes follow, see `MarktLezer`.
 */
export async function herschrijfVacature(
  manager: EntityManager,
  vacatureId: number,
  inhoud: Inhoud,
  regels: Marktregels,
  { rang, waarnemingId }: { readonly rang: number; readonly waarnemingId: number },
): Promise<void> {
  const set = KOLOMMEN.map((kolom, index) => `${kolom} = ${WAARDEN[index]}`);
  await manager.query(
    `UPDATE vacature SET canoniek_rang = $1, canoniek_id = $2::bigint, ${set.join(', ')},
       status = 'live', gesloten_op = NULL, gesloten_bewijs = NULL,
       gewijzigd_op = now(), gewijzigd_xid = pg_current_xact_id()
     WHERE id = $3 AND weghaling_id IS NULL`,
    [rang, waarnemingId, vacatureId, ...waarden(inhoud, regels)],
  );
  await schrijfSleutels(manager, vacatureId, inhoud.sleutels.zoek);
}

function waarden(inhoud: Inhoud, regels: Marktregels): unknown[] {
  const { vacature, hash, sleutels } = inhoud;
  const afgeleid = inhoud.afgeleid();
  return [
    vacature.titel,
    vacature.werkgever,
    vacature.url,
    vacature.tekst,
    vacature.taal,
    vacature.uren.min,
    vacature.uren.max,
    vacature.salaris === null ? null : JSON.stringify(vacature.salaris),
    vacature.opleiding,
    vacature.contract,
    vacature.thuiswerk,
    vacature.geplaatstOp,
    vacature.sluitOp,
    JSON.stringify(vacature.werkplekken),
    afgeleid.landen,
    afgeleid.provincies,
    afgeleid.plaatsen,
    hash,
    sleutels.simhash,
    regels.sleutelVersie,
    JSON.stringify(afgeleid.kenmerken),
    JSON.stringify(afgeleid.eisen),
    regels.engineVersie,
    regels.lexiconVersie,
  ];
}
