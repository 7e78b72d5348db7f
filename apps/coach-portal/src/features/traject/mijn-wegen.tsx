import type { TrajectWeergave } from '@passend/contracts';
import { OORDEELROUTES } from '@passend/domain';
import type { ReactNode } from 'react';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { mijnWegen as teksten } from '../../shared/teksten/mijn-wegen.js';
import { oordeelvraag, plaatsing, routes } from '../../shared/teksten/trajectroutes.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Bestandlink } from './bestandveld.js';
import { Plaatsingregels } from './plaatsing.js';
import { Secondvorm, Testvorm } from './routevormen.js';
import { Uitklapvorm } from './uitklapvorm.js';

interface DeelProps {
  readonly traject: TrajectWeergave;
}

/** Where the werknemer works or worked; nothing as long as there is no plaatsing. */
export function MijnPlaatsing({ traject: { plaatsingen } }: DeelProps) {
  if (plaatsingen.length === 0) return null;
  return (
    <Vak id="plaatsing" kop={teksten.plaatsingKop} uitleg={teksten.plaatsingUitleg}>
      <ul className="trajectlijst">
        {plaatsingen.map((een) => (
          <li key={een.id} className="trajectlijst__deel">
            <Plaatsingregels plaatsing={een} />
            {een.einde === null ? <p>{teksten.bijVorm[een.vorm]}</p> : null}
          </li>
        ))}
      </ul>
      <p className="gedempt">{teksten.plaatsingVraag}</p>
    </Vak>
  );
}

/** Schooling that was proposed for him, why, and how far that is. */
export function MijnScholing({ traject: { scholingen } }: DeelProps) {
  if (scholingen.length === 0) return null;
  return (
    <Vak id="scholing" kop={routes.scholing} uitleg={teksten.scholingUitleg}>
      <ul className="trajectlijst">
        {scholingen.map((een) => (
          <li key={een.id} className="trajectlijst__deel">
            <p>
              <strong>{een.opleiding}</strong>
            </p>
            <p className="gedempt">{routes.duur(een.weken, een.urenPerWeek)}</p>
            <p>
              {teksten.scholingWaarom} {een.reden}
            </p>
            <Staat staat={een.staat} datum={een.stappen.at(-1)?.datum ?? een.datum} />
          </li>
        ))}
      </ul>
    </Vak>
  );
}

/** Somebody else who looks along: what that is, what it costs him, and what was asked. */
export function MijnOordelen({ traject: { oordelen, gesloten } }: DeelProps) {
  return (
    <Vak id="oordelen" kop={teksten.oordeelKop} uitleg={teksten.oordeelUitleg}>
      {oordelen.length === 0 ? null : (
        <ul className="trajectlijst">
          {oordelen.map((een) => (
            <li key={een.id} className="trajectlijst__deel">
              <p>
                <strong>
                  {een.soort === 'second_opinion'
                    ? routes.secondOpinion
                    : routes.deskundigenoordeel}
                </strong>
              </p>
              {een.soort === 'deskundigenoordeel' ? <p>{oordeelvraag[een.vraag]}</p> : null}
              <Staat staat={een.staat} datum={een.stappen.at(-1)?.datum ?? een.datum} />
            </li>
          ))}
        </ul>
      )}
      {OORDEELROUTES.map(({ code, gronden }) => (
        <Uitklap key={code} kop={teksten.oordeelRoute[code].kop}>
          {teksten.oordeelRoute[code].zinnen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
          <ul className="klein">
            {gronden.map(({ tekst, adres, zekerheid }) => (
              <li key={tekst}>
                <a href={adres} target="_blank" rel="noreferrer">
                  <span lang="nl">{tekst}</span>
                  <span className="alleen-voorlezen"> ({algemeen.nieuwVenster})</span>
                </a>
                {zekerheid === 'na_te_gaan' ? ` (${plaatsing.naTeGaan})` : ''}
              </li>
            ))}
          </ul>
        </Uitklap>
      ))}
      {gesloten ? null : (
        <Uitklapvorm kop={teksten.secondWil}>
          {(klaar) => <Secondvorm bron={null} opKlaar={klaar} />}
        </Uitklapvorm>
      )}
    </Vak>
  );
}

/** The results of tests, each with who may read it. */
export function MijnTests({ traject: { tests, gesloten } }: DeelProps) {
  return (
    <Vak id="tests" kop={routes.tests} uitleg={teksten.testsUitleg}>
      {tests.length === 0 ? <p>{teksten.testsLeeg}</p> : null}
      <ul className="trajectlijst">
        {tests.map((een) => (
          <li key={een.id} className="trajectlijst__deel">
            <p>
              <strong>{een.naam}</strong> <span className="gedempt">{datumTekst(een.datum)}</span>
            </p>
            {een.uitkomst === null ? null : <p className="traject__tekst">{een.uitkomst}</p>}
            {een.bestand === null ? null : <Bestandlink bron={null} bestand={een.bestand} />}
            <p className="gedempt">{teksten.testVoor[een.voor]}</p>
          </li>
        ))}
      </ul>
      {gesloten ? null : (
        <Uitklapvorm kop={teksten.testErbij}>
          {(klaar) => <Testvorm bron={null} wieZiet={teksten.testVoor} opKlaar={klaar} />}
        </Uitklapvorm>
      )}
    </Vak>
  );
}

interface VakProps {
  readonly id: string;
  readonly kop: string;
  readonly uitleg: string;
  readonly children: ReactNode;
}

function Vak({ id, kop, uitleg, children }: VakProps) {
  return (
    <section className="vak" aria-labelledby={`${id}-kop`} id={id} tabIndex={-1}>
      <h2 id={`${id}-kop`}>{kop}</h2>
      <p className="gedempt">{uitleg}</p>
      {children}
    </section>
  );
}

interface StaatProps {
  readonly staat: string;
  readonly datum: string;
}

function Staat({ staat, datum }: StaatProps) {
  return (
    <p>
      <span className="activiteitstand">{routes.stappen[staat] ?? staat}</span>{' '}
      <span className="gedempt">{datumTekst(datum)}</span>
    </p>
  );
}
