import { RapportOpslag, type Werkeenheid } from '../persistence/mensen/index.js';

interface Bewoners {
  readonly bureauId: string;
  readonly werknemerId: string;
}

/** One report with a version for one reader. */
export async function vulRapporten(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId }: Bewoners,
  op: Date,
): Promise<void> {
  const opslag = new RapportOpslag(manager, sleutel);
  const rapportId = await opslag.begin(
    { bureauId, werknemerId, op },
    { soort: 'trajectplan', periode: null, woorden: {}, versie: 1, bevroren: null },
  );
  const wat = { rapportId, versie: 1, publiek: 'werkgever' } as const;
  await opslag.bewaarVersie({ bureauId, werknemerId, op }, wat, '{}');
}
