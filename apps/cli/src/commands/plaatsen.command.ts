import { schrijfPostcodes } from '@passend/domain';
import { EXIT } from '../io/io.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { foutregels } from './foutregels.js';
import { leesPlaatsen } from './plaatsen/lees-plaatsen.js';

const NAAM = 'plaatsen';

export const plaatsen: Command = {
  naam: NAAM,
  kort: 'leest een postcodebestand in voor precieze afstanden',
  help: `passend plaatsen import BESTAND.csv > plaatsen.csv

Leest een postcodebestand: CSV met komma's, puntkomma's of tabs, en een eerste regel met kolomnamen.
Nodig zijn de kolommen postcode, plaats, lat en lon; gewone andere namen, zoals zipcode, woonplaats,
latitude en longitude, mogen ook. Van postcodes met letters telt het midden van de vier cijfers.

De uitkomst is een kort bestand met dezelfde kolommen. Gebruik dat zo:
  passend match CASES.json --plaatsen plaatsen.csv
  PASSEND_PLAATSEN=plaatsen.csv voor de api en de worker

Een regel die niet goed is, telt niet mee en wordt genoemd. Let op de licentie van het bestand.
Uitgang: 0 gelukt, 1 er is geen regel bruikbaar, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const { positionals } = leesArgumenten(NAAM, argumenten, {});
    const [werk, pad, ...rest] = positionals;
    if (werk !== 'import' || pad === undefined || rest.length > 0) {
      throw verkeerdGebruik(NAAM, 'schrijf: passend plaatsen import BESTAND.');
    }
    const { rijen, fouten } = await leesPlaatsen(io, pad);
    await io.uit(schrijfPostcodes(rijen));
    for (const regel of foutregels(pad, fouten)) await io.fout(`${regel}\n`);
    const overgeslagen = fouten.length === 0 ? '' : `, ${fouten.length} regels overgeslagen`;
    await io.fout(`${rijen.length} postcodes gelezen${overgeslagen}.\n`);
    return EXIT.goed;
  },
};
