import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, leesApiConfig } from './api-config.js';

const GEHEIM = 'geheim-dat-nergens-mag-staan';
const GOED = {
  DATABASE_URL: `postgresql://app:${GEHEIM}@127.0.0.1:5432/passend`,
  PASSEND_MASTER_KEY: createHash('sha256').update('proef').digest('base64'),
};

describe('leesApiConfig', () => {
  it('needs a database and a master key; the rest has defaults for one machine', () => {
    expect(leesApiConfig(GOED)).toMatchObject({
      host: '127.0.0.1',
      poort: 4000,
      origin: 'http://127.0.0.1:4000',
      proxies: [],
      demo: false,
      meili: undefined,
      logniveau: 'info',
    });
  });

  it('takes an empty variable as not given', () => {
    expect(leesApiConfig({ ...GOED, PASSEND_PORT: '', MEILI_URL: '' }).poort).toBe(4000);
  });

  it.each([
    ['DATABASE_URL', `mysql://${GEHEIM}@host/x`],
    ['DATABASE_URL', ''],
    ['PASSEND_MASTER_KEY', GEHEIM],
    ['PASSEND_MASTER_KEY', Buffer.from(GEHEIM).toString('base64')],
    ['PASSEND_MASTER_KEY', ''],
    ['PASSEND_MASTER_KEY', Buffer.alloc(32, 7).toString('base64')],
    ['PASSEND_MASTER_KEY', Buffer.from('een-tekst-van-tweeendertig-bytes').toString('base64')],
    ['PASSEND_MASTER_KEY', Buffer.from(Array.from({ length: 32 }, (_, n) => n)).toString('base64')],
    ['PASSEND_MASTER_KEY_OLD', GEHEIM],
    ['PASSEND_PORT', GEHEIM],
    ['PASSEND_PORT', '70000'],
    ['PASSEND_ORIGIN', GEHEIM],
    ['PASSEND_TRUSTED_PROXIES', `127.0.0.1, ${GEHEIM}`],
    ['PASSEND_DEMO', GEHEIM],
    ['LOG_LEVEL', GEHEIM],
    ['MEILI_URL', `ftp://${GEHEIM}`],
    ['MEILI_KEY', 'kort'],
  ])('names %s when it does not fit, and prints no value', (naam, waarde) => {
    const lees = () => leesApiConfig({ ...GOED, [naam]: waarde });
    expect(lees).toThrow(ConfigError);
    expect(lees).toThrow(naam);
    expect(lees).not.toThrow(GEHEIM);
    if (waarde.length > 3) expect(lees).not.toThrow(waarde);
  });

  it('names everything that is wrong at once', () => {
    const lees = () => leesApiConfig({ PASSEND_PORT: 'x' });
    for (const naam of ['DATABASE_URL', 'PASSEND_MASTER_KEY', 'PASSEND_PORT']) {
      expect(lees).toThrow(naam);
    }
  });

  it.each(['http://passend.example', 'http://10.0.0.1', 'http://127.0.0.1.passend.example'])(
    'refuses plain http outside this machine: %s',
    (PASSEND_ORIGIN) => {
      expect(() => leesApiConfig({ ...GOED, PASSEND_ORIGIN })).toThrow('https://');
    },
  );

  it.each([
    ['https://passend.example/', 'https://passend.example'],
    ['http://localhost:5173', 'http://localhost:5173'],
    ['http://[::1]:4000/x?y', 'http://[::1]:4000'],
  ])('takes %s as the origin %s', (PASSEND_ORIGIN, origin) => {
    expect(leesApiConfig({ ...GOED, PASSEND_ORIGIN }).origin).toBe(origin);
  });

  it('reads proxies as addresses and networks', () => {
    const PASSEND_TRUSTED_PROXIES = '10.0.0.0/8, ::1,127.0.0.1,';
    expect(leesApiConfig({ ...GOED, PASSEND_TRUSTED_PROXIES }).proxies).toEqual([
      '10.0.0.0/8',
      '::1',
      '127.0.0.1',
    ]);
  });

  it('wants a key with Meilisearch', () => {
    const MEILI_URL = 'http://127.0.0.1:7700';
    expect(() => leesApiConfig({ ...GOED, MEILI_URL })).toThrow('MEILI_KEY');
    const MEILI_KEY = 'zestien-tekens-of-meer';
    expect(leesApiConfig({ ...GOED, MEILI_URL, MEILI_KEY }).meili).toEqual({
      url: MEILI_URL,
      key: MEILI_KEY,
    });
  });
});
