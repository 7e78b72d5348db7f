import { z } from 'zod';
import type { PlainDate } from '../tijd/plain-date.js';

/**
 * What a werknemer can ask about his own data (AVG 16 correcting, 17 removing, 21 objecting), and his
 * own view, which stands beside what others wrote and needs no answer.
 */
export const VERZOEKSOORTEN = ['correctie', 'bezwaar', 'wissen', 'visie'] as const;
export const verzoeksoortSchema = z.enum(VERZOEKSOORTEN, 'Kies wat je wilt.');
export type Verzoeksoort = z.infer<typeof verzoeksoortSchema>;

/** The part of the file that it is about. */
export const VERZOEKDELEN = [
  'belastbaarheid',
  'zoekprofiel',
  'besluiten',
  'delen_met_werkgever',
  'alles',
] as const;
export const verzoekdeelSchema = z.enum(VERZOEKDELEN, 'Kies waar het over gaat.');
export type Verzoekdeel = z.infer<typeof verzoekdeelSchema>;

export const VERZOEKBESLUITEN = ['toegewezen', 'deels', 'afgewezen'] as const;
export const verzoekbesluitSchema = z.enum(VERZOEKBESLUITEN, 'Kies wat je besluit.');
export type Verzoekbesluit = z.infer<typeof verzoekbesluitSchema>;

/** Whether somebody has to answer. */
export function vraagtAntwoord(soort: Verzoeksoort): boolean {
  return soort !== 'visie';
}

/**
 * The last day for an answer: one month after receipt (AVG 12(3)), which is the day with the same
 * number in the next month, or the last day of that month (Regulation 1182/71 art. 3(2)(c)).
 */
export function uiterlijkOp(ontvangen: PlainDate): PlainDate {
  const [jaar = 0, maand = 1, dag = 1] = ontvangen.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate();
  const op = new Date(Date.UTC(jaar, maand, Math.min(dag, laatste)));
  return op.toISOString().slice(0, 10);
}

export const VERZOEKSTANDEN = ['open', 'te_laat', 'beantwoord', 'bewaard'] as const;
export type Verzoekstand = (typeof VERZOEKSTANDEN)[number];

/** How a request stands on a day. */
export function verzoekstand(
  { soort, op, beantwoord }: { soort: Verzoeksoort; op: PlainDate; beantwoord: boolean },
  vandaag: PlainDate,
): Verzoekstand {
  if (!vraagtAntwoord(soort)) return 'bewaard';
  if (beantwoord) return 'beantwoord';
  return vandaag > uiterlijkOp(op) ? 'te_laat' : 'open';
}
