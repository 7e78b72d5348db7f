import { z } from 'zod';
import type { Leesfout, Leesresultaat } from '../lezen/leesresultaat.js';
import { plainDateSchema } from '../tijd/plain-date.js';
import { gebeurtenisSchema } from './gebeurtenis.js';
import { tegenspraken } from './tegenspraak.js';

/** More events than this in one case are a mistake. */
const MEESTE_GEBEURTENISSEN = 2_000;

const tijdlijnInvoerSchema = z.strictObject({
  eersteZiektedag: plainDateSchema,
  gebeurtenissen: z
    .array(gebeurtenisSchema)
    .max(MEESTE_GEBEURTENISSEN, `Geef hier hooguit ${MEESTE_GEBEURTENISSEN} gebeurtenissen.`)
    .default([]),
  /** Decides only the status. */
  peildatum: plainDateSchema.optional(),
});
export type TijdlijnInvoer = Readonly<z.infer<typeof tijdlijnInvoerSchema>>;

/**
 * Reads the input of a timeline. An unknown field or kind, an impossible date and facts that
 * contradict each other are named with their path and what to do; the value is never repeated.
 */
export function leesTijdlijnInvoer(waarde: unknown): Leesresultaat<TijdlijnInvoer> {
  const gelezen = tijdlijnInvoerSchema.safeParse(waarde);
  if (!gelezen.success) return { ok: false, fouten: gelezen.error.issues.map(alsLeesfout) };
  const fouten = tegenspraken(gelezen.data.eersteZiektedag, gelezen.data.gebeurtenissen);
  return fouten.length === 0 ? { ok: true, waarde: gelezen.data } : { ok: false, fouten };
}

function alsLeesfout(issue: z.core.$ZodIssue): Leesfout {
  return { pad: padVan(issue.path), melding: meldingVan(issue) };
}

function padVan(pad: readonly PropertyKey[]): string {
  return pad
    .map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`))
    .join('')
    .replace(/^\./u, '');
}

function meldingVan(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `Dit veld is hier niet bekend: ${issue.keys.join(', ')}. Haal het weg of kijk hoe het heet.`;
  }
  if (issue.code !== 'invalid_type') return issue.message;
  return TYPE_MELDINGEN[issue.expected] ?? issue.message;
}

const TYPE_MELDINGEN: Readonly<Record<string, string>> = {
  string: 'Vul hier een datum in, zoals 2026-01-05.',
  object:
    'Hier hoort een geval te staan: { "eersteZiektedag": "2026-01-05", "gebeurtenissen": [] }.',
  array: 'Hier hoort een lijst met gebeurtenissen te staan.',
};
