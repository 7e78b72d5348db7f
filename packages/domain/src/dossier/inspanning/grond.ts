import { z } from 'zod';

/**
 * Why a norm is what it is, or why a week was quiet, in words that an employer may read. What a
 * bedrijfsarts advised is `afspraak` here: its reason stays out.
 */
export const NORMGRONDEN = [
  'fase',
  'afstand',
  'eerst_voorbereiden',
  'scholing_of_werkervaring',
  'weinig_passend_aanbod',
  'vrije_dagen',
  'plaatsing',
  'afspraak',
] as const;
export const normgrondSchema = z.enum(NORMGRONDEN, 'Kies een grond.');
export type Normgrond = z.infer<typeof normgrondSchema>;

/** The grounds as a sentence can hold them. */
export const NORMGROND_WOORDEN: Readonly<Record<Normgrond, string>> = {
  fase: 'past bij deze fase van het traject',
  afstand: 'past bij de afstand tot de arbeidsmarkt',
  eerst_voorbereiden: 'eerst het zoeken voorbereiden: cv, profiel, oefenen',
  scholing_of_werkervaring: 'scholing of werkervaring gaat nu voor',
  weinig_passend_aanbod: 'er zijn weinig passende vacatures',
  vrije_dagen: 'vakantie of vrije dagen',
  plaatsing: 'er is werk gevonden',
  afspraak: 'zo is het afgesproken',
};
