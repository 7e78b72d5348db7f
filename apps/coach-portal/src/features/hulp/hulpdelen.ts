import type { Rol } from '@passend/domain';

export const HULPDELEN = ['werknemer', 'werkgever', 'begrippen'] as const;
export type Hulpdeel = (typeof HULPDELEN)[number];

/** The part that an address asks for; who asks for nothing that exists gets the one of his role. */
export function hulpdeelVan(gevraagd: string, rol: Rol): Hulpdeel {
  const gevonden = HULPDELEN.find((een) => een === gevraagd);
  return gevonden ?? (rol === 'werkgever' ? 'werkgever' : 'werknemer');
}
