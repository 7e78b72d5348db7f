import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { useMedia } from '../../shared/lib/gebruik-media.js';
import { klassen } from '../../shared/lib/klassen.js';
import { ranking as teksten } from '../../shared/teksten/ranking.js';
import { ClientKruimel } from '../../shared/ui/clientkruimel.js';
import { FoutMelding, Laden } from '../../shared/ui/gegevens.js';
import { lui } from '../../shared/ui/lui.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { haalRest } from '../../shared/venster/haal-rest.js';
import { Weergavenbalk } from '../weergaven/weergavenbalk.js';
import { Documentmelding } from './documentmelding.js';
import { adresUitFilter, filterUitAdres, type MatchFilter, paarUitAdres } from './filter.js';
import { Filterbalk } from './filterbalk.js';
import { useSamen } from './gebruik-samen.js';
import { Ranglijst } from './ranglijst.js';
import { ranglijstQuery } from './ranking-api.js';
import { LijstTabs, Rankingfeiten } from './rankingfeiten.js';
import { Samenbalk } from './samenbalk.js';
import { Triage } from './triage.js';
import './ranking-pagina.css';

const Vergelijking = lui(async () => (await import('./vergelijking.js')).Vergelijking);
const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/matches');
/** From here list and vacancy stand side by side; the same width stands in ranking-pagina.css. */
const NAAST_ELKAAR = '(min-width: 64rem)';

/** The screen that decides: the ranking on the left, one vacancy with its evidence on the right. */
export function RankingPagina() {
  const { werknemerId } = route.useParams();
  const zoek = route.useSearch();
  const filter = useMemo(() => filterUitAdres(zoek), [zoek]);
  const gekozen = useParams({ strict: false }).vacatureId ?? null;
  const lijst = useInfiniteQuery(ranglijstQuery(werknemerId, filter));
  const naastElkaar = useMedia(NAAST_ELKAAR);
  const navigate = useNavigate();
  const kies = (vacatureId: string) =>
    void navigate({
      to: '/werknemers/$werknemerId/matches/$vacatureId',
      params: { werknemerId, vacatureId },
      search: adresUitFilter(filter),
    });
  const filterOp = (nieuw: MatchFilter) =>
    void navigate({
      to: '/werknemers/$werknemerId/matches',
      params: { werknemerId },
      search: adresUitFilter(nieuw),
      replace: true,
    });
  const samen = useSamen(werknemerId);
  const paar = useMemo(() => paarUitAdres(zoek), [zoek]);
  const naastElkaarLeggen = (ids: readonly string[]) =>
    void navigate({
      to: '/werknemers/$werknemerId/matches',
      params: { werknemerId },
      search: { ...adresUitFilter(filter), vergelijk: [...ids] },
    });
  const rijen = useMemo(() => lijst.data?.pages.flatMap((blad) => blad.rijen) ?? [], [lijst.data]);
  const feiten = lijst.data?.pages[0];
  const open = gekozen ?? (naastElkaar ? (rijen[0]?.vacatureId ?? null) : null);
  return (
    <div className={klassen('ranking', gekozen !== null && 'ranking--open')}>
      <div className="ranking__kop">
        <RankingKop werknemerId={werknemerId} />
        {feiten === undefined ? null : (
          <Rankingfeiten
            werknemerId={werknemerId}
            filter={filter}
            feiten={feiten}
            opRegel={(regel) => filterOp({ ...filter, lijst: 'afgevallen', regel })}
            opVervers={() => void lijst.refetch()}
          />
        )}
        {feiten === undefined ? null : (
          <Documentmelding werknemerId={werknemerId} aandacht={feiten.aandacht} />
        )}
      </div>
      {lijst.isError && feiten === undefined ? (
        <GeenRanking
          werknemerId={werknemerId}
          fout={lijst.error}
          opnieuw={() => void lijst.refetch()}
        />
      ) : null}
      {lijst.isPending ? (
        <div className="ranking__wacht">
          <Laden />
        </div>
      ) : null}
      {paar === null ? null : <Vergelijking werknemerId={werknemerId} filter={filter} ids={paar} />}
      {feiten === undefined || paar !== null ? null : (
        <div className="ranking__vlakken">
          <div className="ranking__lijst">
            <LijstTabs werknemerId={werknemerId} filter={filter} feiten={feiten} />
            <Filterbalk filter={filter} feiten={feiten} opFilter={filterOp} />
            <div className="ranking__weergaven">
              <Weergavenbalk
                plek="ranglijst"
                werknemerId={werknemerId}
                filter={adresUitFilter(filter)}
              />
            </div>
            <Ranglijst
              samen={samen}
              werknemerId={werknemerId}
              filter={filter}
              rijen={rijen}
              feiten={feiten}
              gekozen={open}
              meer={lijst.hasNextPage ? () => void lijst.fetchNextPage() : null}
              haalAlles={lijst.hasNextPage ? () => haalRest(lijst) : null}
              bezig={lijst.isFetchingNextPage}
            />
            <Samenbalk staat={samen} opVergelijk={naastElkaarLeggen} />
          </div>
          <Triage
            key={werknemerId}
            werknemerId={werknemerId}
            filter={filter}
            rijen={rijen}
            feiten={feiten}
            vacatureId={open}
            opKies={kies}
            haalMeer={lijst.hasNextPage ? () => lijst.fetchNextPage() : null}
          />
        </div>
      )}
    </div>
  );
}

function RankingKop({ werknemerId }: { readonly werknemerId: string }) {
  const werknemer = useQuery(werknemerQuery(werknemerId)).data;
  const titel = werknemer === undefined ? teksten.titelKaal : teksten.titel(werknemer.naam);
  return (
    <Paginakop
      titel={titel}
      venstertitel={teksten.titelKaal}
      boven={<ClientKruimel werknemerId={werknemerId} />}
    />
  );
}

interface GeenRankingProps {
  readonly werknemerId: string;
  readonly fout: unknown;
  readonly opnieuw: () => void;
}

function GeenRanking({ werknemerId, fout, opnieuw }: GeenRankingProps) {
  const werknemer = useQuery(werknemerQuery(werknemerId)).data;
  const onvolledig =
    werknemer !== undefined &&
    (werknemer.zoekprofiel === null || werknemer.belastbaarheid === null);
  if (!onvolledig) {
    return (
      <div className="ranking__wacht">
        <FoutMelding fout={fout} opOpnieuw={opnieuw} />
      </div>
    );
  }
  return (
    <div className="ranking__wacht">
      <h2>{teksten.geenProfielKop}</h2>
      <p>{teksten.geenProfiel}</p>
      <Link to="/werknemers/$werknemerId" params={{ werknemerId }} className="knop knop--hoofd">
        {teksten.naarProfiel}
      </Link>
    </div>
  );
}
