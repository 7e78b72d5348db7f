/** A place as a source writes it. */
export interface RuwePlaats {
  readonly naam: string | null;
  readonly postcode: string | null;
  readonly regio: string | null;
  readonly land: string | null;
}

/** Pay as a source writes it: structured parts, or a text. */
export interface RuwSalaris {
  readonly min: string | null;
  readonly max: string | null;
  readonly eenheid: string | null;
  readonly valuta: string | null;
  readonly tekst: string | null;
}

export type Thuiswerk = 'nee' | 'deels' | 'volledig';

/** One record of a source in the source's own words; every reader makes these. */
export interface RuweVacature {
  /** Null: the identity is made from the address, or from title and places. */
  readonly externId: string | null;
  readonly url: string | null;
  readonly titel: string | null;
  /** Parts of the description in order: HTML, Markdown or plain. */
  readonly delen: readonly (string | null)[];
  readonly werkgever: string | null;
  readonly plaatsen: readonly RuwePlaats[];
  readonly thuiswerk: Thuiswerk | null;
  readonly urenMin: string | null;
  readonly urenMax: string | null;
  readonly urenTekst: string | null;
  readonly salaris: RuwSalaris | null;
  readonly opleiding: readonly string[];
  readonly contract: readonly string[];
  readonly geplaatst: string | null;
  readonly sluit: string | null;
  readonly fysiek: readonly string[];
  readonly peildatum: string | null;
}

/** Everything unknown; a reader fills in what its source says. */
export const ONBEKENDE_VACATURE: RuweVacature = {
  externId: null,
  url: null,
  titel: null,
  delen: [],
  werkgever: null,
  plaatsen: [],
  thuiswerk: null,
  urenMin: null,
  urenMax: null,
  urenTekst: null,
  salaris: null,
  opleiding: [],
  contract: [],
  geplaatst: null,
  sluit: null,
  fysiek: [],
  peildatum: null,
};
