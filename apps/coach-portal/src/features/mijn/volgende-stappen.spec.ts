import { describe, expect, it } from '@jest/globals';
import type { MijnMatches, SollicitatieWeergave } from '@passend/contracts';
import { naarKeuze, volgendeStappen } from './volgende-stappen.js';

const MATCH: MijnMatches['matches'][number] = {
  vacatureId: 'v1',
  titel: 'Planner',
  werkgever: null,
  plaats: null,
  afstandKm: null,
  uren: { min: null, max: null },
  url: null,
  beroep: null,
  live: true,
  waarom: [],
  nogOpen: false,
  reacties: [],
  sinds: '2026-03-01T09:00:00Z',
};

const SOLLICITATIE: Omit<SollicitatieWeergave, 'volgende'> = {
  id: '00000000-0000-4000-8000-000000000001',
  nummer: 1,
  wijze: 'vacature_reactie',
  telt: 'sollicitatie',
  functie: 'Planner',
  organisatie: null,
  plaats: null,
  url: null,
  vacatureId: null,
  ingevoerdDoor: 'werknemer',
  sinds: '2026-03-01',
  status: 'gesprek_gevoerd',
  statusSinds: '2026-03-01',
  controleerbaar: true,
  aantalBewijzen: 1,
  overgangen: [],
  dubbelen: [],
};

describe('volgendeStappen', () => {
  it('says that nothing has to be done when there is nothing', () => {
    expect(volgendeStappen([])[0]?.titel).toBe('Wacht op je coach');
  });

  it('counts only vacancies that are still open', () => {
    expect(volgendeStappen([MATCH, MATCH, { ...MATCH, live: false }])[0]?.titel).toBe(
      'Lees de 2 vacatures',
    );
    expect(volgendeStappen([{ ...MATCH, live: false }])[0]?.titel).toBe('Wacht op je coach');
  });

  it('puts a sollicitatie that waits for him first, and does not tell him to wait', () => {
    const volgende = { code: 'vertellen_hoe_het_ging', op: null, wat: null, groep: 'nu' } as const;
    const een = { ...SOLLICITATIE, volgende: { ...volgende, voorstel: null } };
    const klaar = { ...een, volgende: { ...een.volgende, groep: 'klaar' as const } };
    expect(volgendeStappen([], [klaar, een]).map(({ titel }) => titel)).toEqual([
      'Je sollicitatie: Planner',
      'Lees wat je werkgever ziet',
    ]);
    expect(volgendeStappen([MATCH], [een])).toHaveLength(3);
  });

  it('does not say to read what he would rather not, or what he already chose', () => {
    const van = (status: SollicitatieWeergave['status'], vacatureId: string) => ({
      ...SOLLICITATIE,
      vacatureId,
      status,
      volgende: { code: 'niets', op: null, wat: null, groep: 'klaar', voorstel: null } as const,
    });
    const drie = ['v1', 'v2', 'v3'].map((vacatureId) => ({ ...MATCH, vacatureId }));
    const log = [van('ingetrokken_door_werknemer', 'v1'), van('verzonden', 'v2')];
    expect(volgendeStappen(drie, log)[0]?.titel).toBe('Lees de vacature');
    expect(volgendeStappen(drie.slice(0, 2), log)[0]?.titel).toBe('Wacht op je coach');
    expect(naarKeuze(drie, [...log, van('gesignaleerd', 'v3')])).toEqual({
      kiezen: [drie[2]],
      gekozen: [drie[1]],
      liever_niet: [drie[0]],
    });
  });

  it('begins with a report that waits to be read', () => {
    const rapport = (status: 'ter_inzage' | 'gelezen') => [{ status }];
    expect(volgendeStappen([MATCH], [], rapport('ter_inzage'))[0]?.naar).toBe('rapporten');
    expect(volgendeStappen([], [], rapport('ter_inzage')).map(({ titel }) => titel)).not.toContain(
      'Wacht op je coach',
    );
    expect(volgendeStappen([MATCH], [], rapport('gelezen'))[0]?.naar).toBe('vacatures');
  });

  it('never gives more than three steps', () => {
    expect(volgendeStappen(Array.from({ length: 30 }, () => MATCH))).toHaveLength(3);
  });
});
