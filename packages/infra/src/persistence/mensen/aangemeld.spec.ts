import { describe, expect, it } from '@jest/globals';
import { kolommenVan } from '../kolommen-van.js';
import { leesAangemeld } from './aangemeld.js';
import { GebruikerEntiteit } from './entiteiten.js';
import { SessieEntiteit } from './sessie-entiteit.js';

const WOORDEN: Readonly<Record<string, string>> = {
  stand: 'volledig',
  methode: 'wachtwoord',
  rol: 'coach',
};
const WAARDEN: Readonly<Record<string, unknown>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  timestamptz: new Date(0),
  boolean: true,
};

const velden = [
  ...kolommenVan(SessieEntiteit).map((een) => ({ ...een, deel: 'sessie' })),
  ...kolommenVan(GebruikerEntiteit).map((een) => ({ ...een, deel: 'gebruiker' })),
];
const rij = Object.fromEntries(
  velden.map(({ deel, veld, type }) => [`${deel}.${veld}`, WOORDEN[veld] ?? WAARDEN[type] ?? 'x']),
);

describe('who is signed in', () => {
  it('has every column of the tables, but for the hashes', () => {
    const aangemeld = leesAangemeld([{ ...rij, bureauNaam: 'Bureau' }]);
    const gelezen = Object.entries({ ...aangemeld }).flatMap(([deel, waarden]) =>
      typeof waarden === 'object' ? Object.keys(waarden).map((veld) => `${deel}.${veld}`) : [],
    );
    const verwacht = Object.keys(rij).filter((naam) => !naam.endsWith('Hash'));
    expect(gelezen.sort()).toEqual(verwacht.sort());
  });

  it('is nobody when nothing was found', () => {
    expect(leesAangemeld([])).toBeNull();
  });
});
