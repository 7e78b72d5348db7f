import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  dossierboekstandSchema,
  ondertekensleutelsSchema,
  probleemSchema,
} from '@passend/contracts';
import type { Dossiergebeurtenis } from '@passend/domain';
import { leesSleutel, verifieer } from '@passend/dossier';
import { BureauOpslag, Dossierboek } from '@passend/infra';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { demoBureau, maakWereld, type Wereld } from '../test/wereld.js';

const BSN = '111222333';
const KOP = { datum: '2026-11-20', over: null, werkgever: null };
const notitie = (tekst: string): Dossiergebeurtenis => ({
  ...KOP,
  soort: 'notitie',
  uwv: { tekst },
  prive: null,
});
const eigenNotitie = (tekst: string): Dossiergebeurtenis => ({
  ...KOP,
  soort: 'notitie',
  uwv: null,
  prive: { tekst, gedeeldMetCoach: false },
});

describe('the book of a dossier over HTTP', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let bureauId: string;
  let adres: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-23T08:00:00Z') });
    wereld = await maakWereld(proef);
    bureauId = (await demoBureau(proef)).id;
    adres = `/api/werknemers/${wereld.ids.eerste}/dossierboek`;
    await schrijf('coach eigen', 'coach', [notitie('CANARY-UWV'), notitie('twee')]);
    await schrijf('werknemer zelf', 'werknemer', [eigenNotitie('CANARY-PRIVE')]);
    await coach().put(`/api/werknemers/${wereld.ids.eerste}/bsn`, { bsn: BSN });
  });
  afterAll(() => proef.stop());

  const coach = () => wereld.bezoekers['coach eigen'];
  const zelf = () => wereld.bezoekers['werknemer zelf'];
  const werkgever = () => wereld.bezoekers['werkgever eigen'];

  async function schrijf(
    wie: 'coach eigen' | 'werknemer zelf',
    rol: 'coach' | 'werknemer',
    gebeurtenissen: readonly Dossiergebeurtenis[],
  ): Promise<void> {
    const door = { id: wereld.gebruikers[wie], rol };
    const plek = { bureauId, werknemerId: wereld.ids.eerste, door, op: proef.nu };
    await new BureauOpslag(proef.bron, proef.master).in(bureauId, ({ manager, sleutel }) =>
      new Dossierboek(manager, sleutel).schrijf(plek, () => gebeurtenissen),
    );
  }

  /** The bytes of an export, as a browser saves them. */
  async function haalZip(bezoeker: Bezoeker, pad: string, body: object = {}) {
    const antwoord = await fetch(new URL(pad, bezoeker.adres), {
      method: 'POST',
      headers: {
        origin: bezoeker.origin,
        'content-type': 'application/json',
        ...(bezoeker.cookie === null ? {} : { cookie: bezoeker.cookie }),
      },
      body: JSON.stringify(body),
    });
    const bytes = new Uint8Array(await antwoord.arrayBuffer());
    return { status: antwoord.status, koppen: antwoord.headers, bytes };
  }
  const tekst = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

  it('shows the coach what is written, and not what the werknemer keeps to himself', async () => {
    const lees = async (bezoeker: Bezoeker, pad: string) =>
      dossierboekstandSchema.strict().parse((await bezoeker.get(pad)).json);
    const gezien = await lees(coach(), adres);
    expect(gezien).toMatchObject({ breuk: null, aantal: 3, ontvangers: ['uwv', 'werkgever'] });
    expect(gezien.regels.map(({ nummer, soort, rol }) => [nummer, soort, rol])).toEqual([
      [2, 'notitie', 'coach'],
      [1, 'notitie', 'coach'],
    ]);
    const eigen = await lees(zelf(), '/api/mijn/dossierboek');
    expect(eigen.regels.map(({ nummer }) => nummer)).toEqual([3, 2, 1]);
    expect(eigen.ontvangers).toEqual(['werknemer', 'uwv', 'werkgever']);
  });

  it('gives each his export: one chain, signed, with the leaves that are his', async () => {
    const zips = await Promise.all([
      haalZip(zelf(), '/api/mijn/dossierboek/export', { voor: 'werknemer' }),
      haalZip(coach(), `${adres}/export`, { voor: 'uwv' }),
      haalZip(werkgever(), `/api/werkgever/werknemers/${wereld.ids.eerste}/dossierboek/export`),
    ]);
    expect(zips.map(({ status }) => status)).toEqual([200, 200, 200]);
    const lijst = await wereld.bezoekers.anoniem.get(`/api/bureaus/${bureauId}/ondertekensleutels`);
    expect(ondertekensleutelsSchema.strict().parse(lijst.json).sleutels).toHaveLength(1);
    const sleutels = leesSleutel(lijst.tekst);
    expect(sleutels).not.toBeNull();
    const uitslagen = zips.map(({ bytes }) => verifieer(bytes, sleutels));
    expect(uitslagen.map(({ gebrek }) => gebrek)).toEqual([null, null, null]);
    expect(new Set(uitslagen.map(({ over }) => over?.kop)).size).toBe(1);
    const [werknemer = '', uwv = '', voorWerkgever = ''] = zips.map(({ bytes }) => tekst(bytes));
    expect([werknemer, uwv, voorWerkgever].map((een) => een.includes('CANARY-PRIVE'))).toEqual([
      true,
      false,
      false,
    ]);
    expect([werknemer, uwv, voorWerkgever].map((een) => een.includes('CANARY-UWV'))).toEqual([
      true,
      true,
      false,
    ]);
    expect([werknemer, uwv, voorWerkgever].map((een) => een.includes(BSN))).toEqual([
      false,
      true,
      false,
    ]);
    expect(zips[1]?.koppen.get('content-disposition')).toBe(
      'attachment; filename="dossier-uwv-2026-11-23.zip"',
    );
  });

  it('writes down who took it along, and that the BSN went with it', async () => {
    const regels = await proef.alles.query<unknown[]>(
      `SELECT wat, doel, code, veldgroep FROM toegangslog WHERE werknemer_id = $1
         AND (wat LIKE '%:exporteren' OR doel = 'bsn_uwv') ORDER BY wat`,
      [wereld.ids.eerste],
    );
    expect(regels).toEqual([
      { wat: 'bsn:tonen', doel: 'bsn_uwv', code: 'R', veldgroep: 'bsn' },
      { wat: 'dossier:exporteren', doel: 'begeleiding', code: 'export', veldgroep: 'dossier' },
      {
        wat: 'eigen-dossier:exporteren',
        doel: 'eigen_gegevens',
        code: 'export',
        veldgroep: 'dossier',
      },
      {
        wat: 'werkgever-dossier:exporteren',
        doel: 'voortgang',
        code: 'export',
        veldgroep: 'overzicht_werkgever',
      },
    ]);
  });

  it('gives nobody but the werknemer what is private of him', async () => {
    expect((await coach().post(`${adres}/export`, { voor: 'werknemer' })).status).toBe(403);
    expect((await coach().post(`${adres}/export`, { voor: 'iedereen' })).status).toBe(400);
    expect((await coach().post(`${adres}/export`, {})).status).toBe(400);
    const langs = `/api/werkgever/werknemers/${wereld.ids.eerste}/dossierboek/export`;
    const zip = await haalZip(werkgever(), langs, { voor: 'uwv' });
    expect(zip.status === 200 && tekst(zip.bytes).includes('CANARY')).toBe(false);
  });

  it('makes no export for the UWV without a BSN, unless it says why', async () => {
    const pad = `/api/werknemers/${wereld.ids.collega}/dossierboek/export`;
    const collega = wereld.bezoekers['coach ander'];
    const stop = await collega.post(pad, { voor: 'uwv' });
    expect([stop.status, probleemSchema.parse(stop.json).code]).toEqual([409, 'bsn_ontbreekt']);
    expect((await collega.post(pad, { voor: 'uwv', zonderBsn: ' ' })).status).toBe(400);
    const zip = await haalZip(collega, pad, { voor: 'uwv', zonderBsn: 'REDEN: nog gevraagd' });
    expect([zip.status, tekst(zip.bytes).includes('"zonderBsn": "REDEN: nog gevraagd"')]).toEqual([
      200,
      true,
    ]);
    expect((await haalZip(collega, pad, { voor: 'werkgever' })).status).toBe(200);
  });

  it('publishes the key of an agency, and of one that is not there nothing', async () => {
    const niemand = '00000000-0000-4000-8000-000000000000';
    const leeg = await wereld.bezoekers.anoniem.get(`/api/bureaus/${niemand}/ondertekensleutels`);
    expect([leeg.status, leeg.json]).toEqual([200, { algoritme: 'Ed25519', sleutels: [] }]);
    expect(leeg.tekst).not.toMatch(/prive/u);
  });

  it('makes no export of a dossier that was changed in the database, and says from where', async () => {
    await proef.alles.query(
      'DELETE FROM dossiergebeurtenis WHERE werknemer_id = $1 AND nummer = 3',
      [wereld.ids.eerste],
    );
    const { status, json } = await coach().post(`${adres}/export`, { voor: 'uwv' });
    expect(status).toBe(409);
    expect(probleemSchema.parse(json)).toMatchObject({ code: 'keten_gebroken' });
    expect(dossierboekstandSchema.parse((await coach().get(adres)).json).breuk).toBe(3);
  });
});
