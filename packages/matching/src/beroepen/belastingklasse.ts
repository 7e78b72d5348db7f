/** How much of an item an occupation usually asks. */
export const BELASTINGKLASSEN = ['laag', 'middel', 'hoog'] as const;
export type Belastingklasse = (typeof BELASTINGKLASSEN)[number];
