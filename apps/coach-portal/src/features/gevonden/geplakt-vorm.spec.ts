import { describe, expect, it } from '@jest/globals';
import { herkenPlaksel, leesVorm, vormVan } from './geplakt-vorm.js';

const TEKST = 'Receptionist bij De Molen. Je ontvangt gasten en neemt de telefoon aan.';

describe('what somebody pasted', () => {
  it.each([
    ['https://werk.example/vacature/12', 'https://werk.example/vacature/12'],
    ['  werk.example/vacature/12 ', 'https://werk.example/vacature/12'],
    ['Bekijk deze vacature: https://werk.example/12', 'https://werk.example/12'],
  ])('"%s" is an address', (ruw, url) =>
    expect(herkenPlaksel(ruw)).toEqual({ soort: 'adres', url }),
  );

  it('is a text when it is long, also when there is an address in it', () => {
    const tekst = `${TEKST}\n${'Je werkt rustig. '.repeat(10)}\nhttps://werk.example/12`;
    expect(herkenPlaksel(tekst)).toEqual({ soort: 'tekst', tekst });
  });

  it.each(['', '   ', 'receptionist', 'Receptionist in Utrecht'])(
    '"%s" is neither, and is told what to do',
    (ruw) => expect(herkenPlaksel(ruw).soort).toBe('niets'),
  );
});

describe('the fields of a pasted text', () => {
  const voorstel = {
    titel: 'Receptionist',
    werkgever: null,
    plaats: 'Utrecht',
    uren: { min: 24, max: 32.5 },
  };

  it('come back as they were when nothing is changed', () => {
    expect(leesVorm(vormVan(voorstel), TEKST).invoer).toEqual({
      soort: 'tekst',
      tekst: TEKST,
      ...voorstel,
    });
  });

  it('need a title', () => {
    const { invoer, fouten } = leesVorm({ ...vormVan(voorstel), titel: ' ' }, TEKST);
    expect([invoer, fouten.map(({ veldId }) => veldId)]).toEqual([null, ['gevonden-titel']]);
  });
});
