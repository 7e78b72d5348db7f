/** Where a gap rests on, with where to read it; `praktijk` is no law. */
export const LEEMTEBRONNEN = {
  riv: {
    tekst: 'Regeling procesgang eerste en tweede ziektejaar art. 6',
    adres: 'https://wetten.overheid.nl/BWBR0013540',
  },
  vorm: {
    tekst: 'Beleidsregels vorm- en herkenbaarheidsvereisten re-integratieverslag art. 2',
    adres: 'https://wetten.overheid.nl/BWBR0015184',
  },
  kader: {
    tekst: 'Beleidsregels beoordelingskader poortwachter',
    adres: 'https://wetten.overheid.nl/BWBR0014375',
  },
  uwv: {
    tekst: 'UWV: re-integratieverslag insturen (handtekening en BSN op elk stuk)',
    adres: 'https://www.uwv.nl',
  },
  ap: {
    tekst: 'Autoriteit Persoonsgegevens: re-integratie van zieke werknemers',
    adres: 'https://autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/zieke-werknemers',
  },
  praktijk: { tekst: 'Praktijk van re-integratiebureaus, geen wet', adres: null },
} as const;
export type Leemtebron = keyof typeof LEEMTEBRONNEN;
