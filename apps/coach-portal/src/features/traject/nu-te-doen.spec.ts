import { describe, expect, it } from '@jest/globals';
import type { TrajectWeergave } from '@passend/contracts';
import { nuTeDoen } from './nu-te-doen.js';
import { volgendeStappen } from './volgende-stappen.js';

const afspraak = (datum: string, staat: 'gepland' | 'afgerond' = 'gepland') =>
  ({ datum, staat, begin: '10:00', met: 'coach' }) as TrajectWeergave['afspraken'][number];
const oefening = (titel: string, staat: 'open' | 'besproken' = 'open') =>
  ({ titel, staat }) as TrajectWeergave['oefeningen'][number];

describe('what the werknemer can do now', () => {
  const leeg = {
    afspraken: [],
    oefeningen: [],
    ongelezen: 0,
    gesloten: false,
    vandaag: '2026-11-23',
  };

  it('is nothing when nothing is asked, or when the traject has ended', () => {
    expect(nuTeDoen(leeg)).toEqual([]);
    expect(nuTeDoen({ ...leeg, ongelezen: 2, gesloten: true })).toEqual([]);
  });

  it('is never more than three things, and names only what is still to come', () => {
    const dingen = nuTeDoen({
      ...leeg,
      afspraken: [afspraak('2026-11-20'), afspraak('2026-11-26'), afspraak('2026-12-03')],
      oefeningen: [oefening('Pitch'), oefening('CV'), oefening('Klaar', 'besproken')],
      ongelezen: 1,
    });
    expect(dingen.map(({ anker }) => anker)).toEqual(['afspraken', 'berichten', 'oefeningen']);
    expect(dingen[0]?.tekst).toBe('donderdag 26 november om 10:00: afspraak met de coach');
  });
});

describe('the next steps of a route', () => {
  it.each([
    ['scholing', 'voorgesteld', ['akkoord', 'afgewezen']],
    ['deskundigenoordeel', 'aangevraagd', ['oordeel_ontvangen', 'ingetrokken']],
    ['eigen_bedrijf', 'gestopt', []],
  ] as const)('of %s from %s come from the table', (soort, staat, stappen) => {
    expect(volgendeStappen(soort, staat)).toEqual(stappen);
  });
});
