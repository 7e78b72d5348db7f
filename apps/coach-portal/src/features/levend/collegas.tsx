import { aanwezigenSchema } from '@passend/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { doe, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { initialen } from '../../shared/opmaak/initialen.js';
import { collegas as teksten } from '../../shared/teksten/levend.js';
import './levend.css';

/** A sign so often; without one for a minute somebody is not there any more. */
const TEKEN_MS = 25_000;

const plek = (werknemerId: string) => werknemerPad(werknemerId, 'aanwezigheid');

/** Who else is there; asking it is the sign that one is there oneself. */
const aanwezigQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['aanwezig', werknemerId],
    queryFn: () => stuur(aanwezigenSchema, 'POST', plek(werknemerId), {}),
    // A file that is not his shows so on the page itself.
    refetchInterval: ({ state }) => (state.status === 'error' ? false : TEKEN_MS),
    staleTime: TEKEN_MS,
    gcTime: 0,
    retry: false,
  });

/** Shows a coach which colleagues look at the same file now. */
export function Collegas() {
  const { werknemerId } = useParams({ strict: false });
  return werknemerId === undefined ? null : (
    <InDossier key={werknemerId} werknemerId={werknemerId} />
  );
}

function InDossier({ werknemerId }: { readonly werknemerId: string }) {
  const { data } = useQuery(aanwezigQuery(werknemerId));
  useEffect(() => {
    const weg = () => {
      // Whoever does not say so is gone after a minute all the same.
      doe('POST', plek(werknemerId), { weg: true }).catch(() => undefined);
    };
    const bijBlik = () => (document.visibilityState === 'hidden' ? weg() : undefined);
    document.addEventListener('visibilitychange', bijBlik);
    return () => {
      document.removeEventListener('visibilitychange', bijBlik);
      weg();
    };
  }, [werknemerId]);
  const namen = (data?.collegas ?? []).map(({ naam }) => naam);
  const [eerste] = namen;
  const tekst =
    eerste === undefined ? '' : namen.length === 1 ? teksten.een(eerste) : teksten.meer(namen);
  return (
    <p className="collegas" role="status">
      {namen.map((naam) => (
        <span key={naam} className="collegas__letters" title={naam} aria-hidden="true">
          {initialen(naam)}
        </span>
      ))}
      <span className="collegas__tekst">{tekst}</span>
    </p>
  );
}
