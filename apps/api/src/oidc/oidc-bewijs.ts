import { z } from 'zod';

/**
 * What is read of an id token, after its signature was checked. `email_verified` must be the value true:
 * a word "true" is no proof, and an address without it is only what somebody typed.
 */
export const oidcbewijsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().max(320).optional().catch(undefined),
  email_verified: z.literal(true).optional().catch(undefined),
  amr: z.array(z.string().max(100)).max(20).default([]).catch([]),
  acr: z.string().max(200).nullable().default(null).catch(null),
});
export type Oidcbewijs = z.infer<typeof oidcbewijsSchema>;

/** The address that the provider has verified, in lower case; null when there is none. */
export function geverifieerdAdres({ email, email_verified }: Oidcbewijs): string | null {
  return email !== undefined && email_verified === true ? email.toLowerCase() : null;
}
