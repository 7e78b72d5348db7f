import {
  ConceptOpslag,
  RapportOpslag,
  WeergaveOpslag,
  type Werkeenheid,
} from '../persistence/mensen/index.js';

interface Bewoners {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly coachId: string;
}

/** A draft, a view that is kept, and one report with a version for one reader. */
export async function vulRapporten(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId, coachId: gebruikerId }: Bewoners,
  op: Date,
): Promise<void> {
  const plek = { bureauId, werknemerId, gebruikerId, plek: 'bericht' };
  await new ConceptOpslag(manager, sleutel).bewaar(plek, 0, { tekst: 'Hoi' }, op);
  await new WeergaveOpslag(manager, sleutel).maak({
    ...{ bureauId, gebruikerId, werknemerId, op },
    ...{ plek: 'ranglijst', naam: 'Dichtbij', filter: {} },
  });
  const opslag = new RapportOpslag(manager, sleutel);
  const rapportId = await opslag.begin(
    { bureauId, werknemerId, op },
    { soort: 'trajectplan', periode: null, woorden: {}, versie: 1, bevroren: null },
  );
  const wat = { rapportId, versie: 1, publiek: 'werkgever' } as const;
  await opslag.bewaarVersie({ bureauId, werknemerId, op }, wat, '{}');
}
