import { EXIT } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { gebruikBeroepenbestand } from './beroepen/gebruik-beroepenbestand.js';
import { leesCasussen } from './casus/lees-casussen.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { matchCasus } from './match/match-casus.js';
import { naarJsonregel } from './match/naar-json.js';
import { toonCasus } from './match/toon-casus.js';
import { gebruikPlaatsen } from './plaatsen/lees-plaatsen.js';

const NAAM = 'match';

export const match: Command = {
  naam: NAAM,
  kort: 'vergelijkt vacatures met wat iemand kan en zoekt',
  help: `passend match CASES.json [--plaatsen BESTAND] [--beroepen BESTAND] [--json]

Vergelijkt elke vacature met de belastbaarheid en het zoekprofiel van elke casus.
Het bestand heeft de vorm { "cases": [{ id, belastbaarheid, zoekprofiel, vacatures }] }.

  --plaatsen BESTAND  afstanden per postcode; zie passend plaatsen --help
  --beroepen BESTAND  meer beroepstitels; zie passend beroepen --help
  --json              een regel JSON per vacature in plaats van leesbare tekst
  -                   lees van de standaardinvoer

De uitkomst is een advies. Een mens beslist.
Uitgang: 0 gelukt, 1 het bestand kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = {
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
    for (const casus of await leesCasussen(io, pad)) {
      const resultaten = matchCasus(casus, io.vandaag);
      if (values.json) for (const r of resultaten) await io.uit(`${naarJsonregel(casus.id, r)}\n`);
      else await io.uit(toonCasus(casus, resultaten, maakVerf(io.kleur)));
    }
    return EXIT.goed;
  },
};
