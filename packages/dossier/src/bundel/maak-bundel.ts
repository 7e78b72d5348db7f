import {
  type Blad,
  bladDigest,
  KETENBEGIN,
  leesBlad,
  type OpenBladen,
  type Rol,
  type Schakel,
} from '@passend/domain';
import {
  type Bundeldossier,
  type Bundelgebeurtenis,
  DOSSIERBESTAND,
  type Dossierontvanger,
  HANDTEKENING,
  type Handtekening,
  MANIFEST,
  type Manifest,
  OPEN_BLADEN,
} from './formaat.js';
import { sha256 } from './hash.js';
import { bewijsnaam, type Verwijzing, verwijzingenIn } from './verwijzingen.js';
import { type Bestanden, dossierZip } from './zip.js';

/** A line of the book with everything in it. */
export interface Bundelregel {
  readonly schakel: Schakel;
  readonly bladen: OpenBladen;
}

/** What an export is made from; the same for every receiver. */
export interface Bundelbron {
  readonly dossier: string;
  readonly bureau: { readonly id: string; readonly naam: string };
  readonly betrokkene: {
    readonly naam: string;
    readonly eersteZiektedag: string | null;
    /** Left out but for the UWV. */
    readonly bsn: string | null;
    /** Why the export for the UWV has no BSN. */
    readonly zonderBsn?: string;
  };
  readonly namen: ReadonlyMap<string, string>;
  readonly boek: readonly Bundelregel[];
}

/** An evidence file that goes along, and what it will be called. */
export interface Bewijsvraag {
  readonly naam: string;
  readonly verwijzing: Verwijzing;
}

/** The evidence that this receiver gets: what an open leaf names, each file once. */
export function bewijsVoor(
  ontvanger: Dossierontvanger,
  boek: readonly Bundelregel[],
): readonly Bewijsvraag[] {
  const gezien = new Map<string, Bewijsvraag>();
  for (const { schakel, bladen } of boek) {
    let volg = 0;
    for (const verwijzing of OPEN_BLADEN[ontvanger].flatMap((blad) =>
      verwijzingenIn(bladen[blad].tekst),
    )) {
      if (gezien.has(verwijzing.id)) continue;
      volg += 1;
      gezien.set(verwijzing.id, { naam: bewijsnaam(schakel.nummer, volg, verwijzing), verwijzing });
    }
  }
  return [...gezien.values()];
}

/**
 * Makes an export: a zip in which the leaves of the receiver are open and the others stand as digests.
 * @param bestanden bytes of the evidence by `bewijsVoor`, and other files such as reports as PDF
 * @param onderteken signs bytes with the key of the agency
 */
export function maakBundel(
  bron: Bundelbron,
  ontvanger: Dossierontvanger,
  gemaaktOp: string,
  bestanden: Bestanden,
  onderteken: (bytes: Uint8Array) => Handtekening,
): Uint8Array {
  const inhoud: Bestanden = {
    [DOSSIERBESTAND]: alsJson(dossierVoor(bron, ontvanger)),
    ...bestanden,
  };
  const manifest: Manifest = {
    formaat: 'passend-dossier-1',
    soort: 'export',
    dossier: bron.dossier,
    ontvanger,
    gemaaktOp,
    bureau: { ...bron.bureau },
    keten: { aantal: bron.boek.length, kop: bron.boek.at(-1)?.schakel.hash ?? KETENBEGIN },
    bestanden: Object.entries(inhoud).map(([naam, bytes]) => ({
      naam,
      sha256: sha256(bytes),
      grootte: bytes.length,
    })),
  };
  const ondertekend = alsJson(manifest);
  const handtekening = alsJson(onderteken(ondertekend));
  return dossierZip({ [MANIFEST]: ondertekend, [HANDTEKENING]: handtekening, ...inhoud });
}

/** `dossier.json` for one receiver. */
export function dossierVoor(
  { dossier, betrokkene, namen, boek }: Bundelbron,
  ontvanger: Dossierontvanger,
): Bundeldossier {
  return {
    formaat: 'passend-dossier-1',
    dossier,
    ontvanger,
    betrokkene: { ...betrokkene, bsn: ontvanger === 'uwv' ? betrokkene.bsn : null },
    personen: personenIn(boek, ontvanger, namen),
    bewijs: Object.fromEntries(
      bewijsVoor(ontvanger, boek).map(({ naam, verwijzing }) => [verwijzing.id, naam]),
    ),
    gebeurtenissen: boek.map((regel) => gebeurtenisVoor(regel, ontvanger)),
  };
}

function gebeurtenisVoor(
  { schakel, bladen }: Bundelregel,
  ontvanger: Dossierontvanger,
): Bundelgebeurtenis {
  const blad = (naam: Blad) =>
    OPEN_BLADEN[ontvanger].includes(naam)
      ? { ...bladen[naam] }
      : { digest: bladDigest(sha256, naam, bladen[naam]) };
  return {
    ...schakel,
    bladen: { werkgever: blad('werkgever'), uwv: blad('uwv'), prive: blad('prive') },
  };
}

function personenIn(
  boek: readonly Bundelregel[],
  ontvanger: Dossierontvanger,
  namen: ReadonlyMap<string, string>,
): Bundeldossier['personen'] {
  const personen = new Map<string, { naam: string; rol: Rol }>();
  for (const { bladen } of boek)
    for (const naam of OPEN_BLADEN[ontvanger]) {
      const door = leesBlad(bladen[naam].tekst)?.door;
      if (door !== undefined)
        personen.set(door.id, { naam: namen.get(door.id) ?? 'Onbekend', rol: door.rol });
    }
  return Object.fromEntries(personen);
}

function alsJson(waarde: Bundeldossier | Manifest | Handtekening): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(waarde, null, 1)}\n`);
}
