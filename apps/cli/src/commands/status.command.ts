import { aandachtspunten, type Blokken } from '@passend/domain';
import { EXIT, type Exitcode, type Io } from '../io/io.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { inDatabase } from './database.js';
import { toonStatus } from './status/toon-status.js';

const NAAM = 'status';
/** A process that was not heard of for so long is silent. */
const HARTSLAG_S = 90;

export const status: Command = {
  naam: NAAM,
  kort: 'toont hoe bronnen, taken en processen ervoor staan',
  help: `passend status [--json]

Toont wat de beheerder op zijn overzicht van de machine ziet: bronnen, mislukte taken, wat op zoeken
wacht, en elk proces met wat het van de machine vraagt. Niets over mensen.

  --json   alles als JSON

Voor de database is DATABASE_URL nodig. Zet dit in een cron en je hoort het als er iets stilstaat.
Uitgang: 0 niets vraagt nu om iemand, 1 wel of de database is er niet, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const { positionals, values } = leesArgumenten(NAAM, argumenten, {
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw verkeerdGebruik(NAAM, 'dit commando heeft geen naam nodig.');
    return toon(io, values.json);
  },
};

async function toon(io: Io, alsJson: boolean): Promise<Exitcode> {
  return inDatabase(io, async (bron, { Machinestanden }) => {
    const machine = new Machinestanden(bron);
    const blokken: Partial<Blokken> = {
      bronnen: await machine.bronnen(),
      taken: await machine.taken(),
      belasting: await machine.belasting(HARTSLAG_S),
    };
    const nu = new Date();
    const punten = aandachtspunten(blokken, nu);
    const markt = await machine.markt('postgres');
    await io.uit(
      alsJson
        ? `${JSON.stringify({ op: nu.toISOString(), ...blokken, markt, punten })}\n`
        : toonStatus({ blokken, markt, punten, nu }),
    );
    return punten.some(({ ernst }) => ernst === 'nu') ? EXIT.mislukt : EXIT.goed;
  });
}
