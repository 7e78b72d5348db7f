import { z } from 'zod';
import { AFSPRAAK_SOORTEN } from './afspraken.js';
import { CONTACT_SOORTEN } from './contact.js';
import { OEFENING_SOORTEN } from './oefeningen.js';
import { OORDEEL_SOORTEN } from './oordelen.js';
import { PLAATSING_SOORTEN } from './plaatsing.js';
import { ROUTE_SOORTEN } from './routes.js';
import { TRAJECT_SOORTEN } from './traject.js';

/** Every kind of event of a traject, to join with those of other areas. */
export const TRAJECTGEBEURTENISSEN = [
  ...TRAJECT_SOORTEN,
  ...AFSPRAAK_SOORTEN,
  ...OEFENING_SOORTEN,
  ...CONTACT_SOORTEN,
  ...ROUTE_SOORTEN,
  ...OORDEEL_SOORTEN,
  ...PLAATSING_SOORTEN,
] as const;

export const trajectgebeurtenisSchema = z.discriminatedUnion('soort', TRAJECTGEBEURTENISSEN);
export type Trajectgebeurtenis = z.infer<typeof trajectgebeurtenisSchema>;
export type Trajectsoort = Trajectgebeurtenis['soort'];
/** The events of one kind. */
export type TrajectgebeurtenisVan<S extends Trajectsoort> = Extract<
  Trajectgebeurtenis,
  { readonly soort: S }
>;

const SOORTEN: ReadonlySet<string> = new Set(
  TRAJECTGEBEURTENISSEN.flatMap(({ shape }) => [...shape.soort.values]),
);

/** Whether an event is one of the traject, and not of another area. */
export function isTrajectgebeurtenis(gebeurtenis: {
  readonly soort: string;
}): gebeurtenis is Trajectgebeurtenis {
  return SOORTEN.has(gebeurtenis.soort);
}
