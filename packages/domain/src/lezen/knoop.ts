import { plainDateSchema } from '../tijd/plain-date.js';
import type { Leesfout, Leesresultaat } from './leesresultaat.js';

/** More errors than this help nobody. */
const MEESTE_FOUTEN = 100;

/**
 * One value of an imported file with its path. Every reader gives the value, or undefined after
 * noting in plain Dutch what is wrong; it never throws and never repeats the value.
 */
export class Knoop {
  constructor(
    readonly waarde: unknown,
    readonly pad: string,
    private readonly fouten: Leesfout[],
  ) {}

  /** True when nothing was filled in. */
  get leeg(): boolean {
    return this.waarde === undefined || this.waarde === null;
  }

  fout(melding: string): undefined {
    if (this.fouten.length < MEESTE_FOUTEN) this.fouten.push({ pad: this.pad, melding });
    return undefined;
  }

  /** The own property of an object; an absent one is an empty value. */
  veld(naam: string): Knoop {
    const pad = this.pad === '' ? naam : `${this.pad}.${naam}`;
    const eigen = isObject(this.waarde) && Object.hasOwn(this.waarde, naam);
    return new Knoop(eigen ? this.waarde[naam] : undefined, pad, this.fouten);
  }

  /** True when the value is an object; else notes what is missing. */
  isGevuldObject(wat: string): boolean {
    if (isObject(this.waarde)) return true;
    this.fout(this.leeg ? `Hier ontbreekt ${wat}.` : `Hier hoort ${wat} te staan, als { ... }.`);
    return false;
  }

  lijst(wat: string): readonly Knoop[] | undefined {
    if (this.leeg) return this.fout(`Hier ontbreekt een lijst met ${wat}.`);
    if (!Array.isArray(this.waarde)) return this.fout(`Hier hoort een lijst met ${wat} te staan.`);
    return this.waarde.map((lid, index) => new Knoop(lid, `${this.pad}[${index}]`, this.fouten));
  }

  tekst(): string | undefined {
    if (this.leeg) return this.fout('Vul hier een tekst in.');
    if (typeof this.waarde !== 'string') return this.fout('Hier hoort een tekst te staan.');
    if (this.waarde.trim() === '') return this.fout('Deze tekst is leeg. Vul hem in.');
    return this.waarde;
  }

  /** A text that may be left out. */
  tekstOf<T>(anders: T): string | T | undefined {
    if (this.leeg) return anders;
    return typeof this.waarde === 'string'
      ? this.waarde
      : this.fout('Hier hoort een tekst te staan.');
  }

  getal(laagste: number, hoogste: number): number | undefined {
    if (this.leeg) return this.fout('Vul hier een getal in.');
    if (typeof this.waarde !== 'number') return this.fout('Hier hoort een getal te staan.');
    if (this.waarde >= laagste && this.waarde <= hoogste) return this.waarde;
    return this.fout(`Dit getal kan niet. Gebruik een getal van ${laagste} tot en met ${hoogste}.`);
  }

  geheelGetal(laagste: number, hoogste: number): number | undefined {
    const getal = this.getal(laagste, hoogste);
    if (getal === undefined || Number.isInteger(getal)) return getal;
    return this.fout('Gebruik hier een heel getal.');
  }

  datum(): string | undefined {
    if (this.leeg) return this.fout('Vul hier een datum in, zoals 2026-01-05.');
    const gelezen = plainDateSchema.safeParse(this.waarde);
    if (gelezen.success) return gelezen.data;
    return this.fout('Dit is geen bestaande datum. Schrijf hem zoals 2026-01-05.');
  }

  /** One of a fixed set, apart from capitals and with a space for a hyphen. */
  keuze<T extends string>(keuzes: readonly T[]): T | undefined {
    const mogelijk = `Kies uit: ${keuzes.join(', ')}.`;
    if (this.leeg) return this.fout(`Hier ontbreekt een keuze. ${mogelijk}`);
    const { waarde } = this;
    if (typeof waarde !== 'string') return this.fout(`Hier hoort een tekst te staan. ${mogelijk}`);
    const gevouwen = vouw(waarde);
    const gekozen = keuzes.find((keuze) => vouw(keuze) === gevouwen);
    return gekozen ?? this.fout(`Deze keuze bestaat niet. ${mogelijk}`);
  }

  /** Several of a fixed set, each once; one text counts as a list of one. */
  keuzes<T extends string>(keuzes: readonly T[]): T[] | undefined {
    if (typeof this.waarde === 'string') {
      const enkel = this.keuze(keuzes);
      return enkel === undefined ? undefined : [enkel];
    }
    const leden = this.lijst('keuzes')?.map((lid) => lid.keuze(keuzes));
    const gekozen = leden?.filter((lid) => lid !== undefined);
    return gekozen?.length === leden?.length && gekozen ? [...new Set(gekozen)] : undefined;
  }

  jaNee(): boolean | undefined {
    return typeof this.waarde === 'boolean'
      ? this.waarde
      : this.fout('Hier hoort true of false te staan.');
  }

  /** A clock time as `07:30`; a full stop and a single digit for the hour are fine. */
  tijd(): string | undefined {
    const delen =
      typeof this.waarde === 'string' ? /^(\d{1,2})[.:](\d{2})$/u.exec(this.waarde.trim()) : null;
    const [, uur = '', minuut = ''] = delen ?? [];
    if (delen !== null && Number(uur) < 24 && Number(minuut) < 60) {
      return `${uur.padStart(2, '0')}:${minuut}`;
    }
    return this.fout('Dit is geen tijd. Schrijf hem zoals 07:30.');
  }

  /** The own keys of an object; none for anything else. */
  sleutels(): readonly string[] {
    return isObject(this.waarde) ? Object.keys(this.waarde) : [];
  }

  /** Texts; one text counts as a list of one, nothing as an empty list. Empty texts are left out. */
  teksten(): readonly string[] | undefined {
    if (this.leeg) return [];
    if (typeof this.waarde === 'string') return [this.waarde].filter(isGevuld);
    const leden = this.lijst('teksten');
    const teksten = leden?.map((lid) =>
      typeof lid.waarde === 'string' ? lid.waarde : lid.fout('Hier hoort een tekst te staan.'),
    );
    return teksten?.filter((tekst) => tekst !== undefined).filter(isGevuld);
  }
}

/** Reads a whole value; the result is refused when any part noted an error. */
export function leesGeheel<T>(
  waarde: unknown,
  pad: string,
  lees: (knoop: Knoop) => T | undefined,
): Leesresultaat<T> {
  const fouten: Leesfout[] = [];
  const gelezen = lees(new Knoop(waarde, pad, fouten));
  return gelezen !== undefined && fouten.length === 0
    ? { ok: true, waarde: gelezen }
    : { ok: false, fouten };
}

/** True for an object with keys: no null, no array. */
export function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function vouw(tekst: string): string {
  return tekst.trim().toLowerCase().replaceAll(' ', '-');
}

function isGevuld(tekst: string): boolean {
  return tekst.trim() !== '';
}
