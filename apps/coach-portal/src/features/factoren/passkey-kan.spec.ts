import { describe, expect, it } from '@jest/globals';
import { isKaalAdres } from './passkey-kan.js';

describe('isKaalAdres', () => {
  it.each(['127.0.0.1', '10.0.0.12', '[::1]'])('says so of %s', (host) => {
    expect(isKaalAdres(host)).toBe(true);
  });

  it.each(['localhost', 'passend.example', '127.0.0.1.example'])('takes %s for a name', (host) => {
    expect(isKaalAdres(host)).toBe(false);
  });
});
