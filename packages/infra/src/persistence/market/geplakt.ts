import type { Vacature } from '@passend/domain';
import {
  bouwGeplakt,
  type GeplakteVacature,
  inhoudshash,
  zelfdeVacature,
} from '@passend/ingestion';

export { type GeplaktVoorstel, inhoudshash, leesGeplakt } from '@passend/ingestion';

/**
 * Makes a vacancy of a pasted text after a person looked at it.
 * @returns null when it is no vacancy, such as a page about all vacancies
 */
export function vacatureUitTekst(geplakt: GeplakteVacature, peildatum: string): Vacature | null {
  const uitslag = bouwGeplakt(geplakt, peildatum);
  return uitslag.gelukt ? uitslag.vacature : null;
}

/** Whether a pasted vacancy is one that is known, by the rule for copies or by its very content. */
export function isZelfdeVacature(een: Vacature, ander: Vacature): boolean {
  return inhoudshash(een) === inhoudshash(ander) || zelfdeVacature(een, ander).zelfde;
}
