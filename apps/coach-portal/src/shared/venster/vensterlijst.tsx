import { Fragment, type ReactNode, useRef } from 'react';
import { useVenster } from './gebruik-venster.js';

/** What a row puts on its own element: where it stands in the whole list. */
export interface Rijplek {
  readonly 'aria-posinset': number;
  readonly 'aria-setsize': number;
  readonly 'data-plaats': number;
}

interface VensterlijstProps<T> {
  readonly rijen: readonly T[];
  /** How many there are in all, also those that are not loaded. */
  readonly totaal: number;
  readonly klas: string;
  readonly sleutelVan: (rij: T) => string;
  /** One `li` with the place on it. */
  readonly toon: (rij: T, plek: Rijplek) => ReactNode;
  readonly vast?: number;
  readonly metLetters?: boolean;
  readonly haalAlles?: (() => Promise<unknown>) | null;
}

/** An ordered list that may be thousands of rows long; only what is in sight is in the page. */
export function Vensterlijst<T>(props: VensterlijstProps<T>) {
  const { rijen, totaal, klas, sleutelVan, toon, ...wijze } = props;
  const lijst = useRef<HTMLOListElement>(null);
  const { delen, opLijst } = useVenster(lijst, { aantal: rijen.length, ...wijze });
  return (
    <ol ref={lijst} className={klas} {...opLijst}>
      {delen.map((deel) =>
        deel.soort === 'gat' ? (
          <li key={`gat ${deel.blok}`} aria-hidden="true" style={{ height: deel.hoogte }} />
        ) : (
          <Fragment key={deel.blok}>
            {rijen.slice(deel.van, deel.tot).map((rij, bij) => (
              <Fragment key={sleutelVan(rij)}>
                {toon(rij, {
                  'aria-posinset': deel.van + bij + 1,
                  'aria-setsize': totaal,
                  'data-plaats': deel.van + bij,
                })}
              </Fragment>
            ))}
          </Fragment>
        ),
      )}
    </ol>
  );
}
