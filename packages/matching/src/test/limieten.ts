import { readFileSync } from 'node:fs';
import {
  type Beperking,
  duidDocument,
  grensVan,
  leesBelastbaarheid,
  type Maat,
  type Oordeel,
} from '@passend/domain';
import { kenmerkenVan } from '../kenmerken.js';
import { oordeelItem } from '../oordeel/oordeel-item.js';
import type { EisKern } from '../types.js';

const BESTAND = new URL('../../cases/limieten/limieten.json', import.meta.url);

/** One limit as a doctor or an arbeidsdeskundige writes it, and what it means. */
export interface Limietrij {
  readonly item: string;
  readonly niveau?: number;
  readonly editie?: '2002';
  readonly tekst: string;
  /** The words hold no limit: a person must look. */
  readonly teBeoordelen?: true;
  /** Above this it surely exceeds. */
  readonly grens?: Maat;
  /** Level on the item's own scale. */
  readonly trede?: number;
  readonly piek?: Maat;
  /** Sentences of adverts with the verdict of this limit on them, a bar between what is both right. */
  readonly zinnen?: Readonly<Record<string, string>>;
}

export const LIMIETEN: readonly Limietrij[] = JSON.parse(readFileSync(BESTAND, 'utf8'));

/** What is read otherwise than written down; empty when all is right. */
export function afwijkingen(rij: Limietrij): readonly string[] {
  const beperking = beperkingVan(rij);
  const grens = beperking.teBeoordelen ? null : grensVan(beperking);
  if (rij.teBeoordelen) return grens === null ? [] : [`gelezen als ${JSON.stringify(grens)}`];
  if (grens === null) return ['te beoordelen'];
  return [
    ...verschil('grens', rij.grens, grens.ruim.maat),
    ...verschil('piek', rij.piek, grens.piek),
    ...verschil('trede', rij.trede, grens.ruim.niveau),
    ...Object.entries(rij.zinnen ?? {}).flatMap(([zin, verwacht]) => {
      const gezegd = oordeelOver(beperking, zin);
      return verwacht.split('|').includes(gezegd) ? [] : [`"${zin}" is ${gezegd}`];
    }),
  ];
}

function beperkingVan({ item, niveau: trede, editie, tekst }: Limietrij): Beperking {
  const niveau = trede ?? null;
  const gelezen = leesBelastbaarheid({
    document: niveau === null ? 'IZP' : 'FML',
    editie: editie ?? 'nieuw',
    datum: '2026-09-01',
    beperkingen: [{ item, niveau, tekst }],
  });
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
  const [beperking] = duidDocument(gelezen.waarde).geldend.beperkingen;
  if (beperking === undefined) throw new Error(`${item} is geen item`);
  return beperking;
}

function verschil(
  naam: string,
  verwacht: Maat | number | undefined,
  gelezen: Maat | number | null,
) {
  if (verwacht === undefined) return [];
  const past =
    typeof verwacht === 'number' || typeof gelezen === 'number' || gelezen === null
      ? verwacht === gelezen
      : Object.entries(verwacht).every(([sleutel, getal]) =>
          Object.entries(gelezen).some(([ook, ander]) => ook === sleutel && ander === getal),
        );
  return past ? [] : [`${naam} ${JSON.stringify(gelezen)}`];
}

const gelezen = new Map<string, readonly EisKern[]>();

function oordeelOver(beperking: Beperking, tekst: string): Oordeel {
  const eisen =
    gelezen.get(tekst) ??
    kenmerkenVan({ titel: 'Medewerker', tekst, taal: 'nl', werkplekken: [] }).kenmerken.eisen;
  gelezen.set(tekst, eisen);
  return oordeelItem(beperking, eisen, null).oordeel;
}
