import type { Sleutelbeheer } from '@passend/infra';
import { EXIT, type Exitcode, type Io, Melding } from '../../io/io.js';
import { alsId } from './roteer.js';

/** `passend sleutels vernietig`: prints the proof, which also stands in the database. */
export async function vernietig(io: Io, beheer: Sleutelbeheer, dossier: string): Promise<Exitcode> {
  const bewijs = await beheer.vernietig(alsId(dossier));
  if (bewijs === null) throw new Melding('Dit dossier is er niet, of is al vernietigd.');
  const { dossiersleutel = 0, ...waarden } = bewijs.tellingen;
  const aantal = Object.values(waarden).reduce((som, n) => som + n, 0);
  await io.uit(
    `Vernietigd: ${dossiersleutel} sleutels. ${aantal} waarden zijn niet meer te lezen.\n` +
      `Bewijs ${bewijs.id}\nKenmerk ${bewijs.hash}\n`,
  );
  return EXIT.goed;
}
