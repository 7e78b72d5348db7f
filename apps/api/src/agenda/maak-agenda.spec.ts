import { describe, expect, it } from '@jest/globals';
import { leesAgenda } from '../test/lees-agenda.js';
import { type Agendapunt, maakAgenda } from './maak-agenda.js';

const NU = new Date('2026-11-30T08:15:00Z');
const GEHEIM = Buffer.alloc(32, 3);
const PUNTEN: readonly Agendapunt[] = [
  { sleutel: 'a wia_aanvraag', wanneer: { dag: '2026-12-25' }, pad: '/mijn/tijdlijn' },
  {
    sleutel: 'a afspraak 1',
    wanneer: { van: new Date('2026-12-03T09:00:00Z'), tot: new Date('2026-12-03T10:00:00Z') },
    pad: `/werknemers/6f1c1b6e-6a0e-4a5e-9a43-5d3e8f0f0001/een-heel-lang-adres-${'x'.repeat(60)}`,
  },
];
const maak = (geheim = GEHEIM) =>
  maakAgenda(PUNTEN, { geheim, portal: 'https://passend.example', nu: NU });

describe('a calendar', () => {
  it('is read back as it was meant: a whole day without a zone, moments in UTC, stamps', () => {
    const [dag, afspraak] = leesAgenda(maak());
    expect(dag).toMatchObject({
      'DTSTART;VALUE=DATE': '20261225',
      DTSTAMP: '20261130T081500Z',
      SUMMARY: 'Passend: laatste dag voor een stap',
    });
    expect(afspraak).toMatchObject({
      DTSTART: '20261203T090000Z',
      DTEND: '20261203T100000Z',
      SUMMARY: 'Passend: afspraak',
      'URL;VALUE=URI': `https://passend.example${PUNTEN[1]?.pad}`,
    });
  });

  it('names nobody and no step, and keeps its ids until the address is another', () => {
    expect(maak()).not.toMatch(/wia|aanvraag/iu);
    const ids = (geheim = GEHEIM) => leesAgenda(maak(geheim)).map(({ UID }) => UID);
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
    expect(ids(Buffer.alloc(32, 4))).not.toEqual(ids());
  });
});
