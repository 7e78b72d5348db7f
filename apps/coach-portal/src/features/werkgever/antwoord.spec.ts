import { describe, expect, it } from '@jest/globals';
import type { WerkgeverMijlpaal } from '@passend/contracts';
import { antwoordVan, opVolgorde } from './antwoord.js';

const TAAK: WerkgeverMijlpaal = {
  code: 'eindevaluatie',
  naam: 'Eindevaluatie',
  doe: null,
  wie: 'samen',
  liefst: null,
  uiterlijk: '2026-03-11',
  stand: 'nu',
  taak: true,
  document: null,
};

describe('is my dossier in order?', () => {
  it('says what is written down and what comes next', () => {
    expect(antwoordVan({ loop: 'loopt', taken: [TAAK] })).toBe(
      'Alle stappen van u tot vandaag zijn vastgelegd. Nog te doen: Eindevaluatie, uiterlijk 11 maart 2026.',
    );
  });

  it('does not make a last day of a day that is only a wish', () => {
    const wens = { ...TAAK, uiterlijk: null, liefst: '2026-03-04' };
    expect(antwoordVan({ loop: 'loopt', taken: [wens] })).toContain(
      'Eindevaluatie, rond 4 maart 2026.',
    );
  });

  it('begins with what is past, and counts it', () => {
    const voorbij: WerkgeverMijlpaal = { ...TAAK, naam: 'Plan van aanpak', stand: 'voorbij_datum' };
    expect(antwoordVan({ loop: 'loopt', taken: [TAAK, voorbij] })).toBe(
      'Van 1 stap is de datum voorbij, en staat nog niet vast dat die is gedaan. Begin met: Plan van aanpak.',
    );
    expect(antwoordVan({ loop: 'loopt', taken: [voorbij, voorbij] })).toContain('Van 2 stappen');
  });

  it('asks nothing when there is nothing, and never says that it is enough', () => {
    const zinnen = [
      antwoordVan({ loop: 'loopt', taken: [] }),
      antwoordVan({ loop: 'gestopt', taken: [TAAK] }),
      antwoordVan({ loop: 'staat_stil', taken: [TAAK] }),
    ];
    expect(zinnen[0]).toContain('niets');
    expect(zinnen[1]).toContain('geen termijnen');
    for (const zin of zinnen) expect(zin).not.toMatch(/genoeg|voldoende|op orde|compleet/iu);
  });
});

describe('who comes first', () => {
  it('is where a day is past, then whose day comes first; who has nothing to do is last', () => {
    const rij = (id: string, taken: readonly WerkgeverMijlpaal[], loop: 'loopt' | 'gestopt') => ({
      id,
      naam: id,
      coach: 'Coach',
      week: 10,
      totWeken: 104,
      bekekenVacatures: 0,
      perWeek: [],
      loop,
      taken: [...taken],
    });
    const later = { ...TAAK, uiterlijk: '2026-05-01' };
    const wens = { ...TAAK, uiterlijk: null, liefst: '2026-04-01' };
    const voorbij: WerkgeverMijlpaal = { ...TAAK, stand: 'voorbij_datum', uiterlijk: '2026-09-01' };
    const volgorde = opVolgorde([
      rij('niets', [], 'loopt'),
      rij('later', [later], 'loopt'),
      rij('klaar', [voorbij], 'gestopt'),
      rij('wens', [wens], 'loopt'),
      rij('voorbij', [voorbij], 'loopt'),
    ]);
    expect(volgorde.map(({ id }) => id)).toEqual(['voorbij', 'wens', 'later', 'niets', 'klaar']);
  });
});
