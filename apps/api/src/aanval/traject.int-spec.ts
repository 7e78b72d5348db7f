import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossierboekstandSchema } from '@passend/contracts';
import { bestandverwijzingSchema } from '@passend/domain';
import { z } from 'zod';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { type Actor, maakWereld, type Wereld } from '../test/wereld.js';

const NU = new Date('2026-11-30T10:00:00Z');
const DAG = '2026-11-30';
const GEHEIM = 'GEHEIM-VAN-DE-EERSTE';

/** A PNG with words in it that say where it was made. */
const FOTO = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from('0000000b74455874', 'hex'),
  Buffer.from('GPS-52.1550'),
  Buffer.alloc(4),
  Buffer.from('0000000049454e44ae426082', 'hex'),
]);

/** Everybody who has no business in the file of the first client. */
const ANDEREN: readonly Actor[] = [
  'anoniem',
  'werknemer ander',
  'coach ander',
  'coach overkant',
  'werkgever eigen',
  'werkgever ander',
  'beheerder',
  'bedrijfsarts',
];

describe('attacks on a traject and what belongs to it', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let zelf: Bezoeker;
  let ander: Bezoeker;
  let dossier: string;
  let vreemd: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: NU });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    zelf = wereld.bezoekers['werknemer zelf'];
    ander = wereld.bezoekers['coach ander'];
    dossier = `/api/werknemers/${wereld.ids.eerste}`;
    vreemd = `/api/werknemers/${wereld.ids.collega}`;
  });
  afterAll(() => proef.stop());

  const gebeurtenis = (soort: string, delen: object) => ({
    gebeurtenis: {
      ...{ soort, datum: DAG, over: null, werkgever: null, uwv: null, prive: null },
      ...delen,
    },
  });
  const bericht = (tekst: string) =>
    gebeurtenis('bericht_gestuurd', { prive: { gedeeldMetCoach: true, tekst } });
  const bewaar = async (wie: Bezoeker, pad: string, inhoud = FOTO, naam = 'foto.png') =>
    wie.post(pad, { bestand: { naam, inhoud: inhoud.toString('base64') } });
  const lijst = (json: unknown, sleutel: string) =>
    z.array(z.looseObject({ id: z.string() })).parse(z.looseObject({}).parse(json)[sleutel]);

  describe('messages and check-ins', () => {
    let berichtId: unknown;

    beforeAll(async () => {
      const { status, json } = await zelf.post('/api/mijn/traject/gebeurtenissen', bericht(GEHEIM));
      expect(status).toBe(201);
      berichtId = z
        .looseObject({ berichten: z.array(z.looseObject({ id: z.string() })) })
        .parse(json).berichten[0]?.id;
    });

    it('1 are read by nobody else', async () => {
      for (const actor of ANDEREN) {
        for (const pad of [`${dossier}/traject`, `${dossier}/dossierboek`, '/api/mijn/traject']) {
          const antwoord = await wereld.bezoekers[actor].get(pad);
          expect([actor, pad, antwoord.tekst.includes(GEHEIM)]).toEqual([actor, pad, false]);
        }
      }
    });

    it('2 are not marked as read from another file', async () => {
      const gelezen = gebeurtenis('berichten_gelezen', {
        over: berichtId,
        prive: { gedeeldMetCoach: true },
      });
      const antwoord = await ander.post(`${vreemd}/traject/gebeurtenissen`, gelezen);
      expect([400, 404, 409]).toContain(antwoord.status);
      const niets = await ander.post(
        `${vreemd}/traject/gebeurtenissen`,
        gebeurtenis('berichten_gelezen', { over: randomUUID(), prive: { gedeeldMetCoach: true } }),
      );
      expect([niets.status, niets.tekst]).toEqual([antwoord.status, antwoord.tekst]);
    });

    it('3 are not written in the name of the other', async () => {
      for (const extra of [
        { door: 'coach' },
        { van: wereld.gebruikers['coach eigen'] },
        { doorId: wereld.gebruikers['coach eigen'] },
        { id: randomUUID() },
        { nummer: 1 },
        { op: '2020-01-01T00:00:00Z' },
      ]) {
        const body = { gebeurtenis: { ...bericht('x').gebeurtenis, ...extra } };
        const antwoord = await zelf.post('/api/mijn/traject/gebeurtenissen', body);
        expect([Object.keys(extra), antwoord.status]).toEqual([Object.keys(extra), 400]);
      }
    });

    it('4 a werknemer writes nothing that only a coach may, and a coach no check-in', async () => {
      const vanCoach = [
        gebeurtenis('activiteit_gepland', {
          werkgever: { fase: 'intake', groep: 'gesprek' },
          uwv: { code: 'kennismaking', naam: 'x', toelichting: null },
        }),
        gebeurtenis('plaatsing_begonnen', {
          werkgever: {
            ...{ vorm: 'detachering', bij: 'x', functie: 'x', urenPerWeek: 24 },
            ...{ loonPerMaand: null, tot: null },
          },
          uwv: { oudLoonPerMaand: null, metUitkering: false, toelichting: null, bestand: null },
        }),
      ];
      for (const body of vanCoach) {
        const { status } = await zelf.post('/api/mijn/traject/gebeurtenissen', body);
        expect([400, 403]).toContain(status);
      }
      const checkin = gebeurtenis('checkin_gedaan', {
        prive: { hoe: 1, gaf: null, kostte: null, gedeeld: true },
      });
      expect((await coach.post(`${dossier}/traject/gebeurtenissen`, checkin)).status).toBe(403);
    });

    it('5 say nothing of a day in the future or before anything was', async () => {
      for (const datum of ['2099-01-01', '1900-01-01', '2026-02-30', '', 'morgen']) {
        const body = { gebeurtenis: { ...bericht('x').gebeurtenis, datum } };
        const { status } = await zelf.post('/api/mijn/traject/gebeurtenissen', body);
        expect([datum, status]).toEqual([datum, 400]);
      }
    });
  });

  describe('evidence', () => {
    let bestandId: string;

    /** A file that was handed in with an exercise, so that he and his coach can open it. */
    const leverIn = async (naam: string) => {
      const bewaard = await bewaar(zelf, '/api/mijn/traject/bewijzen', FOTO, naam);
      if (bewaard.status !== 201) return { status: bewaard.status, id: '' };
      const bestand = bestandverwijzingSchema.parse(bewaard.json);
      const oefening = { titel: 'x', uitleg: 'x', voor: null };
      const gegeven = await coach.post(
        `${dossier}/traject/gebeurtenissen`,
        gebeurtenis('oefening_gegeven', { uwv: oefening }),
      );
      const ingeleverd = gebeurtenis('oefening_ingeleverd', {
        over: lijst(gegeven.json, 'oefeningen').at(-1)?.id ?? null,
        uwv: {},
        prive: { gedeeldMetCoach: true, tekst: null, bestand },
      });
      const { status } = await zelf.post('/api/mijn/traject/gebeurtenissen', ingeleverd);
      return { status, id: bestand.id };
    };

    beforeAll(async () => {
      const { status, id } = await leverIn('foto.png');
      expect(status).toBe(201);
      bestandId = id;
    });

    it('6 is given to nobody else by its number, in whatever file it is looked for', async () => {
      for (const actor of ANDEREN) {
        const wie = wereld.bezoekers[actor];
        for (const pad of [
          `${dossier}/traject/bewijzen/${bestandId}`,
          `${vreemd}/traject/bewijzen/${bestandId}`,
          `/api/mijn/traject/bewijzen/${bestandId}`,
          `${dossier}/mijlpalen/bestanden/${bestandId}`,
          `${dossier}/documenten/${bestandId}/bestand`,
        ]) {
          const { status } = await wie.get(pad);
          expect([actor, pad, [401, 403, 404].includes(status)]).toEqual([actor, pad, true]);
        }
      }
    });

    it('7 does not say where a photo was made', async () => {
      const { status, tekst } = await zelf.get(`/api/mijn/traject/bewijzen/${bestandId}`);
      expect(status).toBe(200);
      expect(tekst).toContain('IEND');
      expect(tekst).not.toContain('GPS');
    });

    it('8 is given back as a file to save, under a policy that runs nothing', async () => {
      const { koppen } = await zelf.get(`/api/mijn/traject/bewijzen/${bestandId}`);
      expect(koppen.get('content-disposition')).toMatch(/^attachment/u);
      expect(koppen.get('content-security-policy')).toContain('sandbox');
      expect(koppen.get('x-content-type-options')).toBe('nosniff');
    });

    it.each([
      ['9 a page', Buffer.from('<html><script>alert(1)</script>'), 'x.png'],
      ['10 a drawing with a script', Buffer.from('<svg onload="alert(1)"/>'), 'x.svg'],
      [
        '11 a PDF that acts',
        Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript>>>>'),
        'x.pdf',
      ],
      ['12 half a photo', FOTO.subarray(0, 20), 'x.png'],
      [
        '13 a program that begins as a photo',
        Buffer.concat([FOTO.subarray(0, 8), Buffer.from('MZ')]),
        'x.png',
      ],
      ['14 nothing', Buffer.alloc(0), 'x.png'],
    ])('%s is not kept', async (_, inhoud, naam) => {
      expect((await bewaar(zelf, '/api/mijn/traject/bewijzen', inhoud, naam)).status).toBe(400);
    });

    it('15 has no name that leads elsewhere or adds a header', async () => {
      for (const naam of [
        '../../etc/passwd',
        'a\r\nSet-Cookie: x=1',
        'a"; filename="x.html',
        '\u0000',
      ]) {
        const { status, id } = await leverIn(naam);
        if (status !== 201) {
          expect(status).toBe(400);
          continue;
        }
        const { koppen } = await zelf.get(`/api/mijn/traject/bewijzen/${id}`);
        expect(koppen.get('set-cookie')).toBeNull();
        expect(koppen.get('content-disposition')).toMatch(/^attachment; filename="[^"/\\]*"/u);
      }
    });

    it('16 of another does not come along with an event of oneself', async () => {
      const gegeven = await ander.post(
        `${vreemd}/traject/gebeurtenissen`,
        gebeurtenis('oefening_gegeven', { uwv: { titel: 'x', uitleg: 'x', voor: null } }),
      );
      const over = lijst(gegeven.json, 'oefeningen').at(-1)?.id ?? null;
      const bestand = {
        id: bestandId,
        sha256: 'a'.repeat(64),
        naam: 'x.png',
        type: 'image/png',
        grootte: 1,
      };
      const lever = gebeurtenis('oefening_ingeleverd', {
        ...{ over, uwv: {} },
        prive: { gedeeldMetCoach: true, tekst: null, bestand },
      });
      const dief = wereld.bezoekers['werknemer ander'];
      const { status } = await dief.post('/api/mijn/traject/gebeurtenissen', lever);
      expect([400, 404]).toContain(status);
      expect((await dief.get(`/api/mijn/traject/bewijzen/${bestandId}`)).status).toBe(404);
    });

    it('17 comes from no other site and in no form', async () => {
      const body = { bestand: { naam: 'x.png', inhoud: FOTO.toString('base64') } };
      for (const koppen of [
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'content-type': 'text/plain' },
        { 'content-type': 'multipart/form-data; boundary=x' },
      ]) {
        const hoe = { methode: 'POST', body: JSON.stringify(body), koppen };
        const { status } = await zelf.vraag('/api/mijn/traject/bewijzen', hoe);
        expect([Object.values(koppen), [403, 415].includes(status)]).toEqual([
          Object.values(koppen),
          true,
        ]);
      }
    });
  });

  describe('exports, reports and calendars', () => {
    it('18 an export is made for nobody but its reader, whatever is asked', async () => {
      const pad = `${dossier}/dossierboek/export`;
      for (const voor of ['werknemer', 'werkgever', 'uwv', 'UWV', '', '../uwv', ['uwv']]) {
        for (const actor of ANDEREN) {
          const { status, tekst } = await wereld.bezoekers[actor].post(pad, { voor });
          expect([actor, voor, [400, 401, 403, 404].includes(status)]).toEqual([actor, voor, true]);
          expect(tekst).not.toContain(GEHEIM);
        }
      }
      for (const body of [{ voor: 'werkgever', publiek: 'uwv' }, { voor: ['werkgever', 'uwv'] }]) {
        expect((await coach.post(pad, body)).status).toBe(400);
      }
    });

    it('19 a werkgever gets no leaf of another reader, by no field', async () => {
      const werkgever = wereld.bezoekers['werkgever eigen'];
      const pad = `/api/werkgever/werknemers/${wereld.ids.eerste}/dossierboek/export`;
      for (const body of [{}, { voor: 'uwv' }, { voor: 'werknemer' }, { alles: true }]) {
        const { status, tekst } = await werkgever.post(`${pad}?voor=uwv`, body);
        expect([200, 400, 403, 404]).toContain(status);
        expect([body, tekst.includes(GEHEIM)]).toEqual([body, false]);
      }
      const ander = pad.replace(wereld.ids.eerste, wereld.ids.collega);
      expect([400, 404]).toContain((await werkgever.post(ander, {})).status);
    });

    it('20 a report is found by its number in no other file and by no other reader', async () => {
      const begin = { soort: 'trajectplan', periode: null };
      const { json } = await coach.post(`${dossier}/rapporten`, begin);
      const { id } = z.looseObject({ id: z.string() }).parse(json);
      for (const actor of ANDEREN) {
        for (const pad of [
          `${dossier}/rapporten/${id}`,
          `${dossier}/rapporten/${id}/pdf`,
          `${vreemd}/rapporten/${id}`,
          `${vreemd}/rapporten/${id}/pdf`,
          `/api/mijn/rapporten/${id}`,
          `/api/mijn/rapporten/${id}/pdf`,
          `/api/werkgever/werknemers/${wereld.ids.eerste}/rapporten/${id}`,
          `/api/werkgever/werknemers/${wereld.ids.eerste}/rapporten/${id}/pdf`,
        ]) {
          const { status } = await wereld.bezoekers[actor].get(pad);
          expect([actor, pad, [401, 403, 404].includes(status)]).toEqual([actor, pad, true]);
        }
      }
      // Not even he reads a draft that was not laid before him.
      expect((await zelf.get(`/api/mijn/rapporten/${id}/pdf`)).status).toBe(404);
    });

    it('21 a report is signed by nobody in the place of another', async () => {
      const { json } = await coach.post(`${dossier}/rapporten`, {
        soort: 'trajectplan',
        periode: null,
      });
      const { id } = z.looseObject({ id: z.string() }).parse(json);
      for (const [wie, pad] of [
        [zelf, `/api/mijn/rapporten/${id}/ondertekening`],
        [coach, `${dossier}/rapporten/${id}/ondertekening`],
        [
          wereld.bezoekers['werkgever eigen'],
          `/api/werkgever/werknemers/${wereld.ids.eerste}/rapporten/${id}/ondertekening`,
        ],
      ] as const) {
        for (const extra of [{}, { doorId: randomUUID() }, { naam: 'Een ander' }]) {
          const { status } = await wie.post(pad, { versie: 1, functie: 'directeur', ...extra });
          expect([pad, [400, 404, 409].includes(status)]).toEqual([pad, true]);
        }
      }
    });

    it('22 a calendar opens by its whole address alone, and not after it was taken back', async () => {
      const { json } = await zelf.post('/api/account/agenda', {});
      const adres = Object.values(z.record(z.string(), z.unknown()).parse(json))
        .map(String)
        .find((waarde) => waarde.includes('.ics'));
      const pad = new URL(adres ?? '', 'http://hier').pathname;
      const anoniem = proef.bezoeker();
      const goed = await anoniem.get(pad);
      expect(goed.status).toBe(200);
      expect(goed.tekst).not.toMatch(/GEHEIM|Client|CANARY|ziek/u);
      const geheim = pad.slice('/api/agenda/'.length);
      for (const mis of [
        geheim.slice(0, -5),
        geheim.toUpperCase(),
        `${geheim}%00`,
        `${geheim.slice(0, 42)}*.ics`,
        `..%2f${geheim}`,
        '%25.ics',
      ]) {
        const { status } = await anoniem.get(`/api/agenda/${mis}`);
        expect([mis, [400, 404].includes(status)]).toEqual([mis, true]);
      }
      await zelf.delete('/api/account/agenda');
      expect((await anoniem.get(pad)).status).toBe(404);
    });
  });

  describe('the network and the log of sollicitaties', () => {
    it('23 a contact of one coach is of no other, and is changed by nobody else', async () => {
      const contact = {
        ...{ naam: GEHEIM, organisatie: 'Drukkerij', functie: null, plaats: null, email: null },
        ...{ telefoon: null, waarvoor: null, toestemming: { wijze: 'per_mail', op: '2026-01-12' } },
      };
      const gemaakt = await coach.post('/api/netwerk', contact);
      expect(gemaakt.status).toBe(201);
      const id = /"id":"([\da-f-]{36})"/u.exec(gemaakt.tekst)?.[1] ?? '';
      const overkant = wereld.bezoekers['coach overkant'];
      expect((await overkant.get('/api/netwerk')).tekst).not.toContain(GEHEIM);
      const wijzig = await overkant.put(`/api/netwerk/${id}`, contact);
      const weg = await overkant.delete(`/api/netwerk/${id}`);
      expect([wijzig.status, weg.status]).toEqual([404, 404]);
      for (const actor of ['werknemer zelf', 'werkgever eigen', 'beheerder', 'anoniem'] as const) {
        expect((await wereld.bezoekers[actor].get('/api/netwerk')).tekst).not.toContain(GEHEIM);
      }
      for (const email of ['a@b.nl\r\nBcc: x@y.nl', 'javascript:alert(1)', 'a@b@c']) {
        expect((await coach.post('/api/netwerk', { ...contact, email })).status).toBe(400);
      }
    });

    it('24 a sollicitatie takes no step, evidence or correction from another file', async () => {
      const stap = { naar: 'verzonden', datum: DAG, reden: null, volgende: null };
      const nieuw = {
        ...{ ...stap, wijze: 'vacature_reactie', vacatureId: null, functie: GEHEIM },
        ...{ organisatie: null, plaats: null, url: null },
      };
      const { tekst } = await zelf.post('/api/mijn/sollicitaties', nieuw);
      const id = /"id":"([\da-f-]{36})"/u.exec(tekst)?.[1] ?? '';
      for (const [wie, pad] of [
        [ander, `${vreemd}/sollicitaties`],
        [ander, `${dossier}/sollicitaties`],
        [wereld.bezoekers['werknemer ander'], '/api/mijn/sollicitaties'],
        [wereld.bezoekers['coach overkant'], `${dossier}/sollicitaties`],
      ] as const) {
        expect((await wie.get(`${pad}/${id}`)).status).toBe(404);
        const gezet = await wie.post(`${pad}/${id}/stappen`, { ...stap, naar: 'afgewezen' });
        const weg = await wie.post(`${pad}/${id}/correctie`, { wat: 'alles', reden: 'weg' });
        expect([gezet.status, weg.status]).toEqual([404, 404]);
      }
      expect((await zelf.get('/api/mijn/sollicitaties')).tekst).toContain(GEHEIM);
    });

    it('25 a sollicitatie has no address that is a script, and none inside the house', async () => {
      for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x']) {
        const nieuw = {
          ...{ naar: 'verzonden', datum: DAG, reden: null, volgende: null, vacatureId: null },
          ...{ wijze: 'vacature_reactie', functie: 'x', organisatie: null, plaats: null, url },
        };
        expect([url, (await zelf.post('/api/mijn/sollicitaties', nieuw)).status]).toEqual([
          url,
          400,
        ]);
      }
    });

    it('26 a werkgever reads no function, place or reason of a sollicitatie', async () => {
      const werkgever = wereld.bezoekers['werkgever eigen'];
      const pad = `/api/werkgever/werknemers/${wereld.ids.eerste}`;
      for (const deel of [
        '',
        '/sollicitaties',
        '/inspanning',
        '/traject',
        '/jobhunting',
        '/netwerk',
      ]) {
        const { tekst } = await werkgever.get(`${pad}${deel}`);
        expect([deel, tekst.includes(GEHEIM)]).toEqual([deel, false]);
      }
    });
  });

  describe('requests to remove', () => {
    it('27 are granted by nobody but the coach, and for no part that must stay', async () => {
      const vraag = { soort: 'wissen', over: 'alles', tekst: 'Haal alles weg.' };
      const { tekst } = await zelf.post('/api/mijn/verzoeken', vraag);
      const id = /"id":"([\da-f-]{36})"/u.exec(tekst)?.[1] ?? '';
      const pad = `${dossier}/verzoeken/${id}/wissen`;
      const alles = ['besluiten', 'traject', 'inzagelog', 'wie_je_bent', 'belastbaarheid'];
      for (const actor of [...ANDEREN, 'werknemer zelf', 'coach nood'] as const) {
        const antwoord = await wereld.bezoekers[actor].post(pad, { groepen: alles, tekst: 'x' });
        expect([actor, [401, 403, 404].includes(antwoord.status)]).toEqual([actor, true]);
      }
      for (const groep of [...alles, 'werknemer', "'; DROP TABLE werknemer; --"]) {
        const { status } = await coach.post(pad, { groepen: [groep], tekst: 'x' });
        expect([groep, status]).toEqual([groep, 400]);
      }
      expect((await coach.get(`${dossier}/dossierboek`)).status).toBe(200);
    });

    it('28 are carried out once, also when they are granted ten times at once', async () => {
      await coach.put(`${dossier}/matches/${proef.vacatures[0]}/reactie`, { reacties: ['leuk'] });
      const vraag = { soort: 'wissen', over: 'besluiten', tekst: 'Haal mijn reacties weg.' };
      const { tekst } = await zelf.post('/api/mijn/verzoeken', vraag);
      const id = /"id":"([\da-f-]{36})"/u.exec(tekst)?.[1] ?? '';
      const pad = `${dossier}/verzoeken/${id}/wissen`;
      const body = { groepen: ['reacties'], tekst: 'Dit is weg.' };
      const antwoorden = await Promise.all(Array.from({ length: 10 }, () => coach.post(pad, body)));
      expect(antwoorden.filter(({ status }) => status === 201)).toHaveLength(1);
      const bewijzen = await proef.alles.query<unknown[]>(
        'SELECT 1 FROM vernietiging WHERE regel = $1',
        [`AVG 17: verzoek ${id}`],
      );
      expect(bewijzen).toHaveLength(1);
    });
  });

  it('29 the chain of the dossier holds after all of this', async () => {
    const { json } = await coach.get(`${dossier}/dossierboek`);
    expect(dossierboekstandSchema.parse(json).breuk).toBeNull();
    expect(proef.log).not.toContain(GEHEIM);
  });
});
