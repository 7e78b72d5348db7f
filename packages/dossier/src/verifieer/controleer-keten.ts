import {
  BLADEN,
  bladDigest,
  eersteBreuk,
  gebeurtenisDigest,
  KETENBEGIN,
  leesBlad,
  type Schakelbreuk,
} from '@passend/domain';
import {
  type BladInBundel,
  type Bundeldossier,
  type Bundelgebeurtenis,
  OPEN_BLADEN,
} from '../bundel/formaat.js';
import { sha256 } from '../bundel/hash.js';
import { verwijzingenIn } from '../bundel/verwijzingen.js';
import type { Gebrek } from './gebrek.js';

const BREUKEN: Readonly<Record<Schakelbreuk['soort'], (nummer: number) => string>> = {
  nummer_mist: (n) => `Gebeurtenis ${n} ontbreekt of staat niet op zijn plaats.`,
  vorige_past_niet: (n) =>
    `Gebeurtenis ${n} sluit niet aan op de gebeurtenis ervoor: er is iets weggehaald, ingevoegd of verwisseld.`,
  hash_past_niet: (n) =>
    `Gebeurtenis ${n} is veranderd: het controlegetal van de schakel klopt niet.`,
};

/**
 * The first thing that is wrong with the events of an export: a leaf, an event or a link, in the order
 * of the events.
 */
export function gebrekInKeten(dossier: Bundeldossier): Gebrek | null {
  const breuk = eersteBreuk(sha256, dossier.dossier, dossier.gebeurtenissen);
  for (const gebeurtenis of dossier.gebeurtenissen) {
    if (breuk !== null && breuk.soort !== 'hash_past_niet' && breuk.nummer <= gebeurtenis.nummer)
      break;
    const gebrek = gebrekInGebeurtenis(gebeurtenis, dossier);
    if (gebrek !== null) return gebrek;
    if (breuk?.nummer === gebeurtenis.nummer) break;
  }
  if (breuk !== null)
    return { code: `keten_${breuk.soort}`, zin: BREUKEN[breuk.soort](breuk.nummer) };
  return null;
}

function gebrekInGebeurtenis(
  { nummer, digest, bladen }: Bundelgebeurtenis,
  { ontvanger, bewijs }: Bundeldossier,
): Gebrek | null {
  const digests = { werkgever: '', uwv: '', prive: '' };
  for (const naam of BLADEN) {
    const blad = bladen[naam];
    const hoortOpen = OPEN_BLADEN[ontvanger].includes(naam);
    if (hoortOpen !== isOpen(blad))
      return {
        code: hoortOpen ? 'deel_ontbreekt' : 'deel_te_veel',
        zin: hoortOpen
          ? `Gebeurtenis ${nummer}: het deel "${naam}" is weggelaten, en hoort in deze export.`
          : `Gebeurtenis ${nummer}: het deel "${naam}" staat open, en hoort niet in deze export.`,
      };
    digests[naam] = isOpen(blad) ? bladDigest(sha256, naam, blad) : blad.digest;
  }
  if (gebeurtenisDigest(sha256, digests) !== digest)
    return {
      code: 'gebeurtenis_veranderd',
      zin: `Gebeurtenis ${nummer}: de tekst is veranderd, of een deel hoort bij een andere gebeurtenis.`,
    };
  for (const naam of OPEN_BLADEN[ontvanger]) {
    const blad = bladen[naam];
    if (isOpen(blad) && !isLeesbaar(blad.tekst, bewijs))
      return {
        code: 'deel_onleesbaar',
        zin: `Gebeurtenis ${nummer}: het deel "${naam}" is niet zoals Passend het schrijft.`,
      };
  }
  return null;
}

function isOpen(blad: BladInBundel): blad is Extract<BladInBundel, { tekst: string }> {
  return 'tekst' in blad;
}

function isLeesbaar(tekst: string, bewijs: Bundeldossier['bewijs']): boolean {
  try {
    leesBlad(tekst);
    return verwijzingenIn(tekst).every(({ id }) => Object.hasOwn(bewijs, id));
  } catch {
    return false;
  }
}

/** The hash that the chain ends with. */
export function kopVan({ gebeurtenissen }: Bundeldossier): string {
  return gebeurtenissen.at(-1)?.hash ?? KETENBEGIN;
}

/** What evidence there must be: by file name, with its hash. */
export function verwachtBewijs(dossier: Bundeldossier): ReadonlyMap<string, string> {
  const verwacht = new Map<string, string>();
  for (const { bladen } of dossier.gebeurtenissen)
    for (const naam of OPEN_BLADEN[dossier.ontvanger]) {
      const blad = bladen[naam];
      if (!isOpen(blad)) continue;
      for (const { id, sha256: hash } of verwijzingenIn(blad.tekst)) {
        const bestand = dossier.bewijs[id];
        if (bestand !== undefined) verwacht.set(bestand, hash);
      }
    }
  return verwacht;
}
