import type { TerugkoppelingWeergave } from '@passend/contracts';
import type { ReactNode } from 'react';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import { maat } from '../../shared/opmaak/getal.js';
import { duurNaam, documenten as teksten } from '../../shared/teksten/aanleveren.js';
import { naamVanFunctie } from './documentenlijst.js';

const { velden } = teksten;

interface LijstProps {
  readonly terugkoppelingen: readonly TerugkoppelingWeergave[];
  readonly acties?: (terug: TerugkoppelingWeergave) => ReactNode;
}

/** What the doctor told in work terms, and whether the employer sees it. */
export function Terugkoppelingen({ terugkoppelingen, acties }: LijstProps) {
  if (terugkoppelingen.length === 0) return <p className="gedempt">{teksten.geenTerug}</p>;
  return (
    <ul className="stukken">
      {terugkoppelingen.map((terug) => (
        <li key={terug.id} className="stuk">
          <h3>{datumTekst(terug.datum)}</h3>
          <p>
            {teksten.door(terug.auteurNaam, naamVanFunctie(terug.auteurFunctie))}{' '}
            <span className="gedempt">· {teksten.binnen(momentTekst(terug.op))}</span>
          </p>
          <Inhoud inhoud={terug.inhoud} />
          <p className="stuk__stand">
            {terug.besluit?.besluit === 'delen' ? teksten.gedeeld : teksten.nietGedeeld}
          </p>
          {acties === undefined ? null : <div className="stuk__acties">{acties(terug)}</div>}
        </li>
      ))}
    </ul>
  );
}

function Inhoud({ inhoud }: Pick<TerugkoppelingWeergave, 'inhoud'>) {
  const { urenNu, opbouw, verwachteDuur, volgendeBeoordeling } = inhoud;
  return (
    <dl className="termen paren paren--onder">
      <Paar naam={velden.uren}>{teksten.uren(maat(urenNu))}</Paar>
      {opbouw === null ? null : (
        <Paar naam={velden.opbouw}>
          {teksten.opbouw(maat(opbouw.urenErbij), opbouw.elkeWeken, maat(opbouw.totUren))}
        </Paar>
      )}
      <Regels naam={velden.mogelijk} regels={inhoud.mogelijk} />
      <Regels naam={velden.nietMogelijk} regels={inhoud.nietMogelijk} />
      <Regels naam={velden.aanpassingen} regels={inhoud.aanpassingen} />
      <Paar naam={velden.duur}>{duurNaam[verwachteDuur]}</Paar>
      {volgendeBeoordeling === null ? null : (
        <Paar naam={velden.volgende}>{datumTekst(volgendeBeoordeling)}</Paar>
      )}
    </dl>
  );
}

function Regels({ naam, regels }: { readonly naam: string; readonly regels: readonly string[] }) {
  return (
    <Paar naam={naam}>
      {regels.length === 0 ? (
        <span className="gedempt">{velden.geen}</span>
      ) : (
        <ul className="stuk__regels">
          {regels.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      )}
    </Paar>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className="paren__paar">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
