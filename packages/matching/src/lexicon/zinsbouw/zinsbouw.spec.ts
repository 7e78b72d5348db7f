import { describe, expect, it } from '@jest/globals';
import { leesBelasting } from '../../lezer/lees-belasting.js';
import { BESLIST_VANAF, type Regel } from '../regel.js';
import { ZINSBOUW } from './index.js';

const zinnenVan = (past: (regel: Regel) => boolean) =>
  ZINSBOUW.filter(past).flatMap((regel) =>
    regel.voorbeelden.wel.map((zin) => [regel.id, zin, regel] as const),
  );
const beslist = ({ zekerheid }: { readonly zekerheid: number }) => zekerheid >= BESLIST_VANAF;

describe('sentences as products of vocabularies', () => {
  it.each(zinnenVan(({ waarde }) => waarde !== 'afwezig'))(
    '%s is nowhere read as an absence: %s',
    (_, zin, { items, waarde }) => {
      if ((waarde !== 'afwezig' ? (waarde?.niveau ?? 0) : 0) > 0) return;
      const weg = leesBelasting(zin).filter((eis) => eis.ontkend && items.includes(eis.item));
      expect(weg.filter(beslist)).toEqual([]);
    },
  );

  it.each(zinnenVan(({ waarde }) => waarde === 'afwezig'))(
    '%s promises nothing when it is denied: %s',
    (id, zin) => {
      const ontkend = `Het is niet zo dat ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
      const eisen = leesBelasting(ontkend).filter((eis) => eis.regel === id && eis.ontkend);
      expect(eisen.filter(beslist)).toEqual([]);
    },
  );
});
