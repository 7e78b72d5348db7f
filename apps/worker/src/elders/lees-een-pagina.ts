import type { Vacature } from '@passend/domain';
import { kiesVacature, leesBron, leesVacaturestatus, naarTekst } from '@passend/ingestion';

/** The vacancy at an address, or why there is none. */
export type Vondst =
  | {
      readonly soort: 'gevonden';
      readonly vacature: Vacature;
      /** Its page holds the vacancy, so that it can be read again; else only its system does. */
      readonly lezen: boolean;
    }
  | {
      readonly soort: 'niets';
      readonly reden: string;
      readonly citaat: string | null;
      readonly tekst: string | null;
    };

/** An answer with what judging it needs. */
export interface Paginainhoud {
  readonly body: Uint8Array;
  readonly url: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly robotsKop: string | null;
}

/** Text of a page that somebody may go on with by hand. */
const MAX_TEKST = 20_000;
const MIN_TEKST = 200;

export const niets = (
  reden: string,
  citaat: string | null = null,
  tekst: string | null = null,
): Vondst => ({ soort: 'niets', reden, citaat, tekst });

/**
 * Reads the one vacancy that somebody meant by an address from its page. Pure.
 * @param adres what was asked for
 * @param peildatum today
 */
export function leesEenPagina(pagina: Paginainhoud, adres: string, peildatum: string): Vondst {
  const { body, url, contentType } = pagina;
  const html = new TextDecoder().decode(body);
  const { vacatures } = leesBron('auto', { inhoud: body, url, contentType, peildatum });
  const { status, bewijs } = leesVacaturestatus({
    httpStatus: pagina.status,
    inhoud: html,
    gevraagdeUrl: adres,
    eindUrl: url,
    robotsKop: pagina.robotsKop,
    hadOpmaak: vacatures.length > 0,
    peildatum,
  });
  const [eerste] = bewijs;
  if (eerste?.code === 'botmuur') return niets('botmuur');
  const tekst = naarTekst(html).slice(0, MAX_TEKST);
  const bruikbaar = tekst.length < MIN_TEKST ? null : tekst;
  // A site that does not want to be shown is not shown to others; the text may be taken over by hand.
  if (eerste?.code === 'noindex') return niets('noindex', null, bruikbaar);
  if (status === 'gesloten') return niets('gesloten', eerste?.citaat ?? null);
  const keuze = kiesVacature(vacatures, adres);
  if (typeof keuze !== 'string') return { soort: 'gevonden', vacature: keuze, lezen: true };
  return keuze === 'meer' ? niets('meer_vacatures') : niets('geen_vacature', null, bruikbaar);
}
