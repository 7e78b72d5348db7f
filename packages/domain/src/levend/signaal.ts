import { z } from 'zod';
import type { Permissie, Rol } from '../access/permissie.js';
import type { Dossiergebeurtenis } from '../dossier/soorten/index.js';

/**
 * What an open window can be told of while it is open. A signal says that something is new and where,
 * never what: the window asks for it by the routes that decide who may see what.
 */
export const SIGNALEN = [
  /** Vacancies that were found for a client. */
  'vacatures',
  /** A coach decided on a vacancy. */
  'oordeel',
  /** A coach found a vacancy suitable, so that it stands with the werknemer. */
  'voorstel',
  /** A werknemer or coach said what he thinks of a vacancy. */
  'reactie',
  'bericht',
  'sollicitatie',
  'traject',
  'rapport',
  /** Something that the employer may see as well. */
  'voortgang',
  /** A colleague opened or left the file that one looks at. */
  'aanwezig',
] as const;
export const signaalSchema = z.enum(SIGNALEN);
export type Signaal = z.infer<typeof signaalSchema>;

/** With which permission on the client a role hears of it; who is not named never does. */
const WIE: Readonly<Record<Signaal, Partial<Readonly<Record<Rol, Permissie>>>>> = {
  vacatures: { coach: 'attendering:lezen', werknemer: 'eigen-attendering:lezen' },
  oordeel: { coach: 'match:lezen' },
  voorstel: { werknemer: 'eigen-matches:lezen' },
  reactie: { coach: 'match:lezen', werknemer: 'eigen-matches:lezen' },
  bericht: { coach: 'traject:lezen', werknemer: 'eigen-traject:lezen' },
  sollicitatie: { coach: 'sollicitatie:lezen', werknemer: 'eigen-sollicitatie:lezen' },
  traject: { coach: 'traject:lezen', werknemer: 'eigen-traject:lezen' },
  rapport: { coach: 'rapport:lezen', werknemer: 'eigen-rapport:lezen' },
  voortgang: { werkgever: 'werkgever-overzicht:lezen' },
  aanwezig: { coach: 'werknemer:lezen' },
};

/** The permission that a role needs on a client to hear of a signal; null when it never hears of it. */
export function permissieVoorSignaal(rol: Rol, signaal: Signaal): Permissie | null {
  return WIE[signaal][rol] ?? null;
}

/**
 * What an event of the dossier signals. What the werknemer keeps for himself signals nothing: that it
 * is there is his as well. The employer hears of what has a leaf for him.
 */
export function signalenVan(gebeurtenis: Dossiergebeurtenis): readonly Signaal[] {
  const { werkgever, uwv, prive, soort } = gebeurtenis;
  const gedeeld = werkgever !== null || uwv !== null || isGedeeld(prive);
  return [
    ...(gedeeld ? [gebiedVan(soort)] : []),
    ...(werkgever === null ? [] : (['voortgang'] as const)),
  ];
}

function isGedeeld(prive: Dossiergebeurtenis['prive']): boolean {
  return prive !== null && 'gedeeldMetCoach' in prive && prive.gedeeldMetCoach;
}

function gebiedVan(soort: Dossiergebeurtenis['soort']): Signaal {
  if (soort === 'bericht_gestuurd') return 'bericht';
  if (soort.startsWith('sollicitatie_')) return 'sollicitatie';
  return soort.startsWith('rapport_') ? 'rapport' : 'traject';
}
