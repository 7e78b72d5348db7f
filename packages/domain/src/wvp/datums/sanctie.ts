import { dagenTussen, plusDagen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { GebeurtenisVan } from '../gebeurtenis.js';
import type { Mijlpaaldatums } from '../mijlpaal.js';
import { laatste, vroegste } from '../teller.js';
import { vanSoort, type Ziektegeval } from '../ziektegeval.js';
import type { Eindes } from './einde.js';
import { weken } from './week.js';

/**
 * Wage after the wachttijd. A sanction ends six weeks after the UWV found everything repaired; what
 * the UWV took longer than three weeks is deducted; it never lasts longer than was imposed.
 * Source: Wet WIA art. 25 lid 9 and 12 to 14.
 */
export function sanctieEnLoon(geval: Ziektegeval, eindes: Eindes): readonly Mijlpaaldatums[] {
  const sanctie = vanSoort(geval, 'loonsanctie')[0];
  const loon = { code: 'loondoorbetaling', vanaf: geval.eersteZiektedag } as const;
  if (sanctie === undefined) return [{ ...loon, uiterste_datum: eindes.loon }];
  const verzoek = vanSoort(geval, 'bekortingsverzoek').at(-1);
  const volledig = geval.teller.plus(eindes.loon, weken(sanctie.weken));
  const einde = bekort(geval, eindes.loon, volledig, verzoek);
  const vanaf = geval.teller.plus(eindes.loon, 1);
  return [
    { code: 'loonsanctie', vanaf, uiterste_datum: einde },
    ...(verzoek === undefined ? [] : [bekorting(geval, verzoek)]),
    { ...loon, uiterste_datum: einde },
  ];
}

function bekort(
  { termijn }: Ziektegeval,
  voorSanctie: PlainDate,
  volledig: PlainDate,
  verzoek: GebeurtenisVan<'bekortingsverzoek'> | undefined,
): PlainDate {
  if (verzoek?.besluit === undefined) return volledig;
  const { ontvangen, besluit } = verzoek;
  const laatsteBesluitdag = plusDagen(ontvangen, weken(termijn('bekorting_besluit')));
  const teLaat = Math.max(0, dagenTussen(laatsteBesluitdag, besluit));
  const einde = plusDagen(besluit, weken(termijn('bekorting_einde')) - teLaat);
  return laatste(voorSanctie, vroegste(einde, volledig));
}

/** The last day for the UWV to decide. */
function bekorting(
  { termijn }: Ziektegeval,
  { ontvangen, besluit }: GebeurtenisVan<'bekortingsverzoek'>,
): Mijlpaaldatums {
  return {
    code: 'bekortingsverzoek',
    vanaf: ontvangen,
    uiterste_datum: plusDagen(ontvangen, weken(termijn('bekorting_besluit'))),
    gedaan_op: besluit,
  };
}
