import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  dossierboekstandSchema,
  rapportenSchema,
  sollicitatiebordSchema,
  tijdlijnWeergaveSchema,
} from '@passend/contracts';
import { BORDKOLOMMEN, kolomVan, plusDagen } from '@passend/domain';
import { leesSleutel, verifieer } from '@passend/dossier';
import { AanmeldenOpslag, BureauOpslag, Dossierboek } from '@passend/infra';
import { schaden } from '@passend/test-kit';
import { vandaagInNederland } from '../../gedeeld/vandaag.js';
import type { Bezoeker } from '../../test/bezoeker.js';
import { Proefapp } from '../../test/proefapp.js';
import { DEMO_COACHES, DEMO_CONTACTEN, DEMO_WACHTWOORD } from '../demo-mensen.js';
import { zaaiSollicitaties } from '../zaai-sollicitaties.js';
import { LEVEN_CLIENT, LEVEN_EMAIL } from './leven-client.js';
import { EINDE_WACHTTIJD } from './leven-verzuim.js';
import { zaaiLeven } from './zaai-leven.js';

describe('the client whose whole way is in the demo', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let id: string;
  let bureauId: string;
  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-30T09:00:00Z') });
    id = await zaaiLeven(proef.bron, proef.master, proef.nu, vandaagInNederland(proef.nu));
    bureauId = (await new AanmeldenOpslag(proef.bron).zoekOpEmail(LEVEN_EMAIL))?.bureauId ?? '';
    coach = await proef.als(DEMO_COACHES[LEVEN_CLIENT.coach]?.email ?? '', DEMO_WACHTWOORD);
  });
  afterAll(() => proef.stop());

  const boekVan = (werknemerId: string) =>
    new BureauOpslag(proef.bron, proef.master).in(bureauId, async ({ manager, sleutel }) =>
      (await new Dossierboek(manager, sleutel).lees(werknemerId)).map(({ op, gebeurtenis }) => ({
        op,
        soort: gebeurtenis.soort,
      })),
    );

  const haalZip = async (bezoeker: Bezoeker, pad: string, body: object = {}) => {
    const antwoord = await fetch(new URL(pad, bezoeker.adres), {
      method: 'POST',
      headers: {
        origin: bezoeker.origin,
        'content-type': 'application/json',
        cookie: bezoeker.cookie ?? '',
      },
      body: JSON.stringify(body),
    });
    return new Uint8Array(await antwoord.arrayBuffer());
  };

  it('has forty activities, sixteen ways to work, a placement, and ends', async () => {
    const regels = await boekVan(id);
    const aantal = (soort: string) => regels.filter((een) => een.soort === soort).length;
    expect([
      aantal('activiteit_gepland'),
      aantal('activiteit_afgerond'),
      aantal('sollicitatie_gesignaleerd'),
      aantal('plaatsing_begonnen'),
      aantal('traject_afgesloten'),
    ]).toEqual([40, 40, 16, 1, 1]);
    const momenten = regels.map(({ op }) => op);
    expect(momenten).toEqual(momenten.toSorted());
  });

  it('has six reports, each read by him, made, released and signed by all three', async () => {
    const { rapporten } = rapportenSchema.parse(
      (await coach.get(`/api/werknemers/${id}/rapporten`)).json,
    );
    expect(rapporten.map(({ soort }) => soort).toSorted()).toEqual([
      'eindrapportage',
      'trajectplan',
      ...Array.from({ length: 4 }, () => 'voortgangsrapportage'),
    ]);
    for (const { status, gemaakt } of rapporten) {
      expect([status, gemaakt?.nogTeTekenen]).toEqual(['vrijgegeven', []]);
      expect(gemaakt?.handtekeningen.map(({ wie }) => wie)).toEqual([
        'coach',
        'werknemer',
        'werkgever',
      ]);
    }
  });

  it('was ill for two years and the days of a recovery in between, as one case', async () => {
    const { json } = await coach.get(`/api/werknemers/${id}/tijdlijn`);
    const tijdlijn = tijdlijnWeergaveSchema.parse(json);
    const einde = tijdlijn.mijlpalen.find(({ code }) => code === 'einde_wachttijd');
    expect(tijdlijn.nieuwGeval).toBe(false);
    expect(einde?.uitersteDatum).toBe(plusDagen(tijdlijn.eersteZiektedag, EINDE_WACHTTIJD));
  });

  it('has a dossier that verifies; damaged in twenty ways, each is found and named', async () => {
    const stand = dossierboekstandSchema.parse(
      (await coach.get(`/api/werknemers/${id}/dossierboek`)).json,
    );
    expect(stand.breuk).toBeNull();
    const uwv = await haalZip(coach, `/api/werknemers/${id}/dossierboek/export`, {
      voor: 'uwv',
      zonderBsn: 'Verzonnen client.',
    });
    const contact = await proef.als(
      DEMO_CONTACTEN[LEVEN_CLIENT.werkgever]?.email ?? '',
      DEMO_WACHTWOORD,
    );
    const werkgever = await haalZip(contact, `/api/werkgever/werknemers/${id}/dossierboek/export`);
    const { bureau } = JSON.parse(manifestIn(uwv));
    const sleutels = leesSleutel(
      (await coach.get(`/api/bureaus/${bureau.id}/ondertekensleutels`)).tekst,
    );
    for (const zip of [uwv, werkgever])
      expect(verifieer(zip, sleutels)).toMatchObject({
        gebrek: null,
        over: { gebeurtenissen: stand.aantal },
      });
    const tekst = Buffer.from(werkgever).toString('latin1');
    expect(/STAR-voorbeelden|Pitch geoefend|"vervoer"|PoW-meter/u.exec(tekst)).toBeNull();
    const schade = schaden(uwv, werkgever);
    expect(schade.length).toBeGreaterThan(20);
    for (const { naam, doe, code, zin } of schade) {
      const { gebrek } = verifieer(doe(uwv), sleutels);
      expect([naam, gebrek?.code]).toEqual([naam, code]);
      expect([naam, zin.test(gebrek?.zin ?? '')]).toEqual([naam, true]);
    }
  });

  it('has colleagues with sollicitaties in every column of the board of their coach', async () => {
    await zaaiSollicitaties(proef.bron, proef.master, vandaagInNederland(proef.nu));
    const eva = await proef.als(DEMO_COACHES[0].email, DEMO_WACHTWOORD);
    const { sollicitaties } = sollicitatiebordSchema.parse(
      (await eva.get('/api/sollicitaties')).json,
    );
    expect(new Set(sollicitaties.map(({ status }) => kolomVan(status)))).toEqual(
      new Set(BORDKOLOMMEN),
    );
    expect(new Set(sollicitaties.map(({ werknemerId }) => werknemerId)).size).toBe(5);
    expect(sollicitaties.every(({ organisatie }) => organisatie?.endsWith('(demo)'))).toBe(true);
  });
});

/** The manifest is stored as it is, so it can be read out of the zip. */
function manifestIn(zip: Uint8Array): string {
  const tekst = Buffer.from(zip).toString('utf8');
  return tekst.slice(tekst.indexOf('{'), tekst.indexOf('\n}\n') + 2);
}
