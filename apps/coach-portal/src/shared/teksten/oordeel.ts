import type { Beoordeling, Oordeel, Uitkomst } from '@passend/domain';

export const oordeelNaam: Readonly<Record<Oordeel, string>> = {
  past: 'Past',
  mogelijk: 'Mogelijk',
  overschrijdt: 'Overschrijdt',
  onbekend: 'Onbekend',
};

export const oordeelUitleg: Readonly<Record<Oordeel, string>> = {
  past: 'De tekst noemt de belasting en die blijft binnen de grens.',
  mogelijk: 'De belasting ligt dicht bij de grens of komt soms voor. Een mens weegt dit af.',
  overschrijdt: 'De tekst noemt een belasting die duidelijk boven de grens ligt.',
  onbekend: 'De tekst zegt er niets over. Dit wordt een vraag aan de werkgever.',
};

export const uitkomstNaam: Readonly<Record<Uitkomst, string>> = {
  past: 'Past op alle punten',
  mogelijk: 'Past mogelijk',
  overschrijdt: 'Overschrijdt',
};

/** The verdicts on one vacancy in one line, as `Past op 7 van 9 punten, 1 mogelijk, 1 onbekend`. */
export const oordelenInZin = {
  geen: 'Er zijn geen beperkingen om te vergelijken',
  past: (past: number, totaal: number) =>
    `Past op ${past} van ${totaal} ${totaal === 1 ? 'punt' : 'punten'}`,
  ook: {
    mogelijk: (n: number) => `${n} mogelijk`,
    overschrijdt: (n: number) => `${n} overschrijdt`,
    onbekend: (n: number) => `${n} onbekend`,
  },
} as const;

export const beoordelingNaam: Readonly<Record<Beoordeling | 'geen', string>> = {
  geschikt: 'Geschikt',
  bespreken: 'Bespreken',
  niet_geschikt: 'Niet geschikt',
  geen: 'Nog niet beoordeeld',
};
