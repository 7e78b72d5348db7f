import { describe, expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import fc from 'fast-check';
import { leesOpleiding } from './lees-opleiding.js';
import { leesVereisten, vereisteCodes } from './lees-vereisten.js';
import { haaltNiveau } from './opleiding/niveau.js';

describe('leesOpleiding', () => {
  it.each([
    ['Je hebt een mbo-diploma op niveau 3 of 4 en rekent makkelijk.', 'mbo-3'],
    ['mbo-3 of 4', 'mbo-3'],
    ['Mbo-2 of 3.', 'mbo-2'],
    ['We vragen minimaal mbo-3 en ervaring.', 'mbo-3'],
    ['MBO niveau 4', 'mbo-4'],
    ['mbo 3/4', 'mbo-3'],
    ['Mbo niveau 3 administratie of logistiek.', 'mbo-3'],
    ['mbo werk- en denkniveau', 'mbo-2'],
    ['mbo+/hbo- niveau', 'mbo-2'],
    ['vmbo of mbo-2', 'vmbo'],
    ['hbo of wo-niveau', 'hbo'],
    ['Een afgeronde hbo-opleiding', 'hbo'],
    ['wo werk- en denkniveau', 'wo'],
    ['havo', 'havo'],
    ['higher vocational education', 'hbo'],
    ['Associate degree', 'hbo'],
    ['entreeopleiding', 'mbo-1'],
    ['Een bachelor docent muziek is vereist.', 'hbo'],
    ["bachelor's degree in logistics", 'hbo'],
    ['geen diploma nodig', 'geen'],
    ['Geen opleiding nodig.', 'geen'],
    ['No degree required', 'geen'],
    ['Diploma’s vragen we niet.', 'geen'],
    ['opleiding niet vereist', 'geen'],
    ['Je hebt een master afgerond.', 'wo'],
    ['Je hebt een startkwalificatie.', 'mbo-2'],
    ['Opleiding is niet belangrijk, een frisse instelling wel.', 'geen'],
    ["Goede fijne motoriek is belangrijker dan diploma's.", 'geen'],
    ['Mbo-2 of werkervaring is genoeg.', 'geen'],
    ['Vmbo-niveau is voldoende; je krijgt een training.', 'vmbo'],
    ['Vmbo-niveau, VCA kun je bij ons halen.', 'vmbo'],
  ])('reads %j as %s', (tekst, niveau) => {
    expect(leesOpleiding(tekst).niveau).toBe(niveau);
  });

  it.each([
    'Een vmbo-diploma is prettig.',
    'Hbo is een pré.',
    'Je geeft les aan mbo-studenten.',
    'Wij zijn een mbo-school met 900 studenten.',
    'Je woont in de buurt.',
    'Het academisch ziekenhuis zoekt een portier.',
    '',
  ])('reads no demand in %j', (tekst) => {
    expect(leesOpleiding(tekst).niveau).toBeNull();
  });

  it('quotes the words', () => {
    const tekst = 'Jij bent vlot. Minimaal mbo-3 of 4, en je woont dichtbij.';
    const [eerste] = leesOpleiding(tekst).vermeldingen;
    expect(eerste?.bewijs).toBe('mbo-3 of 4');
    expect(tekst.slice(eerste?.van, eerste?.tot)).toBe('mbo-3 of 4');
  });

  it('ranks havo between mbo-3 and mbo-4', () => {
    expect(haaltNiveau('havo', 'mbo-3')).toBe(true);
    expect(haaltNiveau('havo', 'mbo-4')).toBe(false);
  });
});

describe('leesVereisten', () => {
  it.each<[string, readonly string[]]>([
    ['Je hebt rijbewijs B.', ['rijbewijs-b']],
    ['Rijbewijs is vereist', ['rijbewijs-b']],
    ['In bezit van rijbewijs B en C', ['rijbewijs-b', 'rijbewijs-c']],
    ['Rijbewijs CE en code 95', ['rijbewijs-ce', 'code-95']],
    ['VCA en een heftruckcertificaat zijn verplicht.', ['vca', 'heftruck']],
    ['BIG-registratie', ['big']],
    ['Je bent in bezit van een lasdiploma', ['lasdiploma']],
    ['Een VOG is onderdeel van de procedure.', ['vog']],
    ['Driving licence required', ['rijbewijs-b']],
    ['Rijbewijs B is een pré, VCA is verplicht', ['vca']],
    ['Vmbo-niveau, VCA kun je bij ons halen.', []],
    ['Een heftruckcertificaat is mooi meegenomen', []],
    ['In bezit van VCA of bereid dit te behalen', []],
    ['Rijbewijs is niet nodig', []],
    ['Het heftruckcertificaat betalen wij.', []],
    ['VCA regelen we.', []],
    ['Certificaat lijmtechniek is vereist.', ['certificaat']],
    ['Je volgt bij ons de BHV-cursus.', []],
    ['Je krijgt een gratis cursus EHBO.', []],
    ['Ervaring is mooi, een diploma onnodig.', []],
    ['Je hebt een opleiding timmeren op niveau 2 of 3 afgerond.', []],
    ['Mbo-opleiding zorg afgerond', []],
    ['De opleiding Zweminstructeur Zwem-ABC heb je afgerond.', ['vakdiploma']],
    ['Diploma sportmassage is nodig.', ['vakdiploma']],
    ['De opleiding uitvaartverzorger is vereist.', ['vakdiploma']],
    ['Geen rijbewijs nodig', []],
    ['We pay for your forklift licence, training is provided', []],
    ['Bigband, ADRES en cavcal', []],
    ['EHBO of BHV is een pluspunt', []],
  ])('requires from %j now %j', (tekst, codes) => {
    expect([...vereisteCodes(leesVereisten(tekst))].sort()).toEqual([...codes].sort());
  });

  it('keeps wishes and what can be earned, with the quote', () => {
    const tekst = 'VCA kun je bij ons halen. BHV is een pré.';
    expect(leesVereisten(tekst).map(({ bewijs, sterkte }) => [bewijs, sterkte])).toEqual([
      ['VCA', 'later'],
      ['BHV', 'wens'],
    ]);
  });

  it('quotes only what is there', () => {
    const woord = fc.constantFrom(
      'rijbewijs',
      'B',
      'C',
      'vca',
      'is',
      'een pré',
      ',',
      '.',
      'geen',
      'mbo',
      '3',
      'of',
    );
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 20 }), (woorden) => {
        const tekst = woorden.join(' ');
        for (const { van, tot, bewijs } of [
          ...leesVereisten(tekst),
          ...leesOpleiding(tekst).vermeldingen,
        ]) {
          expect(tekst.slice(van, tot)).toBe(bewijs);
        }
      }),
    );
  });

  it.each(['mbo ', 'niet ', 'bereid een ', 'of a ', 'rijbewijs ', 'kunt je a ', ', '])(
    'reads a hostile text of %j in time that grows with its length',
    (stuk) => {
      const tekst = stuk.repeat(Math.ceil(50_000 / stuk.length));
      expect(groei(leesVereisten, tekst)).toBeLessThan(HOOGSTE_GROEI);
      expect(groei(leesOpleiding, tekst)).toBeLessThan(HOOGSTE_GROEI);
    },
  );
});
