import type { AanleverInvoer } from '@passend/contracts';
import type { Aanleversoort } from '@passend/domain';
import { keurPdf, type PdfBezwaar, type Viruscontrole } from '@passend/infra';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';

type Bestand = NonNullable<AanleverInvoer['bestand']>;

/** A file that was looked at. */
export interface GekeurdBestand {
  readonly naam: string;
  readonly inhoud: Buffer;
}

export type Aangeleverd = Omit<AanleverInvoer, 'bestand'> & {
  readonly bestand: GekeurdBestand | null;
};

/** What each objection means for who sends in, and what he can do. */
const BEZWAREN: Readonly<Record<PdfBezwaar | 'besmet', string>> = {
  te_groot: 'Het bestand is groter dan 10 MB. Maak het kleiner en probeer het opnieuw.',
  geen_pdf: 'Dit is geen PDF. Bewaar het document als PDF en probeer het opnieuw.',
  onvolledig: 'Dit bestand is niet heel. Bewaar het document opnieuw als PDF.',
  versleuteld: 'Er zit een slot op dit bestand. Haal het wachtwoord eraf en probeer het opnieuw.',
  actief:
    'In dit bestand zit een script of een formulier dat iets doet. Druk het document af als PDF en stuur dat.',
  bijlage: 'In dit bestand zit een ander bestand. Druk het document af als PDF en stuur dat.',
  onleesbaar: 'Dit bestand kunnen we niet controleren. Druk het document af als PDF en stuur dat.',
  besmet: 'In dit bestand is een virus gevonden. Het is niet bewaard.',
};

/** @throws Weigering when something that was asked for is missing, or its day is still to come */
export function keurInvoer(
  { bestand, terugkoppeling, datum }: AanleverInvoer,
  soort: Aanleversoort,
  nu: Date,
): void {
  if (datum > vandaagInNederland(nu)) throw bezwaar('datum', 'Deze dag moet nog komen.');
  if (soort === 'terugkoppeling') {
    if (terugkoppeling === null) throw bezwaar('terugkoppeling', 'Vul de terugkoppeling in.');
  } else if (bestand === null) throw bezwaar('bestand', 'Kies het document.');
}

/** @throws Weigering with what is wrong with the file; 503 when the scanner does not answer */
export async function keurBestand(
  { naam, inhoud }: Bestand,
  virussen: Viruscontrole,
): Promise<GekeurdBestand> {
  const bytes = Buffer.from(inhoud, 'base64');
  const gevonden = await keurPdf(bytes);
  if (gevonden !== null) throw bezwaar('bestand', BEZWAREN[gevonden]);
  const uitslag = await virussen.controleer(bytes);
  if (uitslag === 'mislukt') throw Weigering.tijdelijkNietBereikbaar();
  if (uitslag === 'besmet') throw bezwaar('bestand', BEZWAREN.besmet);
  return { naam, inhoud: bytes };
}

function bezwaar(pad: string, melding: string): Weigering {
  return Weigering.ongeldig([{ pad, melding }]);
}
