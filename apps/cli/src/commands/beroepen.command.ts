import { schrijfBeroepenbestand } from '@passend/matching';
import { schrijfBestand } from '../io/bestanden.js';
import { EXIT, type Io } from '../io/io.js';
import { importeerEsco } from './beroepen/importeer-esco.js';
import { importeerOnet } from './beroepen/importeer-onet.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';

const NAAM = 'beroepen';
const UIT = 'passend-beroepen.json';

export const beroepen: Command = {
  naam: NAAM,
  kort: 'leest beroepen van ESCO en O*NET in',
  help: `passend beroepen import [--esco MAP] [--onet MAP] [--uit BESTAND]

Leest bestanden in die u zelf downloadt, en maakt er één bestand van. Geef één map of allebei.

  --esco MAP     occupations_nl.csv en, als het er is, ISCOGroups_nl.csv: meer beroepstitels
  --onet MAP     Occupation Data.txt, Work Context.txt, als het er is Abilities.txt, en de koppeling
                 van ESCO met O*NET (ONET_(Occupations)_0_updated.csv): wat een beroep meestal vraagt.
                 De koppeling heeft ook --esco nodig.
  --uit BESTAND  waar de uitkomst komt; anders ${UIT}, en - is de standaarduitvoer

Gebruik de uitkomst zo:
  passend match CASES.json --beroepen ${UIT}
  PASSEND_BEROEPEN=${UIT} voor de api en de worker

Een regel die niet goed is, telt niet mee en wordt genoemd. Titels en oordelen van Passend zelf gaan
voor titels van ESCO. ESCO: noem de Europese Commissie als bron. O*NET: CC BY 4.0.
Uitgang: 0 gelukt, 1 een bestand ontbreekt of is niet bruikbaar, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = {
      esco: { type: 'string' },
      onet: { type: 'string' },
      uit: { type: 'string', default: UIT },
    } as const;
    const { values, positionals } = leesArgumenten(NAAM, argumenten, options);
    const [werk, ...rest] = positionals;
    const { esco, onet, uit } = values;
    if (werk !== 'import' || rest.length > 0 || (esco === undefined && onet === undefined)) {
      throw verkeerdGebruik(NAAM, 'schrijf: passend beroepen import --esco MAP of --onet MAP.');
    }
    await schrijfBestand(io, uit, await importeer(io, esco, onet));
    if (uit !== '-') await io.fout(`Geschreven: ${uit}\n`);
    return EXIT.goed;
  },
};

async function importeer(io: Io, esco?: string, onet?: string): Promise<string> {
  const titels = esco === undefined ? null : await importeerEsco(io, esco);
  const cijfers = onet === undefined ? null : await importeerOnet(io, onet, titels?.beroepen ?? []);
  return schrijfBeroepenbestand({
    bronnen: [titels, cijfers].flatMap((een) => een?.bron ?? []),
    titels: titels?.titels ?? [],
    belasting: cijfers?.belasting ?? new Map(),
  });
}
