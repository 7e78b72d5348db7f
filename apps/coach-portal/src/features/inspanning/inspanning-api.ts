import {
  inspanningSchema,
  mijnInspanningSchema,
  type NormInvoer,
  type ToelichtingInvoer,
} from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

export const inspanningQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['inspanning', werknemerId],
    queryFn: ({ signal }) =>
      haal(inspanningSchema, werknemerPad(werknemerId, 'inspanning'), signal),
  });

export const mijnInspanningQuery = queryOptions({
  queryKey: ['mijn-inspanning'],
  queryFn: ({ signal }) => haal(mijnInspanningSchema, '/api/mijn/inspanning', signal),
});

export const zetNorm = (werknemerId: string, norm: NormInvoer) =>
  stuur(inspanningSchema, 'POST', werknemerPad(werknemerId, 'inspanning', 'normen'), norm);

export const lichtToe = (werknemerId: string, toelichting: ToelichtingInvoer) =>
  stuur(
    inspanningSchema,
    'POST',
    werknemerPad(werknemerId, 'inspanning', 'toelichtingen'),
    toelichting,
  );
