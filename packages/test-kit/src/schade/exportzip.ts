import type { Bundeldossier, Manifest } from '@passend/dossier';
import { dossierZip } from '@passend/dossier';

/** JSON that may be written to, as who damages does. */
export type Los<T> = { -readonly [K in keyof T]: T[K] extends object ? Los<T[K]> : T[K] };

const LOKAAL = 0x04034b50;

/** An export that is open to be changed: its files by name, stored as they are. */
export class Exportzip {
  readonly bestanden: Record<string, Uint8Array>;

  constructor(zip: Uint8Array) {
    this.bestanden = uitgepakt(zip);
  }

  get dossier(): Los<Bundeldossier> {
    return this.#json('dossier.json');
  }

  set dossier(waarde: Los<Bundeldossier>) {
    this.zet('dossier.json', waarde);
  }

  get manifest(): Los<Manifest> {
    return this.#json('manifest.json');
  }

  zet(naam: string, waarde: unknown): void {
    this.bestanden[naam] = Buffer.from(`${JSON.stringify(waarde, null, 1)}\n`);
  }

  bytes(naam: string): Uint8Array {
    const bytes = this.bestanden[naam];
    if (bytes === undefined) throw new Error(`The export has no ${naam}.`);
    return bytes;
  }

  /** The first file whose name begins like this. */
  vind(begin: string): string {
    const naam = Object.keys(this.bestanden).find((een) => een.startsWith(begin));
    if (naam === undefined) throw new Error(`The export has nothing in ${begin}.`);
    return naam;
  }

  pak(): Uint8Array {
    return dossierZip(this.bestanden);
  }

  #json<T>(naam: string): T {
    return JSON.parse(Buffer.from(this.bytes(naam)).toString('utf8'));
  }
}

/** Reads a zip of stored files by its local heads. */
function uitgepakt(zip: Uint8Array): Record<string, Uint8Array> {
  const bytes = Buffer.from(zip);
  const uit: Record<string, Uint8Array> = {};
  let plek = 0;
  while (plek + 30 <= bytes.length && bytes.readUInt32LE(plek) === LOKAAL) {
    const grootte = bytes.readUInt32LE(plek + 18);
    const naamEinde = plek + 30 + bytes.readUInt16LE(plek + 26);
    const begin = naamEinde + bytes.readUInt16LE(plek + 28);
    uit[bytes.toString('utf8', plek + 30, naamEinde)] = bytes.subarray(begin, begin + grootte);
    plek = begin + grootte;
  }
  return uit;
}
