import type { Eerder } from '@passend/contracts';
import type { OpenBeoordeling, OpenReactie } from '@passend/infra';

/** What was said of the same job under an earlier id. */
export interface Behandeld {
  readonly beoordelingen: ReadonlyMap<string, OpenBeoordeling>;
  readonly reacties: readonly OpenReactie[];
}

/** The vacancies of which somebody said something for this client. */
export function behandeldeIds({ beoordelingen, reacties }: Behandeld): readonly string[] {
  return [...new Set([...beoordelingen.keys(), ...reacties.map((een) => een.vacatureId)])];
}

/**
 * The latest that was said of the predecessors of a vacancy; null when nothing was.
 * @param voorgangers ids of the same job as it was placed before
 */
export function toonEerder(
  { beoordelingen, reacties }: Behandeld,
  voorgangers: readonly string[],
): Eerder | null {
  const beslist = voorgangers.flatMap((id) => beoordelingen.get(id) ?? []);
  const gezegd = reacties.filter(({ vacatureId }) => voorgangers.includes(vacatureId));
  const laatste = [...beslist, ...gezegd].sort((a, b) => b.op.getTime() - a.op.getTime())[0];
  if (laatste === undefined) return null;
  const [besluit] = [...beslist].sort((a, b) => b.op.getTime() - a.op.getTime());
  const bron = besluit ?? laatste;
  return {
    vacatureId: bron.vacatureId,
    op: bron.op.toISOString(),
    beoordeling: besluit?.beoordeling ?? null,
    reacties: [...new Set(gezegd.flatMap((een) => een.reacties))],
  };
}
