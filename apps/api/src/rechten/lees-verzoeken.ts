import type { Verzoek } from '@passend/contracts';
import { uiterlijkOp, verzoekstand, vraagtAntwoord } from '@passend/domain';
import {
  CaseloadOpslag,
  type OpenVerzoek,
  VerzoekOpslag,
  type Werkeenheid,
  type WerknemerMetRelaties,
  WisOpslag,
} from '@passend/infra';
import { vandaagInNederland } from '../gedeeld/vandaag.js';

/** Everything that one client asked, newest first, as it stands now. */
export async function leesVerzoeken(
  { manager, sleutel }: Werkeenheid,
  { werknemer }: WerknemerMetRelaties,
  nu: Date,
): Promise<Verzoek[]> {
  const verzoeken = await new VerzoekOpslag(manager, sleutel).van(werknemer.id);
  const ids = verzoeken.flatMap(({ antwoord }) => antwoord?.doorId ?? []);
  const namen = await new CaseloadOpslag(manager).namen(ids);
  const gewist = verzoeken.some(({ antwoord }) => antwoord?.wissing);
  const bewijzen = gewist
    ? await new WisOpslag(manager).bewijzenVan(werknemer.id)
    : new Map<string, string>();
  const vandaag = vandaagInNederland(nu);
  return verzoeken.map((verzoek) => ({
    ...stand(verzoek, vandaag),
    werknemer: werknemer.naam,
    antwoord: toonAntwoord(verzoek, namen, bewijzen),
  }));
}

function stand(
  { id, werknemerId, soort, over, tekst, op, antwoord }: OpenVerzoek,
  vandaag: string,
) {
  const dag = vandaagInNederland(op);
  return {
    id,
    werknemerId,
    soort,
    over,
    tekst,
    op: op.toISOString(),
    uiterlijk: vraagtAntwoord(soort) ? uiterlijkOp(dag) : null,
    stand: verzoekstand({ soort, op: dag, beantwoord: antwoord !== null }, vandaag),
  };
}

function toonAntwoord(
  { id, antwoord }: OpenVerzoek,
  namen: ReadonlyMap<string, string>,
  bewijzen: ReadonlyMap<string, string>,
): Verzoek['antwoord'] {
  if (antwoord === null) return null;
  const { besluit, tekst, doorId, op, wissing } = antwoord;
  return {
    besluit,
    tekst,
    door: namen.get(doorId) ?? '',
    op: op.toISOString(),
    wissing: wissing && {
      weg: [...wissing.weg],
      blijft: [...wissing.blijft],
      bewijs: bewijzen.get(id) ?? '',
    },
  };
}
