import type { Salaris } from '@passend/domain';

/** Hours, pay and distance of a vacancy. */
export const vacaturefeiten = {
  uren: (bereik: string) => `${bereik} uur`,
  vanaf: (waarde: string) => `vanaf ${waarde}`,
  tot: (waarde: string) => `tot ${waarde}`,
  minderDanEenKm: 'minder dan 1 km',
} as const;

export const loonperiode: Readonly<Record<Salaris['periode'], string>> = {
  uur: 'per uur',
  dag: 'per dag',
  week: 'per week',
  vier_weken: 'per 4 weken',
  maand: 'per maand',
  jaar: 'per jaar',
};
