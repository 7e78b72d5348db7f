import {
  type Weergave,
  type WeergaveInvoer,
  type Weergaven,
  type Weergavewijziging,
  weergavenSchema,
} from '@passend/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

const PAD = '/api/weergaven';

export const weergavenQuery = queryOptions({
  queryKey: ['weergaven'],
  queryFn: ({ signal }) => haal(weergavenSchema, PAD, signal),
});

/** Keeps a view, changes it, or takes it away. */
export function useWeergaven() {
  const queryClient = useQueryClient();
  const onthoud = async (antwoord: Promise<Weergaven>): Promise<Weergaven> => {
    const lijst = await antwoord;
    queryClient.setQueryData(weergavenQuery.queryKey, lijst);
    return lijst;
  };
  const padVan = (id: string) => `${PAD}/${encodeURIComponent(id)}`;
  const bewaar = (invoer: WeergaveInvoer) => onthoud(stuur(weergavenSchema, 'POST', PAD, invoer));
  const wijzig = (id: string, wijziging: Weergavewijziging) =>
    onthoud(stuur(weergavenSchema, 'PUT', padVan(id), wijziging));
  return {
    bewaar,
    wijzig,
    haalWeg: (id: string) => onthoud(stuur(weergavenSchema, 'DELETE', padVan(id))),
    /** After it was taken away: the same again, shared when it was. */
    zetTerug: async ({ plek, werknemerId, naam, filter, gedeeld }: Weergave) => {
      const { weergaven } = await bewaar({ plek, werknemerId, naam, filter });
      const nieuw = weergaven.find(
        (een) =>
          een.van === null &&
          een.plek === plek &&
          een.werknemerId === werknemerId &&
          een.naam === naam,
      );
      if (gedeeld && nieuw !== undefined) await wijzig(nieuw.id, { gedeeld });
    },
  };
}
