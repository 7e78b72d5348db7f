import type { MatchDetail, MatchLijst, MatchPunt } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Versheidsregel } from '../../shared/herkomst/versheidsregel.js';
import { Waarnemingen } from '../../shared/herkomst/waarnemingen.js';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import { honderdste } from '../../shared/opmaak/getal.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { beroep } from '../../shared/teksten/beroepen.js';
import { urenverloop as urenteksten } from '../../shared/teksten/duiding.js';
import { beoordelingNaam } from '../../shared/teksten/oordeel.js';
import { beslissing, ranking, detail as teksten } from '../../shared/teksten/ranking.js';
import { momentopname, versheid } from '../../shared/teksten/versheid.js';
import { motivering } from '../../shared/teksten/vragen.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Urenverloop } from '../../shared/ui/urenverloop.js';
import { VacatureInLog } from '../sollicitaties/vacature-in-log.js';
import { Bewijstekst } from './bewijstekst.js';
import { Passagemelding } from './documentmelding.js';
import { Eerdermelding } from './eerder.js';
import { Herberekening } from './herberekening.js';
import { Profielpunten } from './profielpunten.js';
import { Punten } from './punten.js';
import { Reactievak } from './reactievak.js';
import { regeltekst } from './regeltekst.js';
import { kerngegevens, oordelenInEenRegel } from './samenvatting.js';
import { Vragenvak } from './vragenvak.js';
import './matchdetail.css';

interface MatchdetailProps {
  readonly werknemerId: string;
  readonly match: MatchDetail;
  readonly feiten: MatchLijst;
  readonly kopRef: RefObject<HTMLHeadingElement | null>;
  /** Changes each time somebody asks why: opens all points, or closes them again. */
  readonly wissel: number;
  readonly opTerugdraai: () => void;
}

/** One vacancy: the sum of it, the text with its evidence, and the points in order of trouble. */
export function Matchdetail(props: MatchdetailProps) {
  const { match, kopRef, wissel, feiten } = props;
  const eerste = match.punten.find((punt) => punt.oordeel !== 'past') ?? match.punten[0];
  const [open, zetOpen] = useState<ReadonlySet<string>>(
    () => new Set(eerste === undefined ? [] : [eerste.item]),
  );
  const beginwissel = useRef(wissel);
  const { punten } = match;
  useEffect(() => {
    if (wissel === beginwissel.current) return;
    beginwissel.current = wissel;
    zetOpen((nu) =>
      nu.size === punten.length ? new Set() : new Set(punten.map((punt) => punt.item)),
    );
    document.getElementById('punten-kop')?.focus();
  }, [wissel, punten]);
  const toonPunt = (item: string) => {
    zetOpen((nu) => new Set([...nu, item]));
    document.getElementById(`punt-${item}`)?.focus();
  };
  return (
    <article className="match">
      <header className="match__kop">
        <p className="match__waar">{waar(match)}</p>
        <h2 ref={kopRef} id="vacature-kop" tabIndex={-1} className="match__titel" lang="nl">
          {match.titel}
        </h2>
        <p className="match__som">
          <strong>{oordelenInEenRegel(match.telling)}</strong>
          {kerngegevens(match).map((gegeven) => (
            <span key={gegeven}>{gegeven}</span>
          ))}
        </p>
        <p className="match__maat" title={ranking.zekerheidUitleg}>
          <span>{ranking.score(honderdste(match.score))}</span>
          <span>{ranking.zekerheid(honderdste(match.zekerheid))}</span>
          {match.geplaatstOp === null ? null : (
            <span>{teksten.geplaatst(datumTekst(match.geplaatstOp))}</span>
          )}
          {match.beroep === null ? null : (
            <Link
              to="/werknemers/$werknemerId/beroepen/$code"
              params={{ werknemerId: props.werknemerId, code: match.beroep.code }}
            >
              {beroep.link(match.beroep.naam)}
            </Link>
          )}
          {match.url === null ? null : (
            <a href={match.url} target="_blank" rel="noreferrer">
              {teksten.bron}
              <span className="alleen-voorlezen"> ({algemeen.nieuwVenster})</span>
            </a>
          )}
        </p>
        <Versheidsregel waargenomen={match.waargenomen} />
        <Passagemelding werknemerId={props.werknemerId} aandacht={feiten.aandacht} />
        <Meldingen {...props} />
        <VacatureInLog
          key={match.vacatureId}
          eigenaar={props.werknemerId}
          vacatureId={match.vacatureId}
        />
      </header>
      <div className="match__lijf">
        <section className="match__punten" aria-labelledby="punten-kop">
          <Punten punten={match.punten} open={open} opOpen={zetOpen} opToonInTekst={toonInTekst} />
          <Profielpunten punten={match.profielpunten} />
          <Uren match={match} />
          <Vragenvak match={match} />
          <Reactievak werknemerId={props.werknemerId} match={match} />
          <Waargenomen match={match} />
        </section>
        <Tekst match={match} punten={match.punten} opPunt={toonPunt} />
      </div>
    </article>
  );
}

interface TekstProps {
  readonly match: MatchDetail;
  readonly punten: readonly MatchPunt[];
  readonly opPunt: (item: string) => void;
}

function Tekst({ match, punten, opPunt }: TekstProps) {
  const plekken = useMemo(
    () =>
      punten.flatMap(({ item, oordeel, bewijs }) =>
        bewijs === null ? [] : [{ item, oordeel, van: bewijs.van, tot: bewijs.tot }],
      ),
    [punten],
  );
  const namen = useMemo(() => new Map(punten.map((punt) => [punt.item, punt.naam])), [punten]);
  return (
    <section className="match__tekst" aria-labelledby="tekst-kop">
      <h3 id="tekst-kop" className="match__tussenkop">
        {teksten.tekst}
      </h3>
      <Bewijstekst tekst={match.tekst} plekken={plekken} namen={namen} opPunt={opPunt} />
    </section>
  );
}

type MeldingenProps = Pick<MatchdetailProps, 'werknemerId' | 'match' | 'feiten' | 'opTerugdraai'>;

function Meldingen({ werknemerId, match, feiten, opTerugdraai }: MeldingenProps) {
  const { beoordeling } = match;
  return (
    <>
      {match.live ? null : <Melding toon="let-op">{teksten.nietLive}</Melding>}
      <Eerdermelding eerder={match.eerder} werknemerId={werknemerId} />
      {match.afgevallenOp.length === 0 ? null : (
        <Melding toon="let-op" kop={teksten.valtAf}>
          <ul>
            {match.afgevallenOp.map((code) => (
              <li key={code}>{regeltekst(code, feiten)}</li>
            ))}
          </ul>
        </Melding>
      )}
      {beoordeling === null ? null : (
        <Melding
          toon={beoordeling.veranderd ? 'let-op' : 'rustig'}
          kop={beslissing.huidig(
            beoordelingNaam[beoordeling.beoordeling],
            beoordeling.door,
            momentTekst(beoordeling.op),
          )}
          acties={
            <>
              <Knop onPress={opTerugdraai}>{algemeen.ongedaan}</Knop>
              {beoordeling.momentopnameId === null ? null : (
                <Link
                  to="/werknemers/$werknemerId/vacatures/$vacatureId/bij-besluit"
                  params={{ werknemerId, vacatureId: match.vacatureId }}
                >
                  {momentopname.bijBesluitLink}
                </Link>
              )}
            </>
          }
        >
          <p>{beoordeling.reden}</p>
          {beoordeling.motiveringen.map(({ item, naam, tekst }) => (
            <p key={item}>{motivering.bij(naam, tekst)}</p>
          ))}
          {beoordeling.veranderd ? (
            <p>
              <strong>{beslissing.veranderd}</strong>
            </p>
          ) : null}
          <Herberekening
            key={beoordeling.op}
            werknemerId={werknemerId}
            vacatureId={match.vacatureId}
            beoordeling={beoordeling}
          />
        </Melding>
      )}
    </>
  );
}

function Uren({ match: { urenverloop: uren } }: { readonly match: MatchDetail }) {
  if (uren === null) return null;
  const { profielBijStart } = uren;
  return (
    <div className="match__uren">
      <h3 className="match__tussenkop">{urenteksten.kop}</h3>
      <Urenverloop uren={uren} />
      {profielBijStart === null ? null : <p>{urenteksten.bijStart[profielBijStart]}</p>}
    </div>
  );
}

function Waargenomen({ match }: { readonly match: MatchDetail }) {
  if (match.waargenomen.length === 0) return null;
  return (
    <div className="match__bronnen">
      <h3 className="match__tussenkop">{versheid.kop}</h3>
      <Waarnemingen waargenomen={match.waargenomen} />
      <p>
        <Link to="/vacatures/$vacatureId" params={{ vacatureId: match.vacatureId }}>
          {momentopname.kop}
        </Link>
      </p>
      <p className="gedempt klein">{ranking.versies(match.versies)}</p>
    </div>
  );
}

function waar(match: MatchDetail): string {
  const plaats = [match.plaats, match.provincie].filter(Boolean).join(', ');
  return [match.werkgever ?? ranking.werkgeverOnbekend, plaats || ranking.plaatsOnbekend].join(
    ' · ',
  );
}

function toonInTekst(item: string): void {
  const plek = document.getElementById(`bewijs-${item}`);
  plek?.scrollIntoView({ block: 'center' });
  plek?.focus({ preventScroll: true });
}
