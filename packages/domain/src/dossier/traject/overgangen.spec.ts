import { describe, expect, it } from '@jest/globals';
import { TRAJECTGEBEURTENISSEN } from '../soorten/trajectsoorten.js';
import {
  DINGSOORTEN,
  type Dingsoort,
  dingsoortVan,
  TRAJECTEINDSTATEN,
  TRAJECTOVERGANGEN,
  TRAJECTSTATEN,
  volgendeStaat,
} from './overgangen.js';

type Losse = Readonly<Record<string, Readonly<Record<string, string>>>>;

const tabelVan = (soort: Dingsoort): Losse => TRAJECTOVERGANGEN[soort];

/** Kinds that are no step in the life of anything. */
const LOS = [
  'fasedocument_vastgelegd',
  'star_voorbeeld',
  'traject_afgesloten',
  'traject_hervat',
  'bericht_gestuurd',
  'berichten_gelezen',
  'testuitslag_toegevoegd',
];

/** Every deed that the schemas allow, with its step. */
const daden = TRAJECTGEBEURTENISSEN.flatMap(({ shape }) => {
  const [soort = ''] = shape.soort.values;
  const stappen = [shape.werkgever, shape.prive].flatMap((blad) => stappenVan(blad));
  return stappen.length === 0 ? [soort] : stappen.map((stap) => `${soort}:${stap}`);
});

function stappenVan(blad: unknown): readonly string[] {
  const json = JSON.stringify(blad, (sleutel, waarde: unknown) =>
    sleutel === 'parent' ? undefined : waarde,
  );
  const gevonden = /"stap":\{.*?"entries":(\{.*?\})/u.exec(json ?? '');
  return gevonden?.[1] === undefined ? [] : Object.keys(JSON.parse(gevonden[1]) as object);
}

describe.each(DINGSOORTEN)('the life of %s', (soort) => {
  const tabel = tabelVan(soort);

  it('has a row for each state and goes only to states that there are', () => {
    expect(Object.keys(tabel).sort()).toEqual(['begin', ...TRAJECTSTATEN[soort]].sort());
    for (const stappen of Object.values(tabel))
      for (const naar of Object.values(stappen)) expect(TRAJECTSTATEN[soort]).toContain(naar);
  });

  it('reaches every state from the beginning', () => {
    const bereikt = loopVanaf(tabel, 'begin');
    expect([...bereikt].sort()).toEqual(['begin', ...TRAJECTSTATEN[soort]].sort());
  });

  it('comes from every state to one in which it may rest', () => {
    for (const staat of TRAJECTSTATEN[soort]) {
      const rust: readonly string[] = TRAJECTEINDSTATEN[soort];
      expect([staat, [...loopVanaf(tabel, staat)].some((een) => rust.includes(een))]).toEqual([
        staat,
        true,
      ]);
    }
  });

  it('names only deeds that the schemas know, each of this thing alone', () => {
    for (const daad of Object.values(tabel).flatMap((stappen) => Object.keys(stappen))) {
      expect(daden).toContain(daad);
      expect(dingsoortVan(daad)).toBe(soort);
    }
  });
});

describe('the tables together', () => {
  it('know every deed of the schemas, but for those that are no step', () => {
    const zonder = daden.filter((daad) => dingsoortVan(daad) === null);
    expect(zonder.sort()).toEqual([...LOS].sort());
  });

  it('refuse what is not in them, also a name of every object', () => {
    expect(volgendeStaat('activiteit', 'gedaan', 'activiteit_vervallen')).toBeNull();
    expect(volgendeStaat('activiteit', null, 'toString')).toBeNull();
  });
});

function loopVanaf(tabel: Losse, begin: string): ReadonlySet<string> {
  const gezien = new Set([begin]);
  const wachtrij = [begin];
  for (let staat = wachtrij.pop(); staat !== undefined; staat = wachtrij.pop()) {
    for (const naar of Object.values(tabel[staat] ?? {})) {
      if (gezien.has(naar)) continue;
      gezien.add(naar);
      wachtrij.push(naar);
    }
  }
  return gezien;
}
