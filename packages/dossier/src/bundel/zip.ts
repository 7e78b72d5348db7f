import { zipSync } from 'fflate';

/** The files of an export, by their name inside the zip. */
export type Bestanden = Readonly<Record<string, Uint8Array>>;

/** A day that every entry carries, so that the same files give the same bytes (zip knows no day before 1980). */
const VASTE_DAG = new Date(Date.UTC(1980, 0, 2));

/** Packs the files of an export; the same files in the same order give the same bytes. */
export function dossierZip(bestanden: Bestanden): Uint8Array {
  return zipSync(bestanden, { mtime: VASTE_DAG });
}
