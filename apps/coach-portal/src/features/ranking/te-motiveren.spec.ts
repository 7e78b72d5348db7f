import { describe, expect, it } from '@jest/globals';
import type { MatchPunt } from '@passend/contracts';
import { ingevuldeMotiveringen, teMotiveren } from './te-motiveren.js';

const punt = (
  item: MatchPunt['item'],
  oordeel: MatchPunt['oordeel'],
  valtAf = false,
): MatchPunt => ({
  item,
  naam: item,
  oordeel,
  valtAf,
  bijStart: null,
  grondslag: 'tekst',
  richting: null,
  zekerheid: 0.9,
  limiet: '',
  niveau: 1,
  bewijs: null,
  bron: null,
  uitleg: '',
  vraag: null,
});
const match = {
  punten: [
    punt('tillen', 'mogelijk'),
    punt('staan', 'overschrijdt', true),
    punt('vw_tempo', 'overschrijdt'),
    punt('zitten', 'past'),
    punt('lopen', 'onbekend'),
  ],
};

describe('what asks for a motivation', () => {
  it('is what lies near a limit or above a soft one, as long as the work stays possible', () => {
    const items = (oordeel: Parameters<typeof teMotiveren>[1]) =>
      teMotiveren(match, oordeel).map(({ item }) => item);
    expect(items('geschikt')).toEqual(['tillen', 'vw_tempo']);
    expect(items('bespreken')).toEqual(['tillen', 'vw_tempo']);
    expect(items('niet_geschikt')).toEqual([]);
  });

  it('is kept only where something was written, and only for those points', () => {
    const waarden = { tillen: ' Er is een tillift. ', vw_tempo: '  ', staan: 'Kan wel.' };
    expect(ingevuldeMotiveringen(match, 'geschikt', waarden)).toEqual([
      { item: 'tillen', tekst: 'Er is een tillift.' },
    ]);
  });
});
