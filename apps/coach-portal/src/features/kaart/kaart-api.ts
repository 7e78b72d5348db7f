import { kaartSchema, mijnKaartSchema } from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { type Adreszoek, schrijfAdreszoek } from '../../shared/lib/adres.js';

/** @param zoek the filters of the ranking, as its address has them */
export const kaartQuery = (werknemerId: string, zoek: Adreszoek) =>
  queryOptions({
    queryKey: ['kaart', werknemerId, zoek] as const,
    queryFn: ({ signal }) =>
      haal(
        kaartSchema,
        `${werknemerPad(werknemerId, 'matches', 'kaart')}${schrijfAdreszoek(zoek)}`,
        signal,
      ),
  });

export const mijnKaartQuery = queryOptions({
  queryKey: ['mijn', 'kaart'],
  queryFn: ({ signal }) => haal(mijnKaartSchema, '/api/mijn/kaart', signal),
});
