import { voorstelSchema } from '@passend/contracts';
import { useEffect, useRef } from 'react';
import { stuur } from '../../shared/api/api.js';
import type { Concept } from './concept.js';
import { leesPlak } from './nieuw-vorm.js';
import type { Eigenaar } from './sollicitaties-api.js';

/** Shorter is no text of a vacancy. */
const MIN_TEKST = 50;
const WACHT_MS = 500;

interface Opties {
  readonly eigenaar: Eigenaar;
  readonly plak: string;
  readonly opVoorstel: (vul: (nu: Concept) => Concept) => void;
}

/** Fills in work, employer and place from a pasted text, where nothing was typed; nothing is kept. */
export function useVoorstel({ eigenaar, plak, opVoorstel }: Opties): void {
  const vul = useRef(opVoorstel);
  vul.current = opVoorstel;
  const tekst = leesPlak(plak).tekst;
  useEffect(() => {
    if (tekst === null || tekst.length < MIN_TEKST) return;
    const afbreken = new AbortController();
    const wacht = setTimeout(() => {
      const adres = eigenaar === null ? '/api/mijn/gevonden/voorstel' : '/api/gevonden/voorstel';
      const vraag = stuur(voorstelSchema, 'POST', adres, { tekst: tekst.slice(0, 20_000) });
      // Without a proposal somebody types it himself.
      void vraag.then(
        ({ titel, werkgever, plaats }) => {
          if (afbreken.signal.aborted) return;
          vul.current((nu) => ({
            ...nu,
            functie: nu.functie || (titel ?? ''),
            organisatie: nu.organisatie || (werkgever ?? ''),
            plaats: nu.plaats || (plaats ?? ''),
          }));
        },
        () => undefined,
      );
    }, WACHT_MS);
    return () => {
      clearTimeout(wacht);
      afbreken.abort();
    };
  }, [tekst, eigenaar]);
}
