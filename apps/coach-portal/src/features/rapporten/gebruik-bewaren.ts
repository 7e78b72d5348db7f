import type { RapportDetail } from '@passend/contracts';
import type { Rapportwoorden } from '@passend/domain';
import { useEffect, useRef, useState } from 'react';
import type { useRapport } from './rapporten-api.js';

/** How long somebody has to pause before what he typed is kept. */
const RUST_MS = 1_200;

export type Bewaarstand = 'bewaard' | 'wacht' | 'bezig' | 'mislukt';

/**
 * Keeps a draft while it is written, one request at a time: what is typed during a request goes with the
 * next one, over the revision that came back.
 */
export function useBewaren(detail: RapportDetail, wijzig: ReturnType<typeof useRapport>) {
  const [woorden, zetWoorden] = useState<Rapportwoorden>(detail.woorden);
  const [stand, zetStand] = useState<Bewaarstand>('bewaard');
  const nieuwste = useRef({ woorden, revisie: detail.revisie });
  nieuwste.current = { woorden, revisie: detail.revisie };
  const { periode } = detail;

  const bewaar = async () => {
    const { woorden: nu, revisie } = nieuwste.current;
    zetStand('bezig');
    try {
      await wijzig.mutateAsync({ pad: 'concept', inhoud: { revisie, periode, woorden: nu } });
      zetStand(nieuwste.current.woorden === nu ? 'bewaard' : 'wacht');
    } catch {
      zetStand('mislukt');
    }
  };
  const laatsteBewaar = useRef(bewaar);
  laatsteBewaar.current = bewaar;

  // Each change begins the wait again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are what is waited for
  useEffect(() => {
    if (stand !== 'wacht') return;
    const wekker = setTimeout(() => void laatsteBewaar.current(), RUST_MS);
    return () => clearTimeout(wekker);
  }, [stand, woorden]);

  const typ = (code: string, tekst: string) => {
    zetWoorden((voor) => ({ ...voor, [code]: tekst }));
    zetStand((voor) => (voor === 'bezig' ? voor : 'wacht'));
  };
  return { woorden, typ, stand, bewaar };
}
