import { describe, expect, it } from '@jest/globals';
import { volledigeTekst } from '../kenmerken.js';
import { leesSet, leesSetAlsJson, leesVacature, persoonVan, setnamen } from '../test/casussen.js';
import { legUit } from './leg-uit.js';

/** Adverts with the verdicts that independent authors expect; see `cases/README.md`. */
const casussen = setnamen().flatMap((naam) => {
  const overschrijdend = overschrijdingen(leesSetAlsJson(naam));
  return leesSet(naam).map((casus) => ({ casus, overschrijdend, id: casus.id }));
});

/** `case/vacature/item` of every verdict that must exceed. */
function overschrijdingen(bestand: unknown): ReadonlySet<string> {
  const gevonden = new Set<string>();
  const { cases } = Object(bestand);
  for (const { id, vacatures } of cases) {
    for (const { id: vacature, expected } of vacatures) {
      for (const [item, { verdict }] of Object.entries<{ verdict: string }>(expected.fml)) {
        if (verdict === 'exceeds') gevonden.add(`${id}/${vacature}/${item}`);
      }
    }
  }
  return gevonden;
}

describe.each(casussen)('the independent case $id', ({ casus, overschrijdend }) => {
  const persoon = persoonVan(casus, '2026-11-22');
  const punten = casus.vacatures.flatMap((vacature) => {
    const { kenmerken, eisen } = leesVacature(vacature);
    return legUit(persoon, kenmerken, eisen).fml.map((punt) => ({ ...punt, vacature }));
  });

  it('never says past where the load exceeds', () => {
    const vals = punten
      .filter(({ oordeel }) => oordeel === 'past')
      .map(({ vacature, item }) => `${casus.id}/${vacature.id}/${item}`)
      .filter((sleutel) => overschrijdend.has(sleutel));
    expect(vals).toEqual([]);
  });

  it('quotes the text and nothing else', () => {
    for (const { bewijs, van, tot, vacature } of punten) {
      if (bewijs === null || van === null || tot === null) continue;
      expect(volledigeTekst(vacature).slice(van, tot)).toBe(bewijs);
    }
  });
});
