import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { loonBotst, niveauBotst } from './niveau.js';

const titel = (tekst: string) => advertentie({ titel: tekst });
const met = (tekst: string) => advertentie({ tekst });
const loon = (min: number, max: number) =>
  advertentie({ salaris: { min, max, periode: 'maand', valuta: 'EUR' } });

describe('niveauBotst', () => {
  it.each([
    ['Junior accountant', 'Accountant'],
    ['Sr. tester', 'Tester'],
    ['Leerling slager', 'Slager'],
    ['Teamleider expeditie', 'Medewerker expeditie'],
    ['Stagiair redactie', 'Redacteur'],
  ])('keeps %s apart from %s', (links, rechts) =>
    expect(niveauBotst(titel(links), titel(rechts))).toBe(true),
  );

  it.each([
    ['Medewerker intern transport', 'Medewerker transport'],
    ['Teamleider expeditie', 'Coördinator expeditie'],
    ['Medior tester', 'Tester'],
  ])('does not part %s from %s', (links, rechts) =>
    expect(niveauBotst(titel(links), titel(rechts))).toBe(false),
  );

  it('takes four years more as another level, and one year less as an eased requirement', () => {
    expect(niveauBotst(met('Minimaal 2 jaar ervaring.'), met('At least six years.'))).toBe(true);
    expect(niveauBotst(met('Drie jaar ervaring.'), met('Twee jaar ervaring.'))).toBe(false);
  });

  it('does not take the years of a bureau for a requirement', () =>
    expect(niveauBotst(met('Twee jaar ervaring.'), met('Een bureau met 25 jaar ervaring.'))).toBe(
      false,
    ));

  it('reads "mbo 3 of 4" as both', () => {
    expect(niveauBotst(met('mbo 3 of 4'), met('mbo niveau 4'))).toBe(false);
    expect(niveauBotst(met('mbo 2'), met('mbo niveau 4'))).toBe(true);
  });
});

describe('loonBotst', () => {
  it('sees a rise as the same pay and a step up as another', () => {
    expect(loonBotst(loon(2500, 3400), loon(2600, 3520))).toBe(false);
    expect(loonBotst(loon(2500, 3400), loon(3000, 4100))).toBe(true);
  });

  it('parts two scales of a cao', () => {
    expect(loonBotst(met('Schaal 6 van de cao'), met('schaal 9'))).toBe(true);
    expect(loonBotst(met('FWG 35'), met('FWG 35, naar ervaring'))).toBe(false);
  });
});
