import {
  Dossierbestanden,
  Dossierboek,
  OndertekeningOpslag,
  type Werkeenheid,
} from '../persistence/mensen/index.js';

interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werknemerId: string;
}

/** One event and one file in the book of a dossier. */
export async function vulDossierboek(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId, coachId }: Bewoners,
  op: Date,
): Promise<void> {
  const plek = { bureauId, werknemerId, door: { id: coachId, rol: 'coach' }, op } as const;
  await new Dossierboek(manager, sleutel).schrijf(plek, () => [
    {
      soort: 'notitie',
      datum: '2026-05-04',
      over: null,
      werkgever: null,
      uwv: { tekst: 'Gebeld.' },
      prive: null,
    },
  ]);
  const bestand = { naam: 'Bewijs.txt', type: 'text/plain', bytes: Buffer.from('bewijs') } as const;
  await new Dossierbestanden(manager, sleutel).bewaar(plek, bestand);
  const ondertekening = new OndertekeningOpslag(manager, sleutel);
  const onderteken = await ondertekening.open(bureauId, op);
  await ondertekening.tekenKop(plek, { nummer: 1, hash: 'a'.repeat(64) }, onderteken);
}
