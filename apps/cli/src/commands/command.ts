import { type ParseArgsConfig, parseArgs } from 'node:util';
import { EXIT, type Exitcode, type Io, Melding } from '../io/io.js';

/** One command of `passend`. */
export interface Command {
  readonly naam: string;
  /** One line for the list of commands. */
  readonly kort: string;
  /** Everything that `--help` shows. */
  readonly help: string;
  readonly voerUit: (argumenten: readonly string[], io: Io) => Promise<Exitcode>;
}

/** Reads options and paths; a wrong option is a sentence, not a stack. */
export function leesArgumenten<T extends NonNullable<ParseArgsConfig['options']>>(
  naam: string,
  argumenten: readonly string[],
  options: T,
) {
  try {
    const invoer = {
      args: [...argumenten],
      options,
      allowPositionals: true,
      strict: true,
    } as const;
    return parseArgs(invoer);
  } catch {
    throw new Melding(
      `passend ${naam}: deze optie is niet bekend of mist een waarde. Zie passend ${naam} --help.`,
      EXIT.gebruik,
    );
  }
}

/** The wrong number of paths. */
export function verkeerdGebruik(naam: string, wat: string): Melding {
  return new Melding(`passend ${naam}: ${wat} Zie passend ${naam} --help.`, EXIT.gebruik);
}
