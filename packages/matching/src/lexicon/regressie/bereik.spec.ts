import { describe, expect, it } from '@jest/globals';
import type { Oordeel } from '@passend/domain';
import { leesBelasting } from '../../lezer/lees-belasting.js';
import { oordeelItem } from '../../oordeel/oordeel-item.js';
import { BEREIK_ENGELS } from './bereik-engels.js';
import { BEREIK_KLOK } from './bereik-klok.js';
import { BEREIK_ONTKENNING } from './bereik-ontkenning.js';
import { BEREIK_PIEKEN } from './bereik-pieken.js';
import { BEREIK_VERLICHTING } from './bereik-verlichting.js';
import { BEREIK_WIE } from './bereik-wie.js';
import { GRENZEN, type GrensNaam } from './grenzen.js';

const LETTER: Readonly<Record<Oordeel, string>> = {
  past: 'P',
  mogelijk: 'M',
  overschrijdt: 'O',
  onbekend: '?',
};
/** The level reached; a change of the reader must not fall below it. */
const BEREIKT = 0.97;

function isGrensNaam(naam: string): naam is GrensNaam {
  return naam in GRENZEN;
}

function beoordeel(regel: string, taal: 'nl' | 'en') {
  const [grens = '', verwacht = '', titel = '', tekst = ''] = regel.split('|');
  if (!isGrensNaam(grens)) throw new Error(`Onbekende grens: ${grens}`);
  const { oordeel } = oordeelItem(GRENZEN[grens], leesBelasting(`${titel}\n${tekst}`, taal), null);
  return { regel, verwacht, gekregen: LETTER[oordeel] };
}

describe.each<[string, string, 'nl' | 'en']>([
  ['who bears a load', BEREIK_WIE, 'nl'],
  ['relief beside a load', BEREIK_VERLICHTING, 'nl'],
  ['how far a denial reaches', BEREIK_ONTKENNING, 'nl'],
  ['peaks, wishes and slogans', BEREIK_PIEKEN, 'nl'],
  ['hours, stretches and sums', BEREIK_KLOK, 'nl'],
  ['the same in English', BEREIK_ENGELS, 'en'],
])('adverts about %s', (_naam, regels, taal) => {
  const uitslagen = regels
    .trim()
    .split('\n')
    .map((regel) => beoordeel(regel, taal));
  const fout = uitslagen.filter(({ verwacht, gekregen }) => !verwacht.includes(gekregen));

  it('are judged as expected, at least as well as before', () => {
    const goed = 1 - fout.length / uitslagen.length;
    expect({ fout: goed < BEREIKT ? fout : [], goed: goed >= BEREIKT }).toEqual({
      fout: [],
      goed: true,
    });
  });

  it('are never called past where the load exceeds', () => {
    expect(fout.filter(({ verwacht, gekregen }) => gekregen === 'P' && verwacht === 'O')).toEqual(
      [],
    );
  });
});
