import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gebruikerDetailSchema, gebruikersSchema } from '@passend/contracts';
import type { Antwoord, Bezoeker } from '../../test/bezoeker.js';
import { Proefapp } from '../../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../../test/proefmensen.js';
import { emailVan, maakWereld, type Wereld } from '../../test/wereld.js';

describe('accounts, for the beheerder', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let beheer: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    beheer = wereld.bezoekers.beheerder;
  });
  afterAll(() => proef.stop());

  const detail = ({ json }: Antwoord) => gebruikerDetailSchema.parse(json);
  const rijen = async () => gebruikersSchema.parse((await beheer.get('/api/gebruikers')).json);
  const zoek = async (email: string) => {
    const rij = (await rijen()).gebruikers.find((een) => een.email === email);
    if (rij === undefined) throw new Error(`There is no account with ${email}.`);
    return rij;
  };
  const nodigUit = (email: string, rol = 'coach') =>
    beheer.post('/api/uitnodigingen', { naam: 'Nieuwe Collega', email, rol });
  /** Somebody who can sign in and has no clients. */
  const maakActief = async (rol: 'coach' | 'beheerder', email: string) => {
    await nodigUit(email, rol);
    const { id } = await zoek(email);
    await proef.alles.query(
      `UPDATE gebruiker SET actief = true, wachtwoord_hash =
         (SELECT wachtwoord_hash FROM gebruiker WHERE email = $2) WHERE id = $1`,
      [id, emailVan('coach eigen')],
    );
    return { id, bezoeker: await proef.als(email, PROEF_WACHTWOORD) };
  };

  it('shows everybody of the agency with role, state and numbers, and nobody of another', async () => {
    const { gebruikers } = await rijen();
    expect(gebruikers.map(({ email }) => email)).not.toContain(emailVan('coach overkant'));
    expect(await zoek(emailVan('coach eigen'))).toMatchObject({
      rol: 'coach',
      staat: 'actief',
      clienten: 1,
      laatstAangemeldOp: proef.nu.toISOString(),
    });
  });

  it('invites somebody, who cannot sign in yet', async () => {
    const antwoord = await nodigUit('Uitgenodigd@Proef.invalid');
    expect(antwoord.status).toBe(204);
    expect(await zoek('uitgenodigd@proef.invalid')).toMatchObject({ staat: 'uitgenodigd' });
    const { status } = await proef.bezoeker().meldAan('uitgenodigd@proef.invalid', '!');
    expect(status).toBe(401);
  });

  it('answers the same for an address that is free, taken here, or taken elsewhere', async () => {
    const hier = await nodigUit(emailVan('coach eigen'));
    const daar = await nodigUit(emailVan('coach overkant'));
    const nergens = await nodigUit('nergens@proef.invalid');
    for (const { status, tekst } of [hier, daar, nergens])
      expect([status, tekst]).toEqual([204, '']);
    expect(await zoek(emailVan('coach eigen'))).toMatchObject({ naam: emailVan('coach eigen') });
    const { id, naam } = await zoek('uitgenodigd@proef.invalid');
    const email = emailVan('coach overkant');
    const wijziging = await beheer.put(`/api/gebruikers/${id}`, { naam, email, rol: 'coach' });
    expect(wijziging.status).toBe(400);
  });

  it('takes no field that it does not know, and no agency or id from the body', async () => {
    const body = { naam: 'Nieuw', email: 'meer@proef.invalid', rol: 'coach' };
    for (const extra of [
      { bureauId: wereld.gebruikers.beheerder },
      { actief: true },
      { id: 'x' },
    ]) {
      expect((await beheer.post('/api/uitnodigingen', { ...body, ...extra })).status).toBe(400);
    }
  });

  it('lets nobody find out by trying which addresses have an account', async () => {
    const { id, naam } = await zoek('uitgenodigd@proef.invalid');
    await proef.alles.query("UPDATE poging SET points = 60 WHERE key LIKE 'uitnodiger:%'");
    const wijziging = { naam, email: emailVan('coach overkant'), rol: 'coach' };
    expect((await beheer.put(`/api/gebruikers/${id}`, wijziging)).status).toBe(429);
    expect((await nodigUit('nog-een@proef.invalid')).status).toBe(429);
    await proef.alles.query('DELETE FROM poging');
  });

  it('changes a role at once: the open session ends', async () => {
    const { id, bezoeker } = await maakActief('coach', 'rol@proef.invalid');
    expect((await bezoeker.get('/api/werknemers')).status).toBe(200);
    const nieuw = { naam: 'Rol', email: 'rol@proef.invalid', rol: 'beheerder' };
    expect((await beheer.put(`/api/gebruikers/${id}`, nieuw)).status).toBe(200);
    expect((await bezoeker.get('/api/werknemers')).status).toBe(401);
    const opnieuw = await proef.als('rol@proef.invalid', PROEF_WACHTWOORD);
    expect((await opnieuw.get('/api/gebruikers')).status).toBe(200);
    expect((await opnieuw.get('/api/werknemers')).status).toBe(403);
  });

  it('leaves sessions alone when only a name changes', async () => {
    const { id, bezoeker } = await maakActief('coach', 'naam@proef.invalid');
    const nieuw = { naam: 'Andere Naam', email: 'naam@proef.invalid', rol: 'coach' };
    await beheer.put(`/api/gebruikers/${id}`, nieuw);
    expect((await bezoeker.get('/api/werknemers')).status).toBe(200);
  });

  it('makes no coach of a client, and no beheerder of a contact person', async () => {
    for (const actor of ['werknemer zelf', 'werkgever eigen'] as const) {
      const wie = wereld.gebruikers[actor];
      const body = { naam: 'Iemand', email: emailVan(actor), rol: 'beheerder' };
      const { status, json } = await beheer.put(`/api/gebruikers/${wie}`, body);
      expect([actor, status]).toEqual([actor, 400]);
      expect(json).toMatchObject({ fouten: [{ pad: 'rol' }] });
    }
  });

  it('stops a coach only when his clients are handed over, and says which those are', async () => {
    const id = wereld.gebruikers['coach eigen'];
    const { json } = await beheer.post(`/api/gebruikers/${id}/stop`, {});
    expect(json).toMatchObject({ status: 409, code: 'clienten' });
    const { overTeDragen, stopBelet } = detail(await beheer.get(`/api/gebruikers/${id}`));
    expect(stopBelet).toBe('clienten');
    expect(overTeDragen.map(({ naam }) => naam)).toEqual(['Client eerste']);
  });

  it('stops an account at once, removes nothing, and lets it begin again', async () => {
    const { id, bezoeker } = await maakActief('coach', 'stopt@proef.invalid');
    const gestopt = detail(await beheer.post(`/api/gebruikers/${id}/stop`, {}));
    expect(gestopt.staat).toBe('gestopt');
    expect((await bezoeker.get('/api/sessie')).status).toBe(401);
    const aanmelden = () => proef.bezoeker().meldAan('stopt@proef.invalid', PROEF_WACHTWOORD);
    expect((await aanmelden()).status).toBe(401);
    expect(detail(await beheer.post(`/api/gebruikers/${id}/hervat`, {})).staat).toBe('actief');
    expect((await aanmelden()).status).toBe(200);
  });

  it('keeps who was only invited invited, when he is stopped and begins again', async () => {
    await nodigUit('wacht@proef.invalid');
    const { id } = await zoek('wacht@proef.invalid');
    await beheer.post(`/api/gebruikers/${id}/stop`, {});
    const weer = detail(await beheer.post(`/api/gebruikers/${id}/hervat`, {}));
    expect(weer.staat).toBe('uitgenodigd');
  });

  it('lets no beheerder stop or demote himself', async () => {
    const id = wereld.gebruikers.beheerder;
    const stop = await beheer.post(`/api/gebruikers/${id}/stop`, {});
    expect(stop.json).toMatchObject({ status: 409, code: 'zelf' });
    const body = { naam: 'Ik', email: emailVan('beheerder'), rol: 'coach' };
    expect((await beheer.put(`/api/gebruikers/${id}`, body)).status).toBe(409);
  });

  it('keeps one beheerder, also when two stop each other at the same moment', async () => {
    const een = await maakActief('beheerder', 'een@proef.invalid');
    const twee = await maakActief('beheerder', 'twee@proef.invalid');
    await proef.alles.query(
      `UPDATE gebruiker SET actief = false WHERE rol = 'beheerder' AND id NOT IN ($1, $2)
         AND bureau_id = (SELECT bureau_id FROM gebruiker WHERE id = $1)`,
      [een.id, twee.id],
    );
    const pogingen = await Promise.all([
      een.bezoeker.post(`/api/gebruikers/${twee.id}/stop`, {}),
      twee.bezoeker.post(`/api/gebruikers/${een.id}/stop`, {}),
    ]);
    expect(pogingen.filter(({ status }) => status === 200)).toHaveLength(1);
    const [rij] = await proef.alles.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM gebruiker WHERE id IN ($1, $2) AND actief',
      [een.id, twee.id],
    );
    expect(rij?.n).toBe(1);
  });

  it('wrote down who did what, without names or addresses', async () => {
    const log = await proef.alles.query<{ soort: string; gegevens: unknown }[]>(
      'SELECT soort, gegevens FROM beheerlog ORDER BY volgnummer',
    );
    const soorten = new Set(log.map(({ soort }) => soort));
    expect([...soorten]).toEqual(
      expect.arrayContaining(['gebruiker_uitgenodigd', 'rol_gewijzigd', 'gebruiker_gestopt']),
    );
    expect(JSON.stringify(log)).not.toMatch(/invalid|Collega|Andere Naam/u);
  });
});
