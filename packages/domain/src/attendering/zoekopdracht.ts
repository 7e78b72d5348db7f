import { z } from 'zod';

/** How often somebody hears of new vacancies at the most: once an hour, a day or a week. */
export const ATTENDEERRITMES = ['direct', 'dagelijks', 'wekelijks'] as const;
export type Attendeerritme = (typeof ATTENDEERRITMES)[number];

const beroepSchema = z.string().trim().min(1).max(100);

/**
 * What is looked for: what the zoekprofiel says, whatever it says then, or something of one's own.
 * The limits of the belastbaarheid and the wishes of the zoekprofiel count for both.
 */
export const zoekcriteriaSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('zoekprofiel') }),
  z
    .strictObject({
      soort: z.literal('eigen'),
      /** Occupations in place of those of the zoekprofiel; empty: those of the zoekprofiel. */
      beroepen: z.array(beroepSchema).max(10),
      /** All of these words stand in the title. */
      woorden: z.string().trim().max(100),
      maxKm: z.number().int().min(1).max(200).nullable(),
      urenMin: z.number().min(0).max(60).nullable(),
      urenMax: z.number().min(1).max(60).nullable(),
    })
    .refine(({ urenMin, urenMax }) => urenMin === null || urenMax === null || urenMin <= urenMax, {
      path: ['urenMax'],
      message: 'Het hoogste aantal uren is lager dan het laagste aantal.',
    }),
]);
export type Zoekcriteria = z.infer<typeof zoekcriteriaSchema>;

/** More vacancies than this in one mail nobody reads. */
export const MAX_PER_MAIL = 25;
/** More searches than this help nobody. */
export const MAX_ZOEKOPDRACHTEN = 10;

/** A saved search with how one wants to hear of it. */
export const zoekopdrachtSchema = z.strictObject({
  naam: z.string().trim().min(1, 'Geef een naam.').max(60),
  criteria: zoekcriteriaSchema,
  ritme: z.enum(ATTENDEERRITMES),
  /** At most so many vacancies in one mail. */
  hoogstens: z.number().int().min(1).max(MAX_PER_MAIL),
  /** No mail in the evening and at night. */
  stilAvond: z.boolean(),
  /** No mail on Saturdays, Sundays and holidays. */
  stilWeekend: z.boolean(),
});
export type Zoekopdracht = z.infer<typeof zoekopdrachtSchema>;

/** What somebody starts with: once a day, on working days, and never in the evening. */
export const ZOEKOPDRACHT_BEGIN: Zoekopdracht = {
  naam: 'Mijn zoekprofiel',
  criteria: { soort: 'zoekprofiel' },
  ritme: 'dagelijks',
  hoogstens: 10,
  stilAvond: true,
  stilWeekend: true,
};
