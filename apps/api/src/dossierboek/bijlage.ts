import type { Bijlage } from '@passend/contracts';
import {
  type Afbeeldingbezwaar,
  type Afbeeldingtype,
  afbeeldingtypeVan,
  keurAfbeelding,
  type Viruscontrole,
  zonderGegevens,
} from '@passend/infra';
import { keurBestand } from '../aanleveren/keur-invoer.js';
import { Weigering } from '../gedeeld/weigering.js';

/** A file that was looked at, with what it is by its content. */
export interface GekeurdeBijlage {
  readonly naam: string;
  readonly type: 'application/pdf' | Afbeeldingtype;
  readonly bytes: Buffer;
}

const BEZWAREN: Readonly<Record<Afbeeldingbezwaar | 'besmet', string>> = {
  te_groot: 'De foto is groter dan 10 MB. Maak hem kleiner en probeer het opnieuw.',
  geen_afbeelding: 'Dit is geen foto of PDF. Kies een JPG, een PNG of een PDF.',
  onvolledig: 'Deze foto is niet heel. Maak hem opnieuw.',
  besmet: 'In dit bestand is een virus gevonden. Het is niet bewaard.',
};

/**
 * Looks at a file that somebody adds to the dossier; a photo is kept without where and when it was made.
 * @throws Weigering with what is wrong with it; 503 when the scanner does not answer
 */
export async function keurBijlage(
  bijlage: Bijlage,
  virussen: Viruscontrole,
): Promise<GekeurdeBijlage> {
  const { naam } = bijlage;
  const bytes = Buffer.from(bijlage.inhoud, 'base64');
  const type = afbeeldingtypeVan(bytes);
  if (type === null) {
    if (!bytes.subarray(0, 5).equals(PDF)) throw bezwaar('geen_afbeelding');
    const { inhoud } = await keurBestand(bijlage, virussen);
    return { naam, type: 'application/pdf', bytes: inhoud };
  }
  const gevonden = keurAfbeelding(bytes);
  if (gevonden !== null) throw bezwaar(gevonden);
  const uitslag = await virussen.controleer(bytes);
  if (uitslag === 'mislukt') throw Weigering.tijdelijkNietBereikbaar();
  if (uitslag === 'besmet') throw bezwaar('besmet');
  const schoon = zonderGegevens(bytes);
  if (schoon === null) throw bezwaar('onvolledig');
  return { naam, type, bytes: schoon };
}

const PDF = Buffer.from('%PDF-');

function bezwaar(code: keyof typeof BEZWAREN): Weigering {
  return Weigering.ongeldig([{ pad: 'bestand', melding: BEZWAREN[code] }]);
}
