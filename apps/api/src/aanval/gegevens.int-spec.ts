import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gevondenLijstSchema } from '@passend/contracts';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import {
  type Actor,
  maakWereld,
  PROEFPROFIEL,
  proefdocument,
  type Wereld,
} from '../test/wereld.js';

const WOORD = 'PLAKWOORD-VAN-DEZE-CLIENT';
const TEKST = `${WOORD}. Je ontvangt bezoekers, neemt de telefoon aan en verwerkt de post. Wij vragen mbo-4 en 24 uur per week.`;

describe('attacks on the records of others', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let geplakt: string;
  let overkant: Bezoeker;

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    overkant = wereld.bezoekers['coach overkant'];
    const { json } = await wereld.bezoekers['coach eigen'].post(
      `/api/werknemers/${wereld.ids.eerste}/gevonden`,
      {
        soort: 'tekst',
        tekst: TEKST,
        titel: 'Receptionist',
        werkgever: 'De Molen',
        plaats: 'Amersfoort',
        uren: { min: 24, max: 24 },
      },
    );
    geplakt = gevondenLijstSchema.parse(json).gevonden[0]?.vacatureId ?? '';
    expect(geplakt).toMatch(/^\d+$/u);
  });
  afterAll(() => proef.stop());

  describe('a vacancy that one client pasted', () => {
    const ANDEREN: readonly Actor[] = [
      'anoniem',
      'coach ander',
      'coach overkant',
      'werknemer ander',
      'werkgever eigen',
      'werkgever overkant',
      'beheerder',
      'beheerder overkant',
    ];

    it.each(ANDEREN)('cannot be read by its number: %s', async (actor) => {
      for (const rest of ['', '/zoals-op/2100-01-01', '/kopieen']) {
        const antwoord = await wereld.bezoekers[actor].get(`/api/vacatures/${geplakt}${rest}`);
        expect(antwoord.tekst).not.toContain(WOORD);
        expect([401, 403, 404]).toContain(antwoord.status);
      }
    });

    it.each(ANDEREN)('is found by no search: %s', async (actor) => {
      const antwoord = await wereld.bezoekers[actor].get(`/api/vacatures?q=${WOORD}`);
      expect(antwoord.tekst).not.toContain(WOORD);
    });

    it('cannot be pulled into the file of another client', async () => {
      const matches = `/api/werknemers/${wereld.ids.overkant}/matches`;
      const dossier = `${matches}/${geplakt}`;
      for (const rest of ['', '/momentopname', '/herberekening']) {
        const antwoord = await overkant.get(`${dossier}${rest}`);
        const niets = await overkant.get(`${matches}/999999999${rest}`);
        expect([rest, antwoord.status, antwoord.tekst]).toEqual([rest, niets.status, niets.tekst]);
        expect(antwoord.tekst).not.toContain(WOORD);
      }
      const oordeel = { beoordeling: 'geschikt', reden: 'Omdat het kan.' };
      const gezet = await overkant.put(`${dossier}/beoordeling`, oordeel);
      const reactie = await overkant.put(`${dossier}/reactie`, { reacties: ['leuk'] });
      expect([gezet.status, reactie.status]).toEqual([404, 404]);
      const lijst = await overkant.get(matches);
      expect(lijst.tekst).not.toContain(WOORD);
    });

    it('cannot be joined with a vacancy of the market, nor the other way round', async () => {
      const markt = proef.vacatures[0] ?? '';
      const samen = (id: string, anderId: string) =>
        overkant.post(`/api/vacatures/${id}/kopieen/samen`, { anderId });
      expect((await samen(markt, geplakt)).status).toBe(404);
      expect((await samen(geplakt, markt)).status).toBe(404);
    });

    it('does not answer otherwise than a number that nothing has', async () => {
      const [van, niets] = await Promise.all([
        overkant.get(`/api/vacatures/${geplakt}`),
        overkant.get('/api/vacatures/999999999'),
      ]);
      expect([van.status, van.tekst]).toEqual([niets.status, niets.tekst]);
    });
  });

  describe('fields that are not for the sender', () => {
    const GIF: readonly [string, unknown][] = [
      ['id', '00000000-0000-4000-8000-000000000000'],
      ['bureauId', '00000000-0000-4000-8000-000000000000'],
      ['werknemerId', '00000000-0000-4000-8000-000000000000'],
      ['gebruikerId', '00000000-0000-4000-8000-000000000000'],
      ['doorId', '00000000-0000-4000-8000-000000000000'],
      ['ingevoerdDoor', '00000000-0000-4000-8000-000000000000'],
      ['op', '2020-01-01T00:00:00Z'],
      ['rol', 'beheerder'],
      ['actief', true],
      ['volgnummer', 1],
    ];
    const doelen = (): readonly [string, string, object][] => {
      const dossier = `/api/werknemers/${wereld.ids.eerste}`;
      const document = {
        brondocument: 'x',
        auteurFunctie: 'arts',
        inhoud: proefdocument('eerste'),
      };
      const oordeel = { beoordeling: 'geschikt', reden: 'x' };
      return [
        ['PUT', `${dossier}/zoekprofiel`, PROEFPROFIEL],
        ['POST', `${dossier}/belastbaarheid`, document],
        ['PUT', `${dossier}/matches/${proef.vacatures[1]}/beoordeling`, oordeel],
        ['PUT', `${dossier}/matches/${proef.vacatures[1]}/reactie`, { reacties: ['leuk'] }],
        ['POST', `${dossier}/gevonden`, { soort: 'adres', url: 'https://werk.example/9' }],
        ['POST', '/api/sessie', { email: 'a@b.nl', wachtwoord: 'x' }],
      ];
    };

    it.each(GIF)('are refused everywhere: %s', async (veld, waarde) => {
      for (const [methode, pad, goed] of doelen()) {
        const body = { ...goed, [veld]: waarde };
        const { status } = await wereld.bezoekers['coach eigen'].vraag(pad, { methode, body });
        expect([pad, status]).toEqual([pad, 400]);
      }
    });

    it('are not taken from the address either', async () => {
      const { status } = await wereld.bezoekers['coach eigen'].get(
        `/api/werknemers?bureauId=${wereld.ids.overkant}`,
      );
      const { tekst } = await wereld.bezoekers['coach eigen'].get(
        `/api/werknemers?werknemerId=${wereld.ids.overkant}`,
      );
      expect([200, 400]).toContain(status);
      expect(tekst).not.toContain('Client overkant');
    });
  });

  describe('guessing ids', () => {
    it('does not work with pieces, other spellings or lists of an id', async () => {
      const id = wereld.ids.overkant;
      const pogingen = [
        id.toUpperCase(),
        `{${id}}`,
        `urn:uuid:${id}`,
        id.replaceAll('-', ''),
        `${wereld.ids.eerste},${id}`,
        `${wereld.ids.eerste}%2F..%2F${id}`,
        `${id}%00`,
        `%20${id}`,
      ];
      for (const poging of pogingen) {
        const antwoord = await wereld.bezoekers['coach eigen'].get(`/api/werknemers/${poging}`);
        expect([400, 404]).toContain(antwoord.status);
        expect(antwoord.tekst).not.toContain('overkant');
      }
    });

    it('does not work through the second id of an address', async () => {
      // A run of another source, a decision of another vacancy, a snapshot of another vacancy.
      const beheer = wereld.bezoekers.beheerder;
      expect((await beheer.post('/api/bronnen/999999/runs/1/heropen', {})).status).toBe(404);
      const momenten = await proef.alles
        .query<{ id: string; vacature_id: string }[]>(
          'SELECT id::text, vacature_id::text FROM momentopname LIMIT 1',
        )
        .catch(() => []);
      for (const { id, vacature_id } of momenten) {
        const ander = proef.vacatures.find((nummer) => nummer !== vacature_id) ?? '';
        const pad = `/api/vacatures/${ander}/momentopnamen/${id}`;
        expect((await wereld.bezoekers['coach eigen'].get(pad)).status).toBe(404);
      }
    });
  });
});
