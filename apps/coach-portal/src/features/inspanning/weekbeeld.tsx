import type { InspanningWeek } from '@passend/contracts';
import { datumKort } from '../../shared/opmaak/datum.js';
import { inspanning as teksten } from '../../shared/teksten/inspanning.js';

const VAK = { hoogte: 140, boven: 22, onder: 26, week: 26, staaf: 10 } as const;
/** Room for so many weeks, so that the first ones do not fill the page. */
const MINSTE_WEKEN = 16;

/** Two bars a week and a line for the norm, for the eye; the table beside it is for everybody. */
export function Weekbeeld({ weken }: { readonly weken: readonly InspanningWeek[] }) {
  const hoogste = Math.max(2, ...weken.flatMap(hoogsten));
  const breedte = Math.max(MINSTE_WEKEN, weken.length) * VAK.week;
  const stap = Math.ceil(weken.length / 16);
  return (
    <figure className="inspanning__figuur">
      <figcaption>
        <p className="inspanning__kop">{teksten.grafiek}</p>
        <Legenda />
      </figcaption>
      <svg
        className="inspanning__beeld"
        viewBox={`0 0 ${breedte} ${VAK.hoogte + VAK.boven + VAK.onder}`}
        aria-hidden="true"
      >
        {weken.map((week, plek) => (
          <Weekkolom
            key={week.maandag}
            week={week}
            x={plek * VAK.week}
            perStuk={VAK.hoogte / hoogste}
            tekst={plek % stap === 0}
          />
        ))}
        <rect className="inspanning__grond" y={VAK.hoogte + VAK.boven} width={breedte} height="1" />
      </svg>
    </figure>
  );
}

function Legenda() {
  return (
    <p className="inspanning__legenda" aria-hidden="true">
      <span className="inspanning__teken inspanning__teken--sollicitatie" /> {teksten.sollicitaties}
      <span className="inspanning__teken inspanning__teken--activiteit" /> {teksten.activiteiten}
      <span className="inspanning__teken inspanning__teken--norm" /> {teksten.normlijn}
      <span className="inspanning__teken inspanning__teken--stil" /> {teksten.stil}
    </p>
  );
}

interface WeekkolomProps {
  readonly week: InspanningWeek;
  readonly x: number;
  /** Height of one thing that was done. */
  readonly perStuk: number;
  readonly tekst: boolean;
}

function Weekkolom({ week, x, perStuk, tekst }: WeekkolomProps) {
  const { sollicitaties, activiteiten, norm, maandag } = week;
  const bodem = VAK.hoogte + VAK.boven;
  const staaf = (aantal: number) => ({
    width: VAK.staaf,
    y: bodem - aantal * perStuk,
    height: aantal * perStuk,
    rx: 2,
  });
  return (
    <g>
      {norm.vraagt ? null : (
        <rect
          className="inspanning__stil"
          x={x}
          y={VAK.boven}
          width={VAK.week}
          height={VAK.hoogte}
        />
      )}
      <rect className="inspanning__sollicitatie" x={x + 2} {...staaf(sollicitaties.aantal)} />
      <rect className="inspanning__activiteit" x={x + 13} {...staaf(activiteiten.aantal)} />
      {norm.vraagt && norm.minste > 0 ? (
        <rect
          className="inspanning__norm"
          x={x}
          y={bodem - norm.minste * perStuk - 1}
          width={VAK.week}
          height="2"
        />
      ) : null}
      {tekst ? (
        <text className="inspanning__week" x={x + VAK.week / 2} y={bodem + 17}>
          {datumKort(maandag)}
        </text>
      ) : null}
    </g>
  );
}

function hoogsten({ sollicitaties, activiteiten, norm }: InspanningWeek): number[] {
  return [sollicitaties.aantal, activiteiten.aantal, norm.vraagt ? norm.minste : 0];
}
