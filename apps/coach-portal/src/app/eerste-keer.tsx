import type { Gebruiker } from '@passend/contracts';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { bewaarVoorkeur, leesVoorkeur } from '../shared/lib/voorkeur.js';
import { BEGINPAGINA } from '../shared/sessie/sessie.js';
import { lui } from '../shared/ui/lui.js';

const Rondleiding = lui(
  async () => (await import('../features/rondleiding/rondleiding.js')).Rondleiding,
);
const VOORKEUR = 'rondleiding';

/** Offers the tour on the first page, until somebody took it or said no in this browser. */
export function EersteKeer({ gebruiker }: { readonly gebruiker: Gebruiker }) {
  const { rol } = gebruiker;
  const opBegin = useRouterState({
    select: ({ location }) => location.pathname === BEGINPAGINA[rol],
  });
  const [gezien, zetGezien] = useState(() => leesVoorkeur(VOORKEUR) !== null);
  if (gezien || !opBegin) return null;
  const klaar = () => {
    bewaarVoorkeur(VOORKEUR, 'gezien');
    zetGezien(true);
    document.getElementById('hoofd')?.focus({ preventScroll: true });
  };
  return <Rondleiding rol={rol} opKlaar={klaar} />;
}
