import { ApiFout } from '../api/api-fout.js';
import { FoutMelding } from '../ui/gegevens.js';
import { Melding } from '../ui/melding.js';

/** Why something was not done. A conflict has a sentence of the server: it knows what is in the way. */
export function Weigermelding({ fout }: { readonly fout: Error | null }) {
  if (fout === null) return null;
  if (fout instanceof ApiFout && fout.status === 409 && fout.titel !== null) {
    return <Melding toon="fout" kop={fout.titel} />;
  }
  return <FoutMelding fout={fout} />;
}
