import type { MijlpaalbewijsWeergave } from '@passend/contracts';
import { useState } from 'react';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import { bewijs as teksten } from '../../shared/teksten/mijlpaalbewijs.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';

interface BewijslijstProps {
  readonly bewijzen: readonly MijlpaalbewijsWeergave[];
  /** Address under which the files stand. */
  readonly pad: string;
  /** Left out for who may only read. */
  readonly opTerug?: (regelId: string, reden: string) => void;
  readonly bezig?: boolean;
}

/** The documents behind a step, with who wrote them; or why it was left aside. */
export function Bewijslijst({ bewijzen, pad, opTerug, bezig }: BewijslijstProps) {
  if (bewijzen.length === 0) return <p className="gedempt">{teksten.leeg}</p>;
  return (
    <ul className="bewijs__lijst">
      {bewijzen.map((een) => (
        <li key={een.id}>
          <p>
            <strong>{datumTekst(een.datum)}</strong>{' '}
            {een.auteur === null
              ? teksten.afgeweken
              : teksten.auteur(een.auteur.naam, een.auteur.functie)}
          </p>
          {een.reden === null ? null : <p>{een.reden}</p>}
          {een.bestand === null ? (
            <p className="gedempt">{teksten.geenBestand}</p>
          ) : (
            <p>
              <a href={`${pad}/${een.bestand.id}`}>{een.bestand.naam}</a>
            </p>
          )}
          {een.ondertekendDoor === undefined ? null : (
            <p className="gedempt">{teksten.gezien(een.ondertekendDoor, een.bsnOpStuk === true)}</p>
          )}
          <p className="gedempt klein">{teksten.door(een.door, momentTekst(een.op))}</p>
          {opTerug === undefined ? null : (
            <Terug bezig={bezig === true} opTerug={(reden) => opTerug(een.id, reden)} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface TerugProps {
  readonly bezig: boolean;
  readonly opTerug: (reden: string) => void;
}

function Terug({ bezig, opTerug }: TerugProps) {
  const [open, zetOpen] = useState(false);
  const [reden, zetReden] = useState('');
  if (!open) {
    return (
      <Knop soort="stil" onPress={() => zetOpen(true)}>
        {teksten.kloptNiet}
      </Knop>
    );
  }
  return (
    <div className="bewijs__terug">
      <Veld label={teksten.watKloptNiet} value={reden} onChange={zetReden} />
      <Knop bezig={bezig} onPress={() => (reden.trim() === '' ? undefined : opTerug(reden))}>
        {teksten.haalWeg}
      </Knop>
    </div>
  );
}
