import { z } from 'zod';

/** Why a dossier stays beyond its term. */
export const BLOKKADEREDENEN = [
  'geschil',
  'wia_procedure',
  'klacht',
  'verzoek_werknemer',
  'onderzoek',
] as const;
export const blokkaderedenSchema = z.enum(BLOKKADEREDENEN, 'Kies waarom het dossier moet blijven.');
export type Blokkadereden = z.infer<typeof blokkaderedenSchema>;

/**
 * How a dossier is called where no name may stand: short enough to read aloud, long enough for one
 * agency.
 */
export function dossierkenmerk(werknemerId: string): string {
  return `D-${werknemerId.slice(0, 8).toUpperCase()}`;
}
