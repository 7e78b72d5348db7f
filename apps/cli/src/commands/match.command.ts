import { EXIT } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { CASUSOPTIES, CASUSOPTIES_HELP, padVan } from './casus/casusbestand.js';
import { meldDocument } from './casus/meld-document.js';
import { type Command, leesArgumenten } from './command.js';
import { matchHier } from './match/match-hier.js';
import { matchMetMotor } from './match/match-met-motor.js';
import { naarJsonregel } from './match/naar-json.js';
import { toonCasus } from './match/toon-casus.js';

const NAAM = 'match';

export const match: Command = {
  naam: NAAM,
  kort: 'vergelijkt vacatures met wat iemand kan en zoekt',
  help: `passend match CASES.json [--plaatsen BESTAND] [--beroepen BESTAND] [--motor MOTOR] [--json]

Vergelijkt elke vacature met de belastbaarheid en het zoekprofiel van elke casus.
Het bestand heeft de vorm { "cases": [{ id, belastbaarheid, zoekprofiel, vacatures }] }.

${CASUSOPTIES_HELP}
  --motor MOTOR       reken met een bewaarde versie: een bestand, of een versie uit passend motor lijst
  --json              een regel JSON per vacature in plaats van leesbare tekst
  -                   lees van de standaardinvoer

Wat je van het document moet weten (hoe oud het is, tekst die niemand nog beoordeelde) staat in de
foutuitvoer.
De uitkomst is een advies. Een mens beslist.
Uitgang: 0 gelukt, 1 het bestand kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = { ...CASUSOPTIES, motor: { type: 'string' } } as const;
    const gelezen = leesArgumenten(NAAM, argumenten, options);
    const { json, motor, ...bestanden } = gelezen.values;
    const { casussen, versies } =
      motor === undefined
        ? await matchHier(NAAM, gelezen, io)
        : await matchMetMotor(io, padVan(NAAM, gelezen), { ...bestanden, motor });
    for (const { casus, resultaten } of casussen) {
      await meldDocument(casus, io);
      if (json) {
        for (const r of resultaten) await io.uit(`${naarJsonregel(casus.id, r, versies)}\n`);
      } else await io.uit(toonCasus(casus, resultaten, maakVerf(io.kleur)));
    }
    return EXIT.goed;
  },
};
