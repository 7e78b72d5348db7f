import { describe, expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import fc from 'fast-check';
import { leesUren } from './lees-uren.js';

const week = (tekst: string) => {
  const { min, max } = leesUren(tekst);
  return [min, max];
};

describe('leesUren, hours a week', () => {
  it.each<[string, number | null, number | null]>([
    ['Je werkt 32-36 uur.', 32, 36],
    ['Parttime (36uur)', 36, 36],
    ['38u/week', 38, 38],
    ['24 - 32 uur', 24, 32],
    ['32 uren per week', 32, 32],
    ['een 36-urige werkweek', 36, 36],
    ['0,8 - 1,0 fte', 28.8, 40],
    ['0.6 FTE', 21.6, 24],
    ['Je begint met vanaf 8 uur per week.', 8, null],
    ['minimaal 24 uur', 24, null],
    ['maximaal 24 uur per week', null, 24],
    ['36, minder vanaf 28 bespreekbaar', 28, 36],
    ['Je werkt drie dagen per week.', 24, 24],
    ['4 of 5 dagen per week', 32, 40],
    ['een vierdaagse werkweek', 32, 32],
    ['vier dagdelen per week', 16, 16],
    ['Drie dagen per week werk je thuis, 32 uur.', 32, 32],
    ['Twee dagen per week op kantoor.', null, null],
    ['8 uur per dag, 3 dagen per week', 24, 24],
    ['5 dagen van 09:00 tot 17:00', 37.5, 37.5],
    ['24 uur of meer per week', 24, null],
    ['minimaal 20, maximaal 28 uur per week', 20, 28],
    ['niet meer dan 20 uur', null, 20],
    ['een 36 uurscontract', 36, 36],
    ['16 uur per twee weken', null, null],
    ['We denken aan 24 uur, maar vanaf 16 uur is bespreekbaar.', 16, 24],
    ['Wij zoeken een beheerder voor 12 uur, verdeeld over drie dagen.', 12, 12],
    ['36 uur, minder vanaf 28 uur is bespreekbaar', 28, 36],
    ['36 uur, minder is bespreekbaar', null, 36],
    ['Fulltime functie', 36, 40],
    ['fulltime of parttime', null, 40],
    ['Fulltime (38 uur)', 38, 38],
    ['parttime mogelijk', null, null],
    ['Voor ons centrum zoeken we een planner voor 32 tot 40 uur per week.', 32, 40],
    ['Dagdienst, 32 tot 38 uur.', 32, 38],
    ['Ochtenden, 12 tot 16 uur. Geen ervaring nodig.', 12, 16],
    ['Diensten van vier uur, 8 tot 20 uur per week, zelf te kiezen.', 8, 20],
    ['16 uur, twee tot vier dagen per week', 16, 16],
    ['Uren: 24-32', 24, 32],
    ['Aantal uren per week: 36', 36, 36],
    ['26 uur per week: vier ochtenden van zes en een half uur', 26, 26],
    ['drie dagen van zevenenhalf uur', 22.5, 22.5],
    ['four mornings, six and a half hours a day, 26 hours a week', 26, 26],
    ['zestien uur per week', 16, 16],
    ['4 x 9 uur', 36, 36],
    ['We work 4 x 8.', 32, 32],
    ['vier dagen van acht uur (32 uur)', 32, 32],
    ['twee dagen van acht uur', 16, 16],
    ['32-40 hours per week', 32, 40],
    ['40 hrs/week', 40, 40],
    ['a 40-hour week', 40, 40],
    ['at least 24 hours a week', 24, null],
    ['full-time position', 36, 40],
    ['37,5 uur per week', 37.5, 37.5],
    ['24 uur of 32 uur', 24, 32],
    ['tussen de 24 en 32 uur per week', 24, 32],
    ['12 tot 16 uur per week; in het begin minder werken is geen probleem', 12, 16],
    ['24 t/m 32 uur', 24, 32],
    ['Het gaat om 20u p/w', 20, 20],
    ['32 tot 36 uur per week (minder bespreekbaar)', null, 36],
    ['32 uur of minder', null, 32],
    ['32+ uur', 32, null],
    ['vanaf 24 uur', 24, null],
    ['Aantal uur: 24 tot 32', 24, 32],
    ['drie ochtenden van 4 uur', 12, 12],
    ['Je werkt vijf ochtenden van acht tot één.', 25, 25],
    ['Vijf ochtenden van acht tot twaalf.', 20, 20],
    ['diensten van 7.00 tot 11.00 uur, vijf keer per week', 20, 20],
    ['Diensten van vijf uur, vijf per week', 25, 25],
    ['drie dagen van 8.30 tot 17.00 uur', 24, 24],
    ['28 uur per week, vier dagen van 9.00 tot 17.00 uur', 28, 28],
    ['Open van 9.00 tot 17.00 uur', null, null],
    ['Je loopt alles bij elkaar een uurtje. Een baan voor 24 uur.', 24, 24],
    ['Elke dag om twaalf uur gaat de post weg.', null, null],
    ['tussen 16 en 24 uur', 16, 24],
    ['een contract van 8 tot 16 uur', 8, 16],
    ['Bruto salaris € 2.600 op basis van 40 uur; je werkt 24 uur per week', 24, 24],
    ['€ 2.400 tot € 3.100 bij een fulltime dienstverband van 38 uur', null, null],
    ['25 vakantiedagen o.b.v. 36 uur per week', null, null],
    ['Dienstverband op basis van 32 uur', 32, 32],
    ['Tussen de 12 en 18 uur', 12, 18],
    ['0,6 fte bij een voltijd van 36 uur', 21.6, 21.6],
    ['0,8 - 1,0 fte (op basis van 36 uur)', 28.8, 36],
    ['Contract voor 14, 16 of 20 uur', 14, 20],
    ['3 of 4 dagen werk van 8 uur', 24, 32],
    ['Een dag in de week, acht uur', 8, 8],
    ['Vijf volle dagen per week', 40, 40],
    ['Een aanstelling van 50%', 18, 20],
    ['je hoort binnen 48 uur, uiterlijk 72 uur na je sollicitatie van ons', null, null],
  ])('reads %j', (tekst, min, max) => {
    expect(week(tekst)).toEqual([min, max]);
  });

  it.each([
    '40 vakantie-uren',
    '200 vakantieuren en 24 uur verlof',
    '24-uurszorg',
    'wij zijn 24/7 bereikbaar',
    'reactie binnen 24 uur',
    'Werktijden van 7.00 tot 15.30 uur',
    'van 9 tot 17 uur',
    'maandag tot vrijdag, 9 tot 17 uur',
    'van 22.00 tot 6.00 uur',
    'nachtdienst, 22 tot 6 uur',
    'na ieder uur warm je op',
    '€ 15,50 per uur',
    '15 euro per uur',
    'een half uur pauze',
    'een uur reistijd',
    '40 uur training vooraf',
    'om 8 uur begin je',
    'vanaf 7 uur',
    '24 uur per dag, 7 dagen per week',
    'geen fulltime',
    'fulltime ervaring',
    'een team van 8 fte',
    'elke 4 uur controleer je',
    'tot 17.00 uur geopend',
    '1.500 kg per dag',
    '2 x 5 kg',
    '',
  ])('finds no hours a week in %j', (tekst) => {
    expect(week(tekst)).toEqual([null, null]);
  });
});

describe('leesUren, hours a day', () => {
  it.each<[string, number | null, number | null]>([
    ['12 tot 16 uur per week, in dagdelen van vier uur', 4, 4],
    ['16 uur per week, twee dagen van acht uur', 8, 8],
    ['Diensten van vier uur', 4, 4],
    ['26 uur per week: vier ochtenden van zes en een half uur', 6.5, 6.5],
    ['4 x 8', 8, 8],
    ['6 uur per dag', 6, 6],
    ['maximaal 6 uur per dag', null, 6],
    ['4-hour shifts', 4, 4],
    ['shifts of 4 to 6 hours', 4, 6],
    ['een achturige werkdag', 8, 8],
    ['Je werkt ochtenden.', null, 4],
    ['24 uur: drie dagen van acht uur, in overleg vier van zes.', 6, 8],
    ['Normaal is het 32 uur, in dagen van acht.', 8, 8],
  ])('reads %j', (tekst, min, max) => {
    expect(leesUren(tekst).dag).toEqual({ min, max });
  });

  it('says nothing about a day when only the days are counted', () => {
    expect(leesUren('16 uur, twee tot vier dagen per week').dag).toBeNull();
  });
});

describe('leesUren, the mentions', () => {
  it('quotes the words of the text', () => {
    const tekst = 'Je werkt 16 uur per week, twee dagen van acht uur. Mbo-3 of 4.';
    expect(leesUren(tekst).vermeldingen.map(({ bewijs, per }) => [bewijs, per])).toEqual([
      ['16 uur per week', 'week'],
      ['twee dagen van acht uur', 'dag'],
      ['twee dagen van acht uur', 'week'],
    ]);
  });

  it('never quotes what is not there and never turns the bounds round', () => {
    const stuk = fc.constantFrom(
      ...'32 8 0,8 uur - tot per week fte vier dagen van x minder vanaf fulltime 7.00 , . ( '.split(
        ' ',
      ),
      '\n',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 30 }), (stukken) => {
        const tekst = stukken.join(' ');
        const { vermeldingen, min, max } = leesUren(tekst);
        for (const { van, tot, bewijs } of vermeldingen) expect(tekst.slice(van, tot)).toBe(bewijs);
        expect((min ?? 0) <= (max ?? 60)).toBe(true);
      }),
    );
  });

  it.each(['1 ', '8 tot ', '1,1,', 'vier', '4 x ', 'uur ', ' '.repeat(9), '36, minder '])(
    'reads a hostile text of %j in time that grows with its length',
    (stuk) => {
      const tekst = stuk.repeat(200_000 / stuk.length);
      expect(groei(leesUren, tekst)).toBeLessThan(HOOGSTE_GROEI);
    },
  );
});

describe('hours in other words', () => {
  it.each([
    ['Zelf kies je welke uren, zolang het er 16 per week zijn.', 16, 16],
    ['Uren in overleg, 12 tot 16 per week.', 12, 16],
    ['Vijfentwintig uur per week.', 25, 25],
    ['26 uur per week: vier ochtenden van zes en een half uur.', 26, 26],
  ])('are read of a week: %s', (tekst, min, max) => {
    expect(leesUren(tekst)).toMatchObject({ min, max });
  });

  it.each([
    ['Een dienst duurt vijf uur.', { min: 5, max: 5 }],
    ['Elke ochtend vier uurtjes.', { min: 4, max: 4 }],
    ['A shift lasts four hours.', { min: 4, max: 4 }],
    ['Diensten duren maximaal 6 uur.', { min: null, max: 6 }],
  ])('are read of a day: %s', (tekst, dag) => {
    expect(leesUren(tekst).dag).toEqual(dag);
  });

  it.each([
    "Tussen elf uur 's avonds en zeven uur 's ochtends loop je een ronde.",
    'We verwerken 16 aanvragen per week.',
    'We bellen er 40 per week.',
    'Je maakt veel uren, met 30 afspraken per week.',
  ])('are not read from: %s', (tekst) => {
    expect(leesUren(tekst)).toMatchObject({ min: null, max: null, dag: null });
  });
});
