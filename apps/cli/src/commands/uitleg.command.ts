import type { Casus, CasusVacature } from '@passend/domain';
import { EXIT, Melding } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { CASUSOPTIES_HELP, EEN_CASUS_OPTIES, leesCasusbestand } from './casus/casusbestand.js';
import { kiesCasus, namenVan } from './casus/lees-casussen.js';
import { meldDocument } from './casus/meld-document.js';
import { type Command, leesArgumenten } from './command.js';
import { legVolledigUit } from './uitleg/leg-volledig-uit.js';
import { uitlegAlsJson } from './uitleg/naar-json.js';
import { toonUitleg } from './uitleg/toon-uitleg.js';

const NAAM = 'uitleg';

export const uitleg: Command = {
  naam: NAAM,
  kort: 'legt de score van één vacature helemaal uit',
  help: `passend uitleg CASES.json [--case ID] [--vacature ID] [--plaatsen BESTAND]
               [--beroepen BESTAND] [--json]

Legt uit hoe de score van een vacature tot stand komt: elk criterium en elk FML-punt, met de grens,
wat de vacature vraagt, de zin waar dat op rust, de regel, de zekerheid en de strafpunten.
De strafpunten samen geven de score. Onderaan staan de vragen aan de werkgever.

  --case ID       de casus; nodig als het bestand er meer heeft
  --vacature ID   de vacature; nodig als de casus er meer heeft
${CASUSOPTIES_HELP}
  --json          één regel JSON in plaats van leesbare tekst
  -               lees van de standaardinvoer

Wat je van het document moet weten (hoe oud het is, tekst die niemand nog beoordeelde) staat in de
foutuitvoer.
De uitkomst is een advies. Een mens beslist.
Uitgang: 0 gelukt, 1 het bestand kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = { ...EEN_CASUS_OPTIES, vacature: { type: 'string' } } as const;
    const gelezen = leesArgumenten(NAAM, argumenten, options);
    const { values } = gelezen;
    const casus = kiesCasus(NAAM, await leesCasusbestand(NAAM, gelezen, io), values.case);
    const volledig = legVolledigUit(casus, kiesVacature(casus, values.vacature), io.vandaag);
    await meldDocument(casus, io);
    await io.uit(
      values.json ? `${uitlegAlsJson(volledig)}\n` : toonUitleg(volledig, maakVerf(io.kleur)),
    );
    return EXIT.goed;
  },
};

function kiesVacature({ vacatures }: Casus, id: string | undefined): CasusVacature {
  const [eerste, ...rest] = vacatures;
  const gekozen =
    id === undefined && rest.length === 0 ? eerste : vacatures.find((een) => een.id === id);
  if (gekozen !== undefined) return gekozen;
  const wat =
    id === undefined
      ? 'kies een vacature met --vacature.'
      : 'deze vacature staat niet in de casus.';
  const namen = namenVan(vacatures.map((een) => een.id));
  throw new Melding(`passend ${NAAM}: ${wat} ${namen}`, EXIT.gebruik);
}
