import type { Proefvoorbeeld } from '@passend/contracts';
import type { Vacature } from '@passend/domain';

const MAX_TEKENS = 200;

/** What a person needs to see whether a vacancy was read well. */
export function voorbeeldVan(vacature: Vacature): Proefvoorbeeld {
  const plaatsen = vacature.werkplekken.map(({ naam }) => naam).join(', ');
  return {
    titel: kort(vacature.titel),
    werkgever: vacature.werkgever === null ? null : kort(vacature.werkgever),
    plaats: plaatsen === '' ? null : kort(plaatsen),
    uren: vacature.uren,
    geplaatstOp: vacature.geplaatstOp,
    url: vacature.url,
  };
}

function kort(tekst: string): string {
  // The database keeps no null characters.
  const schoon = tekst.replaceAll('\u0000', '');
  return schoon.length > MAX_TEKENS ? `${schoon.slice(0, MAX_TEKENS)}…` : schoon;
}
