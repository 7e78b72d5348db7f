import { werkgeversblikSchema } from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';

export const werkgeversblikQuery = queryOptions({
  queryKey: ['mijn', 'werkgeversblik'],
  queryFn: ({ signal }) => haal(werkgeversblikSchema, '/api/mijn/werkgeversblik', signal),
});
