import type { Bordregel } from '@passend/contracts';
import { BORDKOLOMMEN, type Bordkolom, kolomVan, verplaatsdoel } from '@passend/domain';
import { useRef, useState } from 'react';
import { useDrop } from 'react-aria-components/useDrop';
import { useMedia } from '../../shared/lib/gebruik-media.js';
import { klassen } from '../../shared/lib/klassen.js';
import { kolomNaam, bord as teksten, waaromNiet } from '../../shared/teksten/sollicitatiebord.js';
import { Knop } from '../../shared/ui/knop.js';
import { Bordkaart } from './bordkaart.js';
import type { Bordstaat } from './gebruik-bord.js';
import type { Samenstaat } from './gebruik-samen.js';
import { soortVoor } from './sleep.js';
import './bord.css';

/** So many cards a column shows at once. */
const BLAD = 12;
/** From here columns stand beside each other, and there is room to drag. */
const NAAST_ELKAAR = '(min-width: 60rem)';

interface BordProps {
  readonly regels: readonly Bordregel[];
  /** Names of the clients by id; none on the board of one client. */
  readonly namen: ReadonlyMap<string, string> | null;
  readonly staat: Bordstaat;
  readonly samen: Samenstaat;
}

/** The sollicitaties as cards in columns; on a narrow screen the columns come under each other. */
export function Bord({ regels, namen, staat, samen }: BordProps) {
  const slepen = useMedia(NAAST_ELKAAR);
  const [gesleept, zetGesleept] = useState<Bordregel | null>(null);
  const statusVan = (regel: Bordregel) => staat.onderweg.get(regel.id) ?? regel.status;
  return (
    <>
      {slepen ? <p className="gedempt bord__uitleg">{teksten.uitleg}</p> : null}
      <div className={klassen('bord', gesleept !== null && 'bord--sleept')}>
        {BORDKOLOMMEN.map((kolom) => (
          <Kolom
            key={kolom}
            kolom={kolom}
            regels={regels.filter((regel) => kolomVan(statusVan(regel)) === kolom)}
            alle={regels}
            gesleept={gesleept}
            opSleep={slepen ? zetGesleept : null}
            namen={namen}
            staat={staat}
            samen={samen}
          />
        ))}
      </div>
    </>
  );
}

interface KolomProps extends BordProps {
  readonly kolom: Bordkolom;
  readonly alle: readonly Bordregel[];
  readonly gesleept: Bordregel | null;
  /** Null where there is no room to drag. */
  readonly opSleep: ((regel: Bordregel | null) => void) | null;
}

function Kolom({ kolom, regels, alle, gesleept, opSleep, namen, staat, samen }: KolomProps) {
  const [getoond, zetGetoond] = useState(BLAD);
  const neerzetten = useRef<HTMLButtonElement>(null);
  const soort = soortVoor(kolom);
  const { dropProps, dropButtonProps, isDropTarget } = useDrop({
    ref: neerzetten,
    hasDropButton: true,
    isDisabled: opSleep === null,
    getDropOperation: (soorten) => (soorten.has(soort) ? 'move' : 'cancel'),
    onDrop: async ({ items }) => {
      const [item] = items;
      if (item?.kind !== 'text') return;
      const id = await item.getText(soort);
      const regel = alle.find((een) => een.id === id);
      const doel = regel && verplaatsdoel(regel.wijze, regel.status, kolom);
      if (regel !== undefined && doel?.kan === true) staat.begin(regel, doel.statussen);
    },
  });
  const doel = gesleept && verplaatsdoel(gesleept.wijze, gesleept.status, kolom);
  const over = regels.length - getoond;
  return (
    <section
      {...dropProps}
      className={klassen(
        'bordkolom',
        doel?.kan === true && 'bordkolom--kan',
        doel?.kan === false && 'bordkolom--kan-niet',
        isDropTarget && 'bordkolom--hier',
      )}
      aria-labelledby={`kolom-${kolom}`}
    >
      <h2 id={`kolom-${kolom}`} className="bordkolom__kop">
        {kolomNaam[kolom]} <span className="bordkolom__aantal">{regels.length}</span>
      </h2>
      {opSleep === null ? null : (
        <button
          {...(dropButtonProps as object)}
          ref={neerzetten}
          type="button"
          tabIndex={-1}
          aria-hidden={gesleept === null}
          className={klassen('bordkolom__neer', doel?.kan !== true && 'bordkolom__neer--weg')}
        >
          {teksten.zetNeer(kolomNaam[kolom])}
        </button>
      )}
      {doel?.kan === false ? (
        <p className="bordkolom__waarom klein">{waaromNiet[doel.waarom]}</p>
      ) : null}
      {regels.length === 0 ? <p className="gedempt klein">{teksten.leegKolom}</p> : null}
      <ul className="bordkolom__kaarten">
        {regels.slice(0, getoond).map((regel) => (
          <Bordkaart
            key={regel.id}
            regel={regel}
            naam={namen?.get(regel.werknemerId) ?? null}
            staat={staat}
            samen={samen}
            opSleep={opSleep}
          />
        ))}
      </ul>
      {over > 0 ? (
        <Knop soort="stil" onPress={() => zetGetoond(getoond + BLAD)}>
          {teksten.meer(Math.min(over, BLAD))}
        </Knop>
      ) : null}
    </section>
  );
}
