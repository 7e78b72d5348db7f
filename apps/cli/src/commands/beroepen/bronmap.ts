import { join } from 'node:path';
import type { Tabelrij } from '@passend/matching';
import { leesBestand, padenOnder } from '../../io/bestanden.js';
import { type Io, Melding } from '../../io/io.js';
import { leesTabel, type Tabelvorm } from './lees-tabel.js';

/** One file of a download. */
export interface Bron {
  readonly naam: string;
  readonly vorm: Tabelvorm;
  readonly kolommen: readonly string[];
  /** Other names that the file goes by. */
  readonly patroon?: RegExp;
}

export interface Brontabel {
  readonly pad: string;
  readonly rijen: readonly Tabelrij[];
}

/** The table in this folder, or null when the file is not there. */
export async function zoekTabel(io: Io, map: string, bron: Bron): Promise<Brontabel | null> {
  const { naam, patroon, vorm, kolommen } = bron;
  const paden = await padenOnder(io, map);
  const pad =
    paden.find((een) => een === join(map, naam)) ?? paden.find((een) => patroon?.test(een));
  if (pad === undefined) return null;
  return { pad, rijen: leesTabel(await leesBestand(io, pad), vorm, kolommen) };
}

/**
 * The table in this folder.
 * @throws Melding that names the file when it is not there
 */
export async function leesBrontabel(
  io: Io,
  map: string,
  bron: Bron,
  waar: string,
): Promise<Brontabel> {
  const tabel = await zoekTabel(io, map, bron);
  if (tabel !== null) return tabel;
  throw new Melding(`${map}: hier ontbreekt ${bron.naam}. ${waar}`);
}
