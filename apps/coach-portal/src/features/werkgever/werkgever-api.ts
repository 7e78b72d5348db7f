import {
  werkgeverDossierSchema,
  werkgeverInspanningSchema,
  werkgeverOverzichtSchema,
  werkgeverSollicitatiesSchema,
} from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';

const pad = (werknemerId: string) => `/api/werkgever/werknemers/${encodeURIComponent(werknemerId)}`;

export const overzichtQuery = queryOptions({
  queryKey: ['werkgever'],
  queryFn: ({ signal }) => haal(werkgeverOverzichtSchema, '/api/werkgever/overzicht', signal),
});

export const dossierQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId],
    queryFn: ({ signal }) => haal(werkgeverDossierSchema, pad(werknemerId), signal),
  });

export const werkgeverInspanningQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId, 'inspanning'],
    queryFn: ({ signal }) =>
      haal(werkgeverInspanningSchema, `${pad(werknemerId)}/inspanning`, signal),
  });

export const werkgeverSollicitatiesQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId, 'sollicitaties'],
    queryFn: ({ signal }) =>
      haal(werkgeverSollicitatiesSchema, `${pad(werknemerId)}/sollicitaties`, signal),
  });
