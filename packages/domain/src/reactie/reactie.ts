import { z } from 'zod';

/** What a coach or a werknemer can say of a vacancy in one tap. */
export const REACTIES = ['te_zwaar', 'te_ver', 'leuk'] as const;
export const reactieSchema = z.enum(REACTIES);
export type Reactie = z.infer<typeof reactieSchema>;

/** Who can say something of a vacancy. */
export const reageerderSchema = z.enum(['coach', 'werknemer']);
export type Reageerder = z.infer<typeof reageerderSchema>;

/** All that somebody says of one vacancy; an empty list takes everything back. */
export const reactieInvoerSchema = z.strictObject({
  reacties: z.array(reactieSchema).max(REACTIES.length),
});
export type ReactieInvoer = z.infer<typeof reactieInvoerSchema>;
