import { z } from 'zod';

/**
 * Phases of a traject in the order in which they usually come. They are not gates: phases overlap,
 * and a client goes back when his belastbaarheid falls. `arbeidsritme` runs beside any of them.
 */
export const TRAJECTFASEN = [
  'intake',
  'aanbodversterking',
  'voorbereiding_bemiddeling',
  'bemiddelingsfase',
  'plaatsing',
  'nazorg',
] as const;
export const trajectfaseSchema = z.enum(TRAJECTFASEN, 'Kies een fase.');
export type Trajectfase = z.infer<typeof trajectfaseSchema>;

/** The phase that may run beside any other one. */
export const PARALLELLE_FASE = 'arbeidsritme';

/** Why an assignment ended. Some of these say something of health: they are stored encrypted. */
export const EINDREDENEN = [
  'geplaatst',
  'herstel_spoor_1',
  'gbm',
  'einde_wachttijd',
  'uit_dienst',
  'overleden',
  'gestopt',
] as const;
export const eindredenSchema = z.enum(EINDREDENEN, 'Kies waarom het traject stopt.');
export type Eindreden = z.infer<typeof eindredenSchema>;
