import { bestandverwijzingSchema, bestandZonderNaamSchema, leesBlad } from '@passend/domain';
import type { z } from 'zod';

/** An evidence file that an open leaf names. */
export type Verwijzing = z.infer<typeof bestandZonderNaamSchema>;

const EXTENSIES: Readonly<Record<Verwijzing['type'], string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};

/** The evidence that the text of a leaf names, in the order in which it does, wherever it stands. */
export function verwijzingenIn(tekst: string): readonly Verwijzing[] {
  return [...zoek(leesBlad(tekst)?.inhoud)];
}

function* zoek(waarde: unknown): Generator<Verwijzing> {
  if (typeof waarde !== 'object' || waarde === null) return;
  const gevonden = alsVerwijzing(waarde);
  if (gevonden !== null) yield gevonden;
  else for (const deel of Object.values(waarde)) yield* zoek(deel);
}

function alsVerwijzing(waarde: object): Verwijzing | null {
  const metNaam = bestandverwijzingSchema.safeParse(waarde);
  if (metNaam.success) {
    const { naam: _, ...zonder } = metNaam.data;
    return zonder;
  }
  const zonder = bestandZonderNaamSchema.safeParse(waarde);
  return zonder.success ? zonder.data : null;
}

/** Name of an evidence file in an export: by the event that names it, so that it says nothing itself. */
export function bewijsnaam(nummer: number, volg: number, { type }: Verwijzing): string {
  return `bewijs/${String(nummer).padStart(4, '0')}-${volg}.${EXTENSIES[type]}`;
}
