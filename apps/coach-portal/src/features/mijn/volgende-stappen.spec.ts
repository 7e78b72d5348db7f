import { describe, expect, it } from '@jest/globals';
import type { MijnMatches } from '@passend/contracts';
import { volgendeStappen } from './volgende-stappen.js';

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
  reacties: [],
  sinds: '2026-03-01T09:00:00Z',
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

  it('never gives more than three steps', () => {
    expect(volgendeStappen(Array.from({ length: 30 }, () => MATCH))).toHaveLength(3);
  });
});
