import { plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Eindes } from './datums/einde.js';
import { eindWeek, weken } from './datums/week.js';
import type { MijlpaalCode, Mijlpaaldatums } from './mijlpaal.js';
import { vroegste } from './teller.js';
import { laatsteWerkdagTot } from './werkdagen.js';
import { vanSoort, type Ziektegeval } from './ziektegeval.js';

/** A way in which a case ends before its time: what is due later falls away. */
interface Afloop {
  /** The last day that still counts. */
  readonly tot: PlainDate;
  /** The last day of wage. */
  readonly loonTot: PlainDate;
  /** What goes on all the same. */
  readonly blijft: ReadonlySet<MijlpaalCode>;
}

/** That somebody fell ill stays true. */
const BEGIN: ReadonlySet<MijlpaalCode> = new Set(['ziekmelding']);
/** The UWV takes over; the way to the WIA goes on. ZW art. 38 lid 2. */
const NA_DIENSTVERBAND: ReadonlySet<MijlpaalCode> = new Set([
  'ziekmelding',
  'vervroegde_iva',
  'uwv_brief',
  'wia_aanvraag',
  'einde_wachttijd',
]);

/** Takes out what no longer comes, and shortens the wage to the end of the case. */
export function pasAfloopToe(
  geval: Ziektegeval,
  eindes: Eindes,
  mijlpalen: readonly Mijlpaaldatums[],
): readonly Mijlpaaldatums[] {
  return aflopen(geval, eindes).reduce(
    (over, afloop) => over.flatMap((mijlpaal) => naAfloop(mijlpaal, afloop)),
    [...mijlpalen, ...uitDienst(geval, eindes)],
  );
}

/** True for somebody who already had the AOW on his first day of illness: there is no WIA for him. */
export function ziekNaAow(geval: Ziektegeval): boolean {
  const aow = aowVan(geval);
  return aow !== undefined && aow <= geval.eersteZiektedag;
}

function aflopen(geval: Ziektegeval, eindes: Eindes): readonly Afloop[] {
  return [
    ...herstel(geval),
    ...overlijden(geval),
    ...pensioen(geval, eindes),
    ...dienstverband(geval),
    ...vervroegd(eindes),
  ];
}

function naAfloop(mijlpaal: Mijlpaaldatums, afloop: Afloop): readonly Mijlpaaldatums[] {
  const { code, uiterste_datum: uiterste } = mijlpaal;
  if (code === 'loondoorbetaling') {
    return [{ ...mijlpaal, uiterste_datum: vroegste(uiterste ?? afloop.loonTot, afloop.loonTot) }];
  }
  if (afloop.blijft.has(code)) return [mijlpaal];
  if (code === 'evaluatie') return evaluatiesTot(mijlpaal, afloop.tot);
  const gedaan = mijlpaal.gedaan_op !== undefined && mijlpaal.gedaan_op <= afloop.tot;
  const dag = uiterste ?? mijlpaal.streefdatum;
  return gedaan || (dag !== undefined && dag <= afloop.tot) ? [mijlpaal] : [];
}

function evaluatiesTot(mijlpaal: Mijlpaaldatums, tot: PlainDate): readonly Mijlpaaldatums[] {
  const data = mijlpaal.data?.filter((dag) => dag <= tot) ?? [];
  return data.length === 0 ? [] : [{ ...mijlpaal, streefdatum: data[0], data }];
}

/** The case closes on the last day of illness. */
function herstel({ hersteldVanaf }: Ziektegeval): readonly Afloop[] {
  if (hersteldVanaf === undefined) return [];
  const tot = plusDagen(hersteldVanaf, -1);
  return [{ tot, loonTot: tot, blijft: BEGIN }];
}

function overlijden(geval: Ziektegeval): readonly Afloop[] {
  return vanSoort(geval, 'overlijden').map(({ datum }) => ({
    tot: datum,
    loonTot: datum,
    blijft: BEGIN,
  }));
}

/** Who reaches the AOW during illness gets wage for six weeks more at most, and no WIA. */
function pensioen(geval: Ziektegeval, eindes: Eindes): readonly Afloop[] {
  const aow = aowVan(geval);
  if (aow === undefined || aow > eindes.wachttijd) return [];
  const begin = ziekNaAow(geval) ? geval.eersteZiektedag : aow;
  const aantal = geval.termijn('loon_na_aow', begin);
  const tot = geval.teller.plus(plusDagen(begin, -1), weken(aantal));
  return [{ tot: plusDagen(aow, -1), loonTot: tot, blijft: BEGIN }];
}

function dienstverband(geval: Ziektegeval): readonly Afloop[] {
  return vanSoort(geval, 'einde_dienstverband').map(({ laatsteDag }) => ({
    tot: laatsteDag,
    loonTot: laatsteDag,
    blijft: new Set<MijlpaalCode>([...NA_DIENSTVERBAND, 'riv', 'melding_uit_dienst']),
  }));
}

/** No duties to re-integrate after an early IVA was granted. */
function vervroegd({ vervroegd: einde }: Eindes): readonly Afloop[] {
  return einde === undefined
    ? []
    : [{ tot: einde, loonTot: einde, blijft: new Set<MijlpaalCode>([...BEGIN, 'vervroegde_iva']) }];
}

/** What the end of the job asks instead: a notice to the UWV. */
function uitDienst(geval: Ziektegeval, eindes: Eindes): readonly Mijlpaaldatums[] {
  const laatsteDag = laatsteDagVoorEinde(geval, eindes);
  return laatsteDag === undefined
    ? []
    : [{ code: 'melding_uit_dienst', uiterste_datum: laatsteWerkdagTot(laatsteDag) }];
}

/**
 * The RIV when the job ends before the wachttijd: none below six weeks of illness, a short one below
 * ten, else in full, and on the last day of the job at the latest. Ziektewet art. 38 lid 2; Beleidsregels
 * vormvereisten art. 2a.
 */
export function rivBijUitDienst(
  geval: Ziektegeval,
  eindes: Eindes,
  riv: Mijlpaaldatums,
): Mijlpaaldatums {
  const laatsteDag = laatsteDagVoorEinde(geval, eindes);
  if (riv.code !== 'riv' || laatsteDag === undefined) return riv;
  const ziektedagen = geval.teller.nummerVan(laatsteDag);
  if (ziektedagen < eindWeek(geval.termijn('riv_uit_dienst'))) return { code: 'riv', vorm: 'geen' };
  return {
    code: 'riv',
    uiterste_datum: vroegste(riv.uiterste_datum ?? laatsteDag, laatsteDag),
    vorm:
      ziektedagen < eindWeek(geval.termijn('riv_volledig')) ? 'verkort' : (riv.vorm ?? 'volledig'),
    gedaan_op: riv.gedaan_op,
  };
}

function laatsteDagVoorEinde(geval: Ziektegeval, { wachttijd }: Eindes): PlainDate | undefined {
  const laatsteDag = vanSoort(geval, 'einde_dienstverband')[0]?.laatsteDag;
  return laatsteDag !== undefined && laatsteDag < wachttijd ? laatsteDag : undefined;
}

function aowVan(geval: Ziektegeval): PlainDate | undefined {
  return vanSoort(geval, 'aow')[0]?.datum;
}
