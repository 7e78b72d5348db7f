/*
 * The big waters inside the coast that the outlines of `land.generated.ts` do not have. Drawn by hand
 * from general knowledge, to recognise the country by: good to a kilometre or so, not to sail by.
 */

/** Rings of longitude and latitude in degrees, in turn. */
export const MEREN: readonly (readonly number[])[] = [
  // IJsselmeer
  [
    5.035, 52.935, 5.21, 53.015, 5.335, 53.068, 5.395, 53.055, 5.4, 53.01, 5.41, 52.965, 5.395,
    52.945, 5.37, 52.905, 5.355, 52.88, 5.46, 52.85, 5.54, 52.845, 5.62, 52.85, 5.7, 52.84, 5.69,
    52.82, 5.63, 52.78, 5.6, 52.73, 5.595, 52.66, 5.65, 52.61, 5.575, 52.575, 5.51, 52.565, 5.44,
    52.532, 5.3, 52.698, 5.29, 52.712, 5.22, 52.75, 5.13, 52.747, 5.11, 52.775, 5.1, 52.83, 5.06,
    52.88,
  ],
  // Markermeer
  [
    5.433, 52.524, 5.37, 52.46, 5.25, 52.42, 5.13, 52.37, 5.125, 52.345, 5.08, 52.335, 5.02, 52.345,
    4.99, 52.36, 5.0, 52.38, 5.07, 52.43, 5.06, 52.455, 5.04, 52.465, 5.075, 52.49, 5.06, 52.52,
    5.05, 52.56, 5.04, 52.61, 5.06, 52.635, 5.12, 52.63, 5.17, 52.63, 5.2, 52.64, 5.285, 52.69,
  ],
];

/** The lakes along Flevoland, as a line that is drawn broad. */
export const RANDMEREN: readonly number[] = [
  5.125, 52.34, 5.22, 52.315, 5.32, 52.285, 5.42, 52.265, 5.52, 52.315, 5.61, 52.36, 5.73, 52.41,
  5.82, 52.48, 5.85, 52.55, 5.78, 52.59, 5.645, 52.603,
];
