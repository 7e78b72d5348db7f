import { OPLEIDINGEN, type Opleiding } from '../../zoekprofiel/opleiding.js';

/** Place on the scale; a higher number is a higher level. */
export function rang(opleiding: Opleiding): number {
  return OPLEIDINGEN.indexOf(opleiding);
}

/** True when someone with `heeft` meets a demand of `gevraagd`. */
export function haaltNiveau(heeft: Opleiding, gevraagd: Opleiding): boolean {
  return rang(heeft) >= rang(gevraagd);
}

const PER_CIJFER: Readonly<Record<string, Opleiding>> = {
  '1': 'mbo-1',
  '2': 'mbo-2',
  '3': 'mbo-3',
  '4': 'mbo-4',
};

/** The mbo level with this digit. */
export function mboVan(cijfer: string): Opleiding | null {
  return PER_CIJFER[cijfer] ?? null;
}
