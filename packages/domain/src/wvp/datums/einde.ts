import { dagenTussen, plusDagen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import { laatste } from '../teller.js';
import { vanSoort, type Ziektegeval } from '../ziektegeval.js';
import { eersteKeer } from './eerste-jaar.js';
import { beginWeek, eindWeek, weken } from './week.js';

/** The days at the end of the wachttijd from which the others follow. */
export interface Eindes {
  /** Counting day of the end, a voluntary extension included. */
  readonly teldag: number;
  /** Last day of the wachttijd. */
  readonly wachttijd: PlainDate;
  /** Last day of the wachttijd when an early IVA was granted. */
  readonly vervroegd: PlainDate | undefined;
  readonly wiaUiterlijk: PlainDate;
  /** Days that the application came late. */
  readonly vertraging: number;
  /** Last day of wage before any sanction: later by what the application was late. */
  readonly loon: PlainDate;
}

/** Source: Wet WIA art. 23, 24, 25 and 64; BW 7:629 lid 11. */
export function eindesVan(geval: Ziektegeval): Eindes {
  const verlenging = vanSoort(geval, 'vrijwillige_verlenging')[0]?.weken ?? 0;
  const teldag = eindWeek(geval.termijn('wachttijd') + verlenging);
  const vervroegd = vervroegdEinde(geval);
  const wachttijd = vervroegd ?? geval.teller.datumVan(teldag);
  const wiaUiterlijk = laatsteDagWia(geval, teldag);
  const vertraging = dagenTeLaat(wiaUiterlijk, eersteKeer(geval, 'wia_aanvraag'));
  const loon = plusDagen(wachttijd, vervroegd === undefined ? vertraging : 0);
  return { teldag, wachttijd, vervroegd, wiaUiterlijk, vertraging, loon };
}

/** An application can be done after three weeks, and up to week 68. Wet WIA art. 23 lid 6. */
export function ivaTermijn({ teller, termijn }: Ziektegeval): { van: PlainDate; tot: PlainDate } {
  return {
    van: teller.datumVan(beginWeek(termijn('iva_vanaf') + 1)),
    tot: teller.datumVan(eindWeek(termijn('iva_tot'))),
  };
}

/** The benefit starts ten weeks after the application at the earliest. */
function vervroegdEinde(geval: Ziektegeval): PlainDate | undefined {
  const iva = vanSoort(geval, 'vervroegde_iva')[0];
  const { van, tot } = ivaTermijn(geval);
  if (iva === undefined || iva.aanvraag < van || iva.aanvraag > tot) return undefined;
  return laatste(
    geval.teller.datumVan(eindWeek(iva.wachttijdWeken)),
    plusDagen(iva.aanvraag, weken(geval.termijn('iva_uitkering')) - 1),
  );
}

/**
 * Eleven weeks before the end. After a late letter of the UWV four weeks from its receipt, but not
 * when the 42-week notice had not been done before week 81 was over.
 */
function laatsteDagWia(geval: Ziektegeval, teldag: number): PlainDate {
  const gewoon = geval.teller.datumVan(teldag - weken(geval.termijn('wia_aanvraag')));
  const brief = vanSoort(geval, 'uwv_kennisgeving')[0]?.ontvangen;
  const melding = eersteKeer(geval, 'melding_42');
  if (brief === undefined || melding === undefined) return gewoon;
  return melding > geval.teller.datumVan(eindWeek(geval.termijn('melding_voor_brief')))
    ? gewoon
    : laatste(gewoon, plusDagen(brief, weken(geval.termijn('brief_te_laat'))));
}

function dagenTeLaat(uiterlijk: PlainDate, gedaan: PlainDate | undefined): number {
  return gedaan === undefined ? 0 : Math.max(0, dagenTussen(uiterlijk, gedaan));
}
