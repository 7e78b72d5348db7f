import type { Casus, CasusVacature } from '@passend/domain';
import { EXIT, Melding } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { gebruikBeroepenbestand } from './beroepen/gebruik-beroepenbestand.js';
import { kiesCasus, leesCasussen, namenVan } from './casus/lees-casussen.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { gebruikPlaatsen } from './plaatsen/lees-plaatsen.js';
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
De strafpunten samen geven de score.

  --case ID       de casus; nodig als het bestand er meer heeft
  --vacature ID   de vacature; nodig als de casus er meer heeft
  --plaatsen BESTAND  afstanden per postcode; zie passend plaatsen --help
  --beroepen BESTAND  meer beroepstitels; zie passend beroepen --help
  --json          één regel JSON in plaats van leesbare tekst
  -               lees van de standaardinvoer

De uitkomst is een advies. Een mens beslist.
Uitgang: 0 gelukt, 1 het bestand kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = {
      case: { type: 'string' },
      vacature: { type: 'string' },
      plaatsen: { type: 'string' },
      beroepen: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = leesArgumenten(NAAM, argumenten, options);
    const [pad, ...rest] = positionals;
    if (pad === undefined || rest.length > 0) {
      throw verkeerdGebruik(NAAM, 'noem precies een bestand.');
    }
    await gebruikPlaatsen(io, values.plaatsen);
    await gebruikBeroepenbestand(io, values.beroepen);
    const casus = kiesCasus(NAAM, await leesCasussen(io, pad), values.case);
    const volledig = legVolledigUit(casus, kiesVacature(casus, values.vacature), io.vandaag);
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
