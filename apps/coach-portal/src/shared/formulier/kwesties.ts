import { meldingZin } from '../teksten/meldingen.js';

/** Something that a schema finds wrong. */
interface Kwestie {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What a schema finds wrong, in the language of the portal. */
export function kwestiesInTaal(kwesties: readonly Kwestie[]): readonly Kwestie[] {
  return kwesties.map(({ path, message }) => ({ path, message: meldingZin(message) }));
}
