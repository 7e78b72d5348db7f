import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Aanlevering,
  aanleveringSchema,
  aanleverpaginaSchema,
  eigenDocumentenSchema,
  probleemSchema,
  uploadlinkGemaaktSchema,
} from '@passend/contracts';
import type { Aanleversoort } from '@passend/domain';
import type { Antwoord, Bezoeker } from '../test/bezoeker.js';
import { ORIGIN } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

const NU = new Date('2026-11-23T08:00:00Z');
const DAG_MS = 86_400_000;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nCANARY-PDF\n%%EOF\n');
const WERKTERMEN = {
  urenNu: 12,
  opbouw: null,
  mogelijk: ['Zittend werk met afwisseling.'],
  nietMogelijk: ['Tillen boven 10 kilo.'],
  aanpassingen: [],
  verwachteDuur: 'tot_3_maanden',
  volgendeBeoordeling: '2027-01-15',
};
const bestand = (bytes: Buffer, naam = 'CANARY-NAAM.pdf') => ({
  naam,
  inhoud: bytes.toString('base64'),
});
const invoer = (anders: object = {}) => ({
  naam: 'A. Arts',
  functie: 'bedrijfsarts',
  datum: '2026-11-20',
  bestand: bestand(PDF),
  terugkoppeling: null,
  ...anders,
});

describe('sending in by a link', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let dossier: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: NU, omgeving: { PASSEND_AV_COMMAND: 'grep -qv VIRUS' } });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    dossier = `/api/werknemers/${wereld.ids.eerste}`;
  });
  afterAll(() => proef.stop());

  const vraagLink = async (soort: Aanleversoort = 'fml') => {
    const antwoord = await coach.post(`${dossier}/uploadlinks`, { soort, kenmerk: 'ons nummer 7' });
    expect(antwoord.status).toBe(201);
    const { link, adres } = uploadlinkGemaaktSchema.parse(antwoord.json);
    const token = adres.split('#')[1] ?? '';
    return { link, adres, koppen: { authorization: `Bearer ${token}` } };
  };
  const open = (koppen: Readonly<Record<string, string>>) =>
    proef.bezoeker().vraag('/api/aanleveren', { koppen });
  const lever = (koppen: Readonly<Record<string, string>>, anders: object = {}) =>
    proef.bezoeker().vraag('/api/aanleveren', { methode: 'POST', body: invoer(anders), koppen });
  const lees = async (): Promise<Aanlevering> =>
    aanleveringSchema.parse((await coach.get(`${dossier}/aanlevering`)).json);
  const ruimOp = async () => {
    for (const { id, stand } of (await lees()).links) {
      if (stand === 'open') await coach.post(`${dossier}/uploadlinks/${id}/intrekken`, {});
    }
  };
  const melding = ({ status, json }: Antwoord) => {
    expect(status).toBe(400);
    return (probleemSchema.parse(json).fouten ?? []).map((fout) => `${fout.pad}: ${fout.melding}`);
  };

  it('gives the coach an address whose secret no server is told', async () => {
    const { link, adres } = await vraagLink();
    expect(adres).toMatch(new RegExp(`^${ORIGIN}/aanleveren#[\\w-]{43}$`, 'u'));
    expect(link).toMatchObject({
      soort: 'fml',
      kenmerk: 'ons nummer 7',
      stand: 'open',
      verlooptOp: new Date(NU.getTime() + 7 * DAG_MS).toISOString(),
    });
  });

  it('shows who holds it the agency and the reference, and nothing of the client', async () => {
    const { koppen } = await vraagLink();
    const { status, json, tekst } = await open(koppen);
    expect(status).toBe(200);
    expect(aanleverpaginaSchema.strict().parse(json)).toMatchObject({
      kenmerk: 'ons nummer 7',
      soort: 'fml',
    });
    expect(tekst).not.toContain('Client');
  });

  it('takes a document once: it waits at the coach, and the werknemer can read it', async () => {
    await ruimOp();
    const { koppen, link } = await vraagLink();
    const voor = (await lees()).teVerwerken;
    expect((await lever(koppen, { terugkoppeling: WERKTERMEN })).status).toBe(201);
    const { links, documenten, terugkoppelingen, teVerwerken } = await lees();
    expect(teVerwerken).toBe(voor + 2);
    expect(links.find(({ id }) => id === link.id)?.stand).toBe('gebruikt');
    expect(documenten[0]).toMatchObject({
      soort: 'fml',
      bestandsnaam: 'CANARY-NAAM.pdf',
      datum: '2026-11-20',
      auteurNaam: 'A. Arts',
      auteurFunctie: 'bedrijfsarts',
      besluit: null,
    });
    expect(terugkoppelingen[0]).toMatchObject({ inhoud: WERKTERMEN, besluit: null });
    const zelf = wereld.bezoekers['werknemer zelf'];
    const eigen = eigenDocumentenSchema
      .strict()
      .parse((await zelf.get('/api/mijn/documenten')).json);
    expect(eigen.documenten).toEqual(documenten);
    const ander = wereld.bezoekers['werknemer ander'];
    expect((await ander.get('/api/mijn/documenten')).json).toEqual({
      documenten: [],
      terugkoppelingen: [],
    });
  });

  it('gives the file back as an attachment that may do nothing', async () => {
    const { documenten } = await lees();
    const id = documenten[0]?.id ?? '';
    const paden: [Bezoeker, string][] = [
      [coach, `${dossier}/documenten/${id}/bestand`],
      [wereld.bezoekers['werknemer zelf'], `/api/mijn/documenten/${id}/bestand`],
    ];
    for (const [wie, pad] of paden) {
      const { status, koppen, tekst } = await wie.get(pad);
      expect([status, tekst]).toEqual([200, PDF.toString()]);
      expect(koppen.get('content-type')).toBe('application/pdf');
      expect(koppen.get('content-disposition')).toMatch(/^attachment; /u);
      expect(koppen.get('content-security-policy')).toContain('sandbox');
      expect(koppen.get('x-content-type-options')).toBe('nosniff');
      expect(koppen.get('cache-control')).toBe('no-store');
    }
    const anderen = ['coach ander', 'coach overkant', 'werkgever eigen', 'beheerder'] as const;
    for (const wie of anderen) {
      const { status } = await wereld.bezoekers[wie].get(`${dossier}/documenten/${id}/bestand`);
      expect([wie, [403, 404].includes(status)]).toEqual([wie, true]);
    }
    const elders = `/api/mijn/documenten/${id}/bestand`;
    expect((await wereld.bezoekers['werknemer ander'].get(elders)).status).toBe(404);
  });

  it('says the same of a link that never was, was used, was withdrawn or ran out', async () => {
    await ruimOp();
    const gebruikt = await vraagLink();
    await lever(gebruikt.koppen);
    const ingetrokken = await vraagLink();
    await coach.post(`${dossier}/uploadlinks/${ingetrokken.link.id}/intrekken`, {});
    const verlopen = await vraagLink();
    const alle = [
      { authorization: `Bearer ${'a'.repeat(43)}` },
      {},
      { authorization: 'Bearer kort' },
      gebruikt.koppen,
      ingetrokken.koppen,
      verlopen.koppen,
    ];
    proef.nu = new Date(NU.getTime() + 7 * DAG_MS);
    try {
      const antwoorden: Antwoord[] = [];
      for (const koppen of alle) antwoorden.push(await open(koppen), await lever(koppen));
      expect(new Set(antwoorden.map(({ status, tekst }) => `${status} ${tekst}`)).size).toBe(1);
      expect(antwoorden[0]?.json).toMatchObject({ status: 404, code: 'link_werkt_niet' });
    } finally {
      proef.nu = NU;
    }
  });

  it('takes one of twenty that come with the same link at the same moment', async () => {
    await ruimOp();
    const voor = (await lees()).documenten.length;
    const { koppen } = await vraagLink();
    const alle = await Promise.all(Array.from({ length: 20 }, () => lever(koppen)));
    expect(alle.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(
      alle
        .filter(({ status }) => status !== 201)
        .every(({ status }) => [404, 503].includes(status)),
    ).toBe(true);
    expect((await lees()).documenten).toHaveLength(voor + 1);
  });

  it('refuses a file that acts, and the link still works', async () => {
    await ruimOp();
    const { koppen } = await vraagLink();
    const weigert = async (bytes: Buffer) =>
      melding(await lever(koppen, { bestand: bestand(bytes) }));
    const script = deflateSync('<< /S /JavaScript /JS (app.alert(1)) >>');
    const verstopt = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n'),
      script,
      Buffer.from('\nendstream\nendobj\n%%EOF'),
    ]);
    expect(await weigert(verstopt)).toEqual([
      expect.stringContaining('bestand: In dit bestand zit een script'),
    ]);
    expect(await weigert(Buffer.from('<html>'))).toEqual([expect.stringContaining('geen PDF')]);
    expect((await open(koppen)).status).toBe(200);
  });

  it('refuses what a scanner calls a virus', async () => {
    await ruimOp();
    const { koppen } = await vraagLink();
    // One line: `grep -qv` finds no line without the word.
    const besmet = Buffer.from('%PDF-1.7 VIRUS %%EOF');
    expect(melding(await lever(koppen, { bestand: bestand(besmet) }))).toEqual([
      expect.stringContaining('virus'),
    ]);
  });

  it('takes a file of ten megabytes, and not one byte more', async () => {
    await ruimOp();
    const { koppen } = await vraagLink();
    const groot = (bytes: number) =>
      Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.alloc(bytes - 15, 'x'),
        Buffer.from('%%EOF\n'),
      ]);
    const teGroot = await lever(koppen, { bestand: bestand(groot(10 * 1024 * 1024 + 3)) });
    expect([400, 413]).toContain(teGroot.status);
    expect((await lever(koppen, { bestand: bestand(groot(10 * 1024 * 1024)) })).status).toBe(201);
  });

  it('reads no large body of who has no link', async () => {
    const groot = { bestand: { naam: 'x.pdf', inhoud: 'A'.repeat(5_000_000) } };
    const antwoord = await lever({}, groot).catch(() => null);
    expect(antwoord === null || antwoord.status === 404).toBe(true);
    const elders = await coach.post(`${dossier}/uploadlinks`, { kenmerk: 'x'.repeat(400_000) });
    expect(elders.status).toBe(413);
  });

  it('asks for what the link was made for', async () => {
    await ruimOp();
    const fml = await vraagLink('fml');
    expect(melding(await lever(fml.koppen, { bestand: null }))).toEqual([
      'bestand: Kies het document.',
    ]);
    expect(melding(await lever(fml.koppen, { datum: '2026-11-24' }))).toEqual([
      'datum: Deze dag moet nog komen.',
    ]);
    const terug = await vraagLink('terugkoppeling');
    expect(melding(await lever(terug.koppen, { bestand: null }))).toEqual([
      'terugkoppeling: Vul de terugkoppeling in.',
    ]);
    const alleen = { bestand: null, terugkoppeling: WERKTERMEN };
    expect((await lever(terug.koppen, alleen)).status).toBe(201);
  });

  it('takes no medical word in the work terms, and does not repeat it', async () => {
    await ruimOp();
    const { koppen } = await vraagLink('terugkoppeling');
    const medisch = { ...WERKTERMEN, mogelijk: ['Na de depressie weer aan het werk.'] };
    const antwoord = await lever(koppen, { bestand: null, terugkoppeling: medisch });
    expect(melding(antwoord)).toEqual([expect.stringMatching(/^terugkoppeling\.mogelijk\.0: /u)]);
    expect(antwoord.tekst).not.toContain('depressie');
  });

  it('is worked off by the coach, and can be shared or not', async () => {
    const { documenten, terugkoppelingen } = await lees();
    const [document, terug] = [documenten[0]?.id, terugkoppelingen[0]?.id];
    const verwerkt = await coach.post(`${dossier}/documenten/${document}/besluit`, {
      besluit: 'overgenomen',
    });
    expect(aanleveringSchema.parse(verwerkt.json).documenten[0]?.besluit).toMatchObject({
      besluit: 'overgenomen',
      door: 'coach.eigen@proef.invalid',
    });
    const pad = `${dossier}/terugkoppelingen/${terug}/besluit`;
    for (const besluit of ['delen', 'niet_delen']) {
      const gedeeld = aanleveringSchema.parse((await coach.post(pad, { besluit })).json);
      expect(gedeeld.terugkoppelingen[0]?.besluit?.besluit).toBe(besluit);
    }
    expect((await coach.post(pad, { besluit: 'overgenomen' })).status).toBe(400);
  });

  it('keeps names, files and tokens out of the log and out of every column', async () => {
    const { koppen, adres } = await vraagLink();
    await lever(koppen);
    expect(proef.log).not.toContain('CANARY');
    expect(proef.log).not.toContain(adres.split('#')[1]);
    for (const tabel of [
      'document',
      'terugkoppeling',
      'uploadlink',
      'aanleverbesluit',
      'toegangslog',
    ]) {
      const rijen = await proef.alles.query<{ t: string }[]>(`SELECT t::text AS t FROM ${tabel} t`);
      const tekst = rijen.map(({ t }) => t).join('\n');
      const vormen = ['utf8', 'hex', 'base64'] as const;
      for (const vorm of vormen) {
        // The whole word: four bytes of it come by in the megabytes of an encrypted file.
        expect([tabel, tekst.includes(Buffer.from('CANARY').toString(vorm))]).toEqual([
          tabel,
          false,
        ]);
      }
      expect(tekst).not.toContain('ons nummer 7');
    }
  });

  it('slows down who comes again and again', async () => {
    const statussen: number[] = [];
    for (let keer = 0; keer < 110; keer += 1) statussen.push((await open({})).status);
    expect(statussen.at(-1)).toBe(429);
    expect((await open({})).koppen.get('retry-after')).toMatch(/^\d+$/u);
  });
});
