import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { leesDocument, routesVan } from '../test/api-document.js';
import { Proefapp } from '../test/proefapp.js';

describe('the description of the API', () => {
  let proef: Proefapp;
  let document: unknown;

  beforeAll(async () => {
    proef = await Proefapp.start();
    document = (await proef.bezoeker().get('/api/openapi.json')).json;
  });
  afterAll(() => proef.stop());

  it('has the form of OpenAPI 3.1', () => {
    const gelezen = leesDocument(document);
    expect(gelezen.openapi).toBe('3.1.0');
    const ids = routesVan(gelezen).map(({ operatie }) => operatie.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('declares every path parameter, and no other', () => {
    for (const { pad, operatie } of routesVan(leesDocument(document))) {
      const inPad = [...pad.matchAll(/\{(\w+)\}/gu)].map(([, naam]) => naam);
      const beschreven = operatie.parameters.filter((parameter) => parameter.in === 'path');
      expect(beschreven.map(({ name }) => name)).toEqual(inPad);
      expect(beschreven.every(({ required }) => required)).toBe(true);
    }
  });

  it('describes exactly the routes that the framework serves', () => {
    const gelogd = [...proef.log.matchAll(/Mapped \{([^,]+), (\w+)\} route/gu)].map(
      ([, pad = '', methode]) => `${methode} ${pad.replace(/:(\w+)/gu, '{$1}')}`,
    );
    const beschreven = routesVan(leesDocument(document)).map(({ naam }) => naam);
    expect(gelogd.length).toBeGreaterThan(15);
    expect(beschreven.sort()).toEqual(gelogd.sort());
  });

  it('uses keywords of JSON Schema 2020-12 only as 2020-12 means them', () => {
    const tekst = JSON.stringify(document);
    expect(tekst).not.toMatch(/"exclusiveM(?:in|ax)imum":(?:true|false)/u);
    expect(tekst).not.toContain('"nullable"');
  });

  it('refers only to what is there', () => {
    const { components } = leesDocument(document);
    const verwijzingen = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/gu)];
    expect(verwijzingen.length).toBeGreaterThan(0);
    for (const [, adres = ''] of verwijzingen) {
      expect(
        Object.keys(components.schemas).map((naam) => `#/components/schemas/${naam}`),
      ).toContain(adres);
    }
  });

  it('names the routes that need no sign-in, and no others', async () => {
    const open = [
      '/api/health',
      '/api/demo-accounts',
      '/api/sessie',
      '/api/aanleveren',
      '/api/afmelden/{token}',
      '/api/post/terugmelding',
      '/api/agenda/{bestand}',
      '/api/bureaus/{id}/ondertekensleutels',
      '/api/aanmelden/oidc/keuzes',
      '/api/aanmelden/oidc/{aanbiederId}/begin',
      '/api/aanmelden/oidc/{aanbiederId}/terug',
      '/api/sessie/tijd',
      '/api/toegangslink/bekijk',
      '/api/toegangslink/wachtwoord',
      '/api/wachtwoordherstel',
      '/api/sessie/passkey',
      '/api/sessie/passkey/vraag',
    ];
    for (const { pad, naam, operatie } of routesVan(leesDocument(document))) {
      expect([naam, operatie.security ?? []]).toEqual([
        naam,
        open.includes(pad) ? [] : [{ sessie: [] }],
      ]);
    }
  });

  it('gives the names that the cookie and the error have in real answers', async () => {
    const { components } = leesDocument(document);
    expect(components.securitySchemes.sessie).toMatchObject({
      in: 'cookie',
      name: 'passend_sessie',
    });
    const fout = await proef.bezoeker().get('/api/werknemers');
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(fout.json)).sort()).toEqual([
      'code',
      'status',
      'title',
      'type',
    ]);
  });

  it('has no page to read it at outside a demo', async () => {
    for (const pad of ['/api/docs', '/api/docs/swagger-ui-bundle.js', '/api/docs-json']) {
      expect((await proef.bezoeker().get(pad)).status).toBe(404);
    }
    expect((await proef.bezoeker().get('/api/demo-accounts')).status).toBe(404);
  });
});

describe('the page of the description, on a demo server', () => {
  let proef: Proefapp;

  beforeAll(async () => {
    proef = await Proefapp.start({ omgeving: { PASSEND_DEMO: '1' } });
  });
  afterAll(() => proef.stop());

  it('is allowed everything that it loads, by a policy of its own', async () => {
    const bezoeker = proef.bezoeker();
    const pagina = await bezoeker.get('/api/docs');
    expect(pagina.status).toBe(200);
    const beleid = pagina.koppen.get('content-security-policy') ?? '';
    expect(beleid).toContain("style-src 'self' 'unsafe-inline'");
    expect(beleid).toContain("script-src 'self';");
    // Scripts inside the page would be blocked: there must be none.
    expect(pagina.tekst).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/u);
    const bestanden = [...pagina.tekst.matchAll(/(?:src|href)="(\.[^"]+)"/gu)];
    expect(bestanden.length).toBeGreaterThan(2);
    for (const [, bestand = ''] of bestanden) {
      const adres = new URL(bestand, `${proef.adres}/api/docs`);
      expect([bestand, (await bezoeker.get(adres.pathname)).status]).toEqual([bestand, 200]);
    }
  });

  it('keeps the tight policy everywhere else', async () => {
    const { koppen } = await proef.bezoeker().get('/api/health');
    expect(koppen.get('content-security-policy')).not.toContain('unsafe-inline');
  });
});
