import type { Bordregel } from '@passend/contracts';
import { kolomVan, STATUSREGELS, verplaatsdoel } from '@passend/domain';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import { bord as teksten } from '../../shared/teksten/sollicitatiebord.js';
import type { Terugbericht } from '../../shared/ui/terugmelding.js';
import { useBordzetten, type Zet, type Zetuitkomst } from './bord-api.js';

/** What a card is asked about before it moves: to where, and what the transition needs. */
export interface Vraag {
  readonly regel: Bordregel;
  readonly naar: readonly Bordregel['status'][];
}

/** Moves cards: at once when nothing has to be asked, with a way back, and honest when it failed. */
export function useBord(werknemerId: string | null, vandaag: string) {
  const zetten = useBordzetten(werknemerId);
  const navigate = useNavigate();
  /** Where a card stands until the server has answered. */
  const [onderweg, zetOnderweg] = useState<ReadonlyMap<string, Bordregel['status']>>(new Map());
  const [melding, zetMelding] = useState<Terugbericht | null>(null);
  const [vraag, zetVraag] = useState<Vraag | null>(null);
  /** The card that just moved takes the focus where it lands. */
  const [net, zetNet] = useState<string | null>(null);

  const verberg = useCallback(() => zetMelding(null), []);

  const volg = async (
    regel: Bordregel,
    status: Bordregel['status'] | null,
    werk: Promise<Zetuitkomst>,
    bij: (uitkomst: Zetuitkomst) => Terugbericht,
    opnieuw: () => void,
  ) => {
    if (status !== null) zetOnderweg((nu) => new Map(nu).set(regel.id, status));
    zetNet(regel.id);
    try {
      zetMelding(bij(await werk));
    } catch {
      zetMelding({
        tekst: teksten.mislukt(regel.functie),
        blijft: true,
        doe: { tekst: teksten.alsnog, druk: opnieuw },
      });
    } finally {
      zetOnderweg((nu) => new Map([...nu].filter(([id]) => id !== regel.id)));
      zetNet(regel.id);
    }
  };

  const neemTerug = (regel: Bordregel): void =>
    void volg(
      regel,
      null,
      zetten.neemTerug(regel),
      (uitkomst) => ({ tekst: terugTekst(regel, uitkomst) }),
      () => neemTerug(regel),
    );

  const zet = (regel: Bordregel, stap: Zet): Promise<void> => {
    zetVraag(null);
    return volg(
      regel,
      stap.naar,
      zetten.zet(regel, stap),
      (uitkomst) => {
        if (uitkomst.soort === 'gelukt') {
          return gezet(uitkomst.regel);
        }
        return voorbij(regel, stap, uitkomst.regel);
      },
      () => void zet(regel, stap),
    );
  };

  const gezet = (regel: Bordregel): Terugbericht => ({
    tekst: teksten.verplaatst(regel.functie, statusTekst[regel.status]),
    terug: () => neemTerug(regel),
    // Evidence may follow, and never has to.
    ...(STATUSREGELS[regel.status].gedaan && !regel.controleerbaar
      ? { doe: { tekst: teksten.bewijs, druk: () => open(regel) } }
      : {}),
  });

  const open = ({ werknemerId: eigenaar, id }: Bordregel): void =>
    void navigate({
      to: '/werknemers/$werknemerId/sollicitaties/$sollicitatieId',
      params: { werknemerId: eigenaar, sollicitatieId: id },
    });

  const voorbij = (regel: Bordregel, stap: Zet, nu: Bordregel | null): Terugbericht => {
    if (nu === null) return { tekst: teksten.weg(regel.functie), blijft: true };
    const tekst = teksten.voorbij(nu.functie, statusTekst[nu.status], statusTekst[stap.naar]);
    const doel = verplaatsdoel(nu.wijze, nu.status, kolomVan(stap.naar));
    const kanNog = doel.kan && doel.statussen.includes(stap.naar);
    return {
      tekst,
      blijft: true,
      ...(kanNog ? { doe: { tekst: teksten.alsnog, druk: () => void zet(nu, stap) } } : {}),
    };
  };

  return {
    onderweg,
    melding,
    verberg,
    vraag,
    stelVraag: zetVraag,
    net,
    zet,
    /** Moves to one of these: at once when there is nothing to ask. */
    begin: (regel: Bordregel, naar: readonly Bordregel['status'][]) => {
      const [enige, ...meer] = naar;
      if (enige === undefined) return;
      if (meer.length > 0 || STATUSREGELS[enige].redenVerplicht) zetVraag({ regel, naar });
      else void zet(regel, { naar: enige, datum: vandaag, reden: null });
    },
  };
}

export type Bordstaat = ReturnType<typeof useBord>;

function terugTekst(regel: Bordregel, { soort, regel: nu }: Zetuitkomst): string {
  if (nu === null) return teksten.weg(regel.functie);
  const status = statusTekst[nu.status];
  return soort === 'gelukt'
    ? teksten.terug(nu.functie, status)
    : teksten.terugVoorbij(nu.functie, status);
}
