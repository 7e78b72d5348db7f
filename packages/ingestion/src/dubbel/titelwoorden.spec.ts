import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { functieBotst, noemenAnderWerk, titelgelijkenis } from './titelwoorden.js';

const titel = (tekst: string) => advertentie({ titel: tekst });

describe('titelgelijkenis', () => {
  it.each([
    ['Kassamedewerker (m/v/x)', 'kassamedewerker v/m'],
    ['Kapster', 'Kapper'],
    ['Verkoopster kaas', 'Verkoper kaas'],
    ['Teamleidster Ede', 'Teamleider'],
    ['Receptioniste 24 uur', 'Receptionist'],
  ])('reads %s and %s as one title', (links, rechts) =>
    expect(titelgelijkenis(titel(links), titel(rechts))).toBe(1),
  );

  it('keeps the letter of a driving licence', () =>
    expect(titelgelijkenis(titel('Chauffeur C'), titel('Chauffeur CE'))).toBeLessThan(1));
});

describe('functieBotst', () => {
  const inkoop = advertentie({ titel: 'Assistent inkoop', tekst: 'Je helpt bij de inkoop.' });
  const export_ = advertentie({ titel: 'Assistent export', tekst: 'Je helpt bij de export.' });

  it('parts titles that name what the other does not know, whoever placed them', () => {
    expect(functieBotst(inkoop, export_, false)).toBe(true);
    expect(functieBotst(inkoop, export_, true)).toBe(true);
  });

  it('accepts a title that only names more', () =>
    expect(functieBotst(inkoop, { ...inkoop, titel: 'Assistent inkoop hout' }, false)).toBe(false));

  it('parts two functions of one employer that share their whole text', () => {
    const tekst = 'Je werkt in een klein team in ons magazijn.';
    const [kok, monteur] = ['Pagina kok', 'Pagina monteur'].map((titel) =>
      advertentie({ titel, tekst }),
    );
    expect(kok && monteur && functieBotst(kok, monteur, false)).toBe(true);
  });

  it('lets a bureau give the job another name', () =>
    expect(
      functieBotst(
        advertentie({ titel: 'Zager', tekst: 'Je staat aan de zaag.' }),
        advertentie({ titel: 'Houtbewerker', tekst: 'Je staat aan de zaag.' }),
        true,
      ),
    ).toBe(false));
});

describe('noemenAnderWerk', () => {
  it('sees two functions, also when the shared text names one of them', () =>
    expect(noemenAnderWerk(titel('Pagina kok'), titel('Pagina chauffeur'))).toBe(true));

  it('sees one function in a compound or with more words', () => {
    expect(noemenAnderWerk(titel('Timmerman'), titel('Restauratietimmerman'))).toBe(false);
    expect(noemenAnderWerk(titel('Storingsmonteur'), titel('Storingsdienst techniek'))).toBe(false);
  });
});
