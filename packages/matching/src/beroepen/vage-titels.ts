/**
 * Titles that name an occupation only when nothing stands beside them: a "bestuurder" heads a firm, a
 * "kraanbestuurder" does not; a "technicus" of an unknown field may be anything. Inside a longer
 * title they are passed over, and the title may stay unrecognised.
 */
const VAAG = new Set(
  'agent architect auditor bestuurder bestuurders chemicus curator decaan draaier inspecteur jager jurist kapper kapitein makelaar minister opmaker rechter rector schilder slijper straler technicus toezichthouder trainer vakman wikkelaar'.split(
    ' ',
  ),
);

/** True for a word that says too little about the work inside a longer title. */
export function isVaag(woorden: readonly string[]): boolean {
  const [woord] = woorden;
  return woorden.length === 1 && woord !== undefined && VAAG.has(woord);
}
