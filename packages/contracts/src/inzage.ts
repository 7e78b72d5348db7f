import { z } from 'zod';

const dag = z.iso.date('Vul een datum in, bijvoorbeeld 2026-03-12.').optional();
const plaats = z.coerce.number().int().min(0).max(100_000).default(0);

/** `GET /api/mijn/log` */
export const mijnLogVraagSchema = z.strictObject({
  van: dag,
  tot: dag,
  /** One person only; the list of them stands in the answer. */
  persoon: z.uuid('Dit adres klopt niet.').optional(),
  vanaf: plaats,
});
export type MijnLogVraag = z.infer<typeof mijnLogVraagSchema>;

/** One look at the own file, in words. */
export const logregelSchema = z.object({
  id: z.uuid(),
  op: z.iso.datetime(),
  wie: z.string(),
  rol: z.string(),
  organisatie: z.string(),
  /** The coach in whose place this was done. */
  namens: z.string().nullable(),
  wat: z.string(),
  waarom: z.string(),
  zelf: z.boolean(),
  geweigerd: z.boolean(),
  noodtoegang: z.boolean(),
});
export type Logregel = z.infer<typeof logregelSchema>;

export const mijnLogSchema = z.object({
  regels: z.array(logregelSchema),
  totaal: z.number().int(),
  perBladzijde: z.number().int(),
  personen: z.array(z.object({ id: z.uuid(), naam: z.string(), rol: z.string() })),
});
export type MijnLog = z.infer<typeof mijnLogSchema>;

/** `GET /api/beveiligingslog` */
export const beveiligingslogVraagSchema = z.strictObject({ van: dag, tot: dag, vanaf: plaats });
export type BeveiligingslogVraag = z.infer<typeof beveiligingslogVraagSchema>;

/** Signing in, rights, taking along, refusals: no client and no content of a file. */
export const beveiligingslogSchema = z.object({
  regels: z.array(
    z.object({
      id: z.uuid(),
      op: z.iso.datetime(),
      wie: z.string(),
      rol: z.string(),
      wat: z.string(),
      geweigerd: z.boolean(),
      /** Equal fingerprints came from the same network; null when that is not known. */
      netwerk: z.string().nullable(),
    }),
  ),
  totaal: z.number().int(),
  perBladzijde: z.number().int(),
  /** The last seal: to keep elsewhere, so that a cut end shows. */
  zegel: z.object({ nummer: z.number().int(), hash: z.string() }),
});
export type Beveiligingslog = z.infer<typeof beveiligingslogSchema>;
