import type { Beoordeling, Oordeel, Uitkomst } from '@passend/domain';
import type * as nl from '../oordeel.js';
import type { Vertaling } from '../vertaling.js';

export const oordeelNaam: Readonly<Record<Oordeel, string>> = {
  past: 'Fits',
  mogelijk: 'Possibly too much',
  overschrijdt: 'Exceeds',
  onbekend: 'Unknown',
};

export const oordeelUitleg: Readonly<Record<Oordeel, string>> = {
  past: 'The text states the load, and it stays within the limit.',
  mogelijk: 'The load is close to the limit or occurs now and then. A person weighs this.',
  overschrijdt: 'The text states a load that is clearly above the limit.',
  onbekend: 'The text says nothing about it. This becomes a question to the employer.',
};

export const uitkomstNaam: Readonly<Record<Uitkomst, string>> = {
  past: 'Fits on all points',
  mogelijk: 'May fit',
  overschrijdt: 'Exceeds',
};

export const oordelenInZin = {
  geen: 'There are no limitations to compare',
  past: (past: number, totaal: number) =>
    `Fits on ${past} of ${totaal} ${totaal === 1 ? 'point' : 'points'}`,
  ook: {
    mogelijk: (n: number) => `${n} possibly too much`,
    overschrijdt: (n: number) => `${n} ${n === 1 ? 'exceeds' : 'exceed'}`,
    onbekend: (n: number) => `${n} unknown`,
  },
} satisfies Vertaling<typeof nl.oordelenInZin>;

export const beoordelingNaam: Readonly<Record<Beoordeling | 'geen', string>> = {
  geschikt: 'Suitable',
  bespreken: 'Discuss',
  niet_geschikt: 'Not suitable',
  geen: 'Not assessed yet',
};
