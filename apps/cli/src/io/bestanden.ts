import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Io } from './io.js';
import { Melding } from './io.js';

/** Larger files are refused; the largest feeds known are about 200 MB. */
const MAX_BYTES = 256 * 1024 * 1024;
const DIEPSTE_MAP = 20;

const REDENEN: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet. Kijk of de naam klopt.',
  EACCES: 'mag niet gelezen worden. Vraag leesrecht.',
  EPERM: 'mag niet gelezen worden. Vraag leesrecht.',
  EISDIR: 'is een map. Noem een bestand.',
  ELOOP: 'verwijst in een kring naar zichzelf.',
  ENAMETOOLONG: 'heeft een te lange naam.',
  ENOTDIR: 'ligt niet in een map.',
};

/** A file's content with the path as the user wrote it. */
export interface Bestand {
  readonly pad: string;
  readonly inhoud: Uint8Array;
}

/** Reads one file; `-` is standard input. */
export async function leesBestand(io: Io, pad: string): Promise<Bestand> {
  if (pad === '-') return { pad, inhoud: await io.invoer() };
  return metPad(pad, async () => {
    const volledig = resolve(io.werkmap, pad);
    const info = await stat(volledig);
    if (info.isDirectory()) throw new Melding(`${pad}: ${REDENEN.EISDIR}`);
    if (info.size > MAX_BYTES) throw new Melding(`${pad}: is te groot (meer dan 256 MB).`);
    return { pad, inhoud: await readFile(volledig) };
  });
}

/** Writes a result to a file; `-` is the result stream. */
export async function schrijfBestand(io: Io, pad: string, tekst: string): Promise<void> {
  if (pad === '-') return io.uit(tekst);
  try {
    await writeFile(resolve(io.werkmap, pad), tekst);
  } catch {
    throw new Melding(`${pad}: kan hier niet schrijven. Bestaat de map, en mag het?`);
  }
}

/** Text of a file; UTF-8, with broken bytes shown as such. A byte order mark is left out. */
export function tekstVan({ inhoud }: Bestand): string {
  return new TextDecoder('utf-8').decode(inhoud);
}

/** The path itself, or every file below it in a fixed order. */
export async function padenOnder(io: Io, pad: string, diepte = 0): Promise<readonly string[]> {
  if (pad === '-') return [pad];
  return metPad(pad, async () => {
    const info = await stat(resolve(io.werkmap, pad));
    if (!info.isDirectory()) return [pad];
    if (diepte >= DIEPSTE_MAP) throw new Melding(`${pad}: ligt te diep in mappen.`);
    const namen = (await readdir(resolve(io.werkmap, pad))).filter((n) => !n.startsWith('.'));
    const paden: string[] = [];
    for (const naam of namen.sort())
      paden.push(...(await padenOnder(io, join(pad, naam), diepte + 1)));
    return paden;
  });
}

async function metPad<T>(pad: string, werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    if (fout instanceof Melding) throw fout;
    const code =
      typeof fout === 'object' && fout !== null && 'code' in fout ? String(fout.code) : '';
    throw new Melding(`${pad}: ${REDENEN[code] ?? 'kan niet gelezen worden.'}`);
  }
}
