import type { PlainDate } from '../../tijd/plain-date.js';

/** The laws and rules that the timeline rests on, with where to read them. */
export const WETTEN = {
  WIA: { naam: 'Wet WIA', adres: 'https://wetten.overheid.nl/BWBR0019057' },
  ZW: { naam: 'Ziektewet', adres: 'https://wetten.overheid.nl/BWBR0001888' },
  BW7: { naam: 'BW boek 7', adres: 'https://wetten.overheid.nl/BWBR0005290' },
  PROCESGANG: {
    naam: 'Regeling procesgang eerste en tweede ziektejaar',
    adres: 'https://wetten.overheid.nl/BWBR0013540',
  },
  POORTWACHTER: {
    naam: 'Beleidsregels beoordelingskader poortwachter',
    adres: 'https://wetten.overheid.nl/BWBR0014375',
  },
  VORM: {
    naam: 'Beleidsregels vorm- en herkenbaarheidsvereisten re-integratieverslag',
    adres: 'https://wetten.overheid.nl/BWBR0015184',
  },
  SUWI: { naam: 'Wet SUWI', adres: 'https://wetten.overheid.nl/BWBR0013060' },
  BOETE: {
    naam: 'Boetebesluit socialezekerheidswetten',
    adres: 'https://wetten.overheid.nl/BWBR0011708',
  },
  SCHATTING: {
    naam: 'Schattingsbesluit arbeidsongeschiktheidswetten',
    adres: 'https://wetten.overheid.nl/BWBR0011478',
  },
} as const;
export type Wet = keyof typeof WETTEN;

/** An article of a law. */
export interface Artikel {
  readonly wet: Wet;
  readonly artikel: string;
}

/**
 * How sure the term is: it stands in the law; it is how the UWV does it; it is what bureaus usually
 * do; or a person must look it up before it is relied on.
 */
export const ZEKERHEDEN = ['wet', 'uitvoering', 'praktijk', 'na_te_gaan'] as const;
export type Zekerheid = (typeof ZEKERHEDEN)[number];

/** A text that counts from a day on, until the next. */
export interface TekstVanaf {
  readonly vanaf: PlainDate;
  readonly tekst: string;
}

/** `Wet WIA art. 64 lid 3`. */
export function artikelInWoorden({ wet, artikel }: Artikel): string {
  return `${WETTEN[wet].naam} art. ${artikel}`;
}
