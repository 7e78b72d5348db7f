import type { Verzamelaar } from '../bron/verzamelaar.js';
import { leesRuimeJson } from './ruim-json.js';
import { isKnoop, type Knoop, veld } from './velden.js';

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
  const gelezen = leesJson(inhoud, uit);
  if (gelezen === null) return null;
  const records = veld(gelezen.waarde, sleutel);
  if (Array.isArray(records)) return { antwoord: gelezen.waarde, records };
  uit.fout(
    'document',
    'vorm_onbekend',
    `Het antwoord heeft geen lijst "${sleutel}". Controleer het adres van de bron.`,
  );
  return null;
}

/**
 * The records of a JSON answer that is a list itself.
 * @returns null, with a reported fault, when the answer has another shape
 */
export function leesReeks(inhoud: string, uit: Verzamelaar): readonly unknown[] | null {
  const gelezen = leesJson(inhoud, uit);
  if (gelezen === null) return null;
  if (Array.isArray(gelezen.waarde)) return gelezen.waarde;
  uit.fout(
    'document',
    'vorm_onbekend',
    'Het antwoord is geen lijst. Controleer het adres van de bron.',
  );
  return null;
}

/**
 * The object that a JSON answer about one vacancy is.
 * @param sleutel a key that such an object always has
 * @returns null, with a reported fault, when the answer has another shape
 */
export function leesObject(inhoud: string, sleutel: string, uit: Verzamelaar): Knoop | null {
  const gelezen = leesJson(inhoud, uit);
  if (gelezen === null) return null;
  if (isKnoop(gelezen.waarde) && isKnoop(veld(gelezen.waarde, sleutel))) return gelezen.waarde;
  uit.fout(
    'document',
    'vorm_onbekend',
    `Het antwoord heeft geen onderdeel "${sleutel}". Controleer het adres van de bron.`,
  );
  return null;
}

/** @returns null, with a reported fault, when it is no JSON */
function leesJson(inhoud: string, uit: Verzamelaar): { readonly waarde: unknown } | null {
  const gelezen = leesRuimeJson(inhoud.trim());
  if (gelezen !== undefined) return gelezen;
  uit.fout(
    'document',
    'json_onleesbaar',
    'Het antwoord is geen JSON. Controleer het adres van de bron.',
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
