import type { Bijdrage } from '../score/bijdrage.js';
import { Regelnummers, type Tabelinhoud } from './kolomtabel.js';
import { pak } from './pakket.js';
import type { Woordenboek } from './woordenboek.js';

/** What one value of a column gives a person. */
export interface Tabelwaarde {
  readonly bijdrage: Bijdrage;
  /** By which a row with this value falls off; '' is none. */
  readonly regel: string;
  readonly bits: number;
  readonly merk: number;
}

/**
 * Judges every value of a dictionary, or those that came after an earlier table was made.
 * @param eerder stays as it is
 */
export function vulTabel<T>(
  boek: Woordenboek<T>,
  oordeel: (waarde: T) => Tabelwaarde,
  eerder: { readonly inhoud: Tabelinhoud; readonly stand: number } | null,
): Tabelinhoud {
  const pakketten = new Float64Array(boek.lengte);
  const merken = new Uint8Array(boek.lengte);
  const regelnummers = new Uint8Array(boek.lengte);
  const regels = new Regelnummers(eerder?.inhoud.regelnamen);
  if (eerder !== null) {
    pakketten.set(eerder.inhoud.pakketten);
    merken.set(eerder.inhoud.merken ?? []);
    regelnummers.set(eerder.inhoud.regelnummers);
  }
  const stand = eerder?.stand ?? 0;
  for (let id = 0; id < boek.lengte; id++) {
    if (!boek.isNieuwSinds(id, stand)) continue;
    const { bijdrage, regel, bits, merk } = oordeel(boek.waarde(id));
    pakketten[id] = pak(bijdrage, bits);
    merken[id] = merk;
    regelnummers[id] = regels.van(regel);
  }
  return {
    pakketten,
    merken: merken.some((merk) => merk !== 0) ? merken : null,
    regelnummers,
    regelnamen: regels.namen,
  };
}
