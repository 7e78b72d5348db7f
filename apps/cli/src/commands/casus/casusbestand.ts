import type { Casus } from '@passend/domain';
import type { Io } from '../../io/io.js';
import { gebruikBeroepenbestand } from '../beroepen/gebruik-beroepenbestand.js';
import { verkeerdGebruik } from '../command.js';
import { gebruikPlaatsen } from '../plaatsen/lees-plaatsen.js';
import { leesCasussen } from './lees-casussen.js';

/** Options of every command that reads a file of cases. */
export const CASUSOPTIES = {
  plaatsen: { type: 'string' },
  beroepen: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** The same for commands about one case. */
export const EEN_CASUS_OPTIES = { ...CASUSOPTIES, case: { type: 'string' } } as const;

/** What `--help` says of them. */
export const CASUSOPTIES_HELP = `  --plaatsen BESTAND  afstanden per postcode; zie passend plaatsen --help
  --beroepen BESTAND  meer beroepstitels; zie passend beroepen --help`;

/** The command line of such a command. */
export interface Casusargumenten {
  readonly values: {
    readonly plaatsen?: string | undefined;
    readonly beroepen?: string | undefined;
  };
  readonly positionals: readonly string[];
}

/**
 * Every case of the one file that was named, read with the places and occupations that were named.
 * @throws Melding that says what is wrong with the command line or the file
 */
export async function leesCasusbestand(
  naam: string,
  argumenten: Casusargumenten,
  io: Io,
): Promise<readonly Casus[]> {
  const pad = padVan(naam, argumenten);
  const { values } = argumenten;
  await gebruikPlaatsen(io, values.plaatsen);
  await gebruikBeroepenbestand(io, values.beroepen);
  return leesCasussen(io, pad);
}

/**
 * The one file that was named.
 * @throws Melding when there is none, or more
 */
export function padVan(
  naam: string,
  { positionals }: Pick<Casusargumenten, 'positionals'>,
): string {
  const [pad, ...rest] = positionals;
  if (pad === undefined || rest.length > 0) {
    throw verkeerdGebruik(naam, 'noem precies een bestand.');
  }
  return pad;
}
