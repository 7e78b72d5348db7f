import { BLADEN, bladDigest, eersteBreuk, gebeurtenisDigest } from '@passend/domain';
import { type Boekregel, type OndertekeningOpslag, sha256 } from '@passend/infra';

/**
 * Checks a dossier before somebody relies on it: its links, its leaves, and the heads that were signed
 * before, by which a chain that was cut off shows.
 * @returns number of the first event that does not fit; null when all do
 */
export async function eersteFout(
  dossierId: string,
  boek: readonly Boekregel[],
  ondertekening: OndertekeningOpslag,
): Promise<number | null> {
  const schakels = boek.map(({ schakel }) => schakel);
  const breuk = eersteBreuk(sha256, dossierId, schakels);
  if (breuk !== null) return breuk.nummer;
  const anders = boek.find(({ schakel, bladen }) => {
    const [werkgever = '', uwv = '', prive = ''] = BLADEN.map((blad) =>
      bladDigest(sha256, blad, bladen[blad]),
    );
    return gebeurtenisDigest(sha256, { werkgever, uwv, prive }) !== schakel.digest;
  });
  if (anders !== undefined) return anders.schakel.nummer;
  return ondertekening.breukMetKoppen(dossierId, schakels);
}
