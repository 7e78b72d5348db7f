import { plusDagen } from '@passend/domain';

const ZONE = 'Europe/Amsterdam';
const UUR_MS = 3_600_000;

/** The moment at which a calendar day begins in the Netherlands. */
function beginVan(dag: string): Date {
  const utc = new Date(`${dag}T00:00:00Z`);
  const uur = Number(
    new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: '2-digit', hour12: false }).format(
      utc,
    ),
  );
  return new Date(utc.getTime() - uur * UUR_MS);
}

/** A period of whole days as moments: from the first, up to and not including the day after the last. */
export function logperiode({
  van,
  tot,
}: {
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}): {
  readonly van: Date | null;
  readonly tot: Date | null;
} {
  return {
    van: van === undefined ? null : beginVan(van),
    tot: tot === undefined ? null : beginVan(plusDagen(tot, 1)),
  };
}
