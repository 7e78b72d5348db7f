import type { Bordregel } from '@passend/contracts';
import { overgangenVan } from '@passend/domain';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useDrag } from 'react-aria-components/useDrag';
import { klassen } from '../../shared/lib/klassen.js';
import { datumKort } from '../../shared/opmaak/datum.js';
import { statusTekst, volgendeCoach } from '../../shared/teksten/sollicitatie-kort.js';
import { bord as teksten } from '../../shared/teksten/sollicitatiebord.js';
import { wijzeNaam } from '../../shared/teksten/sollicitatiewoorden.js';
import type { Bordstaat } from './gebruik-bord.js';
import type { Samenstaat } from './gebruik-samen.js';
import { Samenkeuze } from './samenbalk.js';
import { sleepgoed } from './sleep.js';
import { Verplaatsmenu } from './verplaatsmenu.js';

interface BordkaartProps {
  readonly regel: Bordregel;
  /** Of the client, where there are several. */
  readonly naam: string | null;
  readonly staat: Bordstaat;
  readonly samen: Samenstaat;
  readonly opSleep: ((regel: Bordregel | null) => void) | null;
}

/** One sollicitatie on the board. */
export function Bordkaart({ regel, naam, staat, samen, opSleep }: BordkaartProps) {
  const { id, werknemerId, functie, organisatie, wijze, status, statusSinds, volgende } = regel;
  const onderweg = staat.onderweg.get(id);
  const vast = overgangenVan(wijze, status).length === 0;
  const sleept = opSleep !== null && !vast && onderweg === undefined;
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [sleepgoed(regel)],
    getAllowedDropOperations: () => ['move'],
    hasDragButton: true,
    isDisabled: !sleept,
    onDragStart: () => opSleep?.(regel),
    onDragEnd: () => opSleep?.(null),
  });
  const kaart = useRef<HTMLLIElement>(null);
  const net = staat.net === id;
  useEffect(() => {
    if (net) kaart.current?.focus();
  }, [net]);
  return (
    <li
      {...dragProps}
      ref={kaart}
      tabIndex={-1}
      className={klassen(
        'bordkaart',
        isDragging && 'bordkaart--weg',
        sleept && 'bordkaart--los',
        samen.gekozen?.has(id) === true && 'bordkaart--gekozen',
      )}
    >
      <div className="bordkaart__kop">
        <Samenkeuze regel={regel} naam={naam} staat={samen} />
        <p className="bordkaart__wat">
          <Link
            to="/werknemers/$werknemerId/sollicitaties/$sollicitatieId"
            params={{ werknemerId, sollicitatieId: id }}
            draggable={false}
          >
            {functie}
          </Link>
        </p>
      </div>
      <p className="gedempt klein">
        {[organisatie ?? wijzeNaam(wijze), naam].filter((deel) => deel !== null).join(' · ')}
      </p>
      <p className="klein">
        {onderweg === undefined ? (
          <>
            <strong>{statusTekst[status]}</strong> {datumKort(statusSinds)}
          </>
        ) : (
          <>
            <strong>{statusTekst[onderweg]}</strong> {teksten.bezig}
          </>
        )}
      </p>
      {volgende.groep === 'nu' ? (
        <p className="bordkaart__stap klein">{volgende.wat ?? volgendeCoach[volgende.code]}</p>
      ) : null}
      <div className="bordkaart__knoppen">
        <Verplaatsmenu regel={regel} staat={staat} />
        {sleept ? (
          <Button
            {...dragButtonProps}
            className="bordkaart__sleep"
            aria-label={teksten.sleep(functie)}
          >
            <svg viewBox="0 0 12 20" aria-hidden="true" focusable="false">
              <path d="M3 4h.1M9 4h.1M3 10h.1M9 10h.1M3 16h.1M9 16h.1" />
            </svg>
          </Button>
        ) : null}
      </div>
    </li>
  );
}
