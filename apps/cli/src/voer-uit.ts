import { COMMANDS } from './commands/index.js';
import { EXIT, type Exitcode, type Io, Melding } from './io/io.js';

const HELP = new Set(['--help', '-h', 'help']);

/** Runs one command line. Never throws on input: a complaint goes to the error stream. */
export async function voerUit(argumenten: readonly string[], io: Io): Promise<Exitcode> {
  try {
    return await kies(argumenten, io);
  } catch (fout) {
    if (!(fout instanceof Melding)) throw fout;
    await io.fout(`${fout.message}\n`);
    return fout.exitcode;
  }
}

async function kies([naam, ...rest]: readonly string[], io: Io): Promise<Exitcode> {
  if (naam === undefined) {
    await io.fout(overzicht());
    return EXIT.gebruik;
  }
  const gevraagd = HELP.has(naam) ? rest[0] : naam;
  const command = COMMANDS.find((kandidaat) => kandidaat.naam === gevraagd);
  if (gevraagd === undefined) return toon(io, overzicht());
  if (command === undefined) {
    throw new Melding('passend: dit commando is niet bekend. Zie passend --help.', EXIT.gebruik);
  }
  if (HELP.has(naam) || vraagtHelp(rest)) return toon(io, command.help);
  return command.voerUit(rest, io);
}

/** `--help` after `--` is the name of a file. */
function vraagtHelp(argumenten: readonly string[]): boolean {
  const einde = argumenten.indexOf('--');
  const opties = einde < 0 ? argumenten : argumenten.slice(0, einde);
  return opties.includes('--help') || opties.includes('-h');
}

async function toon(io: Io, tekst: string): Promise<Exitcode> {
  await io.uit(tekst);
  return EXIT.goed;
}

function overzicht(): string {
  const regels = COMMANDS.map(({ naam, kort }) => `  ${naam.padEnd(10)} ${kort}`);
  return `passend: vindt werk dat past, en laat zien waarom.

Gebruik: passend COMMANDO …

${regels.join('\n')}

Uitleg bij een commando: passend COMMANDO --help
`;
}
