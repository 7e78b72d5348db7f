import { VerzuimOpslag, type Werkeenheid } from '../persistence/mensen/index.js';

interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werknemerId: string;
}

/** One event of a case, with a correction. */
export async function vulVerzuim(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId, coachId }: Bewoners,
  op: Date,
): Promise<void> {
  const plek = { bureauId, werknemerId, doorId: coachId, op };
  const opslag = new VerzuimOpslag(manager, sleutel);
  const id = await opslag.voegToe(plek, { soort: 'evaluatie', datum: '2026-05-04' });
  await opslag.vervang(plek, id, { soort: 'evaluatie', datum: '2026-05-11' });
}
