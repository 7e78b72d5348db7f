import { queryOptions } from '@tanstack/react-query';
import { werknemerInTaal } from '../in-taal/belastbaarheid.js';
import { haal } from './api.js';
import { werknemerPad } from './werknemerpad.js';

export const werknemerQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werknemer', werknemerId],
    queryFn: ({ signal }) => haal(werknemerInTaal, werknemerPad(werknemerId), signal),
  });
