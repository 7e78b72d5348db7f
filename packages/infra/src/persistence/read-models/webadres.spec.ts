import { describe, expect, it } from '@jest/globals';
import { webadresSchema } from './webadres.js';

describe('an address from a source', () => {
  it.each(['https://werk.example/1', 'http://werk.example', 'HTTPS://WERK.EXAMPLE/a'])(
    'of the web can be followed: %s',
    (adres) => {
      expect(webadresSchema.parse(adres)).toBe(adres);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//werk.example',
    '',
    null,
  ])('of another kind is left out: %j', (adres) => {
    expect(webadresSchema.parse(adres)).toBeNull();
  });
});
