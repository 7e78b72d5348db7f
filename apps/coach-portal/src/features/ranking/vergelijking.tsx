import type { MatchDetail } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { ranking } from '../../shared/teksten/ranking.js';
import { vergelijking as teksten } from '../../shared/teksten/vergelijking.js';
import { FoutMelding, Laden } from '../../shared/ui/gegevens.js';
import { OordeelLabel } from '../../shared/ui/oordeel-teken.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import type { MatchFilter } from './filter.js';
import { rankingAdres } from './ranking-adres.js';
import { matchQuery } from './ranking-api.js';
import { type Vergelijkcel, type Vergelijkrij, vergelijk } from './vergelijk.js';
import '../../shared/ui/tabel.css';
import '../../shared/ui/kaarttabel.css';
import './vergelijking.css';

interface VergelijkingProps {
  readonly werknemerId: string;
  readonly filter: MatchFilter;
  readonly ids: readonly [string, string];
}

/** Two vacancies for one client side by side; on a phone one under the other, row by row. */
export function Vergelijking({ werknemerId, filter, ids }: VergelijkingProps) {
  const een = useQuery(matchQuery(werknemerId, ids[0]));
  const ander = useQuery(matchQuery(werknemerId, ids[1]));
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const fout = een.error ?? ander.error;
  return (
    <section className="vergelijking" aria-labelledby="vergelijk-kop">
      <p>
        <Verwijzing naar={rankingAdres(werknemerId, filter)}>{teksten.terug}</Verwijzing>
      </p>
      <h2 id="vergelijk-kop" ref={kop} tabIndex={-1}>
        {teksten.titel}
      </h2>
      {fout === null ? null : (
        <FoutMelding
          fout={fout}
          opOpnieuw={() => {
            void een.refetch();
            void ander.refetch();
          }}
        />
      )}
      {een.data !== undefined && ander.data !== undefined ? (
        <Tabel werknemerId={werknemerId} filter={filter} matches={[een.data, ander.data]} />
      ) : fout === null ? (
        <Laden />
      ) : null}
    </section>
  );
}

interface TabelProps extends Omit<VergelijkingProps, 'ids'> {
  readonly matches: readonly [MatchDetail, MatchDetail];
}

function Tabel({ werknemerId, filter, matches }: TabelProps) {
  const rijen = useMemo(() => vergelijk(...matches), [matches]);
  const anders = rijen.filter((rij) => rij.anders);
  return (
    <>
      <p role="status">{teksten.verschillen(anders.length)}</p>
      <table className="tabel kaarttabel vergelijktabel">
        <caption className="alleen-voorlezen">{teksten.tabel}</caption>
        <thead>
          <tr>
            <th scope="col">{teksten.waarop}</th>
            {matches.map((match) => (
              <th key={match.vacatureId} scope="col">
                <Vacaturekop
                  match={match}
                  adres={rankingAdres(werknemerId, filter, match.vacatureId)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <Rijen kop={teksten.verschil} rijen={anders} matches={matches} />
        <Rijen kop={teksten.gelijk} rijen={rijen.filter((rij) => !rij.anders)} matches={matches} />
      </table>
      <ul className="vergelijking__links">
        {matches.map((match) => (
          <li key={match.vacatureId}>
            <Vacaturekop
              match={match}
              adres={rankingAdres(werknemerId, filter, match.vacatureId)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Vacaturekop({ match, adres }: { readonly match: MatchDetail; readonly adres: string }) {
  return (
    <>
      <Verwijzing naar={adres}>{match.titel}</Verwijzing>
      <span className="vergelijking__bij">
        {[match.werkgever ?? ranking.werkgeverOnbekend, match.plaats]
          .filter((deel) => deel !== null)
          .join(' · ')}
      </span>
    </>
  );
}

interface RijenProps {
  readonly kop: string;
  readonly rijen: readonly Vergelijkrij[];
  readonly matches: readonly [MatchDetail, MatchDetail];
}

function Rijen({ kop, rijen, matches }: RijenProps) {
  if (rijen.length === 0) return null;
  return (
    <tbody>
      <tr className="vergelijktabel__groep">
        <th scope="rowgroup" colSpan={3}>
          {kop}
        </th>
      </tr>
      {rijen.map(({ sleutel, naam, grens, cellen }) => (
        <tr key={sleutel}>
          <th scope="row">
            <span>
              {naam}
              {grens === null ? null : (
                <span className="vergelijking__bij">{teksten.grens(grens)}</span>
              )}
            </span>
          </th>
          {cellen.map((cel, plek) => (
            <td key={matches[plek]?.vacatureId} data-kolom={matches[plek]?.titel}>
              <Cel cel={cel} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cel({ cel: { oordeel, kort, uitleg, zin } }: { readonly cel: Vergelijkcel }) {
  if (oordeel === null && kort === null) {
    return <span className="gedempt">{teksten.zegtNiets}</span>;
  }
  return (
    <div className="vergelijking__cel">
      {oordeel === null ? null : <OordeelLabel oordeel={oordeel} />}
      {kort === null ? null : <strong>{kort}</strong>}
      {zin === null ? null : <q lang="nl">{zin}</q>}
      {uitleg === null ? null : <span className="gedempt klein">{uitleg}</span>}
    </div>
  );
}
