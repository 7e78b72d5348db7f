import type { AfspraakWeergave, TrajectWeergave } from '@passend/contracts';
import { aanwezigheidVan } from '@passend/domain';
import {
  afspraakMet,
  afspraakuitkomst,
  afspraakvorm,
  afwezigreden,
  afspraken as teksten,
} from '../../shared/teksten/traject.js';
import { Afspraakafloop, Afspraakafzeg, Afspraakvorm } from './afspraakvorm.js';
import type { Bron } from './traject-api.js';
import { Uitklapvorm } from './uitklapvorm.js';
import { wanneerTekst } from './wanneer.js';

interface AfsprakenProps {
  readonly traject: TrajectWeergave;
  readonly bron: Bron;
}

/** The appointments of a client: what is to come, and how the others went. */
export function Afspraken({ traject, bron }: AfsprakenProps) {
  const gepland = traject.afspraken.filter(({ staat }) => staat === 'gepland');
  const komt = gepland.filter(({ datum }) => datum > traject.vandaag);
  const vastTeLeggen = gepland.filter(({ datum }) => datum <= traject.vandaag);
  const geweest = traject.afspraken.filter(({ staat }) => staat !== 'gepland').toReversed();
  const telling = aanwezigheidVan(traject.afspraken);
  return (
    <section className="vak" aria-labelledby="afspraken-kop" id="afspraken" tabIndex={-1}>
      <h2 id="afspraken-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      {vastTeLeggen.length === 0 ? null : (
        <>
          <h3>{teksten.vastleggenKop}</h3>
          <Lijst afspraken={vastTeLeggen} traject={traject} bron={bron} />
        </>
      )}
      <h3>{teksten.komt}</h3>
      {komt.length === 0 ? <p className="gedempt">{teksten.geenKomt}</p> : null}
      <Lijst afspraken={komt} traject={traject} bron={bron} />
      {traject.gesloten ? null : (
        <Uitklapvorm kop={teksten.maak}>
          {(klaar) => <Afspraakvorm begin={null} bron={bron} opKlaar={klaar} />}
        </Uitklapvorm>
      )}
      <h3>{teksten.geweest}</h3>
      {geweest.length === 0 ? (
        <p className="gedempt">{teksten.geenGeweest}</p>
      ) : (
        <p className="gedempt">
          {teksten.tellen(telling.gehouden, telling.niet_gehouden_met_reden, telling.niet_gehouden)}
        </p>
      )}
      <ul className="trajectlijst">
        {geweest.map((afspraak) => (
          <li key={afspraak.id} className="trajectlijst__deel">
            <Afspraakregels afspraak={afspraak} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LijstProps extends AfsprakenProps {
  readonly afspraken: readonly AfspraakWeergave[];
}

/** Appointments that were not closed, with what can be done with each. */
function Lijst({ afspraken, traject, bron }: LijstProps) {
  return (
    <ul className="trajectlijst">
      {afspraken.map((afspraak) => (
        <li key={afspraak.id} className="trajectlijst__deel">
          <Afspraakregels afspraak={afspraak} />
          {traject.gesloten ? null : (
            <div className="traject__doen">
              <Uitklapvorm kop={teksten.legVast} erbij={afspraaktitel(afspraak)}>
                {(klaar) => <Afspraakafloop afspraak={afspraak} bron={bron} opKlaar={klaar} />}
              </Uitklapvorm>
              <Uitklapvorm kop={teksten.verzet} erbij={afspraaktitel(afspraak)}>
                {(klaar) => <Afspraakvorm begin={afspraak} bron={bron} opKlaar={klaar} />}
              </Uitklapvorm>
              <Uitklapvorm kop={teksten.zegAf} erbij={afspraaktitel(afspraak)}>
                {(klaar) => <Afspraakafzeg afspraak={afspraak} bron={bron} opKlaar={klaar} />}
              </Uitklapvorm>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One appointment in words. */
export function Afspraakregels({ afspraak }: { readonly afspraak: AfspraakWeergave }) {
  const { uitkomst, afgezegdDoor, reden, verslag, notitie, staat } = afspraak;
  const waar = [
    afspraak.organisatie ?? '',
    afspraakvorm[afspraak.vorm],
    afspraak.plek,
    teksten.minuten(afspraak.minuten),
  ];
  return (
    <div className="afspraak">
      <p className="afspraak__titel">{afspraaktitel(afspraak)}</p>
      <p className="gedempt">{waar.filter((deel) => deel !== '').join(' · ')}</p>
      {afspraak.onderwerp === '' ? null : <p>{afspraak.onderwerp}</p>}
      {uitkomst === null ? null : (
        <p>
          <strong>{afspraakuitkomst[uitkomst]}</strong>
          {reden === null ? '' : ` (${afwezigreden[reden].toLowerCase()})`}
        </p>
      )}
      {staat === 'afgezegd' && afgezegdDoor !== null ? (
        <p>
          <strong>{teksten.afgezegd(teksten.door[afgezegdDoor])}</strong>
        </p>
      ) : null}
      {verslag === null ? null : <p className="traject__tekst">{verslag}</p>}
      {notitie === null ? null : <p className="traject__tekst gedempt">{notitie}</p>}
    </div>
  );
}

/** `donderdag 12 november 2026 om 10:00, met de coach`. */
export function afspraaktitel({ datum, begin, met }: AfspraakWeergave): string {
  return teksten.titel(wanneerTekst({ datum, begin }), afspraakMet[met]);
}
