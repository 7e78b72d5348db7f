import type { Bordregel } from '@passend/contracts';
import { useCallback, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { inReeks } from '../../shared/lib/reeks.js';
import { bordsamen as teksten } from '../../shared/teksten/bordsamen.js';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import type { Terugbericht } from '../../shared/ui/terugmelding.js';
import { useBordzetten, type Zet, type Zetuitkomst } from './bord-api.js';
import { Samenverslag } from './samenverslag.js';

/** What became of one of the chosen. */
export interface Samenuitkomst {
  readonly regel: Bordregel;
  readonly uitkomst: Zetuitkomst | { readonly soort: 'mislukt'; readonly waarom: string };
}

type Werk = (regel: Bordregel) => Promise<Zetuitkomst>;

/** Several sollicitaties chosen at once, one step for all of them, and the way back. */
export function useSamen(werknemerId: string | null) {
  const { zet, neemTerug } = useBordzetten(werknemerId);
  const [gekozen, zetGekozen] = useState<ReadonlySet<string> | null>(null);
  const [vraagt, zetVraagt] = useState(false);
  const [stand, zetStand] = useState<{ klaar: number; totaal: number } | null>(null);
  const [melding, zetMelding] = useState<Terugbericht | null>(null);
  const verberg = useCallback(() => zetMelding(null), []);

  const voerUit = async (
    regels: readonly Bordregel[],
    werk: Werk,
    zin: (n: number) => string,
    metTerug: boolean,
  ): Promise<void> => {
    zetMelding(null);
    zetVraagt(false);
    zetStand({ klaar: 0, totaal: regels.length });
    const uitkomsten = await inReeks(
      regels,
      (regel) => probeer(regel, werk),
      (klaar) => zetStand({ klaar, totaal: regels.length }),
    );
    zetStand(null);
    const alle = uitkomsten.flatMap(({ uit }) => uit?.waarde ?? []);
    const gelukt = alle.flatMap(({ uitkomst }) =>
      uitkomst.soort === 'gelukt' ? [uitkomst.regel] : [],
    );
    const rest = alle.filter(({ uitkomst }) => uitkomst.soort !== 'gelukt');
    zetGekozen(rest.length === 0 ? null : new Set(rest.map(({ regel }) => regel.id)));
    const terug = () => void voerUit(gelukt.toReversed(), neemTerug, teksten.terug, false);
    zetMelding({
      tekst: <Samenverslag uitkomsten={alle} zin={zin} />,
      blijft: rest.length > 0,
      terug: metTerug && gelukt.length > 0 ? terug : undefined,
    });
  };

  return {
    /** Ids of what was chosen; null while nobody chooses. */
    gekozen,
    melding,
    verberg,
    stand,
    vraagt,
    vraag: zetVraagt,
    begin: () => zetGekozen(new Set()),
    stop: () => zetGekozen(null),
    kies: (ids: readonly string[]) => zetGekozen(new Set(ids)),
    wissel: (id: string) =>
      zetGekozen((nu) => {
        const nieuw = new Set(nu ?? []);
        if (!nieuw.delete(id)) nieuw.add(id);
        return nieuw;
      }),
    verplaats: (regels: readonly Bordregel[], stap: Zet) =>
      voerUit(
        regels,
        (regel) => zet(regel, stap),
        (n) => teksten.gezet(n, statusTekst[stap.naar]),
        true,
      ),
  };
}

export type Samenstaat = ReturnType<typeof useSamen>;

async function probeer(regel: Bordregel, werk: Werk): Promise<Samenuitkomst> {
  try {
    return { regel, uitkomst: await werk(regel) };
  } catch (fout) {
    const [veld] = fout instanceof ApiFout ? fout.velden : [];
    return { regel, uitkomst: { soort: 'mislukt', waarom: veld?.melding ?? teksten.mislukt } };
  }
}
