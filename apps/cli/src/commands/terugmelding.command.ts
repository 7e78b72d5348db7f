import { TERUGMELDING_MAX_BYTES, type Terugmeldsoort } from '@passend/domain';
import { EXIT, Melding } from '../io/io.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { inDatabase } from './database.js';

const NAAM = 'terugmelding';
const ZINNEN: Readonly<Record<Terugmeldsoort, string>> = {
  onbestelbaar: 'Het adres bestaat niet: er gaat geen mail over vacatures meer heen.',
  klacht: 'Een klacht over de mail: er gaat geen mail over vacatures meer heen.',
  geen: 'Dit is geen melding waarna iets verandert.',
};

export const terugmelding: Command = {
  naam: NAAM,
  kort: 'neemt mail in die terugkwam, of waarover iemand klaagt',
  help: `passend terugmelding < mail.eml

Leest een mail die terugkwam (RFC 3464) of een klacht over een mail (RFC 5965) van de invoer, zoals een
mailserver die doorgeeft. Bij Postfix, in /etc/aliases:

  terug: "|/usr/bin/passend terugmelding"

Alleen een melding met het kenmerk dat Passend zelf in de mail zette, telt. Hiervoor zijn DATABASE_URL en
PASSEND_MAIL_RETURN_SECRET nodig, met dezelfde waarde als bij de api en de worker.
Uitgang: 0 gelezen, ook als er niets mee hoeft; 1 de database is er niet: de mailserver mag het later weer
proberen; 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const { positionals } = leesArgumenten(NAAM, argumenten, {});
    if (positionals.length > 0) throw verkeerdGebruik(NAAM, 'geef de mail op de invoer.');
    const bericht = await io.invoer();
    return inDatabase(io, async (bron, { terugmeldgeheimSetting, verwerkTerugmelding }) => {
      const gelezen = terugmeldgeheimSetting.safeParse(io.omgeving.PASSEND_MAIL_RETURN_SECRET);
      if (!gelezen.success || gelezen.data === undefined) {
        throw new Melding(
          'Zet PASSEND_MAIL_RETURN_SECRET, zoals de worker het heeft.',
          EXIT.gebruik,
        );
      }
      const begin = bericht.subarray(0, TERUGMELDING_MAX_BYTES);
      const { soort, bekend } = await verwerkTerugmelding(bron, gelezen.data, begin, new Date());
      const onbekend = soort !== 'geen' && !bekend;
      await io.uit(`${onbekend ? 'De melding noemt geen mail van ons.' : ZINNEN[soort]}\n`);
      return EXIT.goed;
    });
  },
};
