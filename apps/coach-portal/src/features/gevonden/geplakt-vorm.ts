import type { GevondenInvoer, Voorstel } from '@passend/contracts';
import { getalVan } from '../../shared/lib/getalveld.js';
import { gevonden as teksten } from '../../shared/teksten/gevonden.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';

const MIN_TEKST = 50;

/** What somebody pasted: an address, a text, or neither. */
export type Plaksel =
  | { readonly soort: 'adres'; readonly url: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'niets'; readonly melding: string };

/** Tells an address from a text, so that nobody has to choose first. */
export function herkenPlaksel(ruw: string): Plaksel {
  const tekst = ruw.trim();
  if (tekst === '') return { soort: 'niets', melding: teksten.leeg };
  if (!/\s/u.test(tekst)) {
    const url = URL.parse(/^https?:\/\//iu.test(tekst) ? tekst : `https://${tekst}`);
    if (url?.hostname.includes('.')) return { soort: 'adres', url: url.href };
  }
  // An app that shares a vacancy often puts a sentence before its address.
  const [adres] = /https?:\/\/\S+/u.exec(tekst) ?? [];
  if (adres !== undefined && tekst.length < adres.length + 120)
    return { soort: 'adres', url: adres };
  if (tekst.length < MIN_TEKST) return { soort: 'niets', melding: teksten.kort };
  return { soort: 'tekst', tekst };
}

/** The fields that somebody looks over. */
export interface GeplaktVorm {
  readonly titel: string;
  readonly werkgever: string;
  readonly plaats: string;
  readonly urenMin: string;
  readonly urenMax: string;
}

export function vormVan({ titel, werkgever, plaats, uren }: Voorstel): GeplaktVorm {
  return {
    titel: titel ?? '',
    werkgever: werkgever ?? '',
    plaats: plaats ?? '',
    urenMin: uren.min === null ? '' : String(uren.min).replace('.', ','),
    urenMax: uren.max === null ? '' : String(uren.max).replace('.', ','),
  };
}

/** What is sent, or the faults at the fields. */
export function leesVorm(
  vorm: GeplaktVorm,
  tekst: string,
): { readonly invoer: GevondenInvoer | null; readonly fouten: readonly FormulierFout[] } {
  const titel = vorm.titel.trim();
  if (titel.length < 3) {
    return { invoer: null, fouten: [{ veldId: 'gevonden-titel', melding: teksten.geenFunctie }] };
  }
  const uren = { min: getalVan(vorm.urenMin), max: getalVan(vorm.urenMax) };
  const werkgever = vorm.werkgever.trim() || null;
  const plaats = vorm.plaats.trim() || null;
  return { invoer: { soort: 'tekst', tekst, titel, werkgever, plaats, uren }, fouten: [] };
}
