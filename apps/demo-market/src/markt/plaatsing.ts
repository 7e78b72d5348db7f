import type { DemoVacature } from '../vacature.js';

/** How a vacancy stands on its site: open, or closed in one of the ways that sites close one. */
export type Status = 'open' | 'weg-404' | 'weg-410' | 'banner' | 'verlopen' | 'zonder-markup';

export const SLUITWIJZEN: readonly Status[] = [
  'weg-404',
  'weg-410',
  'banner',
  'verlopen',
  'zonder-markup',
];

/** A vacancy as it is published now. */
export interface Plaatsing {
  readonly vacature: DemoVacature;
  readonly status: Status;
  /** Goes up with every change by the employer; 1 at first. */
  readonly versie: number;
  readonly gewijzigd: Date;
  /** Also placed in the Indeed feed, beside the employer's own channel. */
  readonly doorgeplaatst: boolean;
}

export const isOpen = (plaatsing: Plaatsing): boolean => plaatsing.status === 'open';
