import { describe, expect, it } from '@jest/globals';
import type { Trajectgebeurtenis } from './soorten/trajectsoorten.js';
import { checkin, idVan, regelsVan } from './traject/proef/trajectregels.js';
import { voorCoach } from './zicht.js';

const deel = (over: string, gedeeld: boolean) =>
  ({
    soort: 'checkin_gedeeld',
    datum: '2026-11-03',
    over,
    werkgever: null,
    uwv: null,
    prive: { gedeeld },
  }) as const satisfies Trajectgebeurtenis;

const gezien = (...wat: readonly Trajectgebeurtenis[]) =>
  voorCoach(regelsVan(...wat.map((een) => ['werknemer', een] as const)), idVan(1)).map(
    ({ gebeurtenis }) => gebeurtenis,
  );

describe('the check-ins in the list of the coach', () => {
  const [een, ander] = [checkin(idVan(11), true), checkin(idVan(12), false)];

  it('are those that are shared, and no word of the others', () => {
    expect(gezien(een, ander)).toEqual([een]);
  });

  it('come when they are shared later, and go when that stops', () => {
    expect(gezien(ander, deel(idVan(12), true))).toEqual([ander]);
    expect(gezien(een, deel(idVan(11), false))).toEqual([]);
    expect(gezien(een, deel(idVan(11), false), deel(idVan(11), true))).toEqual([een]);
  });

  it('are not shared by an event about another one', () => {
    expect(gezien(ander, deel(idVan(99), true))).toEqual([]);
  });
});
