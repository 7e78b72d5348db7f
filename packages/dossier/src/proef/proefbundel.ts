import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  BLADEN,
  bladDigest,
  type Dossiergebeurtenis,
  gebeurtenisDigest,
  naarBladen,
  type Schakel,
  volgendeSchakel,
} from '@passend/domain';
import type { Handtekening } from '../bundel/formaat.js';
import { type Bundelbron, type Bundelregel, maakBundel } from '../bundel/maak-bundel.js';

export const DOSSIER = '00000000-0000-4000-8000-0000000000d1';
export const COACH = '00000000-0000-4000-8000-00000000000c';
export const SLEUTEL_ID = '00000000-0000-4000-8000-00000000005e';
const OP = '2026-11-30T09:00:00.000Z';

export const hash = (inhoud: string | Uint8Array) =>
  createHash('sha256').update(inhoud).digest('hex');

/** A chain of these events, with salts that are always the same. */
export function proefboek(gebeurtenissen: readonly Dossiergebeurtenis[], dossier = DOSSIER) {
  const boek: Bundelregel[] = [];
  let vorige: Schakel | null = null;
  for (const [plek, gebeurtenis] of gebeurtenissen.entries()) {
    const zout = (blad: string) => hash(`zout ${plek} ${blad}`);
    const bladen = naarBladen(
      gebeurtenis,
      { id: idVan(plek + 1), door: { id: COACH, rol: 'coach' }, op: OP },
      { werkgever: zout('werkgever'), uwv: zout('uwv'), prive: zout('prive') },
    );
    const [werkgever = '', uwv = '', prive = ''] = BLADEN.map((blad) =>
      bladDigest(hash, blad, bladen[blad]),
    );
    vorige = volgendeSchakel(
      hash,
      dossier,
      vorige,
      gebeurtenisDigest(hash, { werkgever, uwv, prive }),
    );
    boek.push({ schakel: vorige, bladen });
  }
  return boek;
}

export function idVan(nummer: number): string {
  return `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
}

/** A key of an agency that signs. */
export function proefsleutel(): {
  readonly vingerafdruk: string;
  readonly onderteken: (bytes: Uint8Array) => Handtekening;
} {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const publiek = Buffer.from(rauw(publicKey), 'base64url');
  const vingerafdruk = hash(publiek);
  return {
    vingerafdruk,
    onderteken: (bytes) => ({
      algoritme: 'Ed25519',
      sleutel: { id: SLEUTEL_ID, publiek: publiek.toString('base64'), vingerafdruk },
      handtekening: sign(null, bytes, privateKey).toString('base64'),
    }),
  };
}

function rauw(sleutel: KeyObject): string {
  const { x } = sleutel.export({ format: 'jwk' });
  if (x === undefined) throw new Error('This is no key of Ed25519.');
  return x;
}

export const notitie = (tekst: string): Dossiergebeurtenis => ({
  soort: 'notitie',
  datum: '2026-11-30',
  over: null,
  werkgever: null,
  uwv: { tekst },
  prive: null,
});

export const priveNotitie = (tekst: string): Dossiergebeurtenis => ({
  ...notitie(tekst),
  soort: 'notitie',
  werkgever: null,
  uwv: null,
  prive: { tekst, gedeeldMetCoach: false },
});

export function proefbron(boek: readonly Bundelregel[]): Bundelbron {
  return {
    dossier: DOSSIER,
    bureau: { id: idVan(77), naam: 'Bureau Proef' },
    betrokkene: { naam: 'Client Proef', eersteZiektedag: '2026-01-05', bsn: '111222333' },
    namen: new Map([[COACH, 'Coach Proef']]),
    boek,
  };
}

/** An event that names a file, of a kind that need not be there yet. */
export function regelMetBestand(nummer: number, naam: string, bytes: Uint8Array) {
  const [regel] = proefboek([notitie(naam)]);
  if (regel === undefined) throw new Error('There is no line.');
  const verwijzing = {
    id: idVan(900 + nummer),
    sha256: hash(bytes),
    naam,
    type: 'text/plain',
    grootte: bytes.length,
  };
  const blad = JSON.parse(regel.bladen.uwv.tekst);
  blad.inhoud = { brieven: [verwijzing, { soort: 'ander', bestand: verwijzing }] };
  return hergeketend([
    {
      ...regel,
      bladen: { ...regel.bladen, uwv: { ...regel.bladen.uwv, tekst: JSON.stringify(blad) } },
    },
  ]);
}

/** The same lines with digests and links that fit what they say now. */
function hergeketend(regels: readonly Bundelregel[]): readonly Bundelregel[] {
  let vorige: Schakel | null = null;
  return regels.map(({ bladen }) => {
    const [werkgever = '', uwv = '', prive = ''] = BLADEN.map((blad) =>
      bladDigest(hash, blad, bladen[blad]),
    );
    const digest = gebeurtenisDigest(hash, { werkgever, uwv, prive });
    vorige = volgendeSchakel(hash, DOSSIER, vorige, digest);
    return { schakel: vorige, bladen };
  });
}

export { maakBundel, OP };
