import { readdir } from 'node:fs/promises';
import type { Rijen, Toegangsrij } from './rij.js';

const MAP = new URL('./rijen/', import.meta.url);
let geladen: Promise<ReadonlyMap<string, Toegangsrij>> | null = null;

/** Every row of the access matrix: one file per folder of the API, found by being there. */
export function laadRijen(): Promise<ReadonlyMap<string, Toegangsrij>> {
  geladen ??= leesMap();
  return geladen;
}

async function leesMap(): Promise<ReadonlyMap<string, Toegangsrij>> {
  const alle = new Map<string, Toegangsrij>();
  for (const bestand of (await readdir(MAP)).sort()) {
    const { rijen }: { rijen: Rijen } = await import(new URL(bestand, MAP).pathname);
    for (const [naam, rij] of Object.entries(rijen)) {
      if (alle.has(naam)) throw new Error(`Two rows say something about ${naam}.`);
      alle.set(naam, rij);
    }
  }
  return alle;
}
