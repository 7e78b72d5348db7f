import {
  isBemiddeld,
  leesBegintijd,
  leesErvaring,
  leesOpleiding,
  leesTalen,
  leesUren,
  leesVereisten,
  type Opleiding,
  uurloonVanVacature,
  type Vacature,
  vereisteCodes,
  werkgeverSleutel,
  zoekPlaatsenIn,
} from '@passend/domain';
import { herkenBeroep } from './beroepen/index.js';
import { titelkernVan } from './beroepen/vergelijk-beroep.js';
import { leesBelasting } from './lezer/lees-belasting.js';
import type { Eis, EisKern, VacatureKenmerken } from './types.js';

type Werkplekbron = Pick<Vacature['werkplekken'][number], 'naam' | 'provincie'> &
  Partial<Pick<Vacature['werkplekken'][number], 'postcode'>>;

/** What is known of a vacancy before its text is read. */
export interface VacatureBron {
  readonly titel: string;
  readonly tekst: string;
  readonly taal: 'nl' | 'en' | 'anders';
  readonly werkplekken: readonly Werkplekbron[];
  readonly thuiswerk?: Vacature['thuiswerk'];
  /** From the source's own fields; wins over the text where it says something. */
  readonly uren?: Vacature['uren'] | null;
  readonly opleiding?: Opleiding | null;
  readonly werkgever?: string | null;
  readonly contract?: Vacature['contract'];
  readonly salaris?: Vacature['salaris'];
}

export interface GelezenVacature {
  readonly kenmerken: VacatureKenmerken;
  /**
   * The demands with their quotes. `kenmerken.eisen` begins with the same demands in the same
   * order; what follows there comes from the source's fields and has no quote.
   */
  readonly eisen: readonly Eis[];
}

/** The text that is read and that quotes refer to: title, line break, body. */
export function volledigeTekst({ titel, tekst }: Pick<VacatureBron, 'titel' | 'tekst'>): string {
  return `${titel}\n${tekst}`;
}

/**
 * From title, text and structured fields to what the scoring needs. The one way in, for the worker
 * and the command line alike. Pure.
 */
export function kenmerkenVan(bron: VacatureBron): GelezenVacature {
  const geheel = volledigeTekst(bron);
  const eisen = leesBelasting(geheel, bron.taal);
  const uren = urenVan(bron, geheel);
  const kenmerken: VacatureKenmerken = {
    eisen: [...eisen.map(kern), ...urenUitVelden(bron, eisen)],
    beroep: herkenBeroep(bron.titel)?.code ?? null,
    titelkern: titelkernVan(bron.titel),
    plaatsen: [...new Set(bron.werkplekken.flatMap(plaatsIds))],
    thuiswerk: bron.thuiswerk ?? null,
    uren,
    opleiding: bron.opleiding ?? leesOpleiding(geheel).niveau,
    vereist: [...vereisteCodes(leesVereisten(geheel))].sort(),
    taal: bron.taal,
    ...aanbodVan(bron, geheel),
  };
  return { kenmerken, eisen };
}

/** What the wishes of a zoekprofiel are compared with. */
function aanbodVan(
  { tekst, werkgever = null, contract = null, salaris = null }: VacatureBron,
  geheel: string,
) {
  return {
    ervaring: leesErvaring(geheel),
    talen: leesTalen(geheel),
    contract,
    bemiddeld: isBemiddeld({ werkgever, contract, tekst }),
    uurloon: uurloonVanVacature(salaris),
    begintijd: leesBegintijd(geheel),
    werkgever: werkgever === null ? null : werkgeverSleutel(werkgever),
  };
}

function urenVan({ uren }: VacatureBron, geheel: string): VacatureKenmerken['uren'] {
  if (uren && (uren.min !== null || uren.max !== null)) return { min: uren.min, max: uren.max };
  const { min, max } = leesUren(geheel);
  return { min, max };
}

/** Hours that only the source's fields give are a demand too; they have no quote. */
function urenUitVelden({ uren }: VacatureBron, eisen: readonly Eis[]): readonly EisKern[] {
  const laagste = uren?.min ?? uren?.max ?? null;
  if (laagste === null || eisen.some(({ item }) => item === 'uren_week')) return [];
  const waarde = { max: laagste };
  return [
    {
      item: 'uren_week',
      waarde,
      sterkte: 'vereist',
      aard: 'genoemd',
      ontkend: false,
      zekerheid: 0.9,
    },
  ];
}

/** A postcode is more precise than a name, when a postcode file is in use. */
function plaatsIds({ naam, postcode, provincie }: Werkplekbron): readonly number[] {
  const plek = postcode == null ? naam : `${postcode} ${naam}`;
  return zoekPlaatsenIn(plek, provincie).map(({ id }) => id);
}

function kern({ item, waarde, sterkte, aard, ontkend, zekerheid }: Eis): EisKern {
  return { item, waarde, sterkte, aard, ontkend, zekerheid };
}
