import type { MatchLijst, MatchRij } from '@passend/contracts';
import { Fragment, useEffect, useRef } from 'react';
import { klassen } from '../../shared/lib/klassen.js';
import { honderdste } from '../../shared/opmaak/getal.js';
import { bruikbaarEerst, reisTekst } from '../../shared/opmaak/reis.js';
import { afstandTekst } from '../../shared/opmaak/vacature.js';
import { beoordelingNaam } from '../../shared/teksten/oordeel.js';
import { ranking as teksten } from '../../shared/teksten/ranking.js';
import { reis } from '../../shared/teksten/reis.js';
import { samen as samenteksten } from '../../shared/teksten/samen.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Knop } from '../../shared/ui/knop.js';
import { Scorebalk } from '../../shared/ui/scorebalk.js';
import { Telling } from '../../shared/ui/telling.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { type Rijplek, Vensterlijst } from '../../shared/venster/vensterlijst.js';
import { eerderTekst } from './eerder.js';
import type { MatchFilter } from './filter.js';
import type { Samenstaat } from './gebruik-samen.js';
import { rankingAdres } from './ranking-adres.js';
import { regeltekst } from './regeltekst.js';
import './ranglijst.css';

interface RanglijstProps {
  readonly werknemerId: string;
  readonly filter: MatchFilter;
  readonly rijen: readonly MatchRij[];
  readonly feiten: MatchLijst;
  readonly gekozen: string | null;
  readonly meer: (() => void) | null;
  readonly haalAlles: (() => Promise<unknown>) | null;
  readonly bezig: boolean;
  readonly samen: Samenstaat;
}

/** The narrow list; the vacancy that is open is marked and kept in view. */
export function Ranglijst(props: RanglijstProps) {
  const { rijen, feiten, filter } = props;
  const naam = filter.lijst === 'afgevallen' ? teksten.afgevallenLijst : teksten.lijst;
  return (
    <section className="ranglijst" aria-label={naam}>
      {props.gekozen === null ? null : (
        <a className="skip" href="#vacature-kop">
          {teksten.naarVacature}
        </a>
      )}
      <div className="ranglijst__kop">
        <p className="ranglijst__stand" role="status">
          {teksten.resultaat(feiten.totaal)}
        </p>
        {props.samen.gekozen === null && rijen.length > 1 ? (
          <Knop soort="stil" klas="ranglijst__kies" onPress={props.samen.begin}>
            {samenteksten.kies}
          </Knop>
        ) : null}
      </div>
      {rijen.length === 0 ? (
        <div className="ranglijst__leeg">
          <h2>{teksten.leegKop}</h2>
          <p>{teksten.leeg}</p>
        </div>
      ) : (
        <Vensterlijst
          rijen={rijen}
          totaal={feiten.totaal}
          klas="ranglijst__rijen"
          vast={rijen.findIndex(({ vacatureId }) => vacatureId === props.gekozen)}
          haalAlles={props.haalAlles}
          sleutelVan={({ vacatureId }) => vacatureId}
          toon={(rij, plek) => <Rij rij={rij} plek={plek} {...props} />}
        />
      )}
      {props.meer === null ? null : (
        <div className="ranglijst__meer">
          <Knop onPress={props.meer} bezig={props.bezig}>
            {teksten.meer}
          </Knop>
          <p className="gedempt klein">{teksten.getoond(rijen.length, feiten.totaal)}</p>
        </div>
      )}
    </section>
  );
}

interface RijProps extends RanglijstProps {
  readonly rij: MatchRij;
  readonly plek: Rijplek;
}

function Rij({ rij, plek: plaats, werknemerId, filter, feiten, gekozen, samen }: RijProps) {
  const open = rij.vacatureId === gekozen;
  const regel = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) regel.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={regel} className={klassen('rij', samen.gekozen !== null && 'rij--kiest')} {...plaats}>
      {samen.gekozen === null ? null : (
        <div className="rij__kies">
          <AanUit aan={samen.gekozen.has(rij.vacatureId)} opVerander={() => samen.wissel(rij)}>
            <span className="alleen-voorlezen">{samenteksten.kiesRij(rij.titel)}</span>
          </AanUit>
        </div>
      )}
      <Verwijzing
        naar={rankingAdres(werknemerId, filter, rij.vacatureId)}
        className={klassen('rij__link', rij.beoordeling !== null && 'rij__link--beoordeeld')}
        huidig={open ? 'true' : undefined}
      >
        <span className="rij__kop">
          <span className="rij__titel" lang="nl">
            {rij.titel}
          </span>
          {rij.nieuw ? <span className="rij__nieuw">{teksten.nieuw}</span> : null}
        </span>
        <span className="rij__waar">
          {[rij.werkgever ?? teksten.werkgeverOnbekend, plek(rij)].join(' · ')}
        </span>
        {rij.reizen.length === 0 ? null : (
          <span className="rij__waar">
            <span className="alleen-voorlezen">{reis.kop}: </span>
            {bruikbaarEerst(rij.reizen).map((een, plek) => (
              <Fragment key={een.middel}>
                {plek === 0 ? null : ' · '}
                <span className="rij__reis">{reisTekst(een)}</span>
              </Fragment>
            ))}
          </span>
        )}
        <span className="rij__score">
          <span className="rij__getal">
            <span className="alleen-voorlezen">{teksten.score(honderdste(rij.score))}. </span>
            <span aria-hidden="true">{honderdste(rij.score)}</span>
          </span>
          <Scorebalk deel={rij.score} />
        </span>
        <Telling telling={rij.telling} />
        {rij.afgevallenOp.length === 0 ? null : (
          <span className="rij__afgevallen">
            {teksten.afgevallenOp}:{' '}
            {rij.afgevallenOp.map((code) => regeltekst(code, feiten)).join('; ')}
          </span>
        )}
        {rij.bijstellingen.map((zin) => (
          <span key={zin} className="rij__afgevallen">
            {zin}
          </span>
        ))}
        {rij.eerder === null ? null : (
          <span className="rij__afgevallen">{eerderTekst(rij.eerder)}</span>
        )}
        {rij.beoordeling === null ? null : (
          <span className={`stempel stempel--${rij.beoordeling.beoordeling}`}>
            {beoordelingNaam[rij.beoordeling.beoordeling]}
          </span>
        )}
      </Verwijzing>
    </li>
  );
}

function plek(rij: MatchRij): string {
  const afstand = afstandTekst(rij.afstandKm);
  const plaats = rij.plaats ?? teksten.plaatsOnbekend;
  return afstand === null ? plaats : `${plaats}, ${afstand}`;
}
