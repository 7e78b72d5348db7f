import { versies } from '@passend/matching';
import type { Io } from '../../io/io.js';
import { type Casusargumenten, leesCasusbestand } from '../casus/casusbestand.js';
import { matchCasus } from './match-casus.js';
import type { Gevonden } from './toonbaar.js';

/** Scores every case of a file with the version of this program. */
export async function matchHier(
  naam: string,
  argumenten: Casusargumenten,
  io: Io,
): Promise<Gevonden> {
  const casussen = await leesCasusbestand(naam, argumenten, io);
  return {
    casussen: casussen.map((casus) => ({ casus, resultaten: matchCasus(casus, io.vandaag) })),
    versies: versies(),
  };
}
