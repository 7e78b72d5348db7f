import { queryOptions } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';
import { werkgeversblikInTaal } from '../../shared/in-taal/werkgeversblik.js';

export const werkgeversblikQuery = queryOptions({
  queryKey: ['mijn', 'werkgeversblik'],
  queryFn: ({ signal }) => haal(werkgeversblikInTaal, '/api/mijn/werkgeversblik', signal),
});
