import type { InspanningWeek } from '@passend/contracts';
import { klassen } from '../../shared/lib/klassen.js';
import { datumKort } from '../../shared/opmaak/datum.js';
import { inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { schaalTot, type Weekschaal } from './weekschaal.js';
import './inspanning.css';

const VAK = { hoogte: 140, week: 26, staaf: 10 } as const;
/** Room for so many weeks, so that the first ones do not fill the page. */
const MINSTE_WEKEN = 16;
const MEESTE_DATA = 8;

/** What the picture needs to know of a week. */
export interface Beeldweek {
  readonly maandag: string;
  readonly sollicitaties: number;
  readonly activiteiten: number;
  /** What was asked at least; null when nothing could be asked. */
  readonly norm: number | null;
}

/** A week of the effort as the picture takes it. */
export function alsBeeldweek({
  maandag,
  sollicitaties,
  activiteiten,
  norm,
}: InspanningWeek): Beeldweek {
  return {
    maandag,
    sollicitaties: sollicitaties.aantal,
    activiteiten: activiteiten.aantal,
    norm: norm.vraagt ? norm.minste : null,
  };
}

/** Two bars a week and a line for the norm, for the eye; the table beside it is for everybody. */
export function Weekbeeld({ weken }: { readonly weken: readonly Beeldweek[] }) {
  const schaal = schaalTot(Math.max(2, ...weken.flatMap(hoogsten)));
  const plekken = Math.max(MINSTE_WEKEN, weken.length);
  const breedte = plekken * VAK.week;
  return (
    <figure className="inspanning__figuur">
      <figcaption>
        <p className="inspanning__kop">{teksten.grafiek}</p>
        <Legenda />
      </figcaption>
      <div className="inspanning__vlak">
        <Schaal {...schaal} />
        <svg
          className="inspanning__beeld"
          viewBox={`0 0 ${breedte} ${VAK.hoogte + 1}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {schaal.streepjes.map((aantal) => (
            <rect
              key={aantal}
              className="inspanning__hulplijn"
              y={VAK.hoogte * (1 - aantal / schaal.top)}
              width={breedte}
              height="1"
            />
          ))}
          {weken.map((week, plek) => (
            <Weekkolom
              key={week.maandag}
              week={week}
              x={plek * VAK.week}
              perStuk={VAK.hoogte / schaal.top}
            />
          ))}
          <rect className="inspanning__grond" y={VAK.hoogte} width={breedte} height="1" />
        </svg>
        <Data weken={weken} plekken={plekken} />
      </div>
    </figure>
  );
}

/** How many stand beside the drawing, so that a bar can be read; the top of it stays free. */
function Schaal({ top, streepjes }: Weekschaal) {
  return (
    <div className="inspanning__schaal" aria-hidden="true">
      {[0, ...streepjes].map((aantal) => (
        <span key={aantal} style={{ insetBlockEnd: `${(aantal / top) * 100}%` }}>
          {aantal}
        </span>
      ))}
    </div>
  );
}

interface DataProps {
  readonly weken: readonly Beeldweek[];
  readonly plekken: number;
}

/** The dates stand beside the drawing, so that they keep the size of text on every screen. */
function Data({ weken, plekken }: DataProps) {
  const stap = Math.ceil(plekken / MEESTE_DATA);
  return (
    <div className="inspanning__data" aria-hidden="true">
      {weken.map(({ maandag }, plek) =>
        plek % stap === 0 ? (
          <span
            key={maandag}
            className={klassen(
              'inspanning__dag',
              plek % (2 * stap) === 0 ? null : 'inspanning__dag--tussen',
            )}
            style={{ insetInlineStart: `${(plek / plekken) * 100}%` }}
          >
            {datumKort(maandag)}
          </span>
        ) : null,
      )}
    </div>
  );
}

function Legenda() {
  return (
    <p className="inspanning__legenda" aria-hidden="true">
      {TEKENS.map(([soort, naam]) => (
        <span key={soort} className="inspanning__uitleg">
          <span className={`inspanning__teken inspanning__teken--${soort}`} />
          {naam}
        </span>
      ))}
    </p>
  );
}

const TEKENS = [
  ['sollicitatie', teksten.sollicitaties],
  ['activiteit', teksten.activiteiten],
  ['norm', teksten.normlijn],
  ['stil', teksten.stil],
] as const;

interface WeekkolomProps {
  readonly week: Beeldweek;
  readonly x: number;
  /** Height of one thing that was done. */
  readonly perStuk: number;
}

function Weekkolom({ week, x, perStuk }: WeekkolomProps) {
  const { sollicitaties, activiteiten, norm } = week;
  const staaf = (aantal: number) => ({
    width: VAK.staaf,
    y: VAK.hoogte - aantal * perStuk,
    height: aantal * perStuk,
  });
  return (
    <g>
      {norm === null ? (
        <rect className="inspanning__stil" x={x} width={VAK.week} height={VAK.hoogte} />
      ) : null}
      <rect className="inspanning__sollicitatie" x={x + 2} {...staaf(sollicitaties)} />
      <rect className="inspanning__activiteit" x={x + 13} {...staaf(activiteiten)} />
      {norm !== null && norm > 0 ? (
        <rect
          className="inspanning__norm"
          x={x}
          y={VAK.hoogte - norm * perStuk - 1}
          width={VAK.week}
          height="2"
        />
      ) : null}
    </g>
  );
}

function hoogsten({ sollicitaties, activiteiten, norm }: Beeldweek): number[] {
  return [sollicitaties, activiteiten, norm ?? 0];
}
