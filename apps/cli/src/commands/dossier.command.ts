import { leesSleutel, type Sleutelbewijs, verifieer } from '@passend/dossier';
import { leesBestand, tekstVan } from '../io/bestanden.js';
import { EXIT, type Exitcode, type Io, Melding } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { herbouw } from './dossier/herbouw.js';
import { naarJson, toonUitslag } from './dossier/toon-uitslag.js';

const NAAM = 'dossier';
const OPTIES = {
  sleutel: { type: 'string' },
  json: { type: 'boolean' },
  'alleen-kijken': { type: 'boolean' },
} as const;

export const dossier: Command = {
  naam: NAAM,
  kort: 'controleert een export van een dossier, of herbouwt leesmodellen',
  help: `passend dossier verify BESTAND.zip [--sleutel BESTAND|VINGERAFDRUK] [--json]
passend dossier herbouw [--alleen-kijken]

verify controleert of een export van een dossier heel en echt is: de zip, elke gebeurtenis en de keten, elk
bestand, het manifest en de handtekening. Er is geen verbinding nodig. Het eerste dat niet klopt, wordt
genoemd.

  --sleutel  waarmee je het bureau kent: een bestand met zijn sleutels of een vingerafdruk. De sleutels staan
             op het adres van Passend bij het bureau: /api/bureaus/ID/ondertekensleutels
             Zonder sleutel is alleen gekeken of de handtekening past bij de sleutel in het bestand
             zelf. Die sleutel kan van iedereen zijn: de uitgang is dan 3.
  --json     JSON in plaats van leesbare tekst
  -          lees van de standaardinvoer

herbouw maakt de leesmodellen opnieuw uit de gebeurtenissen: de fase van nu in de lijsten. Nodig zijn
DATABASE_URL en PASSEND_MASTER_KEY. Met --alleen-kijken telt het alleen wat anders is.

Hoe de export in elkaar zit, staat in docs/dossier-format.md.
Uitgang: 0 alles klopt en de sleutel is die van het bureau, 1 er klopt iets niet of het bestand kan niet
gelezen worden, 2 verkeerd gebruik, 3 alles past bij elkaar maar de sleutel is niet vergeleken.
`,
  voerUit: async (argumenten, io) => {
    const { positionals, values } = leesArgumenten(NAAM, argumenten, OPTIES);
    const [werk, pad, ...rest] = positionals;
    if (werk === 'herbouw' && pad === undefined)
      return herbouw(io, values['alleen-kijken'] === true);
    if (werk !== 'verify' || pad === undefined || rest.length > 0)
      throw verkeerdGebruik(NAAM, 'schrijf: verify BESTAND.zip, of herbouw.');
    const sleutels = values.sleutel === undefined ? null : await sleutelsVan(io, values.sleutel);
    return controleer(io, pad, sleutels, values.json === true);
  },
};

async function controleer(
  io: Io,
  pad: string,
  sleutels: Sleutelbewijs | null,
  json: boolean,
): Promise<Exitcode> {
  const { inhoud } = await leesBestand(io, pad);
  const uitslag = verifieer(inhoud, sleutels);
  await io.uit(json ? naarJson(uitslag) : toonUitslag(uitslag, maakVerf(io.kleur)));
  if (uitslag.gebrek !== null) return EXIT.mislukt;
  return uitslag.sleutelVergeleken ? EXIT.goed : EXIT.onzeker;
}

/** A fingerprint as it is typed, or a file with a key, a list of keys or a fingerprint. */
async function sleutelsVan(io: Io, waarde: string): Promise<Sleutelbewijs> {
  const getypt = leesSleutel(waarde);
  if (getypt !== null) return getypt;
  const gelezen = leesSleutel(tekstVan(await leesBestand(io, waarde)));
  if (gelezen !== null) return gelezen;
  throw new Melding(
    `${waarde}: dit is geen sleutel. Geef een vingerafdruk, een PEM, of de lijst van het bureau.`,
  );
}
