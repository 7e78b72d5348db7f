import { zipSync } from 'fflate';

/** The files of an export, by their name inside the zip. */
export type Bestanden = Readonly<Record<string, Uint8Array>>;

/**
 * A day that every entry carries, so that the same files give the same bytes. Zip writes the local time of
 * the machine, so the day is local too.
 */
const VASTE_DAG = new Date(1980, 0, 1);

/**
 * Packs the files of an export; the same files in the same order give the same bytes. They are stored as
 * they are: packed bytes can be changed here and there without changing what they unpack to.
 */
export function dossierZip(bestanden: Bestanden): Uint8Array {
  return zipSync(bestanden, { mtime: VASTE_DAG, level: 0 });
}
