import { z } from 'zod';
import type { Sleutelring } from '../../secrets/sleutelring.js';
import { sleutelIdVan, VersleutelingFout } from '../../secrets/versleuteling.js';
import { GEGEVENSKAART, type VersleuteldeKolom, versleuteldeKolommen } from '../gegevens/index.js';
import { volgendePartij } from './partij.js';
import { SleutelWeg } from './sleutel.opslag.js';
import type { Sleutelwerk, Werkplek } from './werkplek.js';

/** Before every id. */
const BEGIN = { uuid: '00000000-0000-0000-0000-000000000000', text: '' } as const;

/** Values under one key, and how many of them do not open. */
export interface Sleuteltelling {
  /** `geen naam` for values of before keys had names. */
  readonly sleutel: string;
  readonly aantal: number;
  readonly gesloten: number;
}

const rijen = z.array(
  z.object({ id: z.string(), eigenaar: z.uuid().nullable(), bytes: z.instanceof(Buffer) }),
);

/** Opens every encrypted value of an agency and counts them by key; shows nothing of what is in them. */
export async function controleerBureau(werkplek: Werkplek): Promise<readonly Sleuteltelling[]> {
  const telling = new Map<string, { aantal: number; gesloten: number }>();
  for (const kolom of versleuteldeKolommen(GEGEVENSKAART)) {
    for (let na: string | null = BEGIN[kolom.rij.type]; na !== null; ) {
      const vanaf: string = na;
      na = await werkplek.naast((werk) => partij(werk, kolom, vanaf, telling));
    }
  }
  return [...telling].map(([sleutel, tel]) => ({ sleutel, ...tel })).sort(opSleutel);
}

async function partij(
  { manager, opslag, bureau }: Sleutelwerk,
  kolom: VersleuteldeKolom,
  na: string,
  telling: Map<string, { aantal: number; gesloten: number }>,
): Promise<string | null> {
  const { tabel, van, rij } = kolom;
  const ids = await volgendePartij(manager, kolom, `${rij.sql} > $1::${rij.type}`, [na]);
  if (ids.length === 0) return null;
  const eigenaar = van === 'dossier' ? 'werknemer_id' : 'NULL::uuid';
  const gevonden: unknown = await manager.query(
    `SELECT (${rij.sql})::text AS id, ${eigenaar} AS eigenaar, ${kolom.kolom} AS bytes FROM ${tabel}
      WHERE ${rij.sql} = ANY($1::${rij.type}[])`,
    [ids],
  );
  const waarden = rijen.parse(gevonden);
  const ringen = new Map<string, Sleutelring | null>();
  for (const { id, eigenaar: dossier, bytes } of waarden) {
    const wie = dossier ?? '';
    if (!ringen.has(wie)) {
      ringen.set(wie, dossier === null ? bureau.ring : await ringVan(opslag, bureau, dossier));
    }
    const open = gaatOpen(ringen.get(wie) ?? null, { tabel, rij: id, kolom: kolom.kolom }, bytes);
    tel(telling, naamVan(bytes), open);
  }
  return ids.at(-1) ?? null;
}

async function ringVan(
  opslag: Sleutelwerk['opslag'],
  bureau: Sleutelwerk['bureau'],
  werknemerId: string,
): Promise<Sleutelring | null> {
  try {
    return await opslag.dossier(bureau, werknemerId);
  } catch (fout) {
    if (fout instanceof SleutelWeg) return null;
    throw fout;
  }
}

function gaatOpen(
  ring: Sleutelring | null,
  plek: Parameters<Sleutelring['opentBytes']>[0],
  bytes: Buffer,
): boolean {
  try {
    ring?.opentBytes(plek, bytes);
    return ring !== null;
  } catch (fout) {
    if (fout instanceof VersleutelingFout) return false;
    throw fout;
  }
}

function naamVan(bytes: Buffer): string {
  try {
    return sleutelIdVan(bytes) ?? 'geen naam';
  } catch {
    return 'geen versleutelde waarde';
  }
}

function tel(
  telling: Map<string, { aantal: number; gesloten: number }>,
  sleutel: string,
  open: boolean,
): void {
  const { aantal, gesloten } = telling.get(sleutel) ?? { aantal: 0, gesloten: 0 };
  telling.set(sleutel, { aantal: aantal + 1, gesloten: gesloten + (open ? 0 : 1) });
}

function opSleutel(a: Sleuteltelling, b: Sleuteltelling): number {
  return a.sleutel.localeCompare(b.sleutel);
}
