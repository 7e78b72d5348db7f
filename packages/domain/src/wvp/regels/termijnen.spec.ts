import { describe, expect, it } from '@jest/globals';
import { tijdlijnVan } from '../tijdlijn.js';
import { WETTEN } from './bron.js';
import { TERMIJNEN, type Termijntabel, type Termijnversie, termijnOp } from './termijnen.js';

const datumVan = (D: string, code: string, tabel?: Termijntabel) =>
  tijdlijnVan(D, [], '2026-11-30', tabel).mijlpalen.find((een) => een.code === code)
    ?.uiterste_datum;

describe('the numbers of the law', () => {
  it('each have an article behind every version, in the order of their days', () => {
    for (const { versies } of Object.values(TERMIJNEN)) {
      const dagen = versies.map(({ vanaf }) => vanaf);
      expect(dagen).toEqual([...new Set(dagen)].sort());
      for (const { bron } of versies) {
        expect(bron.length).toBeGreaterThan(0);
        for (const { wet } of bron) expect(Object.keys(WETTEN)).toContain(wet);
      }
    }
  });

  it('are those of the day on which something begins', () => {
    expect(termijnOp(TERMIJNEN, 'loon_na_aow', '2023-06-30')).toBe(13);
    expect(termijnOp(TERMIJNEN, 'loon_na_aow', '2023-07-01')).toBe(6);
    expect(termijnOp(TERMIJNEN, 'loon_na_aow', '1990-01-01')).toBe(13);
  });

  it('judge a case of 2024 by the rules of 2024, also after a change', () => {
    const nieuw: Termijnversie = {
      vanaf: '2025-01-01',
      aantal: 12,
      bron: [{ wet: 'WIA', artikel: '64 lid 3' }],
      zekerheid: 'wet',
    };
    const { wia_aanvraag: nu } = TERMIJNEN;
    const tabel: Termijntabel = {
      ...TERMIJNEN,
      wia_aanvraag: { ...nu, versies: [...nu.versies, nieuw] },
    };
    expect(datumVan('2024-12-31', 'wia_aanvraag', tabel)).toBe(
      datumVan('2024-12-31', 'wia_aanvraag'),
    );
    expect(datumVan('2025-01-01', 'wia_aanvraag')).toBe('2026-10-13');
    expect(datumVan('2025-01-01', 'wia_aanvraag', tabel)).toBe('2026-10-06');
  });
});
