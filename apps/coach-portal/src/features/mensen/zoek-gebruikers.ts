import type { GebruikerRij } from '@passend/contracts';
import type { Gebruikerstaat, Rol } from '@passend/domain';
import { bevatWoorden } from '../../shared/lib/bevat-woorden.js';

/** What the list of accounts is narrowed to; empty means everything. */
export interface Gebruikersfilter {
  readonly tekst: string;
  readonly rol: Rol | '';
  readonly staat: Gebruikerstaat | '';
}

export const GEEN_FILTER: Gebruikersfilter = { tekst: '', rol: '', staat: '' };

/** The accounts whose name or address holds every word, with this role and state. */
export function zoekGebruikers(
  gebruikers: readonly GebruikerRij[],
  { tekst, rol, staat }: Gebruikersfilter,
): readonly GebruikerRij[] {
  return gebruikers.filter(
    (gebruiker) =>
      bevatWoorden(tekst, gebruiker.naam, gebruiker.email) &&
      (rol === '' || gebruiker.rol === rol) &&
      (staat === '' || gebruiker.staat === staat),
  );
}
