import { plusDagen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { Mijlpaaldatums } from '../mijlpaal.js';
import { vanSoort, type Ziektegeval } from '../ziektegeval.js';
import { eersteKeer } from './eerste-jaar.js';
import { type Eindes, ivaTermijn } from './einde.js';
import { gbmOp } from './spoor-2.js';
import { beginWeek, eindWeek, weken } from './week.js';

/** The days up to the end of the wachttijd. Source: Wet WIA art. 23, 25 and 64. */
export function tweedeJaar(geval: Ziektegeval, eindes: Eindes): readonly Mijlpaaldatums[] {
  const { teldag } = eindes;
  const { termijn } = geval;
  const compleet = geval.teller.datumVan(teldag - weken(termijn('verslag')));
  // The end is prepared from week 87 of 104 on; with an extension as long before its end.
  const voor = weken(termijn('wachttijd')) - beginWeek(termijn('voorbereiden'));
  const voorbereiden = geval.teller.datumVan(teldag - voor);
  return [
    vervroegdeIva(geval),
    uwvBrief(geval),
    {
      code: 'actueel_oordeel',
      vanaf: voorbereiden,
      streefdatum: geval.teller.datumVan(teldag - weken(termijn('actueel_oordeel'))),
      uiterste_datum: compleet,
      gedaan_op: eersteKeer(geval, 'actueel_oordeel'),
    },
    {
      code: 'eindevaluatie',
      vanaf: voorbereiden,
      uiterste_datum: compleet,
      gedaan_op: eersteKeer(geval, 'eindevaluatie'),
    },
    {
      code: 'riv',
      vanaf: voorbereiden,
      uiterste_datum: compleet,
      vorm: gbmOp(geval, compleet) === undefined ? 'volledig' : 'beperkt',
      gedaan_op: eersteKeer(geval, 'riv_ingediend'),
    },
    wiaAanvraag(geval, eindes),
    rivUpload(geval, eindes),
    {
      code: 'riv_toets',
      uiterste_datum: plusDagen(
        geval.teller.datumVan(teldag - weken(termijn('riv_toets'))),
        eindes.vertraging,
      ),
    },
    { code: 'einde_wachttijd', uiterste_datum: eindes.wachttijd },
  ];
}

function vervroegdeIva(geval: Ziektegeval): Mijlpaaldatums {
  const { van, tot } = ivaTermijn(geval);
  const aanvraag = vanSoort(geval, 'vervroegde_iva')[0]?.aanvraag;
  const buiten = aanvraag !== undefined && (aanvraag < van || aanvraag > tot);
  return {
    code: 'vervroegde_iva',
    vanaf: van,
    uiterste_datum: tot,
    vorm: buiten ? 'buiten_termijn' : 'vrijwillig',
    gedaan_op: aanvraag,
  };
}

function uwvBrief(geval: Ziektegeval): Mijlpaaldatums {
  return {
    code: 'uwv_brief',
    streefdatum: geval.teller.datumVan(beginWeek(geval.termijn('brief_vanaf'))),
    uiterste_datum: geval.teller.datumVan(eindWeek(geval.termijn('brief'))),
    gedaan_op: vanSoort(geval, 'uwv_kennisgeving')[0]?.ontvangen,
  };
}

function wiaAanvraag(geval: Ziektegeval, { wiaUiterlijk }: Eindes): Mijlpaaldatums {
  return {
    code: 'wia_aanvraag',
    vanaf: geval.teller.datumVan(beginWeek(geval.termijn('brief_vanaf'))),
    uiterste_datum: wiaUiterlijk,
    gedaan_op: eersteKeer(geval, 'wia_aanvraag'),
  };
}

/** Within a day after the application. */
function rivUpload(geval: Ziektegeval, { wiaUiterlijk }: Eindes): Mijlpaaldatums {
  const aanvraag: PlainDate | undefined = eersteKeer(geval, 'wia_aanvraag');
  return {
    code: 'riv_upload',
    vanaf: aanvraag,
    uiterste_datum: plusDagen(aanvraag ?? wiaUiterlijk, 1),
    gedaan_op: eersteKeer(geval, 'riv_ingediend'),
  };
}
