import {
  type Belastbaarheid,
  type Duiding,
  duidDocument,
  type GeduidDocument,
  type Zoekprofiel,
  zoekprofielSchema,
} from '@passend/domain';
import {
  DossierOpslag,
  DuidingOpslag,
  type OpenDuiding,
  type OpenReactie,
  type Werkeenheid,
} from '@passend/infra';
import type { Persoon, ReactieOpWerk } from '@passend/matching';
import { leesInhoud } from '../werknemers/belastbaarheid.weergave.js';

/** A client as the scoring takes him, with the document that it rests on. */
export interface GelezenPersoon extends Persoon {
  readonly document: Belastbaarheid;
  readonly passages: GeduidDocument['passages'];
  readonly duidingen: readonly Duiding[];
}

/**
 * What the scoring needs of a client: what counts of his document after what coaches decided about
 * it. Null while his zoekprofiel or belastbaarheid is missing.
 */
export async function leesPersoon(
  { manager, sleutel }: Werkeenheid,
  werknemerId: string,
  peildatum: string,
): Promise<GelezenPersoon | null> {
  const dossier = new DossierOpslag(manager, sleutel);
  const open = await dossier.belastbaarheid(werknemerId);
  const profiel = await dossier.zoekprofiel(werknemerId);
  if (open === null || profiel === null) return null;
  const duidingen = await new DuidingOpslag(manager, sleutel).van(werknemerId);
  const persoon = maakPersoon(
    leesInhoud(open),
    zoekprofielSchema.parse(profiel.inhoud),
    duidingen,
    peildatum,
  );
  const reacties = await dossier.reacties(werknemerId);
  return { ...persoon, reacties: reacties.flatMap(opWerk) };
}

function maakPersoon(
  document: Belastbaarheid,
  zoekprofiel: Zoekprofiel,
  duidingen: readonly OpenDuiding[],
  peildatum: string,
): GelezenPersoon {
  const gekozen = duidingen.map(({ duiding }) => duiding);
  const { geldend, passages } = duidDocument(document, gekozen);
  return {
    belastbaarheid: geldend,
    zoekprofiel,
    peildatum,
    document,
    passages,
    duidingen: gekozen,
  };
}

function opWerk({ reacties, door, titel, afstandKm }: OpenReactie): ReactieOpWerk[] {
  return reacties.map((soort) => ({ soort, door, titel, afstandKm }));
}
