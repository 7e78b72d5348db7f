import type { Zoekprofiel } from '@passend/domain';
import { uitgesloten } from '../criteria/index.js';
import type { BereidePersoon } from '../score/bereid-persoon.js';
import { Idkolom } from './idkolom.js';
import { type Kolomtabel, Regelnummers } from './kolomtabel.js';
import { regelbits } from './merken.js';
import { pak } from './pakket.js';

/** The employers of all rows; a column without a dictionary, as nearly every one is another. */
export interface Werkgeverrijen {
  readonly werkgevers: Float64Array;
  readonly leeft: Uint8Array;
  readonly lengte: number;
}

/**
 * The rows of excluded employers as a column of two values, so that everything that looks at columns
 * sees them. None when the client excludes nobody.
 */
export function werkgevertabel(
  zoekprofiel: Zoekprofiel,
  oordeel: BereidePersoon['werkgever'],
  { werkgevers, leeft, lengte }: Werkgeverrijen,
): readonly Kolomtabel[] {
  const niet = uitgesloten(zoekprofiel);
  if (niet.size === 0) return [];
  const kolom = new Idkolom(lengte);
  let geraakt = 0;
  for (const sleutel of niet) {
    for (let rij = 0; rij < lengte; rij++) {
      if (werkgevers[rij] !== sleutel || leeft[rij] !== 1) continue;
      kolom.zet(rij, 1);
      geraakt++;
    }
  }
  const [eerste = 0] = niet;
  const uitslagen = [oordeel({ werkgever: null }), oordeel({ werkgever: eerste })];
  const regels = new Regelnummers();
  const bits = uitslagen.map(({ regel }) => regelbits(regel));
  return [
    {
      kolom,
      pakketten: Float64Array.from(uitslagen, ({ bijdrage }, id) =>
        pak(bijdrage, bits[id]?.bits ?? 0),
      ),
      merken: Uint8Array.from(bits, ({ merk }) => merk),
      regelnummers: Uint8Array.from(uitslagen, ({ regel }) => regels.van(regel ?? '')),
      regelnamen: regels.namen,
      aantal: (id) => (id === 1 ? geraakt : 0),
    },
  ];
}
