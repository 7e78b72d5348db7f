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
  ReactieOpslag,
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
  eenheid: Werkeenheid,
  werknemerId: string,
  peildatum: string,
): Promise<GelezenPersoon | null> {
  return (await leesPersonen(eenheid, [werknemerId], peildatum)).get(werknemerId) ?? null;
}

/** The same of many clients, with one statement for each kind of row. */
export async function leesPersonen(
  { manager, sleutel }: Werkeenheid,
  ids: readonly string[],
  peildatum: string,
): Promise<ReadonlyMap<string, GelezenPersoon | null>> {
  const dossier = new DossierOpslag(manager, sleutel);
  const documenten = await dossier.belastbaarheden(ids);
  const profielen = await dossier.zoekprofielen(ids);
  const compleet = ids.filter((id) => documenten.get(id) && profielen.get(id));
  if (compleet.length === 0) return new Map();
  const duidingen = await new DuidingOpslag(manager, sleutel).vanAllen(compleet);
  const reacties = await new ReactieOpslag(manager, sleutel).vanAllen(compleet);
  return new Map(
    ids.map((id) => {
      const [open, profiel] = [documenten.get(id) ?? null, profielen.get(id) ?? null];
      if (open === null || profiel === null) return [id, null];
      const zoekprofiel = zoekprofielSchema.parse(profiel.inhoud);
      const persoon = maakPersoon(
        leesInhoud(open),
        zoekprofiel,
        duidingen.get(id) ?? [],
        peildatum,
      );
      return [id, { ...persoon, reacties: (reacties.get(id) ?? []).flatMap(opWerk) }];
    }),
  );
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
