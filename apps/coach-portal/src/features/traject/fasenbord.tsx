import type { ActiviteitWeergave, TrajectWeergave } from '@passend/contracts';
import {
  FASEDOCUMENT_VAN,
  FASEDOCUMENTEN,
  type Fasedocument,
  NODIGE_DOCUMENTEN,
  type Trajectdeel,
} from '@passend/domain';
import type { ReactNode } from 'react';
import { useMedia } from '../../shared/lib/gebruik-media.js';
import { klassen } from '../../shared/lib/klassen.js';
import { datumKort, datumTekst } from '../../shared/opmaak/datum.js';
import {
  activiteitstaat,
  deelnaam,
  documentnaam,
  fasestaat,
  fasen as teksten,
} from '../../shared/teksten/traject.js';
import { activiteitNaam } from '../../shared/teksten/trajectwoorden.js';
import { Activiteitstap, Activiteitvorm } from './activiteitvorm.js';
import { Bestandlink } from './bestandveld.js';
import { Documentvorm } from './documentvorm.js';
import { Faseknop } from './faseknop.js';
import type { Bron } from './traject-api.js';
import { Uitklapvorm } from './uitklapvorm.js';

type Fase = TrajectWeergave['fasen'][number];

interface BordProps {
  readonly traject: TrajectWeergave;
  readonly bron: Bron;
}

/** The phases beside each other: what each is to leave behind, and what is done in it. */
export function Fasenbord({ traject, bron }: BordProps) {
  return (
    <section className="vak" aria-labelledby="fasen-kop" id="fasen" tabIndex={-1}>
      <h2 id="fasen-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <ol className="fasenbord">
        {traject.fasen.map((fase) => (
          <Fasekolom key={fase.fase} fase={fase} traject={traject} bron={bron} />
        ))}
      </ol>
    </section>
  );
}

function Fasekolom({ fase, traject, bron }: BordProps & { readonly fase: Fase }) {
  const { fase: naam, staat, perioden } = fase;
  const activiteiten = traject.activiteiten.filter((een) => een.fase === naam);
  const documenten = FASEDOCUMENTEN.filter((document) => FASEDOCUMENT_VAN[document] === naam);
  return (
    <li className={klassen('fasekolom', `fasekolom--${staat}`)}>
      <h3>{deelnaam[naam]}</h3>
      <p className="fasekolom__staat">{fasestaat[staat]}</p>
      {perioden.map(({ van, tot }) => (
        <p key={`${van}-${tot}`} className="gedempt klein">
          {teksten.periode(datumTekst(van), tot === null ? null : datumTekst(tot))}
        </p>
      ))}
      <Faseinhoud open={staat === 'loopt'} naam={deelnaam[naam]}>
        {documenten.length === 0 ? null : (
          <Documenten documenten={documenten} traject={traject} bron={bron} />
        )}
        <Activiteiten activiteiten={activiteiten} gesloten={traject.gesloten} bron={bron} />
        {traject.gesloten ? null : (
          <div className="fasekolom__doen">
            <Uitklapvorm kop={teksten.plan} erbij={deelnaam[naam]}>
              {(klaar) => <Activiteitvorm fase={naam} bron={bron} opKlaar={klaar} />}
            </Uitklapvorm>
            <Faseknop fase={naam} staat={staat} vandaag={traject.vandaag} bron={bron} />
          </div>
        )}
      </Faseinhoud>
    </li>
  );
}

interface FaseinhoudProps {
  /** Whether the phase runs: on a phone the others wait until somebody opens them. */
  readonly open: boolean;
  readonly naam: string;
  readonly children: ReactNode;
}

function Faseinhoud({ open, naam, children }: FaseinhoudProps) {
  const smal = useMedia('(max-width: 44rem)');
  if (!smal || open) return children;
  return (
    <details className="opvouw opvouw--los">
      <summary>
        {teksten.toon}
        <span className="alleen-voorlezen">: {naam}</span>
      </summary>
      {children}
    </details>
  );
}

interface DocumentenProps extends BordProps {
  readonly documenten: readonly Fasedocument[];
}

function Documenten({ documenten, traject, bron }: DocumentenProps) {
  return (
    <>
      <h4>{teksten.documenten}</h4>
      <ul className="fasedocumenten">
        {documenten.map((document) => {
          const er = traject.documenten.find((een) => een.document === document);
          return (
            <li key={document}>
              <p className={klassen('documentstand', er !== undefined && 'documentstand--er')}>
                {documentnaam[document]}:{' '}
                {er === undefined ? mistTekst(document) : `${teksten.isEr}, ${datumKort(er.datum)}`}
              </p>
              {er === undefined ? null : (
                <p className="gedempt klein">
                  {[
                    er.versie > 1 ? teksten.versie(er.versie) : null,
                    er.akkoordWerknemer ? teksten.akkoord : null,
                  ]
                    .filter((deel) => deel !== null)
                    .join(', ')}
                </p>
              )}
              {er === undefined || er.bestand === null ? null : (
                <Bestandlink bron={bron} bestand={er.bestand} />
              )}
              {traject.gesloten || document === 'star_voorbeelden' ? null : (
                <Uitklapvorm kop={teksten.legVast} erbij={documentnaam[document]}>
                  {(klaar) => <Documentvorm document={document} bron={bron} opKlaar={klaar} />}
                </Uitklapvorm>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface ActiviteitenProps {
  readonly activiteiten: readonly ActiviteitWeergave[];
  readonly gesloten: boolean;
  readonly bron: Bron;
}

function Activiteiten({ activiteiten, gesloten, bron }: ActiviteitenProps) {
  return (
    <>
      <h4>{teksten.activiteiten}</h4>
      {activiteiten.length === 0 ? (
        <p className="gedempt klein">{teksten.geenActiviteiten}</p>
      ) : (
        <ul className="activiteiten">
          {activiteiten.map((activiteit) => (
            <li key={activiteit.id} className="activiteit">
              <p>{activiteitNaam(activiteit.code, activiteit.naam)}</p>
              <p className="klein">
                <span
                  className={klassen('activiteitstand', `activiteitstand--${activiteit.staat}`)}
                >
                  {activiteitstaat[activiteit.staat]}
                </span>{' '}
                <span className="gedempt">{wanneerTekst(activiteit)}</span>
              </p>
              {activiteit.toelichting === null ? null : (
                <p className="gedempt klein">{activiteit.toelichting}</p>
              )}
              {gesloten || activiteit.staat === 'gedaan' ? null : (
                <Uitklapvorm
                  kop={teksten.wijzig}
                  erbij={activiteitNaam(activiteit.code, activiteit.naam)}
                >
                  {(klaar) => (
                    <Activiteitstap activiteit={activiteit} bron={bron} opKlaar={klaar} />
                  )}
                </Uitklapvorm>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function mistTekst(document: Fasedocument): string {
  return NODIGE_DOCUMENTEN.includes(document) ? teksten.mist : teksten.mistMag;
}

/** When, in the words of its state. */
export function wanneerTekst({ staat, wanneer, datum }: ActiviteitWeergave): string {
  if (staat === 'gepland') return wanneer === null ? '' : teksten.voor(datumTekst(wanneer));
  if (staat === 'uitgesteld') return wanneer === null ? '' : teksten.tot(datumTekst(wanneer));
  return teksten.op(datumTekst(datum));
}

/** The names of phases in the order of the traject. */
export function lopendeNamen(fasen: TrajectWeergave['fasen']): readonly string[] {
  const lopend = fasen.filter(({ staat }) => staat === 'loopt');
  return lopend.map(({ fase }: { fase: Trajectdeel }) => deelnaam[fase]);
}
