import { Inflate } from 'fflate';

/** What may be in an export: more is not unpacked, so that a bomb stays one file. */
export const ZIPGRENZEN = {
  bestanden: 5_000,
  perBestand: 64 * 1024 * 1024,
  totaal: 512 * 1024 * 1024,
} as const;

/** A file in a zip; unpacked when it is asked for. */
export interface Zipbestand {
  readonly naam: string;
  readonly grootte: number;
  /** @throws Zipfout when it does not unpack to what the zip says of it */
  lees(): Uint8Array;
}

/** The files of a zip, and whether its headers are as Passend writes them. */
export interface Zip {
  readonly bestanden: readonly Zipbestand[];
  readonly zoalsGeschreven: boolean;
}

/** A zip that is not whole, or not to be trusted; the message is a sentence for people. */
export class Zipfout extends Error {
  override readonly name = 'Zipfout';
}

const LOKAAL = 0x04034b50;
const CENTRAAL = 0x02014b50;
const EINDE = 0x06054b50;
const EINDE_BYTES = 22;
const CENTRAAL_BYTES = 46;
const LOKAAL_BYTES = 30;
const VERSLEUTELD = 1;
const ACHTERAF = 8;
const STUK = 16 * 1024;
/** Plain names in plain folders: nothing that leaves the folder it is unpacked in. */
const NAAM = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/){0,3}[A-Za-z0-9_][A-Za-z0-9_.-]*$/u;
/** 1 January 1980, midnight: what every entry of ours carries. */
const VASTE_DAG = 0x00210000;

interface Ingang {
  readonly naam: string;
  readonly vlaggen: number;
  readonly methode: number;
  readonly tijd: number;
  readonly crc: number;
  readonly verpakt: number;
  readonly grootte: number;
  readonly begin: number;
  readonly eigen: boolean;
}

/**
 * Reads the list of files of a zip, strictly: each byte belongs to one entry, the list or its end.
 * @throws Zipfout
 */
export function leesZip(bytes: Uint8Array): Zip {
  const blik = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ingangen = leesLijst(blik, bytes);
  const namen = new Set<string>();
  for (const { naam } of ingangen) {
    if (!NAAM.test(naam) || naam.includes('..'))
      throw new Zipfout('In de zip staat een bestand met een naam die niet mag.');
    if (namen.has(naam.toLowerCase())) throw new Zipfout(`${naam} staat twee keer in de zip.`);
    namen.add(naam.toLowerCase());
  }
  const zoalsGeschreven = ingangen.every((ingang) => ingang.eigen && isEigenBegin(blik, ingang));
  return {
    zoalsGeschreven,
    bestanden: ingangen.map((ingang) => ({
      naam: ingang.naam,
      grootte: ingang.grootte,
      lees: () => pakUit(blik, bytes, ingang),
    })),
  };
}

function leesLijst(blik: DataView, bytes: Uint8Array): readonly Ingang[] {
  const plek = bytes.length - EINDE_BYTES;
  if (plek < 0 || blik.getUint32(plek, true) !== EINDE)
    throw new Zipfout('Dit is geen hele zip: het einde ontbreekt of er staat iets achter.');
  const aantal = blik.getUint16(plek + 10, true);
  const lijst = blik.getUint32(plek + 12, true);
  let hier = blik.getUint32(plek + 16, true);
  const geteld = blik.getUint16(plek + 8, true);
  const schijven = blik.getUint32(plek + 4, true) + blik.getUint16(plek + 20, true);
  if (geteld !== aantal || schijven !== 0 || hier + lijst !== plek)
    throw new Zipfout('De lijst van bestanden in de zip klopt niet.');
  if (aantal > ZIPGRENZEN.bestanden) throw new Zipfout('In de zip staan te veel bestanden.');
  const ingangen: Ingang[] = [];
  let totaal = 0;
  while (hier < plek) {
    const { ingang, verder } = leesIngang(blik, bytes, hier, plek);
    totaal += ingang.grootte;
    if (ingang.grootte > ZIPGRENZEN.perBestand || totaal > ZIPGRENZEN.totaal)
      throw new Zipfout('De zip pakt uit tot te veel bytes.');
    ingangen.push(ingang);
    hier = verder;
  }
  if (ingangen.length !== aantal) throw new Zipfout('De lijst van bestanden in de zip klopt niet.');
  controleerPlaatsen(blik, ingangen, blik.getUint32(plek + 16, true));
  return ingangen;
}

function leesIngang(blik: DataView, bytes: Uint8Array, hier: number, einde: number) {
  if (hier + CENTRAAL_BYTES > einde || blik.getUint32(hier, true) !== CENTRAAL)
    throw new Zipfout('De lijst van bestanden in de zip klopt niet.');
  const naamlengte = blik.getUint16(hier + 28, true);
  const rest = blik.getUint16(hier + 30, true) + blik.getUint16(hier + 32, true);
  const verder = hier + CENTRAAL_BYTES + naamlengte + rest;
  if (verder > einde) throw new Zipfout('De lijst van bestanden in de zip klopt niet.');
  const naam = naamVan(bytes.subarray(hier + CENTRAAL_BYTES, hier + CENTRAAL_BYTES + naamlengte));
  const tijd = blik.getUint32(hier + 12, true);
  const ingang: Ingang = {
    naam,
    vlaggen: blik.getUint16(hier + 8, true),
    methode: blik.getUint16(hier + 10, true),
    tijd,
    crc: blik.getUint32(hier + 16, true),
    verpakt: blik.getUint32(hier + 20, true),
    grootte: blik.getUint32(hier + 24, true),
    begin: blik.getUint32(hier + 42, true),
    eigen:
      rest === 0 &&
      tijd === VASTE_DAG &&
      blik.getUint16(hier + 10, true) === 0 &&
      blik.getUint16(hier + 4, true) === 20 &&
      blik.getUint16(hier + 6, true) === 20 &&
      blik.getUint16(hier + 8, true) === 0 &&
      blik.getUint32(hier + 34, true) === 0 &&
      blik.getUint32(hier + 38, true) === 0,
  };
  return { ingang, verder };
}

function naamVan(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Entries follow each other from the first byte up to the list, without gaps and without overlap. */
function controleerPlaatsen(blik: DataView, ingangen: readonly Ingang[], lijst: number): void {
  let hier = 0;
  for (const ingang of [...ingangen].sort((a, b) => a.begin - b.begin)) {
    const gegevens = beginVan(blik, ingang, lijst);
    const achteraf = (ingang.vlaggen & ACHTERAF) === 0 ? [0] : [12, 16];
    if (ingang.begin !== hier) throw new Zipfout('Er staat iets tussen de bestanden in de zip.');
    const einden = achteraf.map((extra) => gegevens + ingang.verpakt + extra);
    const volgende = ingangen.map(({ begin }) => begin).filter((begin) => begin > ingang.begin);
    const grens = Math.min(lijst, ...volgende);
    if (!einden.includes(grens)) throw new Zipfout('Er staat iets tussen de bestanden in de zip.');
    hier = grens;
  }
  if (hier !== lijst) throw new Zipfout('Er staat iets tussen de bestanden in de zip.');
}

/** Where the bytes of an entry begin; its own header has to say the same as the list. */
function beginVan(blik: DataView, ingang: Ingang, lijst: number): number {
  const { begin } = ingang;
  if (begin + LOKAAL_BYTES > lijst || blik.getUint32(begin, true) !== LOKAAL)
    throw new Zipfout(`${ingang.naam}: het begin in de zip klopt niet.`);
  const zelfde =
    blik.getUint16(begin + 6, true) === ingang.vlaggen &&
    blik.getUint16(begin + 8, true) === ingang.methode &&
    ((ingang.vlaggen & ACHTERAF) !== 0 ||
      (blik.getUint32(begin + 14, true) === ingang.crc &&
        blik.getUint32(begin + 18, true) === ingang.verpakt &&
        blik.getUint32(begin + 22, true) === ingang.grootte));
  const naamlengte = blik.getUint16(begin + 26, true);
  const bytes = new Uint8Array(blik.buffer, blik.byteOffset, blik.byteLength);
  const naam = naamVan(bytes.subarray(begin + LOKAAL_BYTES, begin + LOKAAL_BYTES + naamlengte));
  if (!zelfde || naam !== ingang.naam)
    throw new Zipfout(`${ingang.naam}: de zip zegt op twee plaatsen iets anders over dit bestand.`);
  return begin + LOKAAL_BYTES + naamlengte + blik.getUint16(begin + 28, true);
}

/** Whether the header of the file itself is as Passend writes it. */
function isEigenBegin(blik: DataView, { begin }: Ingang): boolean {
  return (
    blik.getUint16(begin + 4, true) === 20 &&
    blik.getUint32(begin + 10, true) === VASTE_DAG &&
    blik.getUint16(begin + 28, true) === 0
  );
}

function pakUit(blik: DataView, bytes: Uint8Array, ingang: Ingang): Uint8Array {
  const { naam, vlaggen, methode, verpakt, grootte, crc } = ingang;
  if ((vlaggen & VERSLEUTELD) !== 0 || ![0, 8].includes(methode))
    throw new Zipfout(`${naam}: dit bestand is ingepakt op een manier die niet mag.`);
  const begin = beginVan(blik, ingang, bytes.length);
  const rauw = bytes.subarray(begin, begin + verpakt);
  const uit = methode === 0 ? rauw : ontvouw(naam, rauw, grootte);
  if (uit.length !== grootte || crc32(uit) !== crc)
    throw new Zipfout(`${naam}: dit bestand is beschadigd.`);
  return uit;
}

/** Unpacks in pieces and stops as soon as it becomes more than the zip says. */
function ontvouw(naam: string, rauw: Uint8Array, grootte: number): Uint8Array {
  const uit = new Uint8Array(grootte);
  let lengte = 0;
  const uitpakker = new Inflate((stuk) => {
    if (lengte + stuk.length > grootte) throw new Zipfout(`${naam}: dit bestand is beschadigd.`);
    uit.set(stuk, lengte);
    lengte += stuk.length;
  });
  try {
    for (let plek = 0; plek < rauw.length; plek += STUK)
      uitpakker.push(rauw.subarray(plek, plek + STUK), plek + STUK >= rauw.length);
  } catch {
    throw new Zipfout(`${naam}: dit bestand is beschadigd.`);
  }
  return uit.subarray(0, lengte);
}

const CRC_TABEL = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC_TABEL[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
