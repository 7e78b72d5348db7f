import type { Vertaling } from '../vertaling.js';
import type * as nl from '../week.js';

export const week = {
  van: (nu: number, tot: number) => `Week ${nu} of ${tot}`,
  na: (nu: number, tot: number) => `Week ${nu}, after the ${tot} weeks`,
} satisfies Vertaling<typeof nl.week>;
