import { z } from 'zod';

export const ROLLEN = ['coach', 'werknemer', 'werkgever', 'beheerder'] as const;
export const rolSchema = z.enum(ROLLEN);
export type Rol = z.infer<typeof rolSchema>;

export const PERMISSIES = [
  'caseload:lezen',
  'werknemer:lezen',
  'belastbaarheid:lezen',
  'belastbaarheid:schrijven',
  'zoekprofiel:schrijven',
  'tijdlijn:lezen',
  'tijdlijn:schrijven',
  'match:lezen',
  'beoordeling:schrijven',
  'reactie:schrijven',
  'vacature:lezen',
  'gevonden:schrijven',
  'cluster:schrijven',
  'bron:lezen',
  'bron:schrijven',
  'taak:beheren',
  'eigen-matches:lezen',
  'eigen-reactie:schrijven',
  'eigen-gevonden:schrijven',
  'eigen-tijdlijn:lezen',
  'werkgever-overzicht:lezen',
  'client:maken',
  'begeleiding:lezen',
  'client:beheren',
  'client:overdragen',
  'fase:schrijven',
  'collega:lezen',
  'vervanging:beheren',
  'werkgever:beheren',
  'gebruiker:beheren',
  'team:beheren',
  'eigen-begeleiding:lezen',
  'document:lezen',
  'document:schrijven',
  'eigen-document:lezen',
  'noodtoegang:openen',
  'noodtoegang:melding',
  'aanmeldbron:beheren',
  'eigen-factoren:beheren',
  'eigen-account:beheren',
  'bsn:lezen',
  'bsn:schrijven',
  'bsn:tonen',
  'bewaren:beheren',
  'sleutel:lezen',
] as const;
export type Permissie = (typeof PERMISSIES)[number];

/**
 * What each role may do at all; what is not named is refused. Of a client the employer has one
 * permission, of a projection that has no field for health (AP Beleidsregels De zieke werknemer; his
 * employee's consent does not change that). The administrator manages the system, not the people in it.
 */
const PER_ROL: Readonly<Record<Rol, readonly Permissie[]>> = {
  coach: [
    'caseload:lezen',
    'werknemer:lezen',
    'belastbaarheid:lezen',
    'belastbaarheid:schrijven',
    'zoekprofiel:schrijven',
    'tijdlijn:lezen',
    'tijdlijn:schrijven',
    'match:lezen',
    'beoordeling:schrijven',
    'reactie:schrijven',
    'vacature:lezen',
    'gevonden:schrijven',
    'cluster:schrijven',
    'bron:lezen',
    'client:maken',
    'begeleiding:lezen',
    'client:beheren',
    'client:overdragen',
    'fase:schrijven',
    'collega:lezen',
    'vervanging:beheren',
    'werkgever:beheren',
    'document:lezen',
    'document:schrijven',
    'noodtoegang:openen',
    'noodtoegang:melding',
    'eigen-factoren:beheren',
    'eigen-account:beheren',
    'bsn:lezen',
    'bsn:schrijven',
    'bsn:tonen',
  ],
  werknemer: [
    'eigen-matches:lezen',
    'eigen-reactie:schrijven',
    'eigen-gevonden:schrijven',
    'eigen-tijdlijn:lezen',
    'vacature:lezen',
    'eigen-begeleiding:lezen',
    'eigen-document:lezen',
    'eigen-factoren:beheren',
    'eigen-account:beheren',
  ],
  werkgever: ['werkgever-overzicht:lezen', 'eigen-factoren:beheren', 'eigen-account:beheren'],
  beheerder: [
    'vacature:lezen',
    'cluster:schrijven',
    'bron:lezen',
    'bron:schrijven',
    'taak:beheren',
    'client:maken',
    'begeleiding:lezen',
    'client:beheren',
    'client:overdragen',
    'collega:lezen',
    'vervanging:beheren',
    'werkgever:beheren',
    'gebruiker:beheren',
    'team:beheren',
    'noodtoegang:melding',
    'aanmeldbron:beheren',
    'eigen-factoren:beheren',
    'eigen-account:beheren',
    'bewaren:beheren',
    'sleutel:lezen',
  ],
};

/**
 * Whether a role has a permission at all; a record needs `magZien` as well.
 * @returns false for a role or permission that is not known
 */
export function heeftPermissie(rol: Rol, permissie: Permissie): boolean {
  return Object.hasOwn(PER_ROL, rol) && PER_ROL[rol].includes(permissie);
}
