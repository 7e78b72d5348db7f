import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { zelfdeVacature } from './zelfde-vacature.js';

const WERK =
  'Je maakt kozijnen gangbaar, vervangt rotte balken, zet daken recht en plaatst trappen. ' +
  'Je leest werktekeningen en bespreekt het werk met de schilder en de leidekker. ' +
  'Rond zeven uur vertrek je met een collega in de bus naar de molen. Gereedschap en werkschoenen liggen klaar.';
const HERSCHREVEN =
  'Voor onze opdrachtgever zoeken wij een vakman. Wat ga je doen? Kozijnen gangbaar maken, rotte ' +
  'balken vervangt je ook. Daken zet je recht, trappen plaats je. Werktekeningen lees je, het werk ' +
  'bespreek je met schilder en leidekker. Vertrekken doe je rond zeven uur, met een bus, naar de molen. ' +
  'Schoenen voor het werk en gereedschap liggen klaar.';
const STANDAARD =
  'Bij ons krijg je elke vrijdag een tas groente mee van onze eigen moestuin achter de loods. ' +
  'Op je verjaardag ben je vrij en met kerst gaan we samen schaatsen op de gracht. ' +
  'Na een jaar kies je zelf een cursus uit ons grote boek met opleidingen.';

describe('a copy of a bureau', () => {
  const eigen = advertentie({ titel: 'Restauratietimmerman', tekst: WERK });

  it('is found when every sentence is reworded but the words stay', () => {
    const bureau = { titel: 'Timmerman restauratie', werkgever: 'Bouwflex', tekst: HERSCHREVEN };
    expect(zelfdeVacature(eigen, advertentie(bureau)).reden).toBe('zelfde_via_bureau');
  });

  it('stays apart when neither knows the title of the other', () => {
    const bureau = { titel: 'Voeger', werkgever: 'Bouwflex', tekst: HERSCHREVEN };
    expect(zelfdeVacature(eigen, advertentie(bureau)).zelfde).toBe(false);
  });

  it('stays apart when it only shares what the employer writes for other work too', () => {
    const timmerman = advertentie({ titel: 'Timmerman', tekst: `${WERK} ${STANDAARD}` });
    const schilder = advertentie({
      titel: 'Schilder',
      tekst: `Je schuurt, plamuurt en lakt ramen en deuren van scholen. Je mengt zelf je verf. Buiten werk je vanaf een steiger, binnen op een trap van drie treden. Je ruimt elke middag de bus op, zet je kwasten in het water en schrijft je uren in de app. ${STANDAARD}`,
    });
    const bureau = advertentie({
      titel: 'Timmerman',
      werkgever: 'Bouwflex',
      tekst: `Onze opdrachtgever zoekt een timmerman voor nieuwe loodsen. ${STANDAARD}`,
    });
    expect(zelfdeVacature(timmerman, bureau).zelfde).toBe(true);
    expect(zelfdeVacature(timmerman, bureau, [schilder]).zelfde).toBe(false);
  });
});
