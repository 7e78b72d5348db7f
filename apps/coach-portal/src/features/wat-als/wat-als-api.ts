import { type WatAlsAntwoord, type WatAlsVraag } from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { watAlsAntwoordInTaal, watAlsBeginInTaal } from '../../shared/in-taal/match.js';

/** Answers about limits stay in memory for a short while only. */
const BEWAAR_MS = 60_000;

const sleutel = (werknemerId: string) => ['wat-als', werknemerId] as const;

export const watAlsBeginQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: [...sleutel(werknemerId), 'begin'] as const,
    queryFn: ({ signal }) => haal(watAlsBeginInTaal, werknemerPad(werknemerId, 'wat-als'), signal),
    gcTime: BEWAAR_MS,
  });

/** The difference that a change makes; the answer before stays until the next is there. */
export const watAlsQuery = (werknemerId: string, vraag: WatAlsVraag | null) =>
  queryOptions({
    queryKey: [...sleutel(werknemerId), vraag] as const,
    queryFn: (): Promise<WatAlsAntwoord> =>
      stuur(watAlsAntwoordInTaal, 'POST', werknemerPad(werknemerId, 'wat-als'), vraag),
    enabled: vraag !== null,
    placeholderData: (vorige, vorigeVraag) =>
      vraag !== null && vorigeVraag?.queryKey[1] === werknemerId ? vorige : undefined,
    gcTime: BEWAAR_MS,
  });
