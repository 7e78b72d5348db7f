import {
  type Publiek,
  RAPPORTVELDEN,
  type Rapport,
  type Rapportdeel,
  type Rapportsoort,
} from '@passend/domain';
import type { Rapportbron, Rapportstem, Zichtbron } from './bron.js';
import { dagInWoorden } from './datum.js';
import { activiteiten, afspraken, fasen } from './delen/gedaan.js';
import { overDitRapport, rapportmomenten, wettelijkKader } from './delen/over.js';
import { plaatsing } from './delen/plaatsing.js';
import { verloop } from './delen/verloop.js';
import { woordenVan, zienswijze } from './delen/woorden.js';
import { inspanning, sollicitaties } from './delen/zoeken.js';
import { zichtVoor } from './zichtregel.js';

export const RAPPORTTITELS: Readonly<Record<Rapportsoort, string>> = {
  trajectplan: 'Trajectplan',
  voortgangsrapportage: 'Voortgangsrapportage',
  eindrapportage: 'Eindrapportage',
  sollicitatieoverzicht: 'Sollicitatieoverzicht',
  dossieroverzicht: 'Dossieroverzicht',
};

/** A piece of a report: a text of the coach by its code, or what the events say. */
type Onderdeel = string | ((bron: Zichtbron) => readonly Rapportdeel[] | Rapportdeel);

/** The order of each report; a text that was not written leaves no gap. */
const OPBOUW: Readonly<Record<Rapportsoort, readonly Onderdeel[]>> = {
  trajectplan: [
    overDitRapport,
    'inleiding',
    wettelijkKader,
    'achtergrond',
    'visie_coach',
    'belastbaarheid',
    'persoonsprofiel',
    'belemmeringen',
    'zoekprofiel',
    'advies_ad',
    'plaatsbaarheid',
    'doel',
    fasen,
    activiteiten,
    rapportmomenten,
    zienswijze,
  ],
  voortgangsrapportage: [
    overDitRapport,
    'samenvatting',
    fasen,
    afspraken,
    activiteiten,
    sollicitaties,
    inspanning,
    'arbeidsmarkt',
    plaatsing,
    'belastbaarheid',
    'knelpunten',
    'zoekprofiel',
    'verder',
    zienswijze,
  ],
  eindrapportage: [
    overDitRapport,
    'samenvatting',
    'resultaat',
    plaatsing,
    fasen,
    afspraken,
    activiteiten,
    sollicitaties,
    inspanning,
    'arbeidsmarkt',
    'gesloten_wegen',
    'vervolg',
    'advies_wia',
    zienswijze,
  ],
  sollicitatieoverzicht: [overDitRapport, sollicitaties, inspanning],
  dossieroverzicht: [overDitRapport, fasen, verloop],
};

/**
 * Makes a report for one reader. Everything comes from the source as that reader sees it, so that the
 * employer's copy cannot hold what stands in another leaf.
 * @param zout random text, another one for each copy
 */
export function rapportVan(bron: Rapportbron, publiek: Publiek, zout: string): Rapport {
  const zicht = zichtbron(bron, publiek);
  const woorden = woordenVan(zicht);
  return {
    soort: bron.soort,
    publiek,
    titel: RAPPORTTITELS[bron.soort],
    rapportId: bron.rapportId,
    versie: bron.versie,
    zout,
    bureau: bron.bureau,
    werknemer: bron.werknemer,
    werkgever: bron.werkgever,
    periode: bron.periode,
    opgemaakt: bron.opgemaakt,
    delen: OPBOUW[bron.soort].flatMap((onderdeel) =>
      typeof onderdeel === 'string' ? (woorden.get(onderdeel) ?? []) : onderdeel(zicht),
    ),
  };
}

/** The exact text of a report, over which its hash is taken. */
export function rapporttekst(rapport: Rapport): string {
  return JSON.stringify(rapport);
}

function zichtbron(bron: Rapportbron, publiek: Publiek): Zichtbron {
  const { regels, woorden, stem, ...rest } = bron;
  const leesbaar = RAPPORTVELDEN[bron.soort].filter(
    ({ blad }) => publiek !== 'werkgever' || blad === 'werkgever',
  );
  return {
    ...rest,
    publiek,
    alles: zichtVoor(regels, publiek),
    woorden: new Map(leesbaar.map(({ code }) => [code, woorden[code]?.trim() ?? ''])),
    stem: stemVoor(stem, publiek),
  };
}

function stemVoor(stem: Rapportstem | null, publiek: Publiek): string {
  if (stem === null) return '';
  const { zonderReactieSinds } = stem;
  if (zonderReactieSinds !== null)
    return `Dit verslag is op ${dagInWoorden(zonderReactieSinds)} voorgelegd. Er is geen reactie gegeven.`;
  if (publiek === 'werkgever') return stem.voorWerkgever ?? '';
  return stem.zienswijze ?? stem.voorWerkgever ?? '';
}
