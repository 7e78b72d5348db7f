import type { Beoordeling, Oordeel, Uitkomst } from '@passend/domain';

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

export const beoordelingNaam: Readonly<Record<Beoordeling | 'geen', string>> = {
  geschikt: 'Suitable',
  bespreken: 'Discuss',
  niet_geschikt: 'Not suitable',
  geen: 'Not assessed yet',
};
