import {
  type Bordregel,
  gecorrigeerdeSollicitatieSchema,
  type Sollicitatiebord,
  type Sollicitatiedetail,
  type SollicitatiestapInvoer,
  sollicitatiebordSchema,
  sollicitatiedetailSchema,
} from '@passend/contracts';
import { verstVan } from '@passend/domain';
import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { ApiFout } from '../../shared/api/api-fout.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

const SLEUTEL = 'sollicitatiebord';

/** The board of one client, or (null) of the whole caseload. */
export const bordQuery = (werknemerId: string | null) =>
  queryOptions({
    queryKey: [SLEUTEL, werknemerId],
    queryFn: ({ signal }) =>
      haal(
        sollicitatiebordSchema,
        werknemerId === null ? '/api/sollicitaties' : werknemerPad(werknemerId, 'sollicitatiebord'),
        signal,
      ),
  });

/** A step, without what the board itself adds. */
export type Zet = Pick<SollicitatiestapInvoer, 'naar' | 'datum' | 'reden'>;

/** What came of a step: the card as it is now, and whether somebody else was first. */
export type Zetuitkomst =
  | { readonly soort: 'gelukt'; readonly regel: Bordregel }
  /** Null when it is no longer there. */
  | { readonly soort: 'voorbij'; readonly regel: Bordregel | null };

const TERUG_REDEN = 'Deze stap is ongedaan gemaakt.';

/** Takes steps and takes them back; refuses quietly to go over what a colleague did since. */
export function useBordzetten(werknemerId: string | null) {
  const queryClient = useQueryClient();
  const doe = async (regel: Bordregel, werk: Promise<Sollicitatiedetail>): Promise<Zetuitkomst> => {
    try {
      const nieuw = metDetail(regel, await werk);
      vervang(queryClient, nieuw);
      return { soort: 'gelukt', regel: nieuw };
    } catch (fout) {
      if (!isVoorbij(fout)) throw fout;
      await queryClient.invalidateQueries({ queryKey: [SLEUTEL] });
      const bord = await queryClient.fetchQuery(bordQuery(werknemerId));
      return {
        soort: 'voorbij',
        regel: bord.sollicitaties.find(({ id }) => id === regel.id) ?? null,
      };
    }
  };
  return {
    zet: (regel: Bordregel, zet: Zet) =>
      doe(
        regel,
        stuur(sollicitatiedetailSchema, 'POST', padVan(regel, 'stappen'), {
          ...zet,
          volgende: null,
          naStap: regel.stapId,
        }),
      ),
    neemTerug: (regel: Bordregel) => doe(regel, terug(regel)),
  };
}

async function terug(regel: Bordregel): Promise<Sollicitatiedetail> {
  const { detail } = await stuur(
    gecorrigeerdeSollicitatieSchema,
    'POST',
    padVan(regel, 'correctie'),
    { wat: 'laatste_stap', reden: TERUG_REDEN, stapId: regel.stapId },
  );
  if (detail === null) throw new ApiFout('niet_gevonden', 404);
  return detail;
}

function padVan({ werknemerId, id }: Bordregel, deel: string): string {
  return werknemerPad(werknemerId, 'sollicitaties', id, deel);
}

function isVoorbij(fout: unknown): boolean {
  return fout instanceof ApiFout && (fout.status === 409 || fout.status === 404);
}

function metDetail(regel: Bordregel, { sollicitatie }: Sollicitatiedetail): Bordregel {
  const { status, statusSinds, stappen, controleerbaar, volgende } = sollicitatie;
  const stapId = stappen.at(-1)?.regelId ?? regel.stapId;
  const verst = verstVan({ stappen });
  return { ...regel, status, statusSinds, stapId, verst, controleerbaar, volgende };
}

function vervang(queryClient: QueryClient, nieuw: Bordregel): void {
  queryClient.setQueriesData<Sollicitatiebord>({ queryKey: [SLEUTEL] }, (bord) =>
    bord === undefined
      ? bord
      : {
          ...bord,
          sollicitaties: bord.sollicitaties.map((een) => (een.id === nieuw.id ? nieuw : een)),
        },
  );
  for (const sleutel of ['sollicitaties', 'sollicitatie']) {
    void queryClient.invalidateQueries({ queryKey: [sleutel, nieuw.werknemerId] });
  }
}
