import { describe, expect, it } from '@jest/globals';
import { herkenAdres } from './herken-adres.js';

describe('the kind of source by its address', () => {
  it.each([
    ['https://klaproos.recruitee.com/o/kok', 'recruitee'],
    ['https://klaproos.teamtailor.com/jobs', 'teamtailor'],
    ['https://klaproos.wd3.myworkdayjobs.com/nl-NL/Werken_bij', 'workday'],
    ['http://127.0.0.1:4100/wday/cxs/klaproos/Werken_bij/jobs', 'workday'],
    ['https://www.adzuna.nl/search?q=kok&w=Utrecht', 'adzuna'],
  ])('%s is %s', (adres, type) => {
    expect(herkenAdres(adres)?.type).toBe(type);
  });

  it.each(['https://www.klaproos.nl/werken-bij', 'https://recruitee.com.example/o/kok'])(
    '%s has to be looked at',
    (adres) => {
      expect(herkenAdres(adres)).toBeNull();
    },
  );

  it('keeps no key that stands in the address', () => {
    const adres = 'https://api.adzuna.com/v1/api/jobs/nl/search/1?app_id=1&app_key=zeergeheim';
    expect(herkenAdres(adres)).toMatchObject({ type: 'adzuna' });
    expect(JSON.stringify(herkenAdres(adres))).not.toContain('zeergeheim');
  });
});
