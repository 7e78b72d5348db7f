import { describe, expect, it } from '@jest/globals';
import { gezondheidswoorden } from '@passend/domain';
import { berichtVan } from './berichten.js';
import { AFMELDBAAR, type Berichtgegevens, POSTSOORTEN } from './berichten.types.js';
import { alsHtml, alsTekst } from './opmaak.js';

const GEGEVENS: Berichtgegevens = {
  naam: 'Els de Boer',
  bureau: 'Bureau Overkant',
  portal: 'https://passend.example',
  link: 'https://passend.example/uitnodiging#TOKEN',
  tot: 'maandag 30 november om 14.00 uur',
  vacatures: [
    { titel: 'Receptionist', details: 'Hotel Aan Zee · Zwolle · 24 uur per week', waarom: '' },
    { titel: 'Planner <b>', details: 'Zwolle', waarom: 'Waarom deze? De uren passen.' },
  ],
  meer: 3,
};

/** Words that would tell who reads along that somebody is ill, or what was found for him. */
const VERBODEN =
  /\b(?:ziek|ziekte|belastbaarheid|fml|beperking|vacature|werknemer|client|dossier|re-?integratie)/iu;

describe.each(POSTSOORTEN)('the mail "%s"', (soort) => {
  const delen = berichtVan(soort, GEGEVENS);
  const tekst = alsTekst(GEGEVENS.naam, delen);
  const html = alsHtml(GEGEVENS.naam, delen);

  it('says nothing about health, and only mail about vacancies that somebody looks for any', () => {
    const alles = `${delen.onderwerp}\n${tekst}\n${html.replace(/<[^>]+>/gu, ' ')}`;
    expect(gezondheidswoorden(alles)).toEqual([]);
    const zonder = AFMELDBAAR.has(soort) ? alles.replace(/vacatures?/giu, '') : alles;
    expect(zonder).not.toMatch(VERBODEN);
  });

  it('is in short sentences: at most 20 words', () => {
    const zinnen = [...delen.alineas, ...delen.slot].join(' ').split(/(?<=[.?!])\s+/u);
    const lang = zinnen.filter((zin) => zin.split(/\s+/u).length > 20);
    expect(lang).toEqual([]);
  });

  it('says the same in text and in HTML, and holds the link in full in both', () => {
    for (const deel of [...delen.alineas, ...delen.slot]) {
      expect(tekst).toContain(deel);
      expect(html).toContain(deel.replaceAll('"', '&#34;'));
    }
    if (delen.knop !== null) {
      expect(tekst.split('\n')).toContain(delen.knop.adres);
      expect(html).toContain(`href="${delen.knop.adres}"`);
    }
  });

  it('fetches nothing from anywhere', () => {
    expect(html).not.toMatch(/<(?:img|link|script|iframe)\b|url\(|@import/iu);
  });

  it('shows the vacancies, when it is about any, the same in both', () => {
    const { vacatures = [] } = delen;
    expect(vacatures.length > 0).toBe(AFMELDBAAR.has(soort));
    for (const { titel, details, waarom } of vacatures) {
      expect(tekst).toContain([titel, details, waarom].filter(Boolean).join('\n'));
      expect(html).toContain(titel.replace('<', '&#60;').replace('>', '&#62;'));
      expect(html).toContain(details);
    }
  });

  it('can be read in the dark', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('@media (prefers-color-scheme: dark)');
  });
});

describe('a name in a mail', () => {
  it('never becomes markup', () => {
    const naam = '<img src=x onerror="alert(1)">';
    const html = alsHtml(naam, berichtVan('herstel', { ...GEGEVENS, naam }));
    expect(html).not.toContain('<img');
    expect(html).toContain('&#60;img');
  });

  it('of an agency never becomes markup either', () => {
    const bureau = '</p><script>1</script>';
    const html = alsHtml('A', berichtVan('uitnodiging', { ...GEGEVENS, bureau }));
    expect(html).not.toContain('<script');
  });
});
