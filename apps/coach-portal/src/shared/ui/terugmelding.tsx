import { type ReactNode, useEffect, useState } from 'react';
import { klassen } from '../lib/klassen.js';
import { algemeen } from '../teksten/algemeen.js';
import { Knop } from './knop.js';
import './terugmelding.css';

/** How long the offer to undo stays. */
const BLIJFT_MS = 10_000;

/** What was just done, or why it was not. */
export interface Terugbericht {
  readonly tekst: ReactNode;
  /** Takes it back. */
  readonly terug?: (() => void) | undefined;
  /** Something else that can be done now. */
  readonly doe?: { readonly tekst: string; readonly druk: () => void };
  /** Stays until somebody closes it: bad news does not run away. */
  readonly blijft?: boolean;
}

interface TerugmeldingProps {
  readonly bericht: Terugbericht | null;
  readonly opWeg: () => void;
  readonly klas?: string;
}

/** Says what was done with a way back for ten seconds; the clock stands still while somebody is on it. */
export function Terugmelding({ bericht, opWeg, klas }: TerugmeldingProps) {
  const [erop, zetErop] = useState(false);
  useEffect(() => {
    if (bericht === null || bericht.blijft === true || erop) return;
    const wekker = window.setTimeout(opWeg, BLIJFT_MS);
    return () => window.clearTimeout(wekker);
  }, [bericht, erop, opWeg]);
  return (
    <div
      className={klassen('terugmelding', klas)}
      role="status"
      onPointerEnter={() => zetErop(true)}
      onPointerLeave={() => zetErop(false)}
      onFocus={() => zetErop(true)}
      onBlur={() => zetErop(false)}
    >
      {bericht === null ? null : (
        <div className="terugmelding__vak">
          <div className="terugmelding__tekst">{bericht.tekst}</div>
          {bericht.terug === undefined ? null : (
            <Knop onPress={bericht.terug}>{algemeen.ongedaan}</Knop>
          )}
          {bericht.doe === undefined ? null : (
            <Knop onPress={bericht.doe.druk}>{bericht.doe.tekst}</Knop>
          )}
          {bericht.blijft === true ? (
            <Knop soort="stil" onPress={opWeg}>
              {algemeen.sluiten}
            </Knop>
          ) : null}
        </div>
      )}
    </div>
  );
}
