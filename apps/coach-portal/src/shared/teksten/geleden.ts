import { aantal } from '../opmaak/getal.js';

/** How long ago, and how long it takes. */
export const geleden = {
  vandaag: 'vandaag',
  gisteren: 'gisteren',
  dagen: (n: number) => `${n} dagen geleden`,
  weken: (n: number) => `${n} weken geleden`,
  maanden: (n: number) => `${n} maanden geleden`,
} as const;

export const duur = {
  seconden: (n: number) => aantal(n, 'seconde', 'seconden'),
  minuten: (n: number) => aantal(n, 'minuut', 'minuten'),
  uren: (n: number) => aantal(n, 'uur', 'uur'),
  dagen: (n: number) => aantal(n, 'dag', 'dagen'),
} as const;
