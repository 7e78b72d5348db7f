import { describe, expect, it } from '@jest/globals';
import { ITEM_SLUGS, leesBelastbaarheid, type Oordeel } from '@passend/domain';
import { leesBelasting } from '../lezer/lees-belasting.js';
import { oordeelItem } from './oordeel-item.js';
import type { Letter, VrijeGroep } from './vrije-limieten/groep.js';
import { VRIJ_LICHAAM } from './vrije-limieten/lichaam.js';
import { VRIJ_OMGEVING } from './vrije-limieten/omgeving.js';
import { VRIJ_PERSOONLIJK } from './vrije-limieten/persoonlijk.js';
import { VRIJ_SOCIAAL } from './vrije-limieten/sociaal.js';
import { VRIJ_WERKTIJDEN } from './vrije-limieten/werktijden.js';

const LETTER: Readonly<Record<Oordeel, Letter>> = {
  past: 'P',
  mogelijk: 'M',
  overschrijdt: 'O',
  onbekend: '?',
};
const GROEPEN = [
  ...VRIJ_PERSOONLIJK,
  ...VRIJ_SOCIAAL,
  ...VRIJ_OMGEVING,
  ...VRIJ_LICHAAM,
  ...VRIJ_WERKTIJDEN,
];
/** Items that no demand is read of, in free words at that. */
const ZONDER_EISEN =
  /^overig_(?:persoonlijk|sociaal|dynamisch|statisch)$|^vw_\w+_overig$|^tastzin$|^schroefbeweging$/u;

function letters({ item, past, teveel }: VrijeGroep, tekst: string): string {
  const gelezen = leesBelastbaarheid({
    document: 'IZP',
    datum: '2026-09-01',
    beperkingen: [{ item, niveau: null, tekst }],
  });
  if (!gelezen.ok) throw new Error(gelezen.fouten.map(({ pad }) => pad).join());
  const [beperking] = gelezen.waarde.beperkingen;
  if (beperking === undefined) throw new Error(item);
  return [past, teveel, 'Je werkt bij een leuk bedrijf.']
    .map((zin) => LETTER[oordeelItem(beperking, leesBelasting(zin), null).oordeel])
    .join('');
}

describe('a limit in words, without a level', () => {
  it.each(
    GROEPEN.flatMap((groep) =>
      groep.teksten.map((rij) => {
        const [tekst, verwacht] = typeof rij === 'string' ? [rij, 'PO'] : rij;
        return [groep.item, tekst, `${verwacht}?`, groep] as const;
      }),
    ),
  )('on %s: "%s" gives %s', (_item, tekst, verwacht, groep) => {
    expect(letters(groep, tekst)).toBe(verwacht);
  });

  it('is tried for every item of which demands are read', () => {
    const gedaan = new Set(GROEPEN.map(({ item }) => item));
    expect(ITEM_SLUGS.filter((item) => !gedaan.has(item) && !ZONDER_EISEN.test(item))).toEqual([]);
  });
});
