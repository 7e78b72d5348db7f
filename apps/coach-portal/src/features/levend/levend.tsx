import type { SignaalBericht } from '@passend/contracts';
import type { Rol } from '@passend/domain';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { useSessieVerlopen } from '../../shared/sessie/verlopen.js';
import { levend as teksten } from '../../shared/teksten/levend.js';
import { Knop } from '../../shared/ui/knop.js';
import { metNieuws, type Nieuws, nieuwsTekst, plekVan } from './nieuws.js';
import { merkStilte } from './stilte.js';
import { volgStroom } from './volg-stroom.js';
import { watVerandert } from './wat-verandert.js';
import './levend.css';

interface LevendProps {
  readonly rol: Rol;
}

/** Hears what is new while a window is open: reads anew what that touches, and tells of it. */
export function Levend({ rol }: LevendProps) {
  const verlopen = useSessieVerlopen();
  useEffect(merkStilte, []);
  return rol === 'beheerder' || verlopen ? null : <Nieuwsbalk rol={rol} />;
}

function Nieuwsbalk({ rol }: LevendProps) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [nieuws, zetNieuws] = useState<readonly Nieuws[]>([]);
  useEffect(
    () =>
      volgStroom({
        opSignaal: (bericht) => {
          verwerk(queryClient, rol, bericht);
          zetNieuws((eerder) => metNieuws(eerder, rol, bericht));
        },
        opGemist: () =>
          void queryClient.invalidateQueries({ refetchType: 'active', predicate: vervangbaar }),
      }),
    [queryClient, rol],
  );
  const weg = ({ naam }: Nieuws) =>
    zetNieuws((eerder) => eerder.filter((een) => een.naam !== naam));
  const toon = async (een: Nieuws) => {
    weg(een);
    const plek = plekVan(een);
    if (router.state.location.pathname !== plek) router.history.push(plek);
    const { straks } = watVerandert(rol, alsBericht(een));
    await Promise.all(straks.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
  const regels = nieuws.map((een) => ({
    een,
    tekst: nieuwsTekst(rol, een, naamVan(queryClient, een.werknemerId)),
  }));
  return (
    <>
      <p className="alleen-voorlezen" role="status">
        {regels.at(-1)?.tekst}
      </p>
      {regels.length === 0 ? null : (
        <section className="nieuwsbalk" aria-label={teksten.naam}>
          {regels.map(({ een, tekst }) => (
            <div key={een.naam} className="nieuwsbalk__regel">
              <p>{tekst}</p>
              <Knop
                soort="hoofd"
                aria-label={`${teksten.toon}: ${tekst}`}
                onPress={() => void toon(een)}
              >
                {teksten.toon}
              </Knop>
              <Knop soort="stil" aria-label={`${teksten.sluit}: ${tekst}`} onPress={() => weg(een)}>
                {teksten.sluit}
              </Knop>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function verwerk(queryClient: QueryClient, rol: Rol, bericht: SignaalBericht): void {
  const { meteen, straks } = watVerandert(rol, bericht);
  for (const queryKey of meteen) void queryClient.invalidateQueries({ queryKey });
  // What nobody looks at is asked for anew when it is opened; what is in sight waits for "Toon".
  for (const queryKey of straks) {
    void queryClient.invalidateQueries({ queryKey, refetchType: 'none', type: 'inactive' });
  }
}

/** After a gap: what is in sight, but for lists that keep their order while somebody works through them. */
function vervangbaar({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return queryKey[0] !== 'ranglijst' && queryKey[0] !== 'sessie';
}

function alsBericht({ signaal, werknemerId, vacatureIds }: Nieuws): SignaalBericht {
  return { signaal, vacatureIds, zelf: false, ...(werknemerId === null ? {} : { werknemerId }) };
}

/** Only as far as this window knows it: to ask would be a look into his file. */
function naamVan(queryClient: QueryClient, werknemerId: string | null): string | null {
  if (werknemerId === null) return null;
  return queryClient.getQueryData(werknemerQuery(werknemerId).queryKey)?.naam ?? null;
}
