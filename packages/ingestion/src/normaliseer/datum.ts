import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Amsterdam';
const TIJD = '(?:[T ,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?(?: ?uur)?)?';
const VERSCHIL = '\\s*(Z|[A-Z]{2,5}|[+-]\\d{2}(?::?\\d{2})?|\\(?Europe/Amsterdam\\)?)?';
const JAAR_EERST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIJD}${VERSCHIL}$`, 'iu');
const DAG_EERST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIJD}${VERSCHIL}$`, 'iu');
const MAAND_IN_WOORDEN = new RegExp(
  `^(?:[a-z]{2,10}\\.?,? )?(\\d{1,2})(?:e|st|nd|rd|th)?[ -]([a-z]{3,10})\\.?,?[ -](\\d{4}|\\d{2})${TIJD}${VERSCHIL}$`,
  'iu',
);
const MAAND_VOOROP = /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const AANEEN = /^(20\d{2})(\d{2})(\d{2})$/u;
const SECONDEN = /^\d{9,10}$/u;
const MILLISECONDEN = /^\d{12,13}$/u;
const GELEDEN =
  /^(?:posted |geplaatst )?(\d{1,3}) (dag(?:en)?|days?|we(?:ek|ken|eks)|maand(?:en)?|months?|uur|hours?) (?:geleden|ago)$/iu;

const MAANDEN: readonly RegExp[] = [
  /^jan/iu,
  /^feb/iu,
  /^(?:mrt|maa|mar)/iu,
  /^apr/iu,
  /^(?:mei|may)/iu,
  /^jun/iu,
  /^jul/iu,
  /^aug/iu,
  /^sep/iu,
  /^(?:okt|oct)/iu,
  /^nov/iu,
  /^dec/iu,
];
/** Zone words in minutes from UTC; others are read as local time. */
const ZONEWOORDEN: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  CET: 60,
  MET: 60,
  WEST: 60,
  CEST: 120,
  MEST: 120,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** Before this year there is no live vacancy: 1970, 0001 and 1900 mean "none". */
const EERSTE_JAAR = 2000;
/** A closing date further away than this means "no closing date". */
const MAX_DAGEN_OPEN = 730;
/** How far a posting date may lie ahead: time zones and planned publications. */
const MAX_DAGEN_VOORUIT = 31;
/** The default of common plugins when an employer fills in no deadline. */
const STANDAARDTERMIJN = 30;
/** Without any other date to compare with, later years are taken for "no end". */
const LAATSTE_JAAR = 2037;

interface Delen {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
  readonly uur: number | null;
  readonly minuut: number;
  readonly verschil: number | null;
}

/**
 * Reads a date in any of the forms that sources use.
 * @param ruw text or epoch digits; a moment with a zone becomes the day in Europe/Amsterdam
 * @param peildatum today; needed for "3 dagen geleden"
 * @returns `2026-01-05`, null when absent or impossible
 */
export function leesDatum(ruw: string | null, peildatum: string | null = null): string | null {
  const tekst = (ruw ?? '').replace(/\s+/gu, ' ').trim().slice(0, 60);
  if (tekst === '') return null;
  if (MILLISECONDEN.test(tekst)) return vanMoment(Number(tekst));
  if (SECONDEN.test(tekst)) return vanMoment(Number(tekst) * 1000);
  const delen = ontleedDatum(tekst);
  return delen === null ? vanRelatief(tekst, peildatum) : vanDelen(delen);
}

/**
 * The posting and closing day together, each null when it cannot be true beside the other.
 * A closing day exactly thirty days after posting is a plugin's default and no deadline.
 */
export function plausibeleData(
  geplaatst: string | null,
  sluit: string | null,
  peildatum: string | null,
): { readonly geplaatstOp: string | null; readonly sluitOp: string | null } {
  const ahead = geplaatst !== null && peildatum !== null ? dagenTussen(peildatum, geplaatst) : 0;
  const geplaatstOp = ahead > MAX_DAGEN_VOORUIT ? null : geplaatst;
  return { geplaatstOp, sluitOp: plausibeleSluiting(geplaatstOp, sluit, peildatum) };
}

/** True when the closing day is exactly the thirty days that plugins fill in by themselves. */
export function isStandaardtermijn(geplaatst: string | null, sluit: string | null): boolean {
  if (geplaatst === null || sluit === null) return false;
  return dagenTussen(geplaatst, sluit) === STANDAARDTERMIJN;
}

function plausibeleSluiting(
  geplaatst: string | null,
  sluit: string | null,
  peildatum: string | null,
): string | null {
  if (sluit === null || isStandaardtermijn(geplaatst, sluit)) return null;
  if (geplaatst !== null && sluit < geplaatst) return null;
  const begin = geplaatst ?? peildatum;
  if (begin === null) return Number(sluit.slice(0, 4)) > LAATSTE_JAAR ? null : sluit;
  return dagenTussen(begin, sluit) > MAX_DAGEN_OPEN ? null : sluit;
}

const DAG_MS = 86_400_000;

/** Calendar days are read as midnight UTC, so that neither a clock nor a zone comes in. */
function dagenTussen(van: string, tot: string): number {
  return (Date.parse(tot) - Date.parse(van)) / DAG_MS;
}

function ontleedDatum(tekst: string): Delen | null {
  const jaarEerst = JAAR_EERST.exec(tekst);
  if (jaarEerst !== null) return delenUit(jaarEerst, 1, 2, 3);
  const dagEerst = DAG_EERST.exec(tekst);
  if (dagEerst !== null) {
    const maandEerst = Number(dagEerst[2]) > 12;
    return maandEerst ? delenUit(dagEerst, 3, 1, 2) : delenUit(dagEerst, 3, 2, 1);
  }
  const woorden = MAAND_IN_WOORDEN.exec(tekst);
  if (woorden !== null) return delenUit(woorden, 3, 2, 1);
  const voorop = MAAND_VOOROP.exec(tekst) ?? null;
  if (voorop !== null) return delenUit(voorop, 3, 1, 2);
  const aaneen = AANEEN.exec(tekst);
  return aaneen === null ? null : delenUit(aaneen, 1, 2, 3);
}

function delenUit(match: RegExpExecArray, jaar: number, maand: number, dag: number): Delen {
  const jaartal = Number(match[jaar]);
  return {
    jaar: match[jaar]?.length === 2 ? 2000 + jaartal : jaartal,
    maand: maandnummer(match[maand] ?? ''),
    dag: Number(match[dag]),
    uur: match[4] === undefined ? null : Number(match[4]),
    minuut: Number(match[5] ?? '0'),
    verschil: zoneverschil(match[7]),
  };
}

function maandnummer(tekst: string): number {
  if (/^\d+$/u.test(tekst)) return Number(tekst);
  return MAANDEN.findIndex((maand) => maand.test(tekst)) + 1;
}

function zoneverschil(tekst: string | undefined): number | null {
  const cijfers = /^([+-])(\d{2}):?(\d{2})?$/u.exec(tekst ?? '');
  if (cijfers === null) return ZONEWOORDEN[(tekst ?? '').toUpperCase()] ?? null;
  const minuten = Number(cijfers[2]) * 60 + Number(cijfers[3] ?? '0');
  return cijfers[1] === '-' ? -minuten : minuten;
}

function vanDelen({ jaar, maand, dag, uur, minuut, verschil }: Delen): string | null {
  if (jaar < EERSTE_JAAR || jaar > 2099) return null;
  try {
    const datum = Temporal.PlainDate.from(
      { year: jaar, month: maand, day: dag },
      { overflow: 'reject' },
    );
    // The last minute of a day is written for the day itself, whatever zone a system adds to it.
    const heleDag = uur === null || verschil === null || (uur === 23 && minuut === 59);
    if (heleDag || uur > 24) return datum.toString();
    const middernacht = datum.toZonedDateTime('UTC').epochMilliseconds;
    return vanMoment(middernacht + ((uur ?? 0) * 60 + minuut - (verschil ?? 0)) * 60_000);
  } catch {
    return null;
  }
}

function vanMoment(milliseconden: number): string | null {
  const moment = Temporal.Instant.fromEpochMilliseconds(milliseconden);
  const dag = moment.toZonedDateTimeISO(ZONE).toPlainDate();
  return dag.year < EERSTE_JAAR || dag.year > 2099 ? null : dag.toString();
}

function vanRelatief(tekst: string, peildatum: string | null): string | null {
  if (peildatum === null) return null;
  const vandaag = Temporal.PlainDate.from(peildatum);
  if (/^(?:posted )?(?:vandaag|today)$/iu.test(tekst)) return vandaag.toString();
  if (/^(?:posted )?(?:gisteren|yesterday)$/iu.test(tekst))
    return vandaag.subtract({ days: 1 }).toString();
  const geleden = GELEDEN.exec(tekst);
  if (geleden === null) return null;
  return vandaag.subtract(terug(Number(geleden[1]), geleden[2] ?? '')).toString();
}

function terug(
  aantal: number,
  eenheid: string,
): { days: number } | { weeks: number } | { months: number } {
  if (/^we/iu.test(eenheid)) return { weeks: aantal };
  if (/^m/iu.test(eenheid)) return { months: aantal };
  return { days: /^d/iu.test(eenheid) ? aantal : 0 };
}
