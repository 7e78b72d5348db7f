import type { MatchRij } from '@passend/contracts';
import type { Beoordeling, BeoordelingInvoer } from '@passend/domain';
import { useCallback, useState } from 'react';
import { type Deeluitkomst, inReeks } from '../../shared/lib/reeks.js';
import { beoordelingNaam } from '../../shared/teksten/oordeel.js';
import { samen as teksten } from '../../shared/teksten/samen.js';
import type { Terugbericht } from '../../shared/ui/terugmelding.js';
import { useBeoordeel } from './ranking-api.js';

/** One vacancy of a batch, with what is to stand there; null takes the decision away. */
interface Besluit {
  readonly rij: MatchRij;
  readonly invoer: BeoordelingInvoer | null;
}
type Uitkomst = Deeluitkomst<Besluit, unknown>;

/** Several vacancies chosen at once, and what is done with all of them. */
export function useSamen(werknemerId: string) {
  const beoordeel = useBeoordeel(werknemerId);
  const [gekozen, zetGekozen] = useState<ReadonlyMap<string, MatchRij> | null>(null);
  const [melding, zetMelding] = useState<Terugbericht | null>(null);
  const [stand, zetStand] = useState<{ klaar: number; totaal: number } | null>(null);
  const verberg = useCallback(() => zetMelding(null), []);

  const voerUit = async (
    besluiten: readonly Besluit[],
    zin: (n: number) => string,
    metTerug: boolean,
  ): Promise<void> => {
    zetMelding(null);
    zetStand({ klaar: 0, totaal: besluiten.length });
    const uitkomsten = await inReeks(
      besluiten,
      ({ rij: { vacatureId }, invoer }) => beoordeel.mutateAsync({ vacatureId, invoer }),
      (klaar) => zetStand({ klaar, totaal: besluiten.length }),
    );
    zetStand(null);
    const gelukt = uitkomsten.filter(({ uit }) => uit !== null).map(({ deel }) => deel);
    const mislukt = uitkomsten.filter(({ uit }) => uit === null).map(({ deel }) => deel);
    const terug = () => void voerUit(gelukt.map(alsTevoren), teksten.ongedaan, false);
    zetGekozen(mislukt.length === 0 ? null : perId(mislukt.map(({ rij }) => rij)));
    zetMelding({
      tekst: <Verslag uitkomsten={uitkomsten} zin={zin} />,
      terug: metTerug && gelukt.length > 0 ? terug : undefined,
      ...(mislukt.length === 0
        ? {}
        : {
            blijft: true,
            doe: { tekst: teksten.nogEens, druk: () => void voerUit(mislukt, zin, metTerug) },
          }),
    });
  };

  return {
    /** Null while nobody chooses. */
    gekozen,
    melding,
    verberg,
    stand,
    begin: () => zetGekozen(new Map()),
    stop: () => zetGekozen(null),
    wissel: (rij: MatchRij) =>
      zetGekozen((nu) => {
        const nieuw = new Map(nu ?? []);
        if (!nieuw.delete(rij.vacatureId)) nieuw.set(rij.vacatureId, rij);
        return nieuw;
      }),
    beoordeel: (beoordeling: Beoordeling, reden: string) =>
      void voerUit(
        [...(gekozen?.values() ?? [])].map((rij) => ({ rij, invoer: { beoordeling, reden } })),
        (n) => teksten.klaar(beoordelingNaam[beoordeling].toLowerCase(), n),
        true,
      ),
    legTerug: () => {
      const met = [...(gekozen?.values() ?? [])].filter((rij) => rij.beoordeling !== null);
      if (met.length === 0) return zetMelding({ tekst: teksten.nietsTerug });
      void voerUit(
        met.map((rij) => ({ rij, invoer: null })),
        teksten.teruggelegd,
        true,
      );
    },
  };
}

export type Samenstaat = ReturnType<typeof useSamen>;

/** What stood there before the batch, with its words. */
function alsTevoren({ rij }: Besluit): Besluit {
  const { beoordeling: vorige } = rij;
  if (vorige === null) return { rij, invoer: null };
  const motiveringen = vorige.motiveringen.map(({ item, tekst }) => ({ item, tekst }));
  return {
    rij,
    invoer: { beoordeling: vorige.beoordeling, reden: vorige.reden, motiveringen },
  };
}

function perId(rijen: readonly MatchRij[]): ReadonlyMap<string, MatchRij> {
  return new Map(rijen.map((rij) => [rij.vacatureId, rij]));
}

interface VerslagProps {
  readonly uitkomsten: readonly Uitkomst[];
  readonly zin: (n: number) => string;
}

/** What was done, and of which it was not. */
function Verslag({ uitkomsten, zin }: VerslagProps) {
  const mislukt = uitkomsten.filter(({ uit }) => uit === null);
  const gelukt = uitkomsten.length - mislukt.length;
  return (
    <>
      {gelukt === 0 ? null : <p>{zin(gelukt)}</p>}
      {mislukt.length === 0 ? null : (
        <>
          <p>{teksten.mislukt(mislukt.length)}</p>
          <ul className="samen__mislukt">
            {mislukt.map(({ deel: { rij } }) => (
              <li key={rij.vacatureId}>{rij.titel}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
