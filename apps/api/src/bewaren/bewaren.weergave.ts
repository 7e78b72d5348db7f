import type { Bewaardossierregel, Bewaren } from '@passend/contracts';
import { BEWAARKLASSEN, BEWAARREGELS, bewaarstand, dossierkenmerk } from '@passend/domain';
import type { Bewaardossier, Blokkade, Opruimbewijs } from '@passend/infra';

/** The classes that have a term of their own. */
export function toonTermijnen(): Bewaren['termijnen'] {
  return BEWAARKLASSEN.flatMap((klasse) => {
    const { maanden, vanaf, bron, eigenKeuze } = BEWAARREGELS[klasse];
    return maanden === null ? [] : [{ klasse, maanden, vanaf, bron, eigenKeuze }];
  });
}

/** Where one dossier stands. */
export function toonDossier(
  { werknemer_id: werknemerId, einde }: Bewaardossier,
  blokkades: readonly Blokkade[],
  vandaag: string,
): Bewaardossierregel {
  const eigen = blokkades.filter((blokkade) => blokkade.werknemer_id === werknemerId);
  const stand = bewaarstand(
    einde,
    eigen.map((blokkade) => ({ herzienOp: blokkade.herzien_op })),
    vandaag,
  );
  const [eerste] = eigen;
  return {
    werknemerId,
    kenmerk: dossierkenmerk(werknemerId),
    einde,
    vervaltOp: stand.stand === 'loopt' ? null : stand.vervaltOp,
    stand: stand.stand,
    regels: null,
    blokkade: eerste === undefined ? null : toonBlokkade(eerste, vandaag),
  };
}

function toonBlokkade({ id, reden, sinds, herzien_op: herzienOp }: Blokkade, vandaag: string) {
  return { id, reden, sinds: sinds.toISOString(), herzienOp, herzien: herzienOp <= vandaag };
}

/** A proof, with one number for all its rows. */
export function toonBewijs(bewijs: Opruimbewijs): Bewaren['bewijzen'][number] {
  const { id, soort, klasse, regel, hash, tellingen, op, werknemer_id: wie } = bewijs;
  const { zegel_tot: _, ...rijen } = tellingen;
  const aantal = Object.values(rijen).reduce((som, n) => som + n, 0);
  const kenmerk = wie === null ? null : dossierkenmerk(wie);
  return { id, soort, klasse, kenmerk, regel, aantal, op: op.toISOString(), hash };
}
