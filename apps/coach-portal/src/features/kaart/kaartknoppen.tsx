import { kaart as teksten } from '../../shared/teksten/kaart.js';

interface KaartknoppenProps {
  /** Above 0 is closer by. */
  readonly opZoom: (stap: number) => void;
  readonly opAlles: () => void;
  readonly opSchuif: (dx: number, dy: number) => void;
}

const SCHUIF = 0.25;
const PIJLEN = [
  { naam: teksten.omhoog, pad: 'M4 10l4-4 4 4', x: 0, y: -1 },
  { naam: teksten.links, pad: 'M10 4 6 8l4 4', x: -1, y: 0 },
  { naam: teksten.rechts, pad: 'M6 4l4 4-4 4', x: 1, y: 0 },
  { naam: teksten.omlaag, pad: 'M4 6l4 4 4-4', x: 0, y: 1 },
] as const;

/** All that dragging and pinching would do, as buttons. */
export function Kaartknoppen({ opZoom, opAlles, opSchuif }: KaartknoppenProps) {
  return (
    <fieldset className="kaart__knoppen">
      <legend className="alleen-voorlezen">{teksten.bediening}</legend>
      <Kaartknop naam={teksten.dichterbij} pad="M8 3v10M3 8h10" opDruk={() => opZoom(1)} />
      <Kaartknop naam={teksten.verderWeg} pad="M3 8h10" opDruk={() => opZoom(-1)} />
      <Kaartknop
        naam={teksten.alles}
        pad="M3 6V3h3M13 6V3h-3M3 10v3h3M13 10v3h-3"
        opDruk={opAlles}
      />
      <span className="kaart__pijlen">
        {PIJLEN.map(({ naam, pad, x, y }) => (
          <Kaartknop
            key={naam}
            naam={naam}
            pad={pad}
            opDruk={() => opSchuif(x * SCHUIF, y * SCHUIF)}
          />
        ))}
      </span>
    </fieldset>
  );
}

interface KaartknopProps {
  readonly naam: string;
  readonly pad: string;
  readonly opDruk: () => void;
}

function Kaartknop({ naam, pad, opDruk }: KaartknopProps) {
  return (
    <button type="button" className="kaart__knop" aria-label={naam} title={naam} onClick={opDruk}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={pad} />
      </svg>
    </button>
  );
}
