import type { ZoekAntwoord, Zoekmachine, ZoekVraag } from './zoekmachine.types.js';

/**
 * Searches with the first engine, and with the second one when the first fails; the answer then says
 * `gedegradeerd`. Both are written to by their own index jobs, so that the second one is up to date.
 */
export function metTerugval(
  primair: Pick<Zoekmachine, 'zoek' | 'naam'>,
  terugval: Pick<Zoekmachine, 'zoek'>,
  onError: (error: unknown, engine: string) => void,
): Pick<Zoekmachine, 'zoek'> {
  return {
    async zoek(vraag: ZoekVraag): Promise<ZoekAntwoord> {
      try {
        return await primair.zoek(vraag);
      } catch (error) {
        onError(error, primair.naam);
        return { ...(await terugval.zoek(vraag)), gedegradeerd: true };
      }
    },
  };
}
