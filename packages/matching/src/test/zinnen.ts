import { readFileSync } from 'node:fs';
import { duidDocument, leesCases, type Oordeel } from '@passend/domain';
import { kenmerkenVan } from '../kenmerken.js';
import { oordeelItem } from '../oordeel/oordeel-item.js';

const MAP = new URL('../../cases/zinnen/', import.meta.url);

interface Zin {
  readonly zin: string;
  readonly oordeel: Record<string, string>;
  /** Which document the limits are of; left out, the first. */
  readonly document?: number;
  readonly taal?: 'nl' | 'en';
}

interface Zinnenboek {
  readonly documenten: readonly unknown[];
  readonly zinnen: readonly Zin[];
}

/** One verdict on one sentence: what its author expects and what the reader says. */
export interface Zinsoordeel {
  /** Place in the book; every third sentence is for checking and is not looked at. */
  readonly nummer: number;
  readonly zin: string;
  readonly item: string;
  readonly verwacht: readonly string[];
  readonly gezegd: Oordeel;
}

/** Every sentence of a phrasebook, read as the whole text of a vacancy without a telling title. */
export function beoordeelZinnen(naam: string): readonly Zinsoordeel[] {
  const boek: Zinnenboek = JSON.parse(readFileSync(new URL(`${naam}.json`, MAP), 'utf8'));
  const beperkingen = boek.documenten.map(beperkingenVan);
  return boek.zinnen.flatMap(({ zin, oordeel, document, taal = 'nl' }, nummer) => {
    const bron = { titel: 'Medewerker', tekst: zin, taal, werkplekken: [] };
    const { eisen } = kenmerkenVan(bron).kenmerken;
    return Object.entries(oordeel).map(([item, verwacht]) => {
      const beperking = (document === undefined ? beperkingen.flat() : beperkingen[document])?.find(
        (een) => een.item === item,
      );
      if (beperking === undefined) throw new Error(`${naam}: no limit for ${item}`);
      const gezegd = oordeelItem(beperking, eisen, null).oordeel;
      return { nummer, zin, item, verwacht: verwacht.split('|'), gezegd };
    });
  });
}

const PROFIEL = {
  doelberoepen: ['medewerker'],
  woonplaats: 'Utrecht',
  max_reis_km: 1,
  uren_min: 8,
  uren_max: 8,
  opleiding: 'geen',
};

function beperkingenVan(document: unknown, nummer: number) {
  const casus = { id: `D${nummer}`, belastbaarheid: document, zoekprofiel: PROFIEL, vacatures: [] };
  const gelezen = leesCases({ cases: [casus] });
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.waarde.flatMap(
    ({ belastbaarheid }) => duidDocument(belastbaarheid).geldend.beperkingen,
  );
}

/** Shares over the sentences of one part, from 0 to 1. */
export interface Zinnencijfers {
  /** Verdicts that the author accepts. */
  readonly juist: number;
  /** The same over the sentences that do decide. */
  readonly uitdrukkelijk: number;
  /** Of what exceeds, how much is found; of what is called an excess, how much is one. */
  readonly gevonden: number;
  readonly terecht: number;
  readonly valsPast: readonly Zinsoordeel[];
  readonly aantal: number;
}

export function telZinnen(rijen: readonly Zinsoordeel[]): Zinnencijfers {
  const beslist = rijen.filter(({ verwacht }) => !verwacht.includes('onbekend'));
  const teVeel = rijen.filter(({ verwacht }) => verwacht.join() === 'overschrijdt');
  const gezegd = rijen.filter((rij) => rij.gezegd === 'overschrijdt');
  return {
    juist: deel(rijen, isJuist),
    uitdrukkelijk: deel(beslist, isJuist),
    gevonden: deel(teVeel, isJuist),
    terecht: deel(gezegd, isJuist),
    valsPast: rijen.filter((rij) => rij.gezegd === 'past' && magNietPassen(rij)),
    aantal: rijen.length,
  };
}

const isJuist = ({ verwacht, gezegd }: Zinsoordeel) => verwacht.includes(gezegd);

const magNietPassen = ({ verwacht }: Zinsoordeel) =>
  verwacht.includes('overschrijdt') && !verwacht.includes('past');

function deel<T>(rijen: readonly T[], geldt: (rij: T) => boolean): number {
  return rijen.length === 0 ? 1 : rijen.filter(geldt).length / rijen.length;
}

export const isControle = ({ nummer }: Zinsoordeel) => nummer % 3 === 2;
