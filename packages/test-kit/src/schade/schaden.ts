import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { BLADEN, bladDigest, gebeurtenisDigest, schakelHash } from '@passend/domain';
import type { Bundeldossier, Handtekening, Manifest } from '@passend/dossier';
import { Exportzip, type Los } from './exportzip.js';

/** One way to damage an export, and what a check has to say of it. */
export interface Schade {
  readonly naam: string;
  readonly doe: (heel: Uint8Array) => Uint8Array;
  readonly code: string;
  readonly zin: RegExp;
}

const hash = (inhoud: string | Uint8Array) => createHash('sha256').update(inhoud).digest('hex');

/**
 * The ways in which an export with evidence and reports is damaged.
 * @param heel the export as it was made; which events and files are taken follows from it
 * @param eerder an export of the same dossier when it was shorter, or of another one
 */
export function schaden(heel: Uint8Array, eerder: Uint8Array): readonly Schade[] {
  const zip = new Exportzip(heel);
  const midden = Math.floor(zip.dossier.gebeurtenissen.length / 2);
  const n =
    1 +
    zip.dossier.gebeurtenissen.findIndex(
      ({ bladen }, plek) => plek >= midden && isGevuld(bladen.uwv) && isGevuld(bladen.werkgever),
    );
  const pdf = Object.keys(zip.bestanden).find((een) => /^rapporten\/.*\.pdf$/u.test(een)) ?? '';
  const bewijs = zip.vind('bewijs/');
  const in1 = (naam: string) => new RegExp(naam.replaceAll('.', '\\.'), 'u');
  const schade = (
    naam: string,
    doe: (open: Exportzip) => void,
    code: string,
    zin: RegExp,
  ): Schade => ({
    naam,
    doe: (bytes) => {
      const open = new Exportzip(bytes);
      doe(open);
      return open.pak();
    },
    code,
    zin,
  });
  const inDossier = (
    naam: string,
    wijzig: (dossier: Los<Bundeldossier>) => void,
    code: string,
    zin: RegExp,
  ) =>
    schade(
      naam,
      (open) => {
        const dossier = open.dossier;
        wijzig(dossier);
        open.dossier = dossier;
      },
      code,
      zin,
    );
  const nummer = (welke: number) => new RegExp(`Gebeurtenis ${welke}\\b`, 'u');
  return [
    rauw('a byte of a report', pdf, 'zip', in1(pdf)),
    rauw('a byte of a piece of evidence', bewijs, 'zip', in1(bewijs)),
    rauw('a byte of the events', 'dossier.json', 'zip', /dossier\.json/u),
    inDossier(
      'a day',
      (dossier) => vervang(dossier, n, /"datum":"\d{4}/u, '"datum":"2019'),
      'gebeurtenis_veranderd',
      nummer(n),
    ),
    inDossier(
      'who wrote it',
      (dossier) => vervang(dossier, n, /"rol":"\w+"/u, '"rol":"beheerder"'),
      'gebeurtenis_veranderd',
      nummer(n),
    ),
    inDossier('a salt', (dossier) => zetZout(dossier, n), 'gebeurtenis_veranderd', nummer(n)),
    inDossier(
      'an event dropped',
      ({ gebeurtenissen }) => gebeurtenissen.splice(n - 1, 1),
      'keten_nummer_mist',
      nummer(n),
    ),
    inDossier(
      'an event dropped and the others numbered anew',
      ({ gebeurtenissen }) => {
        gebeurtenissen.splice(n - 1, 1);
        for (const [plek, een] of gebeurtenissen.entries()) een.nummer = plek + 1;
      },
      'keten_vorige_past_niet',
      nummer(n),
    ),
    inDossier(
      'two events swapped',
      ({ gebeurtenissen }) => {
        gebeurtenissen.splice(n - 1, 2, ...gebeurtenissen.slice(n - 1, n + 1).reverse());
      },
      'keten_nummer_mist',
      nummer(n),
    ),
    inDossier(
      'the leaves of two events swapped',
      ({ gebeurtenissen }) => {
        const [een, twee] = [gebeurtenissen[n - 1], gebeurtenissen[0]];
        if (een && twee) [een.bladen, twee.bladen] = [twee.bladen, een.bladen];
      },
      'gebeurtenis_veranderd',
      nummer(1),
    ),
    inDossier(
      'the last twenty events cut off',
      ({ gebeurtenissen }) => gebeurtenissen.splice(-20),
      'staart_weg',
      /laatste 20/u,
    ),
    inDossier('a leaf left out', (dossier) => sluitBlad(dossier, n), 'deel_ontbreekt', nummer(n)),
    inDossier(
      'an event and its digest changed',
      (dossier) => {
        vervang(dossier, n, /"datum":"\d{4}/u, '"datum":"2019');
        const nieuw = structuredClone(dossier);
        herreken(nieuw);
        Object.assign(dossier.gebeurtenissen[n - 1] ?? {}, {
          digest: nieuw.gebeurtenissen[n - 1]?.digest,
        });
      },
      'keten_hash_past_niet',
      nummer(n),
    ),
    inDossier(
      'the whole chain computed anew',
      (dossier) => {
        vervang(dossier, n, /"datum":"\d{4}/u, '"datum":"2019');
        herreken(dossier);
      },
      'kop_anders',
      /herschreven/u,
    ),
    inDossier(
      'another name',
      (dossier) => {
        dossier.betrokkene.naam = 'Iemand Anders';
      },
      'bestand_veranderd',
      /dossier\.json/u,
    ),
    schade(
      'a report replaced by another one',
      (open) => {
        const ander = Object.keys(open.bestanden).findLast(
          (een) => een.endsWith('.pdf') && een !== pdf,
        );
        open.bestanden[pdf] = open.bytes(ander ?? '');
      },
      'bestand_veranderd',
      in1(pdf),
    ),
    schade(
      'a piece of evidence replaced, also in the manifest',
      (open) => {
        open.bestanden[bewijs] = Buffer.from('%PDF-1.4 een ander stuk');
        nieuwManifest(open);
      },
      'bewijs_veranderd',
      in1(bewijs),
    ),
    schade(
      'a file added',
      (open) => {
        open.bestanden['rapporten/extra.pdf'] = Buffer.from('%PDF-1.4');
      },
      'bestand_te_veel',
      /extra\.pdf/u,
    ),
    schade(
      'a report taken out',
      (open) => {
        delete open.bestanden[pdf];
      },
      'bestand_ontbreekt',
      in1(pdf),
    ),
    schade(
      'a signature moved from another export',
      (open) => {
        open.bestanden['handtekening.json'] = new Exportzip(eerder).bytes('handtekening.json');
      },
      'handtekening',
      /andere export/u,
    ),
    schade(
      'a signature taken out',
      (open) => {
        delete open.bestanden['handtekening.json'];
      },
      'bestand_ontbreekt',
      /handtekening\.json/u,
    ),
    schade(
      'chain and manifest made anew under the old signature',
      herschrijf,
      'handtekening',
      /past niet bij manifest/u,
    ),
    schade(
      'everything made anew by a forger with a key of his own',
      (open) => {
        herschrijf(open);
        open.zet('handtekening.json', vervalst(open.bytes('manifest.json')));
      },
      'andere_sleutel',
      /andere sleutel/u,
    ),
    schade(
      'the export of the werkgever said to be for the UWV',
      (open) =>
        nieuwManifest(open, (manifest) => Object.assign(manifest, { ontvanger: 'werkgever' })),
      'manifest',
      /andere export/u,
    ),
    {
      naam: 'cut off halfway',
      doe: (bytes) => bytes.slice(0, Math.floor(bytes.length / 2)),
      code: 'zip',
      zin: /geen hele zip/u,
    },
    {
      naam: 'something behind it',
      doe: (bytes) => Uint8Array.from([...bytes, 0x20]),
      code: 'zip',
      zin: /staat iets achter/u,
    },
  ];

  function herschrijf(open: Exportzip): void {
    const dossier = open.dossier;
    vervang(dossier, n, /"datum":"\d{4}/u, '"datum":"2019');
    herreken(dossier);
    open.dossier = dossier;
    nieuwManifest(open);
  }
}

type Blad = Bundeldossier['gebeurtenissen'][number]['bladen']['uwv'];

function isGevuld(blad: Blad): boolean {
  return 'tekst' in blad && blad.tekst !== 'null';
}

/** Where a file begins in a zip; its name also stands in the manifest and at the end. */
function beginVan(zip: Buffer, bestand: string): number {
  for (let plek = zip.indexOf(bestand); plek >= 0; plek = zip.indexOf(bestand, plek + 1)) {
    if (plek >= 30 && zip.toString('latin1', plek - 30, plek - 26) === 'PK\u0003\u0004')
      return plek + bestand.length;
  }
  throw new Error(`The export has no ${bestand}.`);
}

/** One byte of a file inside the zip, without packing it anew. */
function rauw(naam: string, bestand: string, code: string, zin: RegExp): Schade {
  const doe = (heel: Uint8Array) => {
    const anders = Uint8Array.from(heel);
    const plek = beginVan(Buffer.from(heel), bestand) + 40;
    anders[plek] = (anders[plek] ?? 0) ^ 1;
    return anders;
  };
  return { naam, doe, code, zin };
}

function openBlad(dossier: Los<Bundeldossier>, nummer: number) {
  const blad = dossier.gebeurtenissen[nummer - 1]?.bladen.uwv;
  if (blad === undefined || !('tekst' in blad)) throw new Error('This leaf is not open.');
  return blad;
}

function vervang(dossier: Los<Bundeldossier>, nummer: number, van: RegExp, naar: string): void {
  const blad = openBlad(dossier, nummer);
  blad.tekst = blad.tekst.replace(van, naar);
}

function zetZout(dossier: Los<Bundeldossier>, nummer: number): void {
  openBlad(dossier, nummer).zout = 'a'.repeat(64);
}

function sluitBlad(dossier: Los<Bundeldossier>, nummer: number): void {
  const gebeurtenis = dossier.gebeurtenissen[nummer - 1];
  if (gebeurtenis === undefined) throw new Error('There is no such event.');
  gebeurtenis.bladen.uwv = { digest: bladDigest(hash, 'uwv', openBlad(dossier, nummer)) };
}

/** Computes every digest and hash anew, as who rewrites the whole chain does. */
function herreken(dossier: Los<Bundeldossier>): void {
  let vorige = '0'.repeat(64);
  for (const [plek, gebeurtenis] of dossier.gebeurtenissen.entries()) {
    const [werkgever = '', uwv = '', prive = ''] = BLADEN.map((naam) => {
      const blad = gebeurtenis.bladen[naam];
      return 'tekst' in blad ? bladDigest(hash, naam, blad) : blad.digest;
    });
    const digest = gebeurtenisDigest(hash, { werkgever, uwv, prive });
    const schakel = { nummer: plek + 1, vorige, digest };
    Object.assign(gebeurtenis, schakel, { hash: schakelHash(hash, dossier.dossier, schakel) });
    vorige = gebeurtenis.hash;
  }
}

/** Makes the manifest fit what is in the zip again, without the key to sign it. */
function nieuwManifest(
  open: Exportzip,
  wijzig: (manifest: Los<Manifest>) => void = () => {},
): void {
  const manifest = open.manifest;
  const { gebeurtenissen } = open.dossier;
  for (const regel of manifest.bestanden) {
    const bytes = open.bytes(regel.naam);
    Object.assign(regel, { sha256: hash(bytes), grootte: bytes.length });
  }
  manifest.keten = { aantal: gebeurtenissen.length, kop: gebeurtenissen.at(-1)?.hash ?? '' };
  wijzig(manifest);
  open.zet('manifest.json', manifest);
}

/** A signature of who has a key, but not that of the agency. */
function vervalst(bytes: Uint8Array): Handtekening {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const publiek = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return {
    algoritme: 'Ed25519',
    sleutel: {
      id: '00000000-0000-4000-8000-00000000005e',
      publiek: publiek.toString('base64'),
      vingerafdruk: hash(publiek),
    },
    handtekening: sign(null, bytes, privateKey).toString('base64'),
  };
}
