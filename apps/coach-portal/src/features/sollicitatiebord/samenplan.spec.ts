import { describe, expect, it } from '@jest/globals';
import { SOLLICITATIESTATUSSEN } from '@passend/domain';
import { kanErgens, samenkeuzes, samenplan } from './samenplan.js';

const VERZONDEN = { wijze: 'vacature_reactie', status: 'verzonden' } as const;
const GESTART = { wijze: 'vacature_reactie', status: 'gestart' } as const;
const GEZIEN = { wijze: 'vacature_reactie', status: 'gesignaleerd' } as const;

describe('a step for several at once', () => {
  it('comes first when most can take it, and says how many', () => {
    const [eerste, ...meer] = samenkeuzes([VERZONDEN, VERZONDEN, GEZIEN]);
    expect(eerste?.aantal).toBe(3);
    expect(meer.every(({ aantal }) => aantal <= 3 && aantal > 0)).toBe(true);
    expect(samenkeuzes([GESTART])).toEqual([]);
  });

  it('leaves who cannot take it, with the reason', () => {
    const { kan, niet } = samenplan([VERZONDEN, GESTART, GEZIEN], 'ontvangst_bevestigd');
    expect(kan).toEqual([VERZONDEN]);
    expect(niet[0]).toEqual({ regel: GESTART, waarom: 'klaar' });
    expect(niet).toHaveLength(2);
    expect(samenplan([VERZONDEN], 'verzonden').niet[0]?.waarom).toBe('staat_er_al');
    expect(samenplan([VERZONDEN], 'voorgenomen').niet[0]?.waarom).toBe('terug');
  });

  it('loses nobody, whatever the step', () => {
    const alle = SOLLICITATIESTATUSSEN.map(
      (status) => ({ wijze: 'vacature_reactie', status }) as const,
    );
    for (const naar of SOLLICITATIESTATUSSEN) {
      const { kan, niet } = samenplan(alle, naar);
      expect(kan.length + niet.length).toBe(alle.length);
    }
    expect(kanErgens(GESTART)).toBe(false);
    expect(kanErgens(VERZONDEN)).toBe(true);
  });
});
