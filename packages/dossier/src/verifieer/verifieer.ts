import type { z } from 'zod';
import {
  type Bundeldossier,
  bundeldossierSchema,
  DOSSIERBESTAND,
  HANDTEKENING,
  type Handtekening,
  handtekeningSchema,
  MANIFEST,
  type Manifest,
  manifestSchema,
} from '../bundel/formaat.js';
import { sha256 } from '../bundel/hash.js';
import { gebrekInKeten, kopVan, verwachtBewijs } from './controleer-keten.js';
import type { Gebrek } from './gebrek.js';
import { leesZip, type Zip, type Zipbestand, Zipfout } from './lees-zip.js';
import { isOndertekend, type Sleutelbewijs, vingerafdrukVan } from './sleutel.js';

/** What a check came to. */
export interface Uitslag {
  /** The first thing that is wrong; null when nothing is. */
  readonly gebrek: Gebrek | null;
  /** What the export says it is; null when that cannot be read. */
  readonly over: {
    readonly dossier: string;
    readonly ontvanger: Manifest['ontvanger'];
    readonly gemaaktOp: string;
    readonly bureau: string;
    readonly gebeurtenissen: number;
    readonly bestanden: number;
    readonly kop: string;
    readonly vingerafdruk: string;
  } | null;
  /** Whether the key was compared with one that the reader brought. */
  readonly sleutelVergeleken: boolean;
}

/** Ends the check with what is wrong. */
class Gevonden extends Error {
  constructor(readonly gebrek: Gebrek) {
    super(gebrek.code);
  }
}

/**
 * Checks an export with nothing but itself, and the key of the agency when the reader has it: the zip,
 * the events and their chain, every file, the manifest, the signature, the key.
 * @param sleutels fingerprints of the keys of the agency; null when the reader has none
 */
export function verifieer(bytes: Uint8Array, sleutels: Sleutelbewijs | null): Uitslag {
  let over: Uitslag['over'] = null;
  try {
    const zip = leesZip(bytes);
    const [manifestbestand, dossierbestand, tekenbestand] = [MANIFEST, DOSSIERBESTAND, HANDTEKENING]
      .map((naam) => vind(zip, naam))
      .map((bestand) => ({ naam: bestand.naam, bytes: bestand.lees() }));
    const manifest = lees(manifestbestand, manifestSchema);
    const dossier = lees(dossierbestand, bundeldossierSchema);
    const handtekening = lees(tekenbestand, handtekeningSchema);
    over = overzicht(manifest, handtekening);
    controleerInhoud(dossier);
    controleerBestanden(zip, manifest, dossier);
    controleerSamen(manifest, dossier);
    controleerDossierbestand(manifest, dossierbestand?.bytes);
    controleerHandtekening(manifestbestand?.bytes, handtekening, sleutels);
    if (!zip.zoalsGeschreven)
      stop(
        'zip_anders',
        'De inhoud en de handtekening kloppen, maar de zip zelf is veranderd of opnieuw ingepakt. Bewaar het bestand zoals je het kreeg.',
      );
    return { gebrek: null, over, sleutelVergeleken: sleutels !== null };
  } catch (fout) {
    return { gebrek: gebrekVan(fout), over, sleutelVergeleken: sleutels !== null };
  }
}

function gebrekVan(fout: unknown): Gebrek {
  if (fout instanceof Gevonden) return fout.gebrek;
  if (fout instanceof Zipfout) return { code: 'zip', zin: fout.message };
  throw fout;
}

function stop(code: string, zin: string): never {
  throw new Gevonden({ code, zin });
}

function vind(zip: Zip, naam: string): Zipbestand {
  return (
    zip.bestanden.find((bestand) => bestand.naam === naam) ??
    stop('bestand_ontbreekt', `${naam} ontbreekt in de zip.`)
  );
}

function lees<T extends z.ZodType>(
  bestand: { readonly naam: string; readonly bytes: Uint8Array } | undefined,
  schema: T,
): z.infer<T> {
  if (bestand === undefined)
    return stop('bestand_ontbreekt', 'Er ontbreekt een bestand in de zip.');
  const gelezen = schema.safeParse(alsJson(bestand.bytes));
  if (!gelezen.success)
    return stop('onleesbaar', `${bestand.naam} is niet zoals Passend het schrijft.`);
  return gelezen.data;
}

function alsJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function overzicht(manifest: Manifest, { sleutel }: Handtekening): Uitslag['over'] {
  return {
    dossier: manifest.dossier,
    ontvanger: manifest.ontvanger,
    gemaaktOp: manifest.gemaaktOp,
    bureau: manifest.bureau.naam,
    gebeurtenissen: manifest.keten.aantal,
    bestanden: manifest.bestanden.length,
    kop: manifest.keten.kop,
    vingerafdruk: vingerafdrukVan(sleutel.publiek),
  };
}

function controleerInhoud(dossier: Bundeldossier): void {
  const gebrek = gebrekInKeten(dossier);
  if (gebrek !== null) throw new Gevonden(gebrek);
}

function controleerBestanden(zip: Zip, manifest: Manifest, dossier: Bundeldossier): void {
  const genoemd = new Map(manifest.bestanden.map((bestand) => [bestand.naam, bestand]));
  if (genoemd.size !== manifest.bestanden.length)
    stop('manifest', `${MANIFEST} noemt een bestand twee keer.`);
  const bewijs = verwachtBewijs(dossier);
  for (const naam of [...bewijs.keys(), ...genoemd.keys()]) vind(zip, naam);
  for (const bestand of zip.bestanden) {
    const { naam } = bestand;
    if (naam === MANIFEST || naam === HANDTEKENING) continue;
    const regel = genoemd.get(naam);
    if (regel === undefined)
      stop('bestand_te_veel', `${naam} is toegevoegd: ${MANIFEST} noemt dit bestand niet.`);
    if (naam === DOSSIERBESTAND) continue;
    const hash = sha256(bestand.lees());
    if ((bewijs.get(naam) ?? hash) !== hash)
      stop(
        'bewijs_veranderd',
        `${naam} is veranderd: het is niet het bestand dat in de gebeurtenis staat.`,
      );
    if (regel.sha256 !== hash || regel.grootte !== bestand.grootte)
      stop('bestand_veranderd', `${naam} is veranderd na het maken van de export.`);
  }
  for (const naam of bewijs.keys())
    if (!genoemd.has(naam)) stop('manifest', `${MANIFEST} noemt het bewijs ${naam} niet.`);
}

function controleerSamen(manifest: Manifest, dossier: Bundeldossier): void {
  const { aantal, kop } = manifest.keten;
  const gevonden = dossier.gebeurtenissen.length;
  if (gevonden < aantal)
    stop('staart_weg', `De laatste ${aantal - gevonden} gebeurtenissen zijn weggehaald.`);
  if (gevonden > aantal)
    stop('staart_te_lang', `Er zijn ${gevonden - aantal} gebeurtenissen achteraan toegevoegd.`);
  if (kop !== kopVan(dossier))
    stop(
      'kop_anders',
      `De keten eindigt anders dan ${MANIFEST} zegt: de gebeurtenissen zijn herschreven.`,
    );
  if (manifest.dossier !== dossier.dossier || manifest.ontvanger !== dossier.ontvanger)
    stop('manifest', `${MANIFEST} hoort bij een andere export.`);
}

/** Only now, as what is wrong with an event is told better by the event itself. */
function controleerDossierbestand({ bestanden }: Manifest, bytes: Uint8Array | undefined): void {
  const regel = bestanden.find(({ naam }) => naam === DOSSIERBESTAND);
  if (regel === undefined || bytes === undefined)
    stop('manifest', `${MANIFEST} noemt ${DOSSIERBESTAND} niet.`);
  if (regel.sha256 !== sha256(bytes) || regel.grootte !== bytes.length)
    stop('bestand_veranderd', `${DOSSIERBESTAND} is veranderd na het maken van de export.`);
}

function controleerHandtekening(
  bytes: Uint8Array | undefined,
  handtekening: Handtekening,
  sleutels: Sleutelbewijs | null,
): void {
  const { publiek, vingerafdruk } = handtekening.sleutel;
  if (vingerafdrukVan(publiek) !== vingerafdruk)
    stop('handtekening', `De sleutel in ${HANDTEKENING} past niet bij zijn vingerafdruk.`);
  if (bytes === undefined || !isOndertekend(bytes, handtekening))
    stop(
      'handtekening',
      `De handtekening past niet bij ${MANIFEST}: het manifest is veranderd, of de handtekening komt van een andere export.`,
    );
  if (sleutels !== null && !sleutels.includes(vingerafdruk))
    stop(
      'andere_sleutel',
      'De export is ondertekend met een andere sleutel dan die van het bureau.',
    );
}
