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
  samen,
  type Werkeenheid,
} from '@passend/infra';
import type { Persoon, ReactieOpWerk } from '@passend/matching';
import { leesInhoud } from '../werknemers/belastbaarheid.weergave.js';

/** A client as the scoring takes him, with the document that it rests on. */
export interface GelezenPersoon extends Persoon {
  readonly document: Belastbaarheid;
  readonly passages: GeduidDocument['passages'];
  readonly duidingen: readonly Duiding[];
  /** What was said of vacancies, by whom and when; `reacties` is what the scoring takes of it. */
  readonly gezegd: readonly OpenReactie[];
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
  const [documenten, profielen, duidingen, reacties] = await samen([
    dossier.belastbaarheden(ids),
    dossier.zoekprofielen(ids),
    new DuidingOpslag(manager, sleutel).vanAllen(ids),
    new ReactieOpslag(manager, sleutel).vanAllen(ids),
  ]);
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
      const gezegd = reacties.get(id) ?? [];
      return [id, { ...persoon, gezegd, reacties: gezegd.flatMap(opWerk) }];
    }),
  );
}

function maakPersoon(
  document: Belastbaarheid,
  zoekprofiel: Zoekprofiel,
  duidingen: readonly OpenDuiding[],
  peildatum: string,
): Omit<GelezenPersoon, 'gezegd'> {
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
