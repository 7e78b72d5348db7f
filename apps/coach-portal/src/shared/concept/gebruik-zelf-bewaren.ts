import { useEffect, useRef, useState } from 'react';
import { soortVanFout } from '../api/api-fout.js';
import { useSessieVerlopen } from '../sessie/verlopen.js';
import { type Bewaarstand, type Misluksoort, Zelfbewaarder } from './zelfbewaarder.js';

/** What stays away for a while comes back; a conflict needs a person; the rest is refused. */
function soortVan(fout: unknown): Misluksoort {
  switch (soortVanFout(fout)) {
    case 'offline':
    case 'storing':
    case 'te_druk':
    case 'niet_ingelogd':
      return 'later';
    case 'conflict':
      return 'botst';
    default:
      return 'geweigerd';
  }
}

/**
 * Keeps what is typed after each pause, tries again by itself, and says how it stands.
 * @param bewaar keeps it, and gives the moment
 */
export function useZelfBewaren<T>(bewaar: (waarde: T) => Promise<string>) {
  const [stand, zetStand] = useState<Bewaarstand>({ soort: 'niets' });
  const nieuwste = useRef(bewaar);
  nieuwste.current = bewaar;
  const [bewaarder] = useState(
    () =>
      new Zelfbewaarder<T>({
        bewaar: (waarde) => nieuwste.current(waarde),
        soortVan,
        opStand: zetStand,
      }),
  );
  const verlopen = useSessieVerlopen();
  useEffect(() => {
    // Signed in again: what was refused meanwhile goes now.
    if (!verlopen) void bewaarder.nu();
  }, [bewaarder, verlopen]);
  useEffect(() => {
    const weer = () => void bewaarder.nu();
    const bijBlik = () => (document.visibilityState === 'hidden' ? weer() : undefined);
    window.addEventListener('online', weer);
    document.addEventListener('visibilitychange', bijBlik);
    return () => {
      window.removeEventListener('online', weer);
      document.removeEventListener('visibilitychange', bijBlik);
      weer();
    };
  }, [bewaarder]);
  return { stand, zetStand, bewaarder };
}
