import { EXIT } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { CASUSOPTIES, CASUSOPTIES_HELP, leesCasusbestand } from './casus/casusbestand.js';
import { meldDocument } from './casus/meld-document.js';
import { type Command, leesArgumenten } from './command.js';
import { matchCasus } from './match/match-casus.js';
import { naarJsonregel } from './match/naar-json.js';
import { toonCasus } from './match/toon-casus.js';

const NAAM = 'match';

export const match: Command = {
  naam: NAAM,
  kort: 'vergelijkt vacatures met wat iemand kan en zoekt',
  help: `passend match CASES.json [--plaatsen BESTAND] [--beroepen BESTAND] [--json]

Vergelijkt elke vacature met de belastbaarheid en het zoekprofiel van elke casus.
Het bestand heeft de vorm { "cases": [{ id, belastbaarheid, zoekprofiel, vacatures }] }.

${CASUSOPTIES_HELP}
  --json              een regel JSON per vacature in plaats van leesbare tekst
  -                   lees van de standaardinvoer

Wat je van het document moet weten (hoe oud het is, tekst die niemand nog beoordeelde) staat in de
foutuitvoer.
De uitkomst is een advies. Een mens beslist.
Uitgang: 0 gelukt, 1 het bestand kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const gelezen = leesArgumenten(NAAM, argumenten, CASUSOPTIES);
    for (const casus of await leesCasusbestand(NAAM, gelezen, io)) {
      await meldDocument(casus, io);
      const resultaten = matchCasus(casus, io.vandaag);
      if (gelezen.values.json)
        for (const r of resultaten) await io.uit(`${naarJsonregel(casus.id, r)}\n`);
      else await io.uit(toonCasus(casus, resultaten, maakVerf(io.kleur)));
    }
    return EXIT.goed;
  },
};
