import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ConfigError, readConfig } from './read-config.js';
import { allowListSetting, sharedSettings } from './settings.js';

const schema = z.object(sharedSettings);
const DATABASE_URL = 'postgresql://app:geheim-wachtwoord@127.0.0.1:5432/passend';

describe('readConfig', () => {
  it('gives typed settings with their defaults', () => {
    expect(readConfig(schema, { DATABASE_URL, HOME: '/root' })).toEqual({
      DATABASE_URL,
      LOG_LEVEL: 'info',
    });
  });

  it('takes an empty variable as not given', () => {
    expect(readConfig(schema, { DATABASE_URL, REDIS_URL: '' })).not.toHaveProperty('REDIS_URL');
  });

  it('names every variable that does not fit, and prints no value', () => {
    const env = { REDIS_URL: 'mysql://geheim@host', MEILI_KEY: 'kort', LOG_LEVEL: 'hard' };
    const read = () => readConfig(schema, env);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      'The settings are not right:\n- DATABASE_URL is missing\n- REDIS_URL has a value that does not fit\n- MEILI_KEY has a value that does not fit\n- LOG_LEVEL has a value that does not fit',
    );
  });
});

describe('allowListSetting', () => {
  it('reads hosts with ports', () => {
    expect(allowListSetting.parse('127.0.0.1:8080, [::1]:99')).toEqual([
      '127.0.0.1:8080',
      '[::1]:99',
    ]);
    expect(allowListSetting.parse(undefined)).toEqual([]);
  });

  it('refuses an address without a port, so that nobody opens a whole host by mistake', () => {
    expect(allowListSetting.safeParse('127.0.0.1').success).toBe(false);
  });
});
