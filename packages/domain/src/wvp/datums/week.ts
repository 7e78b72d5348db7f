const DAGEN_IN_WEEK = 7;

/** The first counting day of a week of illness. */
export const beginWeek = (week: number): number => DAGEN_IN_WEEK * (week - 1) + 1;

/** The last counting day of a week of illness: so many weeks have lasted. */
export const eindWeek = (week: number): number => DAGEN_IN_WEEK * week;

/** Days in so many weeks. */
export const weken = (aantal: number): number => DAGEN_IN_WEEK * aantal;
