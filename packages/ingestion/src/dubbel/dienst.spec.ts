import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { dienstBotst } from './dienst.js';

describe('dienstBotst', () => {
  it.each<[string, string, string]>([
    [
      'two windows of the day',
      'Je werkt van 07.00 tot 15.00 uur.',
      'Je werkt van 15:00 tot 23:00.',
    ],
    ['two windows with a dash', 'Tijden: 6.00 - 14.00 uur', 'Tijden: 14.00-22.00 uur'],
  ])('tells %s apart', (_naam, links, rechts) =>
    expect(dienstBotst(advertentie({ tekst: links }), advertentie({ tekst: rechts }))).toBe(true),
  );

  it.each<[string, string]>([
    ['Portier nachtdienst', 'Portier'],
    ['Zaterdaghulp bakkerij', 'Hulp bakkerij'],
    ['Operator 3-ploegendienst', 'Operator dagdienst'],
    ['Cleaner evening', 'Cleaner'],
  ])('keeps "%s" apart from "%s"', (links, rechts) => {
    expect(dienstBotst(advertentie({ titel: links }), advertentie({ titel: rechts }))).toBe(true);
    expect(dienstBotst(advertentie({ titel: rechts }), advertentie({ titel: links }))).toBe(true);
  });

  it('takes a shift in the title as the same when the other names it in its text', () =>
    expect(
      dienstBotst(
        advertentie({ titel: 'Operator 2-ploegen' }),
        advertentie({ titel: 'Operator', tekst: 'Je werkt in een tweeploegendienst.' }),
      ),
    ).toBe(false));

  it('lets equal times outweigh another name for the shift, and a quarter of an hour is nothing', () =>
    expect(
      dienstBotst(
        advertentie({ titel: 'Inpakker dagdienst', tekst: 'Van 06.00 tot 14.30 uur.' }),
        advertentie({ titel: 'Inpakker vroege dienst', tekst: 'Van 06.15 tot 14.45 uur.' }),
      ),
    ).toBe(false));

  it('does not take the hours of the telephone for those of the work', () =>
    expect(
      dienstBotst(
        advertentie({ tekst: 'Je werkt van 22.00 tot 06.00 uur.' }),
        advertentie({ tekst: 'Wij zijn bereikbaar van 09.00 tot 17.00 uur.' }),
      ),
    ).toBe(false));
});
