import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_COACHES, DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';

const BSN = '111222333';

describe('the BSN of a client', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let adres: string;
  beforeAll(async () => {
    proef = await Proefapp.start();
    coach = await proef.als(DEMO_COACHES[0]?.email ?? '', DEMO_WACHTWOORD);
    const [client] = await proef.alles.query<{ id: string }[]>(
      `SELECT r.werknemer_id AS id FROM relatie r JOIN gebruiker g ON g.id = r.gebruiker_id
        WHERE g.email = $1 LIMIT 1`,
      [DEMO_COACHES[0]?.email],
    );
    adres = `/api/werknemers/${client?.id}/bsn`;
  });
  afterAll(() => proef.stop());

  const zet = (bsn: string) => coach.vraag(adres, { methode: 'PUT', body: { bsn } });

  it('is nothing until a coach fills it in, and refuses what is no BSN without repeating it', async () => {
    expect((await coach.get(adres)).json).toEqual({ gemaskeerd: null, op: null });
    const fout = await zet('123456789');
    expect([fout.status, fout.tekst.includes('123456789')]).toEqual([400, false]);
    const leeg = await coach.vraag(`${adres}/tonen`, { methode: 'POST', body: { doel: 'uwv' } });
    expect(leeg.status).toBe(404);
  });

  it('shows two digits, and the whole only to who says why, with a line in the log each time', async () => {
    expect((await zet('1112.22.333')).json).toMatchObject({ gemaskeerd: '•••••••33' });
    expect((await coach.get(adres)).tekst).not.toContain(BSN);
    const zonder = await coach.vraag(`${adres}/tonen`, { methode: 'POST', body: {} });
    expect(zonder.status).toBe(400);
    for (const doel of ['uwv', 'controle']) {
      const open = await coach.vraag(`${adres}/tonen`, { methode: 'POST', body: { doel } });
      expect(open.json).toEqual({ bsn: BSN });
    }
    const regels = await proef.alles.query<unknown[]>(
      `SELECT doel, veldgroep, uitkomst FROM toegangslog
        WHERE wat = 'bsn:tonen' AND doel LIKE 'bsn_%' ORDER BY volgnummer`,
    );
    expect(regels.slice(-2)).toEqual([
      { doel: 'bsn_uwv', veldgroep: 'bsn', uitkomst: 'gelukt' },
      { doel: 'bsn_controle', veldgroep: 'bsn', uitkomst: 'gelukt' },
    ]);
  });

  it('shows the whole number only to who showed a short while ago who he is', async () => {
    const nu = proef.nu;
    proef.nu = new Date(nu.getTime() + 11 * 60_000);
    const later = await coach.vraag(`${adres}/tonen`, { methode: 'POST', body: { doel: 'uwv' } });
    expect([later.status, later.tekst.includes(BSN)]).toEqual([403, false]);
    expect((await coach.get(adres)).json).toMatchObject({ gemaskeerd: '•••••••33' });
    proef.nu = nu;
  });

  it('leaves no trace of a number that was put right', async () => {
    await zet('123456782');
    const rijen = await proef.alles.query<unknown[]>('SELECT 1 FROM bsn');
    expect(rijen).toHaveLength(1);
    expect((await coach.get(adres)).json).toMatchObject({ gemaskeerd: '•••••••82' });
  });

  it('stands nowhere else: not in lists, files, the log, or a row of any table', async () => {
    const elders = [
      '/api/werknemers',
      adres.replace('/bsn', ''),
      adres.replace('/bsn', '/matches'),
    ];
    for (const pad of elders) expect((await coach.get(pad)).tekst).not.toContain(BSN);
    expect(proef.log).not.toContain(BSN);
    expect(proef.log).not.toContain('123456782');
    const tabellen = await proef.alles.query<{ naam: string }[]>(
      `SELECT c.oid::regclass::text AS naam FROM pg_class c
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
    );
    for (const { naam } of tabellen) {
      const rijen = await proef.alles.query<unknown[]>(
        `SELECT 1 FROM ${naam} t WHERE t::text ~ '111222333|123456782'`,
      );
      expect([naam, rijen]).toEqual([naam, []]);
    }
  });
});
