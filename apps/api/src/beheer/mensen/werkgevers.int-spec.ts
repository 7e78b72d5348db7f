import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collegasSchema, teamsSchema, werkgeversSchema } from '@passend/contracts';
import type { Antwoord, Bezoeker } from '../../test/bezoeker.js';
import { Proefapp } from '../../test/proefapp.js';
import { emailVan, maakWereld, type Wereld } from '../../test/wereld.js';

describe('teams and employers', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let beheer: Bezoeker;
  let coach: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    ({ beheerder: beheer, 'coach eigen': coach } = wereld.bezoekers);
  });
  afterAll(() => proef.stop());

  const teams = ({ json }: Antwoord) => teamsSchema.parse(json).teams;
  const werkgevers = ({ json }: Antwoord) => werkgeversSchema.parse(json).werkgevers;
  const vind = async (naam: string) => {
    const alle = werkgevers(await beheer.get('/api/werkgevers'));
    return alle.find((een) => een.naam === naam);
  };

  it('a team is made, renamed and given up, and shows with each colleague', async () => {
    const leden = [wereld.gebruikers['coach eigen']];
    const gemaakt = teams(await beheer.post('/api/teams', { naam: 'Oost', leden }));
    const id = gemaakt.find(({ naam }) => naam === 'Oost')?.id;
    const collegas = async () =>
      collegasSchema.parse((await coach.get('/api/collegas')).json).collegas;
    const zelf = (await collegas()).find((een) => een.id === leden[0]);
    expect(zelf?.teams).toEqual(['Oost']);
    const west = teams(await beheer.put(`/api/teams/${id}`, { naam: 'West', leden: [] }));
    expect(west.find((team) => team.id === id)).toMatchObject({ naam: 'West', leden: [] });
    expect(teams(await beheer.delete(`/api/teams/${id}`)).map((team) => team.id)).not.toContain(id);
  });

  it('a team has coaches of the own agency only, and a name of its own', async () => {
    for (const wie of ['coach overkant', 'werkgever eigen'] as const) {
      const team = { naam: 'Vreemd', leden: [wereld.gebruikers[wie]] };
      expect((await beheer.post('/api/teams', team)).status).toBe(400);
    }
    expect((await beheer.post('/api/teams', { naam: 'Team Noord', leden: [] })).status).toBe(400);
  });

  it('colleagues are the coaches of the agency, without addresses', async () => {
    const { tekst } = await coach.get('/api/collegas');
    expect(tekst).not.toContain(wereld.gebruikers['coach overkant']);
    expect(tekst).not.toContain('"email"');
  });

  it('an employer is made and changed; a name or a number that is wrong is refused', async () => {
    const nieuw = { naam: 'Bakkerij De Proef', kvk: null };
    expect((await coach.post('/api/werkgevers', nieuw)).status).toBe(201);
    expect((await coach.post('/api/werkgevers', nieuw)).status).toBe(400);
    expect((await coach.post('/api/werkgevers', { naam: 'Ander', kvk: '123' })).status).toBe(400);
    const { id } = (await vind('Bakkerij De Proef')) ?? {};
    const wijziging = { naam: 'Bakkerij De Proef', kvk: '12345678' };
    expect((await coach.put(`/api/werkgevers/${id}`, wijziging)).status).toBe(200);
    expect((await vind('Bakkerij De Proef'))?.kvk).toBe('12345678');
  });

  it('somebody who speaks for two employers keeps one account; a coach never becomes a contact', async () => {
    const id = (await vind('Bakkerij De Proef'))?.id;
    const nodigUit = (email: string) =>
      coach.post(`/api/werkgevers/${id}/contacten`, { naam: 'Mens', email, soort: 'casemanager' });
    expect((await nodigUit(emailVan('werkgever eigen'))).status).toBe(201);
    const { contacten = [] } = (await vind('Bakkerij De Proef')) ?? {};
    expect(contacten.map((contact) => contact.id)).toEqual([wereld.gebruikers['werkgever eigen']]);
    expect((await nodigUit(emailVan('coach ander'))).status).toBe(400);
    expect((await nodigUit(emailVan('werkgever overkant'))).status).toBe(400);
  });

  it('a contact person of no client sees nobody', async () => {
    const id = (await vind('Bakkerij De Proef'))?.id;
    await coach.post(`/api/werkgevers/${id}/contacten`, {
      naam: 'Mens',
      email: emailVan('werkgever ander'),
      soort: 'hr',
    });
    const { json } = await wereld.bezoekers['werkgever ander'].get('/api/werkgever/overzicht');
    expect(JSON.stringify(json)).not.toContain('Client eerste');
  });
});
