import type { Gebeurtenis } from '@passend/domain';
import { plusDagen } from '@passend/domain';

/** Days that he had recovered: less than four weeks, so it stays one case (Wet WIA art. 23 lid 3). */
export const HERSTELDAGEN = 14;
/** Last day of the 104 weeks, with the days that do not count. */
export const EINDE_WACHTTIJD = 727 + HERSTELDAGEN;

const EVALUATIES = 14;

/** Everything that happened in the case of illness, up to the WIA. */
export function verzuimVan(eersteZiektedag: string): readonly Gebeurtenis[] {
  const na = (dagen: number) => plusDagen(eersteZiektedag, dagen);
  return [
    { soort: 'ziekmelding', datum: na(0) },
    { soort: 'probleemanalyse', datum: na(38) },
    { soort: 'plan_van_aanpak', datum: na(50) },
    ...Array.from(
      { length: EVALUATIES },
      (_, n): Gebeurtenis => ({ soort: 'evaluatie', datum: na(90 + 40 * n) }),
    ),
    { soort: 'hersteld', van: na(150), tot: na(149 + HERSTELDAGEN) },
    { soort: 'melding_42', datum: na(304) },
    { soort: 'ad_onderzoek', datum: na(345) },
    { soort: 'eerstejaarsevaluatie', datum: na(372), terugkeerBinnen3Maanden: false },
    { soort: 'start_2e_spoor', datum: na(410) },
    { soort: 'actueel_oordeel', datum: na(632) },
    { soort: 'eindevaluatie', datum: na(645) },
    { soort: 'wia_aanvraag', datum: na(655) },
    { soort: 'riv_ingediend', datum: na(656) },
  ];
}
