import {
  type ContactInvoer,
  collegasSchema,
  type GebruikerWijziging,
  gebruikerDetailSchema,
  gebruikersSchema,
  type NieuweGebruiker,
  type TeamInvoer,
  teamsSchema,
  uitnodigingenSchema,
  type WerkgeverInvoer,
  werkgeversSchema,
} from '@passend/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { doe, haal, stuur } from './api.js';

export const gebruikersQuery = queryOptions({
  queryKey: ['gebruikers'],
  queryFn: ({ signal }) => haal(gebruikersSchema, '/api/gebruikers', signal),
});

export const gebruikerQuery = (id: string) =>
  queryOptions({
    queryKey: ['gebruikers', id],
    queryFn: ({ signal }) => haal(gebruikerDetailSchema, gebruikerPad(id), signal),
  });

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => haal(teamsSchema, '/api/teams', signal),
});

export const collegasQuery = queryOptions({
  queryKey: ['collegas'],
  queryFn: ({ signal }) => haal(collegasSchema, '/api/collegas', signal),
});

export const werkgeversQuery = queryOptions({
  queryKey: ['werkgevers'],
  queryFn: ({ signal }) => haal(werkgeversSchema, '/api/werkgevers', signal),
});

/** Says nothing back, so that nobody learns which addresses have an account. */
export const nodigUit = (nieuw: NieuweGebruiker) => doe('POST', '/api/uitnodigingen', nieuw);

export const uitnodigingenQuery = queryOptions({
  queryKey: ['uitnodigingen'],
  queryFn: ({ signal }) => haal(uitnodigingenSchema, '/api/uitnodigingen', signal),
});

/** The same invitation with a new link. */
export const nodigOpnieuwUit = (id: string) => doe('POST', `${uitnodigingPad(id)}/opnieuw`, {});

export const trekUitnodigingIn = (id: string) => doe('DELETE', uitnodigingPad(id));

export const wijzigGebruiker = (id: string, wat: GebruikerWijziging) =>
  stuur(gebruikerDetailSchema, 'PUT', gebruikerPad(id), wat);

export const zetGebruiker = (id: string, wat: 'stop' | 'hervat') =>
  stuur(gebruikerDetailSchema, 'POST', `${gebruikerPad(id)}/${wat}`, {});

/** Without an id a new team. */
export const bewaarTeam = (id: string | null, team: TeamInvoer) =>
  id === null
    ? stuur(teamsSchema, 'POST', '/api/teams', team)
    : stuur(teamsSchema, 'PUT', `/api/teams/${encodeURIComponent(id)}`, team);

export const hefTeamOp = (id: string) =>
  stuur(teamsSchema, 'DELETE', `/api/teams/${encodeURIComponent(id)}`);

/** Without an id a new employer. */
export const bewaarWerkgever = (id: string | null, werkgever: WerkgeverInvoer) =>
  id === null
    ? stuur(werkgeversSchema, 'POST', '/api/werkgevers', werkgever)
    : stuur(werkgeversSchema, 'PUT', werkgeverPad(id), werkgever);

export const nodigContactUit = (werkgeverId: string, contact: ContactInvoer) =>
  stuur(werkgeversSchema, 'POST', `${werkgeverPad(werkgeverId)}/contacten`, contact);

export const stopContact = (werkgeverId: string, id: string, opvolgerId: string | null) =>
  stuur(
    werkgeversSchema,
    'POST',
    `${werkgeverPad(werkgeverId)}/contacten/${encodeURIComponent(id)}/stop`,
    { opvolgerId },
  );

const LIJSTEN = ['gebruikers', 'uitnodigingen', 'teams', 'collegas', 'werkgevers', 'clienten'];

/** After a change of people every list of people is asked again. */
export function useMensenVernieuwd() {
  const queryClient = useQueryClient();
  return async () => {
    for (const sleutel of LIJSTEN) {
      await queryClient.invalidateQueries({ queryKey: [sleutel] });
    }
  };
}

function uitnodigingPad(id: string): string {
  return `/api/uitnodigingen/${encodeURIComponent(id)}`;
}

function gebruikerPad(id: string): string {
  return `/api/gebruikers/${encodeURIComponent(id)}`;
}

function werkgeverPad(id: string): string {
  return `/api/werkgevers/${encodeURIComponent(id)}`;
}
