import type { ReactNode } from 'react';
import { klassen } from '../lib/klassen.js';
import { datumKort } from '../opmaak/datum.js';
import { type Staaf, staven } from './staven.js';
import './staafbeeld.css';

/** Room for the numbers above the bars and the weeks under them. */
const BOVEN = 22;
const ONDER = 24;

const VORMEN = {
  smal: { vak: { breedte: 400, hoogte: 110 }, spleet: 14 },
  breed: { vak: { breedte: 640, hoogte: 150 }, spleet: 8 },
} as const;

/** One week of the chart. */
export interface Weekstaaf {
  readonly maandag: string;
  readonly waarde: number;
  /** What stands above the bar. */
  readonly getal: string;
}

interface StaafbeeldProps {
  readonly titel: string;
  readonly vorm: keyof typeof VORMEN;
  readonly weken: readonly Weekstaaf[];
  /** Room is kept for so many weeks, so that a few do not fill the page. */
  readonly minste?: number;
  /** One in so many weeks has its number and date. */
  readonly stap?: number;
  /** The same numbers as a table: the drawing is for the eye only. */
  readonly children?: ReactNode;
}

/** A bar a week. */
export function Staafbeeld({
  titel,
  vorm,
  weken,
  minste = 0,
  stap = 1,
  children,
}: StaafbeeldProps) {
  const { vak, spleet } = VORMEN[vorm];
  const leeg = Array.from({ length: Math.max(0, minste - weken.length) }, () => 0);
  const getekend = staven([...weken.map(({ waarde }) => waarde), ...leeg], vak, spleet);
  return (
    <figure className="staafbeeld">
      <figcaption className="staafbeeld__titel">{titel}</figcaption>
      <svg
        className={klassen('staafbeeld__beeld', vorm === 'breed' && 'staafbeeld__beeld--breed')}
        viewBox={`0 0 ${vak.breedte} ${vak.hoogte + BOVEN + ONDER}`}
        aria-hidden="true"
      >
        {weken.map((week, plek) => {
          const staaf = getekend[plek];
          return staaf === undefined ? null : (
            <Kolom
              key={week.maandag}
              week={week}
              staaf={staaf}
              hoogte={vak.hoogte}
              tekst={plek % stap === 0}
            />
          );
        })}
        <rect className="staafbeeld__grond" y={vak.hoogte + BOVEN} width={vak.breedte} height="1" />
      </svg>
      {children}
    </figure>
  );
}

interface KolomProps {
  readonly week: Weekstaaf;
  readonly staaf: Staaf;
  /** Of the whole drawing. */
  readonly hoogte: number;
  readonly tekst: boolean;
}

function Kolom({ week, staaf, hoogte, tekst }: KolomProps) {
  const midden = staaf.x + staaf.breedte / 2;
  return (
    <g>
      <rect
        className="staafbeeld__staaf"
        x={staaf.x}
        y={staaf.y + BOVEN}
        width={staaf.breedte}
        height={staaf.hoogte}
        rx="2"
      />
      {tekst ? (
        <>
          <text className="staafbeeld__getal" x={midden} y={staaf.y + BOVEN - 6}>
            {week.getal}
          </text>
          <text className="staafbeeld__week" x={midden} y={hoogte + BOVEN + 17}>
            {datumKort(week.maandag)}
          </text>
        </>
      ) : null}
    </g>
  );
}
