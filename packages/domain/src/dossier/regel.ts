import { z } from 'zod';
import { rolSchema } from '../access/permissie.js';
import type { Dossiergebeurtenis, DossiergebeurtenisVan, Dossiersoort } from './soorten/index.js';

/** Who wrote an event. */
export const dossierdoorSchema = z.strictObject({ id: z.uuid(), rol: rolSchema });
export type Dossierdoor = z.infer<typeof dossierdoorSchema>;

/** One line of a dossier. */
export interface Dossierregel<G extends Dossiergebeurtenis = Dossiergebeurtenis> {
  readonly id: string;
  /** 1 and up, without gaps. */
  readonly nummer: number;
  /** Moment at which it was written, ISO 8601 in UTC. */
  readonly op: string;
  readonly door: Dossierdoor;
  readonly gebeurtenis: G;
}

/** A line of one kind. */
export type RegelVan<S extends Dossiersoort> = Dossierregel<DossiergebeurtenisVan<S>>;

/** Whether a line is of one of these kinds; for folds. */
export function isSoort<S extends Dossiersoort>(
  regel: Dossierregel,
  ...soorten: readonly S[]
): regel is RegelVan<S> {
  return soorten.some((soort) => soort === regel.gebeurtenis.soort);
}
