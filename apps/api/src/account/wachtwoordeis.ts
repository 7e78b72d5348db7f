import { WACHTWOORD_MIN } from '@passend/contracts';
import { Weigering } from '../gedeeld/weigering.js';
import { isGelekt, raadkans } from './wachtwoordlijst.js';

/** Whose password it is; what everybody around him knows. */
export interface Eigenaar {
  readonly naam: string;
  readonly email: string;
}

/** Ten to this power: what somebody can try in a day against a stolen hash is far below it. */
const GENOEG = 9;
/** The estimate takes a second on the longest password; what begins like this says enough. */
const BEOORDEELD = 40;
/** Shorter parts of a name occur in any text. */
const DEEL_MIN = 4;

/**
 * Why a password cannot be taken, in words for who chose it; null when it can. The form of it is
 * free: this asks only whether others would guess it.
 */
export async function bezwaarTegen(wachtwoord: string, eigenaar: Eigenaar): Promise<string | null> {
  const eigen = eigenWoorden(eigenaar);
  const klein = wachtwoord.toLowerCase();
  if (eigen.some((woord) => klein.includes(woord)))
    return 'Gebruik niet je naam of je e-mailadres in je wachtwoord.';
  if (await isGelekt(wachtwoord))
    return 'Dit wachtwoord is eerder gelekt. Anderen proberen het als eerste. Kies een ander.';
  if (raadkans(wachtwoord.slice(0, BEOORDEELD), eigen) < GENOEG)
    return `Dit wachtwoord is makkelijk te raden. Kies bijvoorbeeld vier losse woorden, samen ${WACHTWOORD_MIN} tekens of meer.`;
  return null;
}

function eigenWoorden({ naam, email }: Eigenaar): readonly string[] {
  const [voorApenstaart = ''] = email.toLowerCase().split('@');
  const delen = [...naam.toLowerCase().split(/[^\p{L}\p{N}]+/u), voorApenstaart];
  return [...new Set(delen)].filter((deel) => deel.length >= DEEL_MIN);
}

/** @throws Weigering when the password cannot be taken, at the field it was typed in */
export async function eisGoed(wachtwoord: string, wie: Eigenaar, pad: string): Promise<void> {
  const melding = await bezwaarTegen(wachtwoord, wie);
  if (melding !== null) throw Weigering.ongeldig([{ pad, melding }]);
}
