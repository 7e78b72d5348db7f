import { describe, expect, it } from '@jest/globals';
import { resultatenVan } from './resultaten.js';

type Clienten = Parameters<typeof resultatenVan>[1];
type Vacatures = Parameters<typeof resultatenVan>[2];

const client = (id: string, naam: string, werkgever: string): Clienten[number] => ({
  id,
  naam,
  werkgever: { id: 'w', naam: werkgever },
  coach: null,
  overTeDragen: false,
  eindeOp: null,
  vraagtAndereCoach: false,
});
const vacature = (id: string, titel: string, werkgever: string | null): Vacatures[number] => ({
  id,
  titel,
  werkgever,
  plaats: 'Zwolle',
  provincie: null,
  land: null,
  uren: { min: null, max: null },
  salaris: null,
  geplaatstOp: null,
  fragment: '',
});

describe('the search over everything', () => {
  const clienten = [
    client('1', 'Anouk Voorbeeld', 'Drukkerij Noord'),
    client('2', 'Émile Prins', 'Bakkerij'),
  ];
  const vacatures = [vacature('a/1', 'Planner', 'Noorderlicht'), vacature('b', 'Planner', null)];

  it('finds a client by any part of the name, whatever the accents', () => {
    expect(resultatenVan('emile', clienten, []).map(({ naar }) => naar)).toEqual(['/werknemers/2']);
  });

  it('finds a client by his employer, and an employer by his own name only', () => {
    const gevonden = resultatenVan('noord', clienten, vacatures);
    expect(gevonden.map(({ groep, naam }) => `${groep}: ${naam}`)).toEqual([
      'clienten: Anouk Voorbeeld',
      'werkgevers: Noorderlicht',
      'vacatures: Planner',
      'vacatures: Planner',
    ]);
  });

  it('keeps ids from breaking out of the address', () => {
    expect(resultatenVan('planner', [], vacatures)[0]?.naar).toBe('/vacatures/a%2F1');
  });

  it('asks nothing of one letter, and shows at most five of a kind', () => {
    const velen = Array.from({ length: 9 }, (_, n) => client(String(n), `Anna ${n}`, 'X'));
    expect(resultatenVan('a', velen, [])).toEqual([]);
    expect(resultatenVan('anna', velen, [])).toHaveLength(5);
  });
});
