import type { Knoop } from '../../json/velden.js';
import { leesEigenschap, waardeInAttribuut } from './opmaak-attributen.js';

/** Properties inside properties; more says the same text over and over. */
const MAX_GENEST = 4;
const MAX_OBJECTEN = 5_000;
const MAX_WAARDEN = 200;
/** Their text is never shown. */
const ONZICHTBAAR = new Set(['script', 'style', 'template', 'noscript']);

type Bouwsel = Record<string, unknown>;

interface Open {
  readonly naam: string;
  /** Object that begins here. */
  readonly object: Bouwsel | null;
  /** Properties whose value is the content of this element, and whose they are. */
  readonly namen: readonly string[];
  readonly van: Bouwsel | null;
  /** Place in the pieces where that content begins. */
  readonly begin: number;
}

/** Builds the objects of a page while its elements go by; linear in the page. */
export class OpmaakBouwer {
  private readonly buitenste: Bouwsel[] = [];
  private readonly elementen: Open[] = [];
  private readonly lopend: Bouwsel[] = [];
  private stukken: string[] = [];
  private bezig = 0;
  private verborgen = 0;
  private aantal = 0;

  get objecten(): readonly Knoop[] {
    return this.buitenste;
  }

  open(naam: string, attributen: Readonly<Record<string, string>>): void {
    if (this.bezig > 0) this.stukken.push(`<${naam}>`);
    if (ONZICHTBAAR.has(naam)) this.verborgen += 1;
    const { namen, type, id } = leesEigenschap(attributen);
    const van = this.lopend.at(-1) ?? null;
    const object = type === null || this.aantal >= MAX_OBJECTEN ? null : maakObject(type, id);
    if (object !== null) this.begin(object, van, namen);
    const waarde = object === null ? waardeInAttribuut(naam, attributen) : null;
    if (waarde !== null) for (const eigen of namen) zet(van, eigen, waarde);
    const leest =
      object === null &&
      waarde === null &&
      van !== null &&
      namen.length > 0 &&
      this.bezig < MAX_GENEST;
    if (leest) this.bezig += 1;
    const begin = leest ? this.stukken.length : -1;
    this.elementen.push({ naam, object, namen, van, begin });
  }

  tekst(tekst: string): void {
    if (this.bezig > 0 && this.verborgen === 0) this.stukken.push(tekst.replace(/</gu, '&lt;'));
  }

  sluit(): void {
    const dicht = this.elementen.pop();
    if (dicht === undefined) return;
    if (ONZICHTBAAR.has(dicht.naam)) this.verborgen -= 1;
    if (dicht.object !== null) this.lopend.pop();
    if (dicht.begin >= 0) this.rondAf(dicht);
    if (this.bezig > 0) this.stukken.push(`</${dicht.naam}>`);
    else this.stukken = [];
  }

  private begin(object: Bouwsel, van: Bouwsel | null, namen: readonly string[]): void {
    this.aantal += 1;
    this.lopend.push(object);
    if (van === null || namen.length === 0) this.buitenste.push(object);
    else for (const eigen of namen) zet(van, eigen, object);
  }

  private rondAf({ begin, namen, van }: Open): void {
    this.bezig -= 1;
    const inhoud = this.stukken.slice(begin).join('').trim();
    for (const eigen of namen) zet(van, eigen, inhoud);
  }
}

function maakObject(type: string, id: string | null): Bouwsel {
  return id === null ? { '@type': type } : { '@type': type, '@id': id };
}

/** A property that stands there more than once becomes a list. */
function zet(object: Bouwsel | null, naam: string, waarde: unknown): void {
  if (object === null || waarde === '') return;
  const eerder = Object.hasOwn(object, naam) ? object[naam] : undefined;
  if (eerder === undefined) object[naam] = waarde;
  else if (!Array.isArray(eerder)) object[naam] = [eerder, waarde];
  else if (eerder.length < MAX_WAARDEN) eerder.push(waarde);
}
