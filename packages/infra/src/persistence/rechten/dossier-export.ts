import { z } from 'zod';
import type { Sleutelring } from '../../secrets/sleutelring.js';
import { VersleutelingFout } from '../../secrets/versleuteling.js';
import type { Werkeenheid } from '../mensen/bureau.opslag.js';

/** Tables about a client that do not go into what he takes along, each with the reason. */
export const NIET_IN_EXPORT: Readonly<Record<string, string>> = {
  dossiersleutel: 'the keys themselves: with them the stored file could be opened by anybody',
  dossiergebeurtenis: 'numbers and hashes; what happened stands in dossierinhoud',
  dossierkop: 'ends of the chain and signatures over them, no data about a person',
  toegangszegel: 'hashes over the lines of the log, no data about a person',
};

/** Columns that are no data about a person but could open a door. */
const NOOIT = /(?:^|_)(?:token|hash|sleutel|geheim)(?:_|$)/u;

const kolomSchema = z.object({ tabel: z.string(), kolom: z.string(), soort: z.string() });
const rijSchema = z.record(z.string(), z.unknown());

/** Per table the rows about one client, with what was encrypted opened. */
export type Dossierexport = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/**
 * Everything that is kept about one client: every table that names him, as the catalogue of the database
 * says, so that a table that is added tomorrow is in it too.
 */
export async function exporteerDossier(
  { manager, sleutel }: Werkeenheid,
  werknemerId: string,
): Promise<Dossierexport> {
  const gevonden: unknown = await manager.query(
    `SELECT c.table_name AS tabel, c.column_name AS kolom, c.data_type AS soort
     FROM information_schema.columns c
     WHERE c.table_schema = 'public' AND EXISTS (
       SELECT 1 FROM information_schema.columns w WHERE w.table_schema = 'public'
         AND w.table_name = c.table_name AND w.column_name = 'werknemer_id')
     ORDER BY c.table_name, c.ordinal_position`,
  );
  const kolommen = z.array(kolomSchema).parse(gevonden);
  const tabellen = [...new Set(kolommen.map(({ tabel }) => tabel))];
  const ring = await sleutel.dossier(werknemerId);
  const uit: Record<string, Record<string, unknown>[]> = {};
  for (const tabel of tabellen) {
    if (Object.hasOwn(NIET_IN_EXPORT, tabel)) continue;
    const eigen = kolommen.filter((een) => een.tabel === tabel);
    const namen = eigen.map(({ kolom }) => kolom);
    const volgorde = ['volgnummer', 'nummer', 'op'].find((naam) => namen.includes(naam));
    const rijen: unknown = await manager.query(
      `SELECT ${eigen.map(keuze).join(', ')} FROM ${naamIn(tabel)} WHERE werknemer_id = $1
       ${volgorde === undefined ? '' : `ORDER BY ${volgorde}`}`,
      [werknemerId],
    );
    uit[tabel] = z
      .array(rijSchema)
      .parse(rijen)
      .map((rij) => leesbaar(ring, tabel, rij));
  }
  return uit;
}

function leesbaar(
  ring: Sleutelring,
  tabel: string,
  rij: Record<string, unknown>,
): Record<string, unknown> {
  const velden = Object.entries(rij).filter(([kolom]) => !NOOIT.test(kolom));
  return Object.fromEntries(
    velden.map(([kolom, waarde]) => [
      kolom,
      Buffer.isBuffer(waarde) ? geopend(ring, tabel, String(rij.id), kolom, waarde) : waarde,
    ]),
  );
}

/** JSON as it was closed, or the bytes of a file in base64; null when no key opens it any more. */
function geopend(
  ring: Sleutelring,
  tabel: string,
  rij: string,
  kolom: string,
  bytes: Buffer,
): unknown {
  try {
    const open = ring.opentBytes({ tabel, rij, kolom }, bytes);
    return alsJson(open) ?? open.toString('base64');
  } catch (fout) {
    if (fout instanceof VersleutelingFout) return null;
    throw fout;
  }
}

function alsJson(open: Buffer): unknown {
  try {
    return JSON.parse(open.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** A calendar day stays a day: the driver would make it a moment in some time zone. */
function keuze({ kolom, soort }: z.infer<typeof kolomSchema>): string {
  const naam = naamIn(kolom);
  return soort === 'date' ? `${naam}::text AS ${naam}` : naam;
}

function naamIn(naam: string): string {
  return `"${naam.replaceAll('"', '""')}"`;
}
