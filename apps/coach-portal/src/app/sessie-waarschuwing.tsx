import { sessietijdSchema } from '@passend/contracts';
import { useEffect, useRef, useState } from 'react';
import { haal } from '../shared/api/api.js';
import { soortVanFout } from '../shared/api/api-fout.js';
import { useGebruiker } from '../shared/sessie/sessie.js';
import { type Blik, blikVan } from '../shared/sessie/sessietijd.js';
import { meldSessieVerlopen, useSessieVerlopen } from '../shared/sessie/verlopen.js';
import { lui } from '../shared/ui/lui.js';

const TijdDialoog = lui(async () => (await import('./tijd-dialoog.js')).TijdDialoog);

/** After a look that failed for another reason: the network may come back. */
const NOG_EENS_MS = 60_000;

/** Warns before the session ends, and lets people stay with one press. */
export function SessieWaarschuwing() {
  const gebruiker = useGebruiker();
  const verlopen = useSessieVerlopen();
  return gebruiker === null || verlopen ? null : <Wachter key={gebruiker.id} />;
}

function Wachter() {
  const [blik, kijk] = useBlik();
  const [gezien, zetGezien] = useState(false);
  if (blik === null || blik.toon === 'niets') return null;
  if (blik.toon !== 'stil' && gezien) return null;
  return <TijdDialoog blik={blik} opBlijf={kijk} opGezien={() => zetGezien(true)} />;
}

/** Asks what is left of the session, now, when it gets near, and when the window is looked at again. */
function useBlik(): [Blik | null, () => Promise<void>] {
  const [blik, zetBlik] = useState<Blik | null>(null);
  const kijk = useRef(async () => {});
  useEffect(() => {
    let klok: number | undefined;
    let weg = false;
    const plan = (ms: number) => {
      window.clearTimeout(klok);
      if (!weg) klok = window.setTimeout(() => void kijk.current(), ms);
    };
    kijk.current = async () => {
      try {
        const nu = blikVan(await haal(sessietijdSchema, '/api/sessie/tijd'));
        if (weg) return;
        zetBlik(nu);
        plan(nu.overMs);
      } catch (fout) {
        if (soortVanFout(fout) === 'niet_ingelogd') meldSessieVerlopen(true);
        else plan(NOG_EENS_MS);
      }
    };
    const zichtbaar = () => {
      if (document.visibilityState === 'visible') void kijk.current();
    };
    void kijk.current();
    document.addEventListener('visibilitychange', zichtbaar);
    return () => {
      weg = true;
      window.clearTimeout(klok);
      document.removeEventListener('visibilitychange', zichtbaar);
    };
  }, []);
  return [blik, () => kijk.current()];
}
