import { describe, expect, it } from '@jest/globals';
import { sleutelbosVan } from './sleutel-instellingen.js';
import { vraagtSleutel, vulIn, zonderSleutels } from './sleutels.js';

const BOS = sleutelbosVan({
  PASSEND_ADZUNA_APP_ID: 'proefnummer',
  PASSEND_ADZUNA_APP_KEY: 'ge/heim&1"',
  PASSEND_HOMERUN_SLEUTEL: 'homerun-proef',
});
const ADZUNA =
  'https://api.adzuna.com/v1/api/jobs/nl/search/1?app_id={sleutel:adzuna_app_id}&app_key={sleutel:adzuna_app_key}';

describe('keys of sources', () => {
  it.each([ADZUNA, new URL(ADZUNA).href, ADZUNA.replaceAll('{', '%7B').replaceAll(':a', '%3Aa')])(
    'are filled in at the moment of the request: %s',
    (adres) => {
      expect(vulIn(new URL(adres), {}, BOS)).toMatchObject({
        ok: true,
        pad: '/v1/api/jobs/nl/search/1?app_id=proefnummer&app_key=ge%2Fheim%261%22',
      });
    },
  );

  it('are filled into a body as part of its JSON', () => {
    const body = '{"sleutel":"{sleutel:adzuna_app_key}"}';
    const verzoek = { methode: 'POST', body, contentType: 'application/json' } as const;
    const vulling = vulIn(new URL('https://api.adzuna.com/x'), { verzoek }, BOS);
    expect(vulling.ok && JSON.parse(vulling.body ?? '')).toEqual({ sleutel: 'ge/heim&1"' });
  });

  it.each([
    'https://elders.example/?k={sleutel:adzuna_app_key}',
    'http://api.adzuna.com/?k={sleutel:adzuna_app_key}',
    'https://api.adzuna.com.elders.example/{sleutel:adzuna_app_key}',
  ])('never go to another server: %s', (adres) => {
    expect(vulIn(new URL(adres), {}, BOS)).toEqual({ ok: false, reden: 'sleutel_elders' });
  });

  it.each(['jooble', 'bestaat_niet', 'constructor'])('are missed when %s is not set', (naam) => {
    const url = new URL(`https://jooble.org/api/{sleutel:${naam}}`);
    expect(vulIn(url, {}, BOS)).toEqual({ ok: false, reden: 'sleutel_ontbreekt' });
  });

  it('go in a header where the service asks for that, and only there', () => {
    const koppen = (adres: string) => {
      const vulling = vulIn(new URL(adres), {}, BOS);
      return vulling.ok ? vulling.koppen : vulling.reden;
    };
    expect(koppen('https://api.homerun.co/v1/vacancies')).toEqual({
      authorization: 'Bearer homerun-proef',
    });
    expect(koppen('https://werk.homerun.co/')).toEqual({});
    expect(vraagtSleutel(new URL('https://werk.homerun.co/'), {}, BOS)).toBe(false);
  });

  it('are taken out of an answer that repeats them', () => {
    const body = Buffer.from('{"next":"/2?app_key=ge%2Fheim%261%22","é":"ge/heim&1\\""}');
    const schoon = Buffer.from(zonderSleutels(body, ['ge/heim&1"'])).toString();
    expect(schoon).toContain('/2?app_key=***');
    expect(schoon).toContain('é');
    expect(schoon).not.toContain('heim%26');
  });
});
