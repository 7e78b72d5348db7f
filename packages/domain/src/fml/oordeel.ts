import { z } from 'zod';

/** The four verdicts on one limited item. */
export const OORDELEN = ['past', 'mogelijk', 'overschrijdt', 'onbekend'] as const;
export const oordeelSchema = z.enum(OORDELEN);
export type Oordeel = z.infer<typeof oordeelSchema>;

/** What a verdict rests on: the text, only the occupation, or nothing. */
export const grondslagSchema = z.enum(['tekst', 'beroep', 'geen']);
export type Grondslag = z.infer<typeof grondslagSchema>;

/** The direction that an unknown leans to. */
export const richtingSchema = z.enum(['past', 'overschrijdt']).nullable();
export type Richting = z.infer<typeof richtingSchema>;

/** The verdict on one vacancy: past only when every limited item is past. */
export const uitkomstSchema = z.enum(['past', 'mogelijk', 'overschrijdt']);
export type Uitkomst = z.infer<typeof uitkomstSchema>;
