import type { MatchDetail, MatchLijst, MatchRij } from '@passend/contracts';
import type { Beoordeling } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useToetsen } from '../../shared/lib/gebruik-toetsen.js';
import { useLosseToetsen } from '../../shared/lib/losse-toetsen.js';
import { ranking, beslissing as teksten } from '../../shared/teksten/ranking.js';
import { FoutMelding, Laden } from '../../shared/ui/gegevens.js';
import { lui } from '../../shared/ui/lui.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { Beslisbalk } from './beslisbalk.js';
import { buren } from './buren.js';
import type { MatchFilter } from './filter.js';
import { Matchdetail } from './matchdetail.js';
import { Ongedaan, useOngedaan } from './ongedaan.js';
import { rankingAdres } from './ranking-adres.js';
import { matchQuery, useBeoordeel } from './ranking-api.js';
import type { Redenconcept } from './redenvak.js';
import { toetsactie } from './sneltoets.js';
import './triage.css';

/** The list of keys comes when somebody asks for it. */
const Sneltoetsblad = lui(async () => (await import('./sneltoetsblad.js')).Sneltoetsblad);

interface TriageProps {
  readonly werknemerId: string;
  readonly filter: MatchFilter;
  readonly rijen: readonly MatchRij[];
  readonly feiten: MatchLijst;
  readonly vacatureId: string | null;
  readonly opKies: (vacatureId: string) => void;
  readonly haalMeer: (() => Promise<unknown>) | null;
}

/** The vacancy that is open, with the decision under it. */
export function Triage(props: TriageProps) {
  const { werknemerId, filter, vacatureId } = props;
  if (vacatureId === null) {
    return (
      <section className="triage triage--leeg" aria-label={ranking.kiesKop}>
        <h2>{ranking.kiesKop}</h2>
        <p className="gedempt">{ranking.kies}</p>
      </section>
    );
  }
  return (
    <section className="triage" aria-label={ranking.titelKaal}>
      <p className="triage__terug">
        <Verwijzing naar={rankingAdres(werknemerId, filter)}>{ranking.terugNaarLijst}</Verwijzing>
      </p>
      <Geopend {...props} vacatureId={vacatureId} />
    </section>
  );
}

function Geopend(props: TriageProps & { readonly vacatureId: string }) {
  const { werknemerId, rijen, feiten, vacatureId, opKies, haalMeer } = props;
  const match = useQuery(matchQuery(werknemerId, vacatureId));
  const beoordeel = useBeoordeel(werknemerId);
  const ongedaan = useOngedaan(beoordeel, opKies);
  const [gekozen, zetGekozen] = useState<{ id: string; oordeel: Beoordeling } | null>(null);
  const [allesOpen, zetAllesOpen] = useState(0);
  const [hulp, zetHulp] = useState<boolean | null>(null);
  const [toetsenAan, zetToetsenAan] = useLosseToetsen();
  const kop = useRef<HTMLHeadingElement>(null);
  const wacht = useRef(false);
  const concepten = useRef(new Map<string, Redenconcept>());
  const rij = buren(
    rijen.map((deel) => deel.vacatureId),
    vacatureId,
  );
  const oordeel = gekozen?.id === vacatureId ? gekozen.oordeel : null;

  const naar = (id: string | null) => {
    if (id === null) return;
    wacht.current = true;
    opKies(id);
  };
  const volgende = async () => {
    if (rij.volgende !== null) return naar(rij.volgende);
    if (haalMeer !== null) await haalMeer();
  };
  const leeg = match.data === undefined;
  useEffect(() => {
    if (!wacht.current || leeg || vacatureId === '') return;
    wacht.current = false;
    kop.current?.focus({ preventScroll: true });
    kop.current?.closest('.triage')?.scrollTo({ top: 0 });
  }, [vacatureId, leeg]);

  const vastgelegd = (detail: MatchDetail, nieuw: Beoordeling) => {
    ongedaan.onthoud(detail, nieuw);
    zetGekozen(null);
    if (rij.volgende === null) kop.current?.focus();
    void volgende();
  };
  useToetsen(toetsenAan, (toets) => {
    const actie = toetsactie(toets);
    switch (actie) {
      case null:
        return false;
      case 'geschikt':
      case 'bespreken':
      case 'niet_geschikt':
        zetGekozen({ id: vacatureId, oordeel: actie });
        return true;
      case 'volgende':
        void volgende();
        return true;
      case 'vorige':
        naar(rij.vorige);
        return true;
      case 'waarom':
        zetAllesOpen((keer) => keer + 1);
        return true;
      case 'ongedaan':
        ongedaan.draaiTerug();
        return true;
      case 'hulp':
        zetHulp(true);
        return true;
    }
  });

  return (
    <>
      {match.isError && match.data === undefined ? (
        <div className="triage__wacht">
          <FoutMelding fout={match.error} opOpnieuw={() => void match.refetch()} />
        </div>
      ) : null}
      {match.isPending ? (
        <div className="triage__wacht">
          <Laden />
        </div>
      ) : null}
      {match.data === undefined ? null : (
        <Matchdetail
          key={vacatureId}
          werknemerId={werknemerId}
          match={match.data}
          feiten={feiten}
          kopRef={kop}
          wissel={allesOpen}
          opTerugdraai={() => ongedaan.draaiTerugBij(match.data)}
        />
      )}
      <div className="beslisbalk">
        <Ongedaan ongedaan={ongedaan} />
        <Beslisbalk
          key={vacatureId}
          werknemerId={werknemerId}
          match={match.data ?? null}
          positie={rij.plaats < 0 ? null : ranking.positie(rij.plaats + 1, feiten.totaal)}
          gekozen={oordeel}
          opKies={(nieuw) => zetGekozen(nieuw === null ? null : { id: vacatureId, oordeel: nieuw })}
          beoordeel={beoordeel}
          concepten={concepten.current}
          opVastgelegd={vastgelegd}
          opVorige={rij.vorige === null ? null : () => naar(rij.vorige)}
          opVolgende={rij.volgende === null && haalMeer === null ? null : () => void volgende()}
          opWaarom={() => zetAllesOpen((keer) => keer + 1)}
          opHulp={() => zetHulp(true)}
          toetsen={toetsenAan}
        />
      </div>
      {hulp === null ? null : (
        <Sneltoetsblad
          open={hulp}
          opSluit={() => zetHulp(false)}
          aan={toetsenAan}
          opAan={zetToetsenAan}
        />
      )}
      <p className="alleen-voorlezen" role="status">
        {rij.volgende === null && haalMeer === null ? teksten.einde : ''}
      </p>
    </>
  );
}
