import { describe, expect, it } from '@jest/globals';
import { alsDocument } from './export.html.js';

const ANNA = '11111111-1111-4111-8111-111111111111';

describe('the export as a document', () => {
  const bestand = {
    formaat: 'passend-dossier-1',
    gemaaktOp: '2026-11-30T12:00:00.000Z',
    uitleg: '',
    delen: { reactie: 'Reacties', leeg: 'Leeg' },
    personen: { [ANNA]: 'Anna <b>de</b> Vries' },
    gegevens: {
      reactie: [
        {
          id: 'x',
          door_id: ANNA,
          op: new Date('2026-11-30T12:00:00Z'),
          inhoud: { titel: '<script>alert(1)</script>', woorden: ['te zwaar', 'leuk'] },
          bestand: 'A'.repeat(3_000),
        },
      ],
      leeg: [],
    },
  } as const;
  const tekst = alsDocument(bestand);

  it('shows names, words and moments, and says where nothing is kept', () => {
    expect(tekst).toContain('Anna &lt;b&gt;de&lt;/b&gt; Vries');
    expect(tekst).toContain('<li>te zwaar</li><li>leuk</li>');
    expect(tekst).toContain('30 november 2026 om 13:00');
    expect(tekst).toContain('<h2>Hierover is niets bewaard</h2><ul><li>Leeg</li></ul>');
  });

  it('runs nothing of what people wrote, loads nothing, and spells out no file', () => {
    expect(tekst).not.toContain('<script');
    expect(tekst).not.toMatch(/\b(?:src|href)=/u);
    expect(tekst).toContain("default-src 'none'");
    expect(tekst).not.toContain('AAAA');
  });
});
