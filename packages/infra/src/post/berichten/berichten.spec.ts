import { describe, expect, it } from '@jest/globals';
import { berichtVan } from './berichten.js';
import { type Berichtgegevens, POSTSOORTEN } from './berichten.types.js';
import { alsHtml, alsTekst } from './opmaak.js';

const GEGEVENS: Berichtgegevens = {
  naam: 'Els de Boer',
  bureau: 'Bureau Overkant',
  portal: 'https://passend.example',
  link: 'https://passend.example/uitnodiging#TOKEN',
  tot: 'maandag 30 november om 14.00 uur',
};

/** Words that would tell who reads along that somebody is ill, or what was found for him. */
const VERBODEN =
  /\b(?:ziek|ziekte|belastbaarheid|fml|beperking|vacature|werknemer|client|dossier|re-?integratie)/iu;

describe.each(POSTSOORTEN)('the mail "%s"', (soort) => {
  const delen = berichtVan(soort, GEGEVENS);
  const tekst = alsTekst(GEGEVENS.naam, delen);
  const html = alsHtml(GEGEVENS.naam, delen);

  it('says nothing about health or about what somebody is looking for', () => {
    expect(`${delen.onderwerp}\n${tekst}`).not.toMatch(VERBODEN);
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
