import { z } from 'zod';

/**
 * What a bedrijfsarts or arbodienst is asked for. Only he sets the belastbaarheid (FML, IZP, LAB);
 * a coach takes it over from the document. `terugkoppeling` is what the employer may have: work terms.
 */
export const AANLEVERSOORTEN = ['fml', 'izp', 'lab', 'advies', 'terugkoppeling'] as const;
export const aanleversoortSchema = z.enum(AANLEVERSOORTEN);
export type Aanleversoort = z.infer<typeof aanleversoortSchema>;

/** Functions of who may send in; the one that signs is named, whoever types. */
export const AUTEURSFUNCTIES = [
  'bedrijfsarts',
  'arts_onder_supervisie',
  'praktijkondersteuner',
  'arbodienst',
  'verzekeringsarts',
  'arbeidsdeskundige',
] as const;
export const auteursfunctieSchema = z.enum(AUTEURSFUNCTIES);
export type Auteursfunctie = z.infer<typeof auteursfunctieSchema>;

/** Days that a link works, unless the coach chooses otherwise. */
export const LINK_DAGEN = 7;
export const MAX_LINK_DAGEN = 30;

/** What is known of a link when somebody comes with it. */
export interface Linkmomenten {
  readonly verlooptOp: Date;
  readonly gebruiktOp: Date | null;
  readonly ingetrokkenOp: Date | null;
}

export const LINKSTANDEN = ['open', 'gebruikt', 'ingetrokken', 'verlopen'] as const;
export type Linkstand = (typeof LINKSTANDEN)[number];

/**
 * Whether a link still works. What was sent in stays `gebruikt`, also after it was withdrawn or ran out.
 * @param nu the present moment; at the moment itself a link has run out
 */
export function linkstand(
  { verlooptOp, gebruiktOp, ingetrokkenOp }: Linkmomenten,
  nu: Date,
): Linkstand {
  if (gebruiktOp !== null) return 'gebruikt';
  if (ingetrokkenOp !== null) return 'ingetrokken';
  return verlooptOp.getTime() <= nu.getTime() ? 'verlopen' : 'open';
}
