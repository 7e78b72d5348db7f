import type { TrajectWeergave } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { mijnTraject as teksten } from '../../shared/teksten/mijn-traject.js';
import { afspraakMet, deelnaam, fasestaat } from '../../shared/teksten/traject.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Afspraakregels } from './afspraken.js';
import { Berichten } from './berichten.js';
import { Checkinvak } from './checkinvak.js';
import { MijnAfspraakafzeg, MijnCoachwissel, MijnOefeningen, MijnStar } from './mijn-vormen.js';
import { MijnOordelen, MijnPlaatsing, MijnScholing, MijnTests } from './mijn-wegen.js';
import { nuTeDoen } from './nu-te-doen.js';
import { trajectQuery } from './traject-api.js';
import { Uitklapvorm } from './uitklapvorm.js';
import { wanneerTekst } from './wanneer.js';
import '../../shared/ui/vak.css';
import '../mijn/mijn.css';
import './traject.css';

/** The traject of the one who looks: what is now, how it goes, and what passes between him and his coach. */
export function MijnTrajectPagina() {
  const vraag = useQuery(trajectQuery(null));
  return (
    <div className="pagina pagina--smal mijn">
      <Paginakop titel={teksten.titel}>
        <p>{teksten.inleiding}</p>
      </Paginakop>
      <Woorden begrippen={['bedrijfsarts', 'uwv']} />
      <Gegevens vraag={vraag}>{(traject) => <MijnTraject traject={traject} />}</Gegevens>
    </div>
  );
}

interface DeelProps {
  readonly traject: TrajectWeergave;
}

function MijnTraject({ traject }: DeelProps) {
  return (
    <div className="traject">
      {traject.gesloten ? <Melding>{teksten.gesloten}</Melding> : null}
      <Nu traject={traject} />
      <Checkinvak traject={traject} />
      <MijnAfspraken traject={traject} />
      <MijnOefeningen traject={traject} />
      <Berichten
        traject={traject}
        bron={null}
        kop={teksten.berichtenKop}
        uitleg={teksten.berichtenUitleg}
      />
      <MijnPlaatsing traject={traject} />
      <MijnScholing traject={traject} />
      <MijnFasen traject={traject} />
      <MijnTests traject={traject} />
      <MijnStar traject={traject} />
      <MijnOordelen traject={traject} />
      <MijnCoachwissel traject={traject} />
    </div>
  );
}

function Nu({ traject }: DeelProps) {
  const dingen = nuTeDoen(traject);
  return (
    <section aria-labelledby="nu-kop">
      <h2 id="nu-kop">{teksten.nuKop}</h2>
      {dingen.length === 0 ? <p>{teksten.nuLeeg}</p> : null}
      <ol className="stappen">
        {dingen.map(({ tekst, anker }) => (
          <li key={tekst} className="stap">
            <p className="stap__titel">
              <a href={`#${anker}`}>{tekst}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function MijnAfspraken({ traject }: DeelProps) {
  const komt = traject.afspraken.filter(({ staat }) => staat === 'gepland');
  const geweest = traject.afspraken.filter(({ staat }) => staat !== 'gepland').toReversed();
  return (
    <section className="vak" aria-labelledby="afspraken-kop" id="afspraken" tabIndex={-1}>
      <h2 id="afspraken-kop">{teksten.afsprakenKop}</h2>
      {komt.length === 0 ? <p className="gedempt">{teksten.geenAfspraken}</p> : null}
      <ul className="trajectlijst">
        {komt.map((afspraak) => (
          <li key={afspraak.id} className="trajectlijst__deel">
            <Afspraakregels afspraak={afspraak} />
            {traject.gesloten ? null : (
              <Uitklapvorm
                kop={teksten.zegAf}
                erbij={`${wanneerTekst(afspraak)}, ${afspraakMet[afspraak.met]}`}
              >
                {(klaar) => (
                  <MijnAfspraakafzeg id={afspraak.id} vandaag={traject.vandaag} opKlaar={klaar} />
                )}
              </Uitklapvorm>
            )}
          </li>
        ))}
      </ul>
      {geweest.length === 0 ? null : (
        <Uitklap kop={teksten.eerdereAfspraken}>
          <ul className="trajectlijst">
            {geweest.map((afspraak) => (
              <li key={afspraak.id} className="trajectlijst__deel">
                <Afspraakregels afspraak={afspraak} />
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </section>
  );
}

function MijnFasen({ traject }: DeelProps) {
  const begonnen = traject.fasen.filter(({ staat }) => staat !== 'niet_begonnen');
  if (begonnen.length === 0) return null;
  return (
    <section className="vak" aria-labelledby="fasen-kop">
      <h2 id="fasen-kop">{teksten.fasenKop}</h2>
      <ul className="trajectlijst">
        {begonnen.map(({ fase, staat, perioden }) => (
          <li key={fase} className="trajectlijst__deel">
            <p>
              <strong>{deelnaam[fase]}</strong> <span className="gedempt">{fasestaat[staat]}</span>
            </p>
            <p className="gedempt">
              {perioden
                .map(({ van, tot }) =>
                  tot === null
                    ? teksten.vanaf(datumTekst(van))
                    : `${datumTekst(van)} – ${datumTekst(tot)}`,
                )
                .join(', ')}
            </p>
            <ul className="mijnactiviteiten">
              {traject.activiteiten
                .filter((een) => een.fase === fase && een.staat !== 'niet')
                .map(({ id, naam, staat: stand }) => (
                  <li key={id}>
                    {naam}
                    {stand === 'gedaan' ? ` (${teksten.gedaan})` : ''}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
