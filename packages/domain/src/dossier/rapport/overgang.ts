import type { Ondertekenaar } from './rapport.js';

/** How far the version of a report is that is being worked on. */
export const RAPPORTSTATUSSEN = [
  'concept',
  'ter_inzage',
  'gelezen',
  'vastgesteld',
  'vrijgegeven',
] as const;
export type Rapportstatus = (typeof RAPPORTSTATUSSEN)[number];

export const RAPPORTSTAPPEN = [
  'voorleggen',
  'terugnemen',
  'reageren',
  'vaststellen',
  'vaststellen_zonder_reactie',
  'vrijgeven',
  'ondertekenen',
  'heropenen',
] as const;
export type Rapportstap = (typeof RAPPORTSTAPPEN)[number];

/** Days that a werknemer has to read before a coach may go on without him, with a reason. */
export const LEESDAGEN = 7;

interface Overgang {
  readonly stap: Rapportstap;
  readonly wie: readonly Ondertekenaar[];
  readonly van: readonly Rapportstatus[];
  readonly naar: Rapportstatus | 'zelfde';
}

/**
 * Every step of a report. The werknemer reads before it is made; what is made never changes; the employer
 * has no step before it was released to him.
 */
export const RAPPORTOVERGANGEN: readonly Overgang[] = [
  { stap: 'voorleggen', wie: ['coach'], van: ['concept'], naar: 'ter_inzage' },
  { stap: 'terugnemen', wie: ['coach'], van: ['ter_inzage', 'gelezen'], naar: 'concept' },
  { stap: 'reageren', wie: ['werknemer'], van: ['ter_inzage', 'gelezen'], naar: 'gelezen' },
  { stap: 'vaststellen', wie: ['coach'], van: ['gelezen'], naar: 'vastgesteld' },
  { stap: 'vaststellen_zonder_reactie', wie: ['coach'], van: ['ter_inzage'], naar: 'vastgesteld' },
  { stap: 'vrijgeven', wie: ['coach'], van: ['vastgesteld'], naar: 'vrijgegeven' },
  {
    stap: 'ondertekenen',
    wie: ['coach', 'werknemer'],
    van: ['vastgesteld', 'vrijgegeven'],
    naar: 'zelfde',
  },
  { stap: 'ondertekenen', wie: ['werkgever'], van: ['vrijgegeven'], naar: 'zelfde' },
  { stap: 'heropenen', wie: ['coach'], van: ['vastgesteld', 'vrijgegeven'], naar: 'concept' },
];

/**
 * Where a step leads.
 * @returns null when this person cannot take this step now
 */
export function naRapportstap(
  status: Rapportstatus,
  stap: Rapportstap,
  wie: Ondertekenaar,
): Rapportstatus | null {
  const overgang = RAPPORTOVERGANGEN.find(
    (een) => een.stap === stap && een.wie.includes(wie) && een.van.includes(status),
  );
  if (overgang === undefined) return null;
  return overgang.naar === 'zelfde' ? status : overgang.naar;
}
