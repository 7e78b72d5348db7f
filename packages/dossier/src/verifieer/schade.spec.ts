import { beforeAll, describe, expect, it } from '@jest/globals';
import { BLADEN, bladDigest, gebeurtenisDigest, schakelHash } from '@passend/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Bundeldossier, Handtekening, Manifest } from '../bundel/formaat.js';
import { dossierZip } from '../bundel/zip.js';
import {
  DOSSIER,
  hash,
  maakBundel,
  notitie,
  OP,
  priveNotitie,
  proefboek,
  proefbron,
  proefsleutel,
} from '../proef/proefbundel.js';
import { leesSleutel } from './sleutel.js';
import { verifieer } from './verifieer.js';

type Bestanden = Record<string, Uint8Array>;
/** JSON that may be written to, as who damages does. */
type Los<T> = { -readonly [K in keyof T]: T[K] extends object ? Los<T[K]> : T[K] };

const BUREAU = proefsleutel();
const VERVALSER = proefsleutel();
const BOEK = proefboek([
  notitie('een'),
  notitie('twee'),
  priveNotitie('voor mij'),
  notitie('vier'),
  notitie('vijf'),
]);
const RAPPORT = { 'rapporten/voortgang.pdf': strToU8('%PDF-1.7 rapport') };
const maak = (
  boek = BOEK,
  ontvanger: 'uwv' | 'werkgever' = 'uwv',
  onderteken = BUREAU.onderteken,
) => maakBundel(proefbron(boek), ontvanger, OP, RAPPORT, onderteken);

const GOED = maak();
const open = (zip = GOED): Bestanden => unzipSync(zip);
const pak = (bestanden: Bestanden) => dossierZip(bestanden);
const json = <T>(bestanden: Bestanden, naam: string): Los<T> =>
  JSON.parse(strFromU8(bestanden[naam] ?? new Uint8Array()));
const zet = (bestanden: Bestanden, naam: string, waarde: unknown) => {
  bestanden[naam] = strToU8(`${JSON.stringify(waarde, null, 1)}\n`);
};

/** Changes `dossier.json` and leaves the rest as it was. */
function inDossier(wijzig: (dossier: Los<Bundeldossier>) => void, zip = GOED): Uint8Array {
  const bestanden = open(zip);
  const dossier = json<Bundeldossier>(bestanden, 'dossier.json');
  wijzig(dossier);
  zet(bestanden, 'dossier.json', dossier);
  return pak(bestanden);
}

/** Makes the manifest fit what is in the zip again, without the key to sign it. */
function metNieuwManifest(zip: Uint8Array, wijzig: (manifest: Los<Manifest>) => void = () => {}) {
  const bestanden = open(zip);
  const manifest = json<Manifest>(bestanden, 'manifest.json');
  const dossier = json<Bundeldossier>(bestanden, 'dossier.json');
  for (const regel of manifest.bestanden) {
    const bytes = bestanden[regel.naam];
    if (bytes !== undefined) Object.assign(regel, { sha256: hash(bytes), grootte: bytes.length });
  }
  const laatste = dossier.gebeurtenissen.at(-1);
  manifest.keten = { aantal: dossier.gebeurtenissen.length, kop: laatste?.hash ?? '0'.repeat(64) };
  wijzig(manifest);
  zet(bestanden, 'manifest.json', manifest);
  return { bestanden, manifest };
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
    Object.assign(gebeurtenis, schakel, { hash: schakelHash(hash, DOSSIER, schakel) });
    vorige = gebeurtenis.hash;
  }
}

function vervang(dossier: Los<Bundeldossier>, nummer: number, van: string, naar: string): void {
  const blad = dossier.gebeurtenissen[nummer - 1]?.bladen.uwv;
  if (blad === undefined || !('tekst' in blad)) throw new Error('This leaf is not open.');
  blad.tekst = blad.tekst.replace(van, naar);
}

const GEVALLEN: readonly (readonly [string, () => Uint8Array, string, RegExp])[] = [
  [
    'a leaf that says something else',
    () => inDossier((dossier) => vervang(dossier, 2, 'twee', 'drie')),
    'gebeurtenis_veranderd',
    /Gebeurtenis 2: de tekst/u,
  ],
  [
    'a day that was changed',
    () => inDossier((dossier) => vervang(dossier, 4, '2026-11-30', '2026-10-30')),
    'gebeurtenis_veranderd',
    /Gebeurtenis 4/u,
  ],
  [
    'a salt that was changed',
    () =>
      inDossier((dossier) => {
        const blad = dossier.gebeurtenissen[0]?.bladen.uwv;
        if (blad !== undefined && 'zout' in blad) blad.zout = 'a'.repeat(64);
      }),
    'gebeurtenis_veranderd',
    /Gebeurtenis 1/u,
  ],
  [
    'a leaf and its digest that were changed',
    () =>
      inDossier((dossier) => {
        vervang(dossier, 2, 'twee', 'drie');
        const [voor, na] = [structuredClone(dossier), dossier];
        herreken(voor);
        for (const [plek, een] of na.gebeurtenissen.entries())
          een.digest = voor.gebeurtenissen[plek]?.digest ?? '';
      }),
    'keten_hash_past_niet',
    /Gebeurtenis 2 is veranderd/u,
  ],
  [
    'a leaf, its digest and its link that were changed',
    () =>
      inDossier((dossier) => {
        vervang(dossier, 2, 'twee', 'drie');
        const nieuw = structuredClone(dossier);
        herreken(nieuw);
        Object.assign(dossier.gebeurtenissen[1] ?? {}, nieuw.gebeurtenissen[1]);
      }),
    'keten_vorige_past_niet',
    /Gebeurtenis 3 sluit niet aan/u,
  ],
  [
    'an event that was dropped',
    () => inDossier((dossier) => dossier.gebeurtenissen.splice(1, 1)),
    'keten_nummer_mist',
    /Gebeurtenis 2 ontbreekt/u,
  ],
  [
    'an event that was dropped, with the others numbered anew',
    () =>
      inDossier((dossier) => {
        dossier.gebeurtenissen.splice(1, 1);
        for (const [plek, een] of dossier.gebeurtenissen.entries()) een.nummer = plek + 1;
      }),
    'keten_vorige_past_niet',
    /Gebeurtenis 2 sluit niet aan/u,
  ],
  [
    'a withheld event that was dropped',
    () => inDossier((dossier) => dossier.gebeurtenissen.splice(2, 1)),
    'keten_nummer_mist',
    /Gebeurtenis 3 ontbreekt/u,
  ],
  [
    'two events that were swapped',
    () =>
      inDossier(({ gebeurtenissen }) => {
        gebeurtenissen.splice(1, 2, ...gebeurtenissen.slice(1, 3).reverse());
      }),
    'keten_nummer_mist',
    /Gebeurtenis 2/u,
  ],
  [
    'the leaves of two events that were swapped',
    () =>
      inDossier(({ gebeurtenissen: [een, twee] }) => {
        if (een && twee) [een.bladen, twee.bladen] = [twee.bladen, een.bladen];
      }),
    'gebeurtenis_veranderd',
    /Gebeurtenis 1/u,
  ],
  [
    'an event of another dossier that was put in',
    () =>
      inDossier((dossier) => {
        const ander = proefboek([notitie('een')], '00000000-0000-4000-8000-0000000000d2')[0];
        const eerste = dossier.gebeurtenissen[0];
        if (ander && eerste) eerste.hash = ander.schakel.hash;
      }),
    'keten_hash_past_niet',
    /Gebeurtenis 1/u,
  ],
  [
    'a leaf that was left out',
    () =>
      inDossier((dossier) => {
        const eerste = dossier.gebeurtenissen[0];
        const blad = eerste?.bladen.uwv;
        if (eerste && blad && 'tekst' in blad)
          eerste.bladen.uwv = { digest: bladDigest(hash, 'uwv', blad) };
      }),
    'deel_ontbreekt',
    /Gebeurtenis 1: het deel "uwv" is weggelaten/u,
  ],
  [
    'a private leaf that was opened',
    () =>
      inDossier((dossier) => {
        const derde = dossier.gebeurtenissen[2];
        const blad = BOEK[2]?.bladen.prive;
        if (derde && blad) derde.bladen.prive = { ...blad };
      }),
    'deel_te_veel',
    /Gebeurtenis 3: het deel "prive" staat open/u,
  ],
  [
    'an end that was cut off',
    () => inDossier((dossier) => dossier.gebeurtenissen.splice(3, 2)),
    'staart_weg',
    /laatste 2 gebeurtenissen/u,
  ],
  [
    'an event that was added by who knows how to hash',
    () =>
      inDossier((dossier) => {
        const langer = proefboek([
          ...Array.from({ length: 5 }, () => notitie('x')),
          notitie('zes'),
        ]);
        const zes = json<Bundeldossier>(open(maak(langer)), 'dossier.json').gebeurtenissen[5];
        if (zes !== undefined) dossier.gebeurtenissen.push(zes);
        herreken(dossier);
      }),
    'staart_te_lang',
    /1 gebeurtenissen achteraan/u,
  ],
  [
    'a chain that was computed anew',
    () =>
      inDossier((dossier) => {
        vervang(dossier, 2, 'twee', 'drie');
        herreken(dossier);
      }),
    'kop_anders',
    /herschreven/u,
  ],
  [
    'a chain and a manifest that were made anew, under the old signature',
    () =>
      pak(
        metNieuwManifest(
          inDossier((dossier) => {
            vervang(dossier, 2, 'twee', 'drie');
            herreken(dossier);
          }),
        ).bestanden,
      ),
    'handtekening',
    /past niet bij manifest.json/u,
  ],
  [
    'everything made anew by a forger with a key of his own',
    () => {
      const { bestanden } = metNieuwManifest(
        inDossier((dossier) => {
          vervang(dossier, 2, 'twee', 'drie');
          herreken(dossier);
        }),
      );
      const manifest = bestanden['manifest.json'] ?? new Uint8Array();
      zet(bestanden, 'handtekening.json', VERVALSER.onderteken(manifest));
      return pak(bestanden);
    },
    'andere_sleutel',
    /andere sleutel/u,
  ],
  [
    'a name that was changed',
    () =>
      inDossier((dossier) => {
        dossier.betrokkene.naam = 'Iemand Anders';
      }),
    'bestand_veranderd',
    /dossier.json is veranderd/u,
  ],
  [
    'a report that was replaced',
    () => pak({ ...open(), 'rapporten/voortgang.pdf': strToU8('%PDF-1.7 ander!') }),
    'bestand_veranderd',
    /voortgang.pdf is veranderd/u,
  ],
  [
    'a report that was replaced, with its hash in the manifest',
    () =>
      pak(
        metNieuwManifest(pak({ ...open(), 'rapporten/voortgang.pdf': strToU8('ander') })).bestanden,
      ),
    'handtekening',
    /handtekening past niet/u,
  ],
  [
    'a file that was added',
    () => pak({ ...open(), 'rapporten/extra.pdf': strToU8('extra') }),
    'bestand_te_veel',
    /extra.pdf is toegevoegd/u,
  ],
  [
    'a file that was taken out',
    () => {
      const { 'rapporten/voortgang.pdf': _, ...rest } = open();
      return pak(rest);
    },
    'bestand_ontbreekt',
    /voortgang.pdf ontbreekt/u,
  ],
  [
    'a signature from another export',
    () => {
      const teken = open(maak(BOEK.slice(0, 3)))['handtekening.json'];
      return pak({ ...open(), ...(teken && { 'handtekening.json': teken }) });
    },
    'handtekening',
    /van een andere export/u,
  ],
  [
    'a signature in which one letter was changed',
    () => {
      const bestanden = open();
      const teken = json<Handtekening>(bestanden, 'handtekening.json');
      teken.handtekening = teken.handtekening.replace(/^./u, (een) => (een === 'A' ? 'B' : 'A'));
      zet(bestanden, 'handtekening.json', teken);
      return pak(bestanden);
    },
    'handtekening',
    /handtekening past niet/u,
  ],
  [
    'a signature that was taken out',
    () => {
      const { 'handtekening.json': _, ...rest } = open();
      return pak(rest);
    },
    'bestand_ontbreekt',
    /handtekening.json ontbreekt/u,
  ],
  [
    'a fingerprint that says it is of the agency',
    () => {
      const { bestanden } = metNieuwManifest(GOED);
      const teken = VERVALSER.onderteken(bestanden['manifest.json'] ?? new Uint8Array());
      const sleutel = { ...teken.sleutel, vingerafdruk: BUREAU.vingerafdruk };
      zet(bestanden, 'handtekening.json', { ...teken, sleutel });
      return pak(bestanden);
    },
    'handtekening',
    /vingerafdruk/u,
  ],
  [
    'an older manifest with its signature',
    () => {
      const oud = open(maak(BOEK.slice(0, 4)));
      return pak({
        ...open(),
        ...Object.fromEntries(
          ['manifest.json', 'handtekening.json'].map((n) => [n, oud[n] ?? new Uint8Array()]),
        ),
      });
    },
    'staart_te_lang',
    /achteraan toegevoegd/u,
  ],
  [
    'a manifest that is for another receiver',
    () =>
      pak(
        metNieuwManifest(GOED, (manifest) => Object.assign(manifest, { ontvanger: 'werkgever' }))
          .bestanden,
      ),
    'manifest',
    /andere export/u,
  ],
  [
    'a moment of making that was changed',
    () =>
      pak(
        metNieuwManifest(GOED, (manifest) =>
          Object.assign(manifest, { gemaaktOp: '2026-01-01T00:00:00.000Z' }),
        ).bestanden,
      ),
    'handtekening',
    /manifest is veranderd/u,
  ],
  ['a zip that was cut off', () => GOED.slice(0, -40), 'zip', /geen hele zip/u],
  ['something behind the zip', () => Uint8Array.from([...GOED, 0x20]), 'zip', /staat iets achter/u],
  ['something in front of the zip', () => Uint8Array.from([0x20, ...GOED]), 'zip', /zip/u],
  [
    'no zip',
    () => strToU8('dit is geen zip, maar wel langer dan tweeentwintig'),
    'zip',
    /geen hele zip/u,
  ],
  ['nothing', () => new Uint8Array(), 'zip', /geen hele zip/u],
  [
    'JSON that is no dossier',
    () => pak({ ...open(), 'dossier.json': strToU8('{"formaat":"passend-dossier-1"}') }),
    'onleesbaar',
    /dossier.json is niet zoals/u,
  ],
  [
    'a field that Passend does not write',
    () => inDossier((dossier) => Object.assign(dossier, { extra: true })),
    'onleesbaar',
    /dossier.json is niet zoals/u,
  ],
];

describe('an export that was damaged', () => {
  beforeAll(() => {
    expect(verifieer(GOED, [BUREAU.vingerafdruk]).gebrek).toBeNull();
  });

  it('is tried in more than twenty ways', () => {
    expect(GEVALLEN.length).toBeGreaterThan(20);
  });

  it.each(GEVALLEN)('is found and named: %s', (_naam, damage, code, zin) => {
    const { gebrek } = verifieer(damage(), [BUREAU.vingerafdruk]);
    expect(gebrek?.code).toBe(code);
    expect(gebrek?.zin).toMatch(zin);
  });

  it('is found wherever one bit of it was turned', () => {
    const stap = Math.max(1, Math.floor(GOED.length / 600));
    for (let plek = 0; plek < GOED.length; plek += stap) {
      const anders = Uint8Array.from(GOED);
      anders[plek] = (anders[plek] ?? 0) ^ (1 << (plek % 8));
      expect([plek, verifieer(anders, [BUREAU.vingerafdruk]).gebrek === null]).toEqual([
        plek,
        false,
      ]);
    }
  });

  it('is found when only the zip was packed anew, and then says that the content is whole', () => {
    const opnieuw = zipSync(open(), { mtime: new Date(2026, 10, 30) });
    expect(verifieer(opnieuw, [BUREAU.vingerafdruk]).gebrek).toMatchObject({
      code: 'zip_anders',
      zin: expect.stringContaining('De inhoud en de handtekening kloppen'),
    });
  });

  it('is of the forger when nobody compares the key, and says that nobody did', () => {
    const vals = maak(BOEK, 'uwv', VERVALSER.onderteken);
    expect(verifieer(vals, null)).toMatchObject({ gebrek: null, sleutelVergeleken: false });
    expect(verifieer(vals, [BUREAU.vingerafdruk]).gebrek?.code).toBe('andere_sleutel');
  });
});

describe('the key of an agency', () => {
  it('is known by fingerprint, by PEM and by the list that the agency publishes', () => {
    const { sleutel } = BUREAU.onderteken(new Uint8Array());
    const der = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(sleutel.publiek, 'base64'),
    ]).toString('base64');
    const verwacht = [BUREAU.vingerafdruk];
    expect(leesSleutel(BUREAU.vingerafdruk.toUpperCase().replace(/..(?=.)/gu, '$&:'))).toEqual(
      verwacht,
    );
    expect(leesSleutel(`-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`)).toEqual(
      verwacht,
    );
    expect(
      leesSleutel(JSON.stringify({ sleutels: [{ id: 'x', publiek: sleutel.publiek }] })),
    ).toEqual(verwacht);
    for (const fout of ['', 'abc', '{}', '{"sleutels":[]}', '-----BEGIN PUBLIC KEY-----\nAAAA'])
      expect(leesSleutel(fout)).toBeNull();
  });
});
