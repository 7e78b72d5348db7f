import type { KaartPlaats, KaartWeg } from '@passend/contracts';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { klassen } from '../../shared/lib/klassen.js';
import { kaart as teksten } from '../../shared/teksten/kaart.js';
import { Oordeelvorm } from '../../shared/ui/oordeel-teken.js';
import { useBreedte } from './gebruik-breedte.js';
import { Kaartknoppen } from './kaartknoppen.js';
import { Land } from './land.js';
import { isVrij, type Merk, maakMerken, opschrift } from './merken.js';
import { naarBlad, type Punt } from './projectie.js';
import { alsViewBox, metInBeeld, rondom, schuif, type Uitsnede, zoom } from './uitsnede.js';

export interface KaartbladProps {
  readonly thuis: { readonly naam: string; readonly lat: number; readonly lon: number } | null;
  readonly weg: KaartWeg | null;
  readonly plaatsen: readonly KaartPlaats[];
  readonly gekozen: number | null;
  /** What is read aloud of a place. */
  readonly noem: (plaats: KaartPlaats) => string;
  readonly opKies: (plaats: KaartPlaats) => void;
}

/** Room around a view without rings, in kilometres. */
const RUIM_KM = 8;
const HEEL_NEDERLAND = [
  { lat: 50.8, lon: 3.4 },
  { lat: 53.5, lon: 7.2 },
].map(naarBlad);

/** The drawing: the country, the rings around the home town, and a mark for each town with vacancies. */
export function Kaartblad(props: KaartbladProps) {
  const { thuis, weg, plaatsen } = props;
  const begin = beginVan(props);
  const [uit, zetUit] = useState(begin);
  const [beurt, zetBeurt] = useState(0);
  const vlak = useRef<HTMLDivElement>(null);
  const breedte = useBreedte(vlak);
  const kmPerPx = uit.breedte / breedte;
  const huis = thuis && naarBlad(thuis);
  const bezet =
    huis === null || thuis === null
      ? null
      : { punt: huis, letters: teksten.thuis(thuis.naam).length };
  const merken = maakMerken(plaatsen, uit, kmPerPx, bezet);
  const actief = Math.min(beurt, merken.length - 1);
  const richt = (nr: number) => {
    const volgende = Math.max(0, Math.min(merken.length - 1, nr));
    const merk = merken[volgende];
    if (merk === undefined) return;
    zetBeurt(volgende);
    zetUit(metInBeeld(uit, merk.punt));
    vlak.current?.querySelector<SVGGElement>(`[data-nr="${volgende}"]`)?.focus();
  };
  const zoomStap = (stap: number) => {
    const gekozen = merken.find(({ plaats }) => plaats.id === props.gekozen);
    zetUit(zoom(uit, stap, stap > 0 ? (gekozen?.punt ?? uit.midden) : uit.midden));
  };
  const toets = (druk: KeyboardEvent) => {
    const daad = daadVan(druk.key, { richt, zoomStap, actief, alles: () => zetUit(begin) });
    if (daad === null || druk.altKey || druk.ctrlKey || druk.metaKey) return;
    druk.preventDefault();
    daad();
  };
  return (
    <div className="kaart__vlak" ref={vlak}>
      <Laag uit={uit}>
        <Land />
        {huis === null ? null : <Ringen om={huis} weg={weg} kmPerPx={kmPerPx} merken={merken} />}
      </Laag>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg
        className="kaart__tekening"
        viewBox={alsViewBox(uit)}
        role="group"
        aria-label={teksten.tekening}
        onKeyDown={toets}
      >
        {merken.map((merk, nr) => (
          <Merkteken
            key={merk.plaats.id}
            nr={nr}
            merk={merk}
            kmPerPx={kmPerPx}
            gekozen={merk.plaats.id === props.gekozen}
            aanDeBeurt={nr === actief}
            naam={props.noem(merk.plaats)}
            opKies={() => {
              zetBeurt(nr);
              props.opKies(merk.plaats);
            }}
          />
        ))}
      </svg>
      {huis === null || thuis === null ? null : (
        <Laag uit={uit}>
          <Huis punt={huis} naam={thuis.naam} kmPerPx={kmPerPx} />
        </Laag>
      )}
      <Kaartknoppen
        opZoom={zoomStap}
        opAlles={() => zetUit(begin)}
        opSchuif={(dx, dy) => zetUit(schuif(uit, dx, dy))}
      />
    </div>
  );
}

/** What only the eye needs, over or under the marks. */
function Laag({ uit, children }: { readonly uit: Uitsnede; readonly children: ReactNode }) {
  return (
    <svg className="kaart__laag" viewBox={alsViewBox(uit)} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

function beginVan({ thuis, weg, plaatsen }: KaartbladProps): Uitsnede {
  const verste = weg?.ringen.at(-1)?.km ?? null;
  if (thuis !== null && verste !== null) return rondom([naarBlad(thuis)], verste);
  const punten = [...plaatsen, ...(thuis === null ? [] : [thuis])].map(naarBlad);
  return punten.length === 0 ? rondom(HEEL_NEDERLAND, RUIM_KM) : rondom(punten, RUIM_KM);
}

interface Daden {
  readonly richt: (nr: number) => void;
  readonly zoomStap: (stap: number) => void;
  readonly alles: () => void;
  readonly actief: number;
}

function daadVan(toets: string, { richt, zoomStap, alles, actief }: Daden): (() => void) | null {
  switch (toets) {
    case 'ArrowRight':
    case 'ArrowDown':
      return () => richt(actief + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return () => richt(actief - 1);
    case 'Home':
      return () => richt(0);
    case 'End':
      return () => richt(Number.POSITIVE_INFINITY);
    case '+':
    case '=':
      return () => zoomStap(1);
    case '-':
      return () => zoomStap(-1);
    case '0':
      return alles;
    default:
      return null;
  }
}

interface RingenProps {
  readonly om: Punt;
  readonly weg: KaartWeg | null;
  readonly kmPerPx: number;
  readonly merken: readonly Merk[];
}

/** A name of a ring that would lie under a town is left out: the words below the map name them all. */
function Ringen({ om, weg, kmPerPx, merken }: RingenProps) {
  const ringen = weg?.ringen ?? [];
  const benoemd = ringen.filter(({ minuten, km }) =>
    isVrij({ x: om.x, y: om.y + km }, teksten.ring(minuten).length, merken, kmPerPx),
  );
  return (
    <g>
      {ringen.toReversed().map(({ minuten, km }) => (
        <circle key={minuten} cx={om.x} cy={om.y} r={km} className="kaart__ring" />
      ))}
      {benoemd.map(({ minuten, km }) => (
        <text
          key={minuten}
          x={om.x}
          y={om.y + km}
          dy={4 * kmPerPx}
          fontSize={12 * kmPerPx}
          strokeWidth={5 * kmPerPx}
          className="kaart__ringnaam"
        >
          {teksten.ring(minuten)}
        </text>
      ))}
    </g>
  );
}

interface MerktekenProps {
  readonly nr: number;
  readonly merk: Merk;
  readonly kmPerPx: number;
  readonly gekozen: boolean;
  readonly aanDeBeurt: boolean;
  readonly naam: string;
  readonly opKies: () => void;
}

function Merkteken({ nr, merk, kmPerPx, gekozen, aanDeBeurt, naam, opKies }: MerktekenProps) {
  const { plaats, punt, straal } = merk;
  const schaal = (straal / 8) * kmPerPx;
  const toets = (druk: KeyboardEvent) => {
    if (druk.key !== 'Enter' && druk.key !== ' ') return;
    druk.preventDefault();
    opKies();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no button element
    <g
      className={klassen(
        'kaart__merk',
        `teken--${plaats.beste}`,
        gekozen && 'kaart__merk--gekozen',
      )}
      role="button"
      aria-label={naam}
      aria-pressed={gekozen}
      tabIndex={aanDeBeurt ? 0 : -1}
      data-nr={nr}
      onClick={opKies}
      onKeyDown={toets}
    >
      <title>{naam}</title>
      <circle
        cx={punt.x}
        cy={punt.y}
        r={Math.max(12, straal + 3) * kmPerPx}
        className="kaart__raak"
      />
      <circle cx={punt.x} cy={punt.y} r={(straal + 1.5) * kmPerPx} className="kaart__grond" />
      <g transform={`translate(${punt.x - 8 * schaal} ${punt.y - 8 * schaal}) scale(${schaal})`}>
        <Oordeelvorm oordeel={plaats.beste} />
      </g>
      {merk.naam ? (
        <text
          x={punt.x + (straal + 5) * kmPerPx}
          y={punt.y}
          dy={4.5 * kmPerPx}
          fontSize={13 * kmPerPx}
          strokeWidth={4 * kmPerPx}
          className="kaart__naam"
        >
          {opschrift(plaats)}
        </text>
      ) : null}
    </g>
  );
}

function Huis({ punt, naam, kmPerPx }: { punt: Punt; naam: string; kmPerPx: number }) {
  return (
    <g>
      <g transform={`translate(${punt.x} ${punt.y}) scale(${kmPerPx})`}>
        <path d="M-10-31 0-41l10 10v10H2L0-14-2-21H-10Z" className="kaart__huisvorm" />
        <text y={-48} className="kaart__huisnaam">
          {teksten.thuis(naam)}
        </text>
      </g>
    </g>
  );
}
