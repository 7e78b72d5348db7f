import type { Rotatie, Sleutelbeheer } from '@passend/infra';
import { z } from 'zod';
import { EXIT, type Exitcode, type Io, Melding } from '../../io/io.js';

/** What is to get a new key; nothing chosen finishes what is not done yet. */
interface Keuze {
  readonly meester: boolean;
  readonly bureau: string | undefined;
  readonly dossier: string | undefined;
}

/** `passend sleutels roteer`. */
export async function roteer(io: Io, beheer: Sleutelbeheer, keuze: Keuze): Promise<Exitcode> {
  if (keuze.meester) return roteerMeester(io, beheer);
  if (keuze.bureau !== undefined) {
    const bureaus = await beheer.bureaus();
    if (!bureaus.includes(keuze.bureau)) throw new Melding('Dit bureau is er niet.');
    return meld(io, await beheer.roteerBureau(keuze.bureau));
  }
  if (keuze.dossier !== undefined) {
    return meld(io, await beheer.roteerDossier(alsId(keuze.dossier)));
  }
  await io.uit(`Klaar. ${await beheer.maakAf()} waarden staan nu onder de sleutels van nu.\n`);
  return EXIT.goed;
}

async function roteerMeester(io: Io, beheer: Sleutelbeheer): Promise<Exitcode> {
  const aantal = await beheer.roteerMeester();
  await io.uit(
    `Klaar. ${aantal} sleutels van bureaus zijn opnieuw verpakt. PASSEND_MASTER_KEY_OLD is niet meer nodig.\n`,
  );
  return EXIT.goed;
}

async function meld(io: Io, rotatie: Rotatie | null): Promise<Exitcode> {
  if (rotatie === null) throw new Melding('Dit dossier is er niet.');
  const begin = rotatie.hervat ? 'Een wissel die halverwege was, is afgemaakt.' : 'Klaar.';
  await io.uit(`${begin} ${rotatie.herschreven} waarden herschreven; de oude sleutel is weg.\n`);
  return EXIT.goed;
}

/** @throws Melding when it is not the id of anything */
export function alsId(tekst: string): string {
  const gelezen = z.uuid().safeParse(tekst);
  if (!gelezen.success) throw new Melding('Dit is geen id van een dossier.', EXIT.gebruik);
  return gelezen.data;
}
