import { describe, expect, it } from '@jest/globals';
import { PERMISSIES } from '../access/permissie.js';
import { GEBEURTENISCODES, gebeurtenisVan, VELDGROEPEN } from './gebeurtenis.js';

describe('gebeurtenisVan', () => {
  it.each([
    ['werknemer:lezen', 'R', 'dossier'],
    ['belastbaarheid:schrijven', 'U', 'belastbaarheid'],
    ['sessie:begin', 'aanmelden', 'account'],
    ['noodtoegang:openen', 'noodtoegang', 'dossier'],
    ['eigen-dossier:exporteren', 'export', 'dossier'],
    ['beveiligingslog:lezen', 'R', 'log'],
    ['client:maken', 'C', 'dossier'],
  ])('writes %s down as %s on %s', (wat, code, veldgroep) => {
    expect(gebeurtenisVan(wat)).toEqual({ code, veldgroep });
  });

  it('knows a code and a part for whatever it is given, and takes nothing from a prototype', () => {
    for (const wat of [...PERMISSIES, 'constructor:toString', '', 'iets', '__proto__:lezen']) {
      const { code, veldgroep } = gebeurtenisVan(wat);
      expect(GEBEURTENISCODES).toContain(code);
      expect(VELDGROEPEN).toContain(veldgroep);
    }
  });
});
