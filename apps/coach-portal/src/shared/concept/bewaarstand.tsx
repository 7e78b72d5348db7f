import { klokTekst } from '../opmaak/datum.js';
import { concept as teksten } from '../teksten/concept.js';
import { Knop } from '../ui/knop.js';
import type { Bewaarstand as Stand } from './zelfbewaarder.js';
import './bewaarstand.css';

interface BewaarstandProps {
  readonly stand: Stand;
  readonly opNu: () => void;
  /** For a conflict: the other text wins, or this one. */
  readonly opNeemOver?: () => void;
  readonly opHoudEigen?: () => void;
}

/** How it stands with what somebody types. Only what went wrong is read aloud; the rest would interrupt. */
export function Bewaarstand({ stand, opNu, opNeemOver, opHoudEigen }: BewaarstandProps) {
  const { soort } = stand;
  const mis = soort === 'mislukt' || soort === 'botst' || soort === 'geweigerd';
  return (
    <div className="bewaarstand" data-stand={soort}>
      <span className="bewaarstand__tekst">{mis ? null : tekstVan(stand)}</span>
      <span role="status">{mis ? tekstVan(stand) : null}</span>
      {soort === 'mislukt' ? (
        <Knop soort="stil" onPress={opNu}>
          {teksten.nu}
        </Knop>
      ) : null}
      {soort === 'botst' && opNeemOver !== undefined && opHoudEigen !== undefined ? (
        <>
          <Knop onPress={opNeemOver}>{teksten.neemOver}</Knop>
          <Knop onPress={opHoudEigen}>{teksten.houdEigen}</Knop>
        </>
      ) : null}
    </div>
  );
}

function tekstVan(stand: Stand): string {
  if (stand.soort === 'niets') return '';
  return stand.soort === 'bewaard' ? teksten.bewaard(klokTekst(stand.op)) : teksten[stand.soort];
}
