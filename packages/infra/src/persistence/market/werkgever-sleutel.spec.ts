import { describe, expect, it } from '@jest/globals';
import { werkgeverSleutel } from './werkgever-sleutel.js';

describe('the key of an employer', () => {
  it.each(['Klaproos B.V.', 'klaproos  BV', ' KLAPROOS b.v. ', 'Klaproos'])(
    'is the same for %p',
    (naam) => {
      expect(werkgeverSleutel(naam)).toBe('klaproos');
    },
  );

  it.each(['Klaproos Zorg', 'Klaproos BV Utrecht', 'Klap Roos'])('is another for %p', (naam) => {
    expect(werkgeverSleutel(naam)).not.toBe('klaproos');
  });
});
