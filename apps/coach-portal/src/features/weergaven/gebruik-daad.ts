import { useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { weergaven as teksten } from '../../shared/teksten/weergaven.js';
import type { Terugbericht } from '../../shared/ui/terugmelding.js';

/** One press: says what was done, or why it was not. */
export function useDaad(zeg: (bericht: Terugbericht) => void) {
  const [bezig, zetBezig] = useState(false);
  const volg = async (werk: () => Promise<unknown>, gelukt: Terugbericht): Promise<void> => {
    zetBezig(true);
    try {
      await werk();
      zeg(gelukt);
    } catch (fout) {
      zeg({ tekst: waarom(fout), blijft: true });
    } finally {
      zetBezig(false);
    }
  };
  return {
    bezig,
    doe: (werk: () => Promise<unknown>, gelukt: Terugbericht): void => void volg(werk, gelukt),
  };
}

function waarom(fout: unknown): string {
  const [eerste] = fout instanceof ApiFout ? fout.velden : [];
  return eerste?.melding ?? teksten.mislukt;
}
