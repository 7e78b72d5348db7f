import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesDocument, type Route, routesVan } from '../test/api-document.js';
import type { Bezoeker } from '../test/bezoeker.js';
import { laadRijen } from '../test/laad-rijen.js';
import { type Plaats, plaatsen, vervang } from '../test/muteer.js';
import { Proefapp } from '../test/proefapp.js';
import type { Plek, Toegangsrij } from '../test/rij.js';
import { adresVan } from '../test/rondgang.js';
import { ACTOREN, maakWereld, type Wereld } from '../test/wereld.js';

interface Doel {
  readonly route: Route;
  readonly pad: string;
  readonly body: unknown;
  readonly wie: Bezoeker;
}

/** Signing in and out would end the visit; the tests of sessions try those. */
const NIET = /\/api\/(?:sessie|uitnodig|wachtwoord|herstel)/u;

describe('attacks by what is sent', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let doelen: readonly Doel[];

  beforeAll(async () => {
    proef = await Proefapp.start();
    wereld = await maakWereld(proef);
    const rijen = await laadRijen();
    const document = leesDocument((await proef.bezoeker().get('/api/openapi.json')).json);
    const schrijvend = routesVan(document).filter(({ methode }) => methode !== 'GET');
    doelen = schrijvend.flatMap((route) => doelVan(route, rijen.get(route.naam)));
  });
  afterAll(() => proef.stop());

  /** A route with a body, and somebody who may use it on the first client. */
  function doelVan(route: Route, rij: Toegangsrij | undefined): readonly Doel[] {
    if (rij?.body === undefined || NIET.test(route.pad)) return [];
    // A route without a schema for a body does not look at it.
    if (route.operatie.requestBody === undefined) return [];
    const record = rij.records.includes('eerste') ? 'eerste' : 'geen';
    const actor = ACTOREN.find((wie) => ![401, 403].includes(rij.status(wie, record)));
    if (actor === undefined) return [];
    return [maakDoel(route, rij, { actor, record, wereld, vacatureId: proef.vacatures[2] ?? '' })];
  }

  function maakDoel(route: Route, rij: Toegangsrij, plek: Plek): Doel {
    const wie = wereld.bezoekers[plek.actor];
    return { route, pad: adresVan(route, rij, plek), body: rij.body?.(plek), wie };
  }

  const stuur = async ({ wie, pad, route }: Doel, body: unknown) =>
    (await wie.vraag(pad, { methode: route.methode, body })).status;

  /** Puts a value in every place that fits, in every body of every route. */
  async function overal(
    past: (plaats: Plaats) => boolean,
    maak: (plaats: Plaats) => unknown,
    minstens = 6,
  ): Promise<readonly { waar: string; status: number }[]> {
    const gezien = [];
    for (const doel of doelen) {
      for (const plaats of plaatsen(doel.body).filter(past)) {
        const status = await stuur(doel, vervang(doel.body, plaats.pad, maak(plaats)));
        gezien.push({ waar: `${doel.route.naam} ${plaats.pad.join('.')}`, status });
      }
    }
    expect(gezien.length).toBeGreaterThanOrEqual(minstens);
    return gezien;
  }

  const isTekst = ({ waarde }: Plaats) => typeof waarde === 'string';
  const isGetal = ({ waarde }: Plaats) => typeof waarde === 'number';
  const isLijst = ({ waarde }: Plaats) => Array.isArray(waarde);
  const geweigerd = (gezien: readonly { waar: string; status: number }[]) =>
    gezien.filter(({ status }) => status < 400 || status >= 500);

  it('has every route that takes a body', () => {
    expect(doelen.length).toBeGreaterThan(12);
  });

  it('a character that cannot be stored is refused in every text', async () => {
    expect(geweigerd(await overal(isTekst, () => 'a\u0000b'))).toEqual([]);
  });

  it('half a character is refused in every text', async () => {
    expect(geweigerd(await overal(isTekst, () => 'a\ud800b'))).toEqual([]);
  });

  it('a text without end is refused in every text', async () => {
    expect(geweigerd(await overal(isTekst, () => 'x'.repeat(150_000)))).toEqual([]);
  });

  it('an object in place of a text is refused: no operator reaches a query', async () => {
    const operator = { $gt: '', ne: null, toString: 'x' };
    expect(geweigerd(await overal(isTekst, () => operator))).toEqual([]);
  });

  it('a list in place of a text is refused', async () => {
    expect(geweigerd(await overal(isTekst, () => ['a', 'b']))).toEqual([]);
  });

  it.each([
    ['1e308', 1e308],
    ['-1', -1],
    ['half', 0.123456789],
    ['too large to be exact', 2 ** 60],
    ['as a text', '1; DROP TABLE werknemer'],
  ])('a number that cannot be is no fault of ours: %s', async (_hoe, getal) => {
    const gezien = await overal(isGetal, () => getal, 4);
    expect(gezien.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('a list without end is refused in every list', async () => {
    const lang = await overal(isLijst, ({ waarde }) =>
      Array.from({ length: 8_000 }, () => (Array.isArray(waarde) ? (waarde[0] ?? 'a') : 'a')),
    );
    expect(geweigerd(lang)).toEqual([]);
  });

  it('nothing at all in any place is no fault of ours', async () => {
    const gezien = await overal(
      () => true,
      () => null,
    );
    expect(gezien.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('a field that nobody knows is refused in every body', async () => {
    const isBody = ({ pad, waarde }: Plaats) => pad.length === 0 && typeof waarde === 'object';
    const gezien = await overal(isBody, ({ waarde }) => ({ ...Object(waarde), onbekendVeld: 1 }));
    expect(geweigerd(gezien)).toEqual([]);
  });

  it('a prototype comes in nowhere: it is taken off before the body is read, or refused', async () => {
    const gif = '"__proto__":{"gehackt":1},"constructor":{"prototype":{"gehackt":1}}';
    for (const doel of doelen) {
      const body = JSON.stringify(doel.body);
      const tekst = body === '{}' ? `{${gif}}` : body.replace(/^\{/u, `{${gif},`);
      const { status } = await doel.wie.vraag(doel.pad, {
        methode: doel.route.methode,
        body: tekst,
      });
      expect([doel.route.naam, status < 500]).toEqual([doel.route.naam, true]);
    }
    expect(proef.log).not.toContain('gehackt');
    expect(Reflect.get({}, 'gehackt')).toBeUndefined();
  });

  it('a body that is nested without end is refused everywhere', async () => {
    const diep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    for (const doel of doelen) {
      // Where a link in a header decides first, there is no route for who has none.
      expect([400, 404]).toContain(await stuur(doel, diep));
    }
  });

  describe('in a search', () => {
    const VALS = [
      "' OR '1'='1",
      "'; DROP TABLE vacature; --",
      '" OR land = "BE',
      'a" ] OR geplaatst > 0 OR land IN ["x',
      'a & | ! <-> :* ( )',
      "'''",
      '\\',
      '%',
      '_',
      '%%%____%%%',
      '((((((((((((',
      'a:*b:*',
      '{jndi:ldap://127.0.0.1/x}',
      '{{7*7}}',
      '../../etc/passwd',
      '\u202e\u200b\ufeff',
      '\u{1f4a9}'.repeat(50),
      'a'.repeat(200),
      '<script>alert(1)</script>',
      'NULL',
    ];

    it.each(VALS)('nothing is a language: %s', async (vals) => {
      const q = encodeURIComponent(vals);
      const coach = wereld.bezoekers['coach eigen'];
      const beheer = wereld.bezoekers.beheerder;
      const antwoorden = await Promise.all([
        coach.get(`/api/vacatures?q=${q}`),
        coach.get(`/api/vacatures?land=${q}`),
        coach.get(`/api/werknemers/${wereld.ids.eerste}/matches?q=${q}`),
        coach.get(`/api/beroepen?q=${q}`),
        beheer.get(`/api/weghalingen/zoek?tekst=${q}`),
      ]);
      for (const { status } of antwoorden) expect([200, 400]).toContain(status);
    });

    it('a filter never gives more than no filter', async () => {
      const coach = wereld.bezoekers['coach eigen'];
      const totaal = async (vraag: string) =>
        Number(/"totaal":(\d+)/u.exec((await coach.get(`/api/vacatures${vraag}`)).tekst)?.[1]);
      const alles = await totaal('');
      expect(alles).toBeGreaterThan(10);
      for (const vals of ['BE', 'NL']) expect(await totaal(`?land=${vals}`)).toBeLessThan(alles);
    });
  });

  describe('an address to visit', () => {
    it.each([
      'file:///etc/passwd',
      'gopher://127.0.0.1:6379/_FLUSHALL',
      'ftp://10.0.0.1/x',
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'jar:http://x!/',
      '//169.254.169.254/latest',
      'http:',
      'http://',
      ' ',
    ])('of another kind than the web is refused: %s', async (url) => {
      const plak = { soort: 'adres', url };
      const dossier = `/api/werknemers/${wereld.ids.eerste}/gevonden`;
      const statussen = [
        (await wereld.bezoekers['coach eigen'].post(dossier, plak)).status,
        (await wereld.bezoekers['werknemer zelf'].post('/api/mijn/gevonden', plak)).status,
        (await wereld.bezoekers.beheerder.post('/api/bronproeven', { url })).status,
        (await wereld.bezoekers.beheerder.post('/api/bronnen', { naam: 'x', type: 'rss', url }))
          .status,
      ];
      expect(statussen).toEqual([400, 400, 400, 400]);
    });
  });

  it('nothing of all this was a fault of ours', () => {
    expect(proef.log).not.toContain('request failed');
  });
});
