import { describe, expect, it } from '@jest/globals';
import { WISGROEPEN, WISREGELS, type Wisgroep, type Wisstand, wisplan } from './wissen.js';

const VANDAAG = '2026-11-30';
const VOL = new Map(WISGROEPEN.map((groep): [Wisgroep, number] => [groep, 2]));
const LOOPT: Wisstand = { einde: null, herzienOp: null };
const namen = (delen: readonly { groep: Wisgroep }[]) => delen.map(({ groep }) => groep);

describe('wisplan', () => {
  it('removes at once what nothing needs, and keeps what the search for work rests on', () => {
    const { weg, blijft } = wisplan('zoekprofiel', VOL, LOOPT, VANDAAG);
    expect(weg).toEqual([{ groep: 'zoekprofiel_eerder', aantal: 2 }]);
    expect(blijft).toEqual([{ groep: 'zoekprofiel', aantal: 2, reden: 'traject', tot: null }]);
  });

  it('removes what is about health from the end of the assignment, and not the day before', () => {
    const einde = { ...LOOPT, einde: VANDAAG };
    const na = wisplan('belastbaarheid', VOL, einde, VANDAAG);
    expect([namen(na.weg), na.blijft]).toEqual([['belastbaarheid', 'werktermen'], []]);
    const voor = wisplan('belastbaarheid', VOL, einde, '2026-11-29');
    expect(voor.weg).toEqual([]);
    expect(voor.blijft[0]).toMatchObject({ reden: 'traject', tot: VANDAAG });
  });

  it('keeps what shows that work was looked for until the term of the file', () => {
    const einde = { ...LOOPT, einde: '2026-10-31' };
    const { weg, blijft } = wisplan('besluiten', VOL, einde, VANDAAG);
    expect(namen(weg)).toEqual(['reacties', 'gevonden']);
    expect(blijft).toEqual([
      { groep: 'besluiten', aantal: 2, reden: 'termijn', tot: '2028-10-31' },
    ]);
  });

  it('removes nothing while a hold is on the file', () => {
    const stand = { einde: '2026-10-31', herzienOp: '2027-05-01' };
    const { weg, blijft } = wisplan('alles', VOL, stand, VANDAAG);
    expect(weg).toEqual([]);
    expect(blijft).toHaveLength(WISGROEPEN.length);
    expect(new Set(blijft.map(({ reden }) => reden))).toEqual(new Set(['blokkade']));
  });

  it('names every part when he asks for all of it, but not the empty ones', () => {
    const zonder = new Map(VOL).set('bsn', 0);
    const { weg, blijft } = wisplan('alles', zonder, LOOPT, VANDAAG);
    expect([...namen(weg), ...namen(blijft)].sort()).toEqual(
      WISGROEPEN.filter((groep) => groep !== 'bsn').sort(),
    );
    expect(blijft.find(({ groep }) => groep === 'inzagelog')).toMatchObject({
      reden: 'logtermijn',
      tot: null,
    });
  });

  it('has an article for every part', () => {
    for (const groep of WISGROEPEN) expect(WISREGELS[groep].grond).toMatch(/\d/u);
  });
});
