import { z } from 'zod';
import type { PlainDate } from '../tijd/plain-date.js';

/** Why somebody has to do with a client. */
export const RELATIES = ['coach', 'vervangend_coach', 'werkgever_contact'] as const;
export type Relatie = (typeof RELATIES)[number];

/** What a contact person of the employer is to the client. */
export const CONTACTSOORTEN = ['leidinggevende', 'hr', 'casemanager'] as const;
export const contactsoortSchema = z.enum(CONTACTSOORTEN, 'Kies wat deze persoon doet.');
export type Contactsoort = z.infer<typeof contactsoortSchema>;

/** A relation with the days on which it holds; both days count, null is without end on that side. */
export interface Relatieduur {
  readonly soort: Relatie;
  readonly van: PlainDate | null;
  readonly tot: PlainDate | null;
}

/**
 * Whether something with a first and a last day holds on a day. Both days count, so that a
 * replacement "tot en met vrijdag" still holds on Friday. It ends by itself: nothing has to run.
 */
export function geldtOp({ van, tot }: Pick<Relatieduur, 'van' | 'tot'>, dag: PlainDate): boolean {
  return (van === null || van <= dag) && (tot === null || dag <= tot);
}

/** Who has a relation of this kind on a day; null when nobody has. */
export function wieHeeft(
  relaties: readonly (Partial<Relatieduur> & { soort: Relatie; gebruikerId: string })[],
  soort: Relatie,
  dag: PlainDate,
): string | null {
  const gevonden = relaties.find(
    ({ soort: eigen, van = null, tot = null }) => eigen === soort && geldtOp({ van, tot }, dag),
  );
  return gevonden?.gebruikerId ?? null;
}
