/**
 * Headings of Dutch and English vacancies that sources glue to the text that follows when they strip
 * their own markup ("IntroWerk jij graag"). Only these are split; a general rule on capitals would
 * break names such as LinkedIn.
 */
const KOPPEN = [
  'Intro',
  'Introductie',
  'Inleiding',
  'Functie',
  'Functieomschrijving',
  'Functie-omschrijving',
  'Functieprofiel',
  'Functie-eisen',
  'Functie eisen',
  'Taken',
  'Werkzaamheden',
  'Wat ga je doen\\??',
  'Wat ga jij doen\\??',
  'Jouw taken',
  'Jouw functie',
  'Jouw profiel',
  'Jouw rol',
  'Profiel',
  'Wie ben jij\\??',
  'Wie ben je\\??',
  'Wat vragen wij\\??',
  'Wij vragen',
  'Wat breng je mee\\??',
  'Wat neem je mee\\??',
  'Eisen',
  'Vereisten',
  'Wat bieden wij\\??',
  'Wat bieden we\\??',
  'Wij bieden',
  'Aanbod',
  'Ons aanbod',
  'Arbeidsvoorwaarden',
  'Over ons',
  'Over het bedrijf',
  'Wie zijn wij\\??',
  'Bedrijfsomschrijving',
  'Solliciteren',
  'Interesse\\??',
  'Contact',
  'About us',
  'Requirements',
  'Responsibilities',
  'What we offer',
];
const GEPLAKTE_KOP = new RegExp(
  `(^|[\\s.!?])(${KOPPEN.join('|')})(?=\\p{Lu}[\\p{Ll}'’]|\\p{Lu} \\p{Ll})`,
  'gmu',
);
/** A sentence that starts right behind the end of another one: "doen.Wij". */
const GEPLAKTE_ZIN = /(\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}+[\s,])/gu;
const ADRES = /(?:www\.|https?:|@)\S*$/iu;

/**
 * Separates headings and sentences that the source glued together.
 * @param tekst plain text
 */
export function losGeplakteKoppen(tekst: string): string {
  return tekst
    .split('\n')
    .map((regel) => losRegel(regel))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n');
}

function losRegel(regel: string): string {
  return regel
    .replace(GEPLAKTE_KOP, (_geheel, voor: string, kop: string) => {
      const begin = voor.trim() === '' ? '' : voor;
      return begin === '' && voor === '' ? `${kop}\n` : `${begin}\n${kop}\n`;
    })
    .replace(GEPLAKTE_ZIN, (zin, _groep: string, plek: number, geheel: string) =>
      ADRES.test(geheel.slice(Math.max(0, plek - 60), plek + 2)) ? zin : `${zin} `,
    );
}
