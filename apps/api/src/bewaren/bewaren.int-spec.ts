import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bewarenSchema, sleutelstandSchema } from '@passend/contracts';
import { BureauOpslag, TrajectOpslag } from '@passend/infra';
import { DEMO_CLIENTEN } from '../demo/demo-clienten.js';
import { DEMO_BEHEERDER, DEMO_WACHTWOORD } from '../demo/demo-mensen.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';

const NU = new Date('2026-11-30T10:00:00Z');

describe('what a beheerder sees of retention and keys', () => {
  let proef: Proefapp;
  let beheerder: Bezoeker;
  let werknemerId: string;
  let bureauId: string;
  beforeAll(async () => {
    proef = await Proefapp.start({ nu: NU });
    beheerder = await proef.als(DEMO_BEHEERDER.email, DEMO_WACHTWOORD);
    const [mens] = await proef.alles.query<{ id: string; bureau_id: string; door: string }[]>(
      `SELECT w.id, w.bureau_id, (SELECT id FROM gebruiker g WHERE g.bureau_id = w.bureau_id
         AND g.rol = 'coach' LIMIT 1) AS door FROM werknemer w LIMIT 1`,
    );
    werknemerId = mens?.id ?? '';
    bureauId = mens?.bureau_id ?? '';
    const schrijver = { bureauId, doorId: mens?.door ?? '', op: NU };
    await new BureauOpslag(proef.bron, proef.master).in(bureauId, ({ manager, sleutel }) =>
      new TrajectOpslag(manager, sleutel).zetEinde(
        schrijver,
        werknemerId,
        '2024-12-15',
        'geplaatst',
      ),
    );
  });
  afterAll(() => proef.stop());

  const bewaren = async () => {
    const { tekst } = await beheerder.get('/api/bewaren');
    for (const { naam } of DEMO_CLIENTEN) expect(tekst).not.toContain(naam);
    return bewarenSchema.parse(JSON.parse(tekst));
  };
  const blokkeer = (anders: object = {}) =>
    beheerder.vraag('/api/bewaren/blokkades', {
      methode: 'POST',
      body: {
        werknemerId,
        reden: 'wia_procedure',
        toelichting: 'CANARY-BLOKKADE',
        herzienOp: '2027-05-01',
        ...anders,
      },
    });

  it('is what goes first, when, and how much; by reference and without a name', async () => {
    const { dossiers, termijnen } = await bewaren();
    expect(dossiers).toHaveLength(DEMO_CLIENTEN.length);
    expect(dossiers[0]).toMatchObject({
      werknemerId,
      kenmerk: `D-${werknemerId.slice(0, 8).toUpperCase()}`,
      einde: '2024-12-15',
      vervaltOp: '2026-12-15',
      stand: 'bewaard',
      blokkade: null,
    });
    expect(dossiers[0]?.regels).toBeGreaterThan(3);
    expect(dossiers[1]).toMatchObject({ stand: 'loopt', vervaltOp: null, regels: null });
    expect(termijnen.find(({ klasse }) => klasse === 'dossier')?.maanden).toBe(24);
  });

  it('is a hold with its reason and day, placed and lifted, with two lines in the log', async () => {
    expect((await blokkeer({ herzienOp: '2026-11-30' })).status).toBe(400);
    expect((await blokkeer({ reden: 'zomaar' })).status).toBe(400);
    const geplaatst = await blokkeer();
    expect(geplaatst.status).toBe(201);
    const [dossier] = (await bewaren()).dossiers;
    expect([dossier?.stand, dossier?.blokkade?.reden]).toEqual(['geblokkeerd', 'wia_procedure']);
    const id = Object(geplaatst.json).id;
    const op = () =>
      beheerder.vraag(`/api/bewaren/blokkades/${id}/opheffen`, { methode: 'POST', body: {} });
    expect([(await op()).status, (await op()).status]).toEqual([200, 404]);
    expect((await bewaren()).dossiers[0]?.stand).toBe('bewaard');
    const regels = await proef.alles.query<unknown[]>(
      "SELECT 1 FROM toegangslog WHERE wat = 'bewaren:beheren' AND werknemer_id = $1",
      [werknemerId],
    );
    expect(regels).toHaveLength(2);
    expect(proef.log).not.toContain('CANARY-BLOKKADE');
  });

  it('is names and ages of keys, and never one', async () => {
    const { tekst } = await beheerder.get('/api/sleutels');
    const stand = sleutelstandSchema.parse(JSON.parse(tekst));
    expect(stand).toMatchObject({
      bureauId,
      bureau: { onderHuidigeMeester: true, bezig: false },
      dossiers: { metSleutel: DEMO_CLIENTEN.length, zonderSleutel: 0, bezig: 0 },
      vernietigd: 0,
    });
    const sleutels = await proef.alles.query<{ verpakt: Buffer }[]>(
      'SELECT verpakt FROM bureausleutel UNION SELECT verpakt FROM dossiersleutel',
    );
    for (const { verpakt } of sleutels) {
      expect(tekst).not.toContain(verpakt.toString('hex'));
      expect(tekst).not.toContain(verpakt.toString('base64'));
    }
  });
});
