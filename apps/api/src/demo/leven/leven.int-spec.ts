import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossierboekstandSchema, tijdlijnWeergaveSchema } from '@passend/contracts';
import { plusDagen } from '@passend/domain';
import { leesSleutel, verifieer } from '@passend/dossier';
import { vandaagInNederland } from '../../gedeeld/vandaag.js';
import type { Bezoeker } from '../../test/bezoeker.js';
import { Proefapp } from '../../test/proefapp.js';
import { DEMO_COACHES, DEMO_CONTACTEN, DEMO_WACHTWOORD } from '../demo-mensen.js';
import { boekVan } from './leven-boek.js';
import { LEVEN_CLIENT } from './leven-client.js';
import { EINDE_WACHTTIJD } from './leven-verzuim.js';
import { zaaiLeven } from './zaai-leven.js';

describe('the client whose whole way is in the demo', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let id: string;
  beforeAll(async () => {
    proef = await Proefapp.start({ nu: new Date('2026-11-30T09:00:00Z') });
    id = await zaaiLeven(proef.bron, proef.master, proef.nu, vandaagInNederland(proef.nu));
    coach = await proef.als(DEMO_COACHES[LEVEN_CLIENT.coach]?.email ?? '', DEMO_WACHTWOORD);
  });
  afterAll(() => proef.stop());

  const haalZip = async (bezoeker: Bezoeker, pad: string) => {
    const antwoord = await fetch(new URL(pad, bezoeker.adres), {
      headers: { cookie: bezoeker.cookie ?? '' },
    });
    return new Uint8Array(await antwoord.arrayBuffer());
  };

  it('has forty activities, six times of progress, a placement, and ends', () => {
    const soorten = boekVan('2024-10-24').map(({ soort }) => soort);
    const aantal = (soort: string) => soorten.filter((een) => een === soort).length;
    expect([
      aantal('activiteit_gepland'),
      aantal('activiteit_afgerond'),
      aantal('notitie'),
      aantal('plaatsing_begonnen'),
      aantal('traject_afgesloten'),
    ]).toEqual([40, 40, 6, 1, 1]);
  });

  it('was ill for two years and the days of a recovery in between, as one case', async () => {
    const { json } = await coach.get(`/api/werknemers/${id}/tijdlijn`);
    const tijdlijn = tijdlijnWeergaveSchema.parse(json);
    const einde = tijdlijn.mijlpalen.find(({ code }) => code === 'einde_wachttijd');
    expect(tijdlijn.nieuwGeval).toBe(false);
    expect(einde?.uitersteDatum).toBe(plusDagen(tijdlijn.eersteZiektedag, EINDE_WACHTTIJD));
  });

  it('has a dossier that verifies, and of which one changed byte is found', async () => {
    const stand = dossierboekstandSchema.parse(
      (await coach.get(`/api/werknemers/${id}/dossierboek`)).json,
    );
    expect(stand.breuk).toBeNull();
    const uwv = await haalZip(coach, `/api/werknemers/${id}/dossierboek/export?voor=uwv`);
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
    expect(tekst).not.toMatch(/Voortgang 1|STAR-voorbeelden|kon_niet|vervoer/u);
    uwv[Buffer.from(uwv).indexOf('Pitch geoefend')] = 0x58;
    expect(verifieer(uwv, sleutels).gebrek?.zin).toContain('dossier.json');
  });
});

/** The manifest is stored as it is, so it can be read out of the zip. */
function manifestIn(zip: Uint8Array): string {
  const tekst = Buffer.from(zip).toString('utf8');
  return tekst.slice(tekst.indexOf('{'), tekst.indexOf('\n}\n') + 2);
}
