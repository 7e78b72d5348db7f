/** A full stop after these ends no sentence. */
const AFKORTING =
  '(?<!(?:^|[\\s(.])(?:max|min|ca|circa|bv|bijv|evt|incl|excl|nr|resp|vnl|[a-z])\\.)';
const EINDE = new RegExp(`${AFKORTING}(?<=[.!?;])\\s+|(?<!\\s)\\s*\\n\\s*`, 'iu');
/** What people write when there is nothing to say. */
const NIETS = /^(?:geen(?: (?:toelichting|bijzonderheden|opmerkingen))?|n\.?v\.?t|[-–.]*)\.?$/iu;

/** The sentences of a toelichting, each a passage on its own; what says nothing is left out. */
export function toelichtingZinnen(tekst: string): readonly string[] {
  return tekst
    .split(EINDE)
    .map((zin) => zin.trim())
    .filter((zin) => !NIETS.test(zin));
}
