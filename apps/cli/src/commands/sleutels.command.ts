import type { Exitcode, Io } from '../io/io.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { inSleutelbeheer } from './sleutels/beheer.js';
import { controleer } from './sleutels/controleer.js';
import { roteer } from './sleutels/roteer.js';
import { vernietig } from './sleutels/vernietig.js';

const NAAM = 'sleutels';

const OPTIES = {
  meester: { type: 'boolean' },
  bureau: { type: 'string' },
  dossier: { type: 'string' },
  'per-sleutel': { type: 'boolean' },
  bevestig: { type: 'boolean' },
} as const;

export const sleutels: Command = {
  naam: NAAM,
  kort: 'vervangt, controleert en vernietigt sleutels',
  help: `passend sleutels roteer | controleer | vernietig

Wat over gezondheid gaat, staat versleuteld. Elk dossier heeft een eigen sleutel. Die zit in de sleutel
van het bureau, en die zit in de hoofdsleutel (PASSEND_MASTER_KEY).

  roteer --dossier ID   geeft een dossier een nieuwe sleutel
  roteer --bureau ID    geeft een bureau een nieuwe sleutel
  roteer --meester      verpakt de sleutels van alle bureaus met de hoofdsleutel van nu. Zet eerst de
                        nieuwe in PASSEND_MASTER_KEY en de oude in PASSEND_MASTER_KEY_OLD, ook bij de
                        api, en start die opnieuw. Haal de oude daarna weg.
  roteer                maakt af wat nog niet onder de sleutels van nu staat
  controleer            opent elke versleutelde waarde en telt. Met --per-sleutel: een regel per sleutel
  vernietig --dossier ID --bevestig
                        vernietigt de sleutels van een dossier. Daarna kan niemand het nog lezen, ook
                        niet uit een kopie van de database van daarna. Dit kan niet ongedaan worden
                        gemaakt. Kopieen van voor die tijd bevatten de sleutel nog: gooi die ook weg.

Het werk gaat in kleine stappen, naast iedereen die doorwerkt. Stopt het halverwege, geef dan hetzelfde
commando nog een keer. Nodig zijn DATABASE_OWNER_URL en PASSEND_MASTER_KEY.
Uitgang: 0 gelukt, 1 mislukt of er is iets dat niet opengaat, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const { positionals, values } = leesArgumenten(NAAM, argumenten, OPTIES);
    const [werk, ...rest] = positionals;
    if (rest.length > 0) throw verkeerdGebruik(NAAM, 'te veel woorden.');
    return voerWerkUit(io, werk, values);
  },
};

type Waarden = ReturnType<typeof leesArgumenten<typeof OPTIES>>['values'];

function voerWerkUit(io: Io, werk: string | undefined, waarden: Waarden): Promise<Exitcode> {
  if (werk === 'roteer') {
    const { meester = false, bureau, dossier } = waarden;
    const gekozen = [meester, bureau !== undefined, dossier !== undefined].filter(Boolean);
    if (gekozen.length > 1) throw verkeerdGebruik(NAAM, 'kies een van de drie.');
    return inSleutelbeheer(io, (beheer) => roteer(io, beheer, { meester, bureau, dossier }));
  }
  if (werk === 'controleer') {
    const perSleutel = waarden['per-sleutel'] === true;
    return inSleutelbeheer(io, (beheer) => controleer(io, beheer, perSleutel));
  }
  if (werk === 'vernietig' && waarden.dossier !== undefined) {
    const { dossier } = waarden;
    if (waarden.bevestig !== true) {
      throw verkeerdGebruik(NAAM, 'dit kan niet ongedaan worden gemaakt. Geef ook --bevestig.');
    }
    return inSleutelbeheer(io, (beheer) => vernietig(io, beheer, dossier));
  }
  throw verkeerdGebruik(NAAM, 'schrijf: roteer, controleer, of vernietig --dossier ID.');
}
