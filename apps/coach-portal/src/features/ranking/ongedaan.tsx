import type { BeoordelingWeergave, MatchDetail } from '@passend/contracts';
import type { Beoordeling } from '@passend/domain';
import { useCallback, useState } from 'react';
import { beoordelingNaam } from '../../shared/teksten/oordeel.js';
import { beslissing as teksten } from '../../shared/teksten/ranking.js';
import { Terugmelding } from '../../shared/ui/terugmelding.js';
import type { useBeoordeel } from './ranking-api.js';
import './ongedaan.css';

interface Stap {
  readonly vacatureId: string;
  readonly titel: string;
  readonly oordeel: Beoordeling;
  readonly vorige: BeoordelingWeergave | null;
}

interface Melding {
  readonly tekst: string;
  readonly stap: Stap | null;
}

/** Remembers the last decision and can take it back, to what stood there before. */
export function useOngedaan(
  beoordeel: ReturnType<typeof useBeoordeel>,
  opKies: (vacatureId: string) => void,
) {
  const [melding, zetMelding] = useState<Melding | null>(null);
  const verberg = useCallback(() => zetMelding(null), []);
  const terug = (stap: Stap) => {
    const { vorige, vacatureId } = stap;
    const invoer =
      vorige === null ? null : { beoordeling: vorige.beoordeling, reden: vorige.reden };
    beoordeel.mutate(
      { vacatureId, invoer },
      {
        onSuccess: () => {
          zetMelding({ tekst: teksten.teruggedraaid(stap.titel), stap: null });
          opKies(vacatureId);
        },
        onError: () => zetMelding({ tekst: teksten.mislukt, stap }),
      },
    );
  };
  return {
    melding,
    verberg,
    onthoud: (match: MatchDetail, oordeel: Beoordeling) => {
      const stap = { ...match, oordeel, vorige: match.beoordeling };
      const tekst = teksten.vastgelegd(beoordelingNaam[oordeel], match.titel);
      zetMelding({ tekst, stap });
    },
    draaiTerug: () => {
      const stap = melding?.stap ?? null;
      if (stap !== null) terug(stap);
    },
    draaiTerugBij: (match: MatchDetail) => {
      if (match.beoordeling === null) return;
      terug({ ...match, oordeel: match.beoordeling.beoordeling, vorige: null });
    },
  };
}

interface OngedaanProps {
  readonly ongedaan: ReturnType<typeof useOngedaan>;
}

/** The offer to undo, above the bar of decisions. */
export function Ongedaan({ ongedaan }: OngedaanProps) {
  const { melding, verberg, draaiTerug } = ongedaan;
  const bericht = melding && {
    tekst: melding.tekst,
    terug: melding.stap === null ? undefined : draaiTerug,
  };
  return <Terugmelding klas="ongedaan" bericht={bericht} opWeg={verberg} />;
}
