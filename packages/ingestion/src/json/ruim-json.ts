/** Deeper JSON than this is no vacancy. */
const MAX_DIEPTE = 100;
const GEVAARLIJK = new Set(['__proto__', 'constructor', 'prototype']);
const ONTSNAPT: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '/': '/',
  '\\': '\\',
  '"': '"',
};
const VOLGENDE_SLEUTEL = /\s*,\s*(?:\/\/[^\n]{0,500}\n\s*)?"[^"\\\n]{0,100}"\s*:/uy;
const EINDE_WAARDE = /\s*(?:$|,\s*[}\]]|[}\]])/uy;
const VOLGEND_ELEMENT = /\s*,\s*["{[\d-]/uy;
const GETAL = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const WOORD = /true|false|null|undefined|NaN/uy;
const RUIMTE = /(?:[\s\uFEFF]+|\/\/[^\n]*(?:\n|$)|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/uy;

/** Why a text could not be read as JSON; thrown inside this file only. */
class OnleesbareJson extends Error {}

/**
 * Reads JSON, and JSON that is almost JSON: raw line breaks in strings, comments, invalid escapes,
 * trailing commas, quotes inside strings that were not escaped.
 * @param tekst the text
 * @returns the value, or undefined when it cannot be read; keys that reach prototypes are dropped
 *   when repair was needed and are plain own keys otherwise
 */
export function leesRuimeJson(tekst: string): { readonly waarde: unknown } | undefined {
  return streng(tekst) ?? ruim(tekst);
}

function streng(tekst: string): { readonly waarde: unknown } | undefined {
  try {
    return { waarde: JSON.parse(tekst) };
  } catch {
    return undefined;
  }
}

function ruim(tekst: string): { readonly waarde: unknown } | undefined {
  try {
    return { waarde: new Lezer(tekst).document() };
  } catch (fout) {
    if (fout instanceof OnleesbareJson) return undefined;
    throw fout;
  }
}

class Lezer {
  private plek = 0;

  constructor(private readonly tekst: string) {}

  document(): unknown {
    const waarde = this.waarde(0, false);
    this.neem(RUIMTE);
    if (this.tekst[this.plek] === ';') this.plek += 1;
    this.neem(RUIMTE);
    if (this.plek < this.tekst.length) throw new OnleesbareJson();
    return waarde;
  }

  private waarde(diepte: number, inObject: boolean): unknown {
    if (diepte > MAX_DIEPTE) throw new OnleesbareJson();
    this.neem(RUIMTE);
    const teken = this.tekst[this.plek];
    if (teken === '{') return this.object(diepte);
    if (teken === '[') return this.lijst(diepte);
    if (teken === '"') return this.reeks(inObject);
    return this.kaal();
  }

  private object(diepte: number): Record<string, unknown> {
    const uit: Record<string, unknown> = {};
    this.plek += 1;
    for (;;) {
      if (this.sluit('}')) return uit;
      if (this.tekst[this.plek] !== '"') throw new OnleesbareJson();
      const sleutel = this.sleutel();
      this.neem(RUIMTE);
      if (this.tekst[this.plek] !== ':') throw new OnleesbareJson();
      this.plek += 1;
      const waarde = this.waarde(diepte + 1, true);
      if (!GEVAARLIJK.has(sleutel)) uit[sleutel] = waarde;
      this.scheiding('}');
    }
  }

  private lijst(diepte: number): unknown[] {
    const uit: unknown[] = [];
    this.plek += 1;
    for (;;) {
      if (this.sluit(']')) return uit;
      uit.push(this.waarde(diepte + 1, false));
      this.scheiding(']');
    }
  }

  /** True when the closing sign stands here (a trailing comma may stand before it). */
  private sluit(teken: string): boolean {
    this.neem(RUIMTE);
    while (this.tekst[this.plek] === ',') {
      this.plek += 1;
      this.neem(RUIMTE);
    }
    if (this.tekst[this.plek] !== teken) return false;
    this.plek += 1;
    return true;
  }

  private scheiding(einde: string): void {
    this.neem(RUIMTE);
    const teken = this.tekst[this.plek];
    if (teken !== ',' && teken !== einde) throw new OnleesbareJson();
  }

  private sleutel(): string {
    const einde = this.tekst.indexOf('"', this.plek + 1);
    if (einde < 0) throw new OnleesbareJson();
    const sleutel = this.tekst.slice(this.plek + 1, einde);
    this.plek = einde + 1;
    return sleutel;
  }

  private reeks(inObject: boolean): string {
    const delen: string[] = [];
    this.plek += 1;
    let van = this.plek;
    for (;;) {
      const teken = this.tekst[this.plek];
      if (teken === undefined) throw new OnleesbareJson();
      if (teken === '"' && this.sluitReeks(inObject)) break;
      if (teken === '\\') {
        delen.push(this.tekst.slice(van, this.plek), this.ontsnapping());
        van = this.plek;
      } else this.plek += 1;
    }
    delen.push(this.tekst.slice(van, this.plek));
    this.plek += 1;
    return delen.join('');
  }

  /** A quote ends the string only where a key, an element or a closing sign can follow. */
  private sluitReeks(inObject: boolean): boolean {
    const na = this.plek + 1;
    return (
      past(EINDE_WAARDE, this.tekst, na) ||
      past(inObject ? VOLGENDE_SLEUTEL : VOLGEND_ELEMENT, this.tekst, na) ||
      /^(?:\s+|\s*,\s*)\/[/*]/u.test(this.tekst.slice(na, na + 40))
    );
  }

  private ontsnapping(): string {
    const teken = this.tekst[this.plek + 1] ?? '';
    const code = /^[\da-fA-F]{4}$/u.exec(this.tekst.slice(this.plek + 2, this.plek + 6));
    if (teken === 'u' && code !== null) {
      this.plek += 6;
      return String.fromCharCode(Number.parseInt(code[0], 16));
    }
    this.plek += 2;
    return ONTSNAPT[teken] ?? teken;
  }

  private kaal(): unknown {
    const getal = this.neem(GETAL);
    if (getal !== '') return Number(getal);
    const woord = this.neem(WOORD);
    if (woord === '') throw new OnleesbareJson();
    return woord === 'true' ? true : woord === 'false' ? false : null;
  }

  private neem(patroon: RegExp): string {
    patroon.lastIndex = this.plek;
    const gevonden = patroon.exec(this.tekst)?.[0] ?? '';
    this.plek += gevonden.length;
    return gevonden;
  }
}

function past(patroon: RegExp, tekst: string, plek: number): boolean {
  patroon.lastIndex = plek;
  return patroon.test(tekst);
}
