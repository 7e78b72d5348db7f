import type { CaseloadRij } from '@passend/contracts';
import { BEOORDELINGEN, type Caseloadpunt } from '@passend/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PASSAGES_ID } from '../../shared/lib/ankers.js';
import { geledenTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { caseload as teksten } from '../../shared/teksten/caseload.js';
import { Weeklijn } from '../../shared/ui/weeklijn.js';
import { type Aandachtspunt, aandachtspunten } from './aandacht.js';
import { Inspanningsstaven } from './inspanningsstaven.js';

interface CaseloadRegelProps {
  readonly rij: CaseloadRij;
  readonly moment: Date;
}

/** One client: who, where in the term, what is in sight, and what waits. */
export function CaseloadRegel({ rij, moment }: CaseloadRegelProps) {
  const punten = aandachtspunten(rij, moment);
  return (
    <li className="client">
      <div className="client__wie">
        <h3 className="client__naam">
          <Link to="/werknemers/$werknemerId/matches" params={{ werknemerId: rij.id }}>
            {rij.naam}
          </Link>
        </h3>
        <p className="client__zoekt">
          {[rij.doelberoepen.slice(0, 2).join(', '), rij.woonplaats].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Termijn traject={rij.traject} klok={rij.klok} />
      <Stand rij={rij} moment={moment} />
      <Wacht rij={rij} punten={punten} />
    </li>
  );
}

function Termijn({ traject, klok }: Pick<CaseloadRij, 'traject' | 'klok'>) {
  const { week, totWeken } = traject;
  return (
    <div className="client__termijn">
      <p className="client__week">
        <span className="cijfer">{teksten.week(week, totWeken)}</span>
        <span className="gedempt">{teksten.naarTot(totWeken - week)}</span>
      </p>
      <Weeklijn week={week} totWeken={totWeken} label={teksten.weeklijn(week, totWeken)} />
      {klok.volgende === null ? null : (
        <p className="gedempt klein">{teksten.volgende(klok.volgende.stap, klok.volgende.dag)}</p>
      )}
    </div>
  );
}

function Stand({ rij, moment }: CaseloadRegelProps) {
  if (!rij.leesbaar) return <div className="client__stand" />;
  if (rij.telling === null) {
    return (
      <div className="client__stand">
        <p className="gedempt">{teksten.geenMatch}</p>
        <Inspanningsstaven weken={rij.inspanning} />
      </div>
    );
  }
  return (
    <div className="client__stand">
      <p>
        <span className="cijfer">{getal(rij.telling.inBeeld)}</span> {teksten.inBeeld}
        {rij.telling.nieuw > 0 ? (
          <span className="client__nieuw">
            {getal(rij.telling.nieuw)} {teksten.nieuw}
          </span>
        ) : null}
      </p>
      <p className="gedempt klein">{oordelen(rij)}</p>
      {rij.laatstBekeken === null ? null : (
        <p className="gedempt klein">{teksten.bekeken(geledenTekst(rij.laatstBekeken, moment))}</p>
      )}
      <Inspanningsstaven weken={rij.inspanning} />
    </div>
  );
}

function oordelen({ beoordeeld }: CaseloadRij): string {
  const delen = BEOORDELINGEN.filter((oordeel) => beoordeeld[oordeel] > 0).map(
    (oordeel) => `${getal(beoordeeld[oordeel])} ${teksten.beoordeeld[oordeel]}`,
  );
  return delen.length === 0 ? teksten.nietsBeoordeeld : delen.join(', ');
}

/** What leads elsewhere than the ranking, also when something heavier waits. */
const LINKT: readonly Caseloadpunt[] = ['passages', 'tijdlijn'];

interface WachtProps {
  readonly rij: CaseloadRij;
  readonly punten: readonly Aandachtspunt[];
}

function Wacht({ rij: { id: werknemerId, naam, leesbaar }, punten }: WachtProps) {
  const eerste = punten[0];
  const actie = eerste?.actie ?? 'ranglijst';
  return (
    <div className="client__wacht">
      {punten.length === 0 ? null : (
        <ul className="client__punten">
          {punten.map((punt) => (
            <li key={punt.tekst}>
              {LINKT.includes(punt.actie) && punt !== eerste ? (
                <Actielink werknemerId={werknemerId} actie={punt.actie}>
                  {punt.tekst}
                  <span className="alleen-voorlezen"> {teksten.van(naam)}</span>
                </Actielink>
              ) : (
                punt.tekst
              )}
            </li>
          ))}
        </ul>
      )}
      {leesbaar ? (
        <Actielink werknemerId={werknemerId} actie={actie} klas="client__actie">
          {teksten.actie[actie]}
          <span className="alleen-voorlezen"> {teksten.van(naam)}</span>
        </Actielink>
      ) : null}
    </div>
  );
}

interface ActielinkProps {
  readonly werknemerId: string;
  readonly actie: Caseloadpunt;
  readonly klas?: string;
  readonly children: ReactNode;
}

const NAAR = {
  ranglijst: '/werknemers/$werknemerId/matches',
  tijdlijn: '/werknemers/$werknemerId/tijdlijn',
  profiel: '/werknemers/$werknemerId',
  passages: '/werknemers/$werknemerId',
  belastbaarheid: '/werknemers/$werknemerId',
} as const satisfies Readonly<Record<Caseloadpunt, string>>;

/** To where somebody can do what waits. */
function Actielink({ werknemerId, actie, klas, children }: ActielinkProps) {
  return (
    <Link
      {...(klas === undefined ? {} : { className: klas })}
      to={NAAR[actie]}
      {...(actie === 'passages' ? { hash: PASSAGES_ID } : {})}
      params={{ werknemerId }}
    >
      {children}
    </Link>
  );
}
