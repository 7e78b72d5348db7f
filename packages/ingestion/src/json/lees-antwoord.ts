import type { Verzamelaar } from '../bron/verzamelaar.js';
import { leesRuimeJson } from './ruim-json.js';
import { type Knoop, veld } from './velden.js';

/**
 * The list of records in a JSON answer of an ATS.
 * @param sleutel name of the list
 * @returns null, with a reported fault, when the answer has another shape
 */
export function leesLijst(
  inhoud: string,
  sleutel: string,
  uit: Verzamelaar,
): { readonly antwoord: unknown; readonly records: readonly unknown[] } | null {
  const gelezen = leesRuimeJson(inhoud.trim());
  if (gelezen === undefined) {
    uit.fout(
      'document',
      'json_onleesbaar',
      'Het antwoord is geen JSON. Controleer het adres van de bron.',
    );
    return null;
  }
  const records = veld(gelezen.waarde, sleutel);
  if (Array.isArray(records)) return { antwoord: gelezen.waarde, records };
  uit.fout(
    'document',
    'vorm_onbekend',
    `Het antwoord heeft geen lijst "${sleutel}". Controleer het adres van de bron.`,
  );
  return null;
}

/** A number or text field as text. */
export function eerste(
  knoop: Knoop,
  lees: (waarde: unknown) => string | null,
  ...namen: readonly string[]
): string | null {
  for (const naam of namen) {
    const waarde = lees(veld(knoop, naam));
    if (waarde !== null) return waarde;
  }
  return null;
}
