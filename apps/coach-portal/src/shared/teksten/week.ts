/** A week of the wachttijd. */
export const week = {
  van: (nu: number, tot: number) => `Week ${nu} van ${tot}`,
  na: (nu: number, tot: number) => `Week ${nu}, na de ${tot} weken`,
} as const;
