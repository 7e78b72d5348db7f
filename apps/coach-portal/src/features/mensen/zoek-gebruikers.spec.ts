import { describe, expect, it } from '@jest/globals';
import type { GebruikerRij } from '@passend/contracts';
import { GEEN_FILTER, zoekGebruikers } from './zoek-gebruikers.js';

const mens = (naam: string, anders: Partial<GebruikerRij> = {}): GebruikerRij => ({
  id: naam,
  naam,
  email: `${naam.split(' ')[0]?.toLowerCase()}@proef.invalid`,
  rol: 'coach',
  staat: 'actief',
  laatstAangemeldOp: null,
  teams: [],
  clienten: 0,
  ...anders,
});
const alle = [
  mens('Zoë de Vries'),
  mens('Pim Jansen', { rol: 'beheerder' }),
  mens('Eva Bos', { staat: 'gestopt' }),
];
const namen = (filter: Partial<typeof GEEN_FILTER>) =>
  zoekGebruikers(alle, { ...GEEN_FILTER, ...filter }).map(({ naam }) => naam);

describe('zoekGebruikers', () => {
  it('shows everybody when nothing is asked', () => {
    expect(namen({})).toHaveLength(3);
  });

  it('finds by words of the name, without accents and in any order', () => {
    expect(namen({ tekst: 'vries zoe' })).toEqual(['Zoë de Vries']);
  });

  it('finds by address', () => {
    expect(namen({ tekst: 'pim@' })).toEqual(['Pim Jansen']);
  });

  it('narrows by role and by state', () => {
    expect(namen({ rol: 'beheerder' })).toEqual(['Pim Jansen']);
    expect(namen({ staat: 'gestopt' })).toEqual(['Eva Bos']);
    expect(namen({ rol: 'beheerder', staat: 'gestopt' })).toEqual([]);
  });
});
