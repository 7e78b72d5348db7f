import { type Sollicitatiewijze, WIJZEREGELS } from '@passend/domain';

/** Words of the sollicitaties as the domain has them; another language has its own. */
export { BEWIJSNAMEN as bewijsNaam, TELBRONNEN as telbron } from '@passend/domain';

/** How work was sought, in the words of a coach. */
export function wijzeNaam(wijze: Sollicitatiewijze): string {
  return WIJZEREGELS[wijze].naam;
}
