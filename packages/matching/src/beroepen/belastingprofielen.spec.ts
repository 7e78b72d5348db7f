import { describe, expect, it } from '@jest/globals';
import { BELASTINGPROFIELEN } from './belastingprofielen.js';
import { BEROEPEN, kleineGroep } from './beroep.js';
import { belastingklasse } from './beroepsverwachting.js';
import { PROFIEL_PER_GROEP } from './profiel-per-groep.js';
import { VOORNAAMSTE_ITEMS } from './voornaamste-items.js';

const kleineGroepen = [...new Set(BEROEPEN.map(({ code }) => kleineGroep(code)))];

describe('the load priors', () => {
  it('name thirty-five different items', () => {
    expect(new Set(VOORNAAMSTE_ITEMS).size).toBe(35);
  });

  it('judge every one of them for each of the 130 minor groups and each occupation', () => {
    const codes = [...kleineGroepen, ...BEROEPEN.map(({ code }) => code)];
    const open = codes.flatMap((code) =>
      VOORNAAMSTE_ITEMS.filter((item) => belastingklasse(code, item) === null).map(
        (item) => `${code} ${item}`,
      ),
    );
    expect(kleineGroepen.length).toBe(130);
    expect(open).toEqual([]);
  });

  it('judge an item once in a profile', () => {
    const dubbel = Object.entries(BELASTINGPROFIELEN).flatMap(([naam, { laag, middel, hoog }]) => {
      const items = [laag, middel, hoog].flatMap((tekst) => tekst?.split(' ') ?? []);
      return items.filter((item, i) => items.indexOf(item) !== i).map((item) => `${naam} ${item}`);
    });
    expect(dubbel).toEqual([]);
  });

  it('use every profile', () => {
    const gebruikt = new Set(Object.values(PROFIEL_PER_GROEP));
    const basis = new Set(Object.values(BELASTINGPROFIELEN).map((profiel) => profiel.basis));
    const over = Object.keys(BELASTINGPROFIELEN).filter((n) => !gebruikt.has(n) && !basis.has(n));
    expect(over).toEqual([]);
  });

  it.each([
    ['4412.1', 'lopen_werk', 'hoog'],
    ['4412.2', 'lopen_werk', 'middel'],
    ['5223.1', 'zitten_werk', 'laag'],
    ['8332.1', 'zitten_werk', 'hoog'],
    ['9112.1', 'toetsenbord_muis', 'laag'],
    ['3512.1', 'vw_storingen', 'hoog'],
  ] as const)('%s: %s is %s', (code, item, klasse) => {
    expect(belastingklasse(code, item)).toBe(klasse);
  });
});
