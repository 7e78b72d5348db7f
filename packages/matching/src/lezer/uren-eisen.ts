import { leesUren, type UrenBereik, type UrenVermelding } from '@passend/domain';
import type { Eis } from '../types.js';
import { normaliseer } from './normaliseer.js';
import { telDagen, UIT_DAGEN } from './weekritme.js';

const WERKDAGEN = 5;
const ZEKERHEID = { uren: 0.9, fte: 0.9, klok: 0.75, voltijd: 0.75, deeltijd: 0.75 } as const;
const ZEKERHEID_DAGDEEL = 0.72;
/** Hours a day that follow from hours a week and a number of days; two clock times are surer. */
const ZEKERHEID_DAGEN = 0.7;

/**
 * The working hours as demands: the lowest hours that the text allows. When the text gives only an
 * upper bound, that bound is asked at most, which is noted as incidental.
 */
export function leesUrenEisen(tekst: string): readonly Eis[] {
  const echt = leesUren(tekst).vermeldingen.filter(
    (vermelding) => vermelding.soort !== 'klok' && isWerkduur(tekst, vermelding),
  );
  const week = echt.filter(({ per }) => per === 'week');
  const perWeek = omvat(week);
  const dag = zonderVerdeling(
    tekst,
    perWeek,
    week,
    echt.filter(({ per }) => per === 'dag'),
  );
  const verdeeld = dagUitWeek(tekst, perWeek, week, dag);
  return [
    ...maakEisen('uren_week', perWeek, week),
    ...(week.length === 0 ? weekUitDag(tekst, dag) : []),
    ...(verdeeld.length > 0 ? verdeeld : maakEisen('uren_dag', omvat(dag), dag)),
  ];
}

/** "21 uur per week, over vijf middagen": the hours of such a day follow from the week. */
function zonderVerdeling(
  tekst: string,
  perWeek: UrenBereik,
  week: readonly UrenVermelding[],
  dag: readonly UrenVermelding[],
): readonly UrenVermelding[] {
  const bron = kiesBron(week, perWeek);
  if (bron === undefined || perWeek.min === null) return dag;
  const dagen = telDagen(normaliseer(zinRond(tekst, bron)));
  if (dagen === null) return dag;
  const perDag = perWeek.min / dagen;
  return dag.filter(({ soort, max }) => soort !== 'dagdeel' || max === null || max >= perDag);
}

/** Counted hours go before fte, fte before "fulltime"; of these the lowest and the highest. */
function omvat(vermeldingen: readonly UrenVermelding[]): UrenBereik {
  const soort = RANGORDE.find((kandidaat) => vermeldingen.some((een) => een.soort === kandidaat));
  const telt = vermeldingen.filter((een) => een.soort === soort);
  const deeltijd = vermeldingen.some((een) => een.soort === 'deeltijd') && soort === 'voltijd';
  const laagste = telt.flatMap(({ min }) => (min === null ? [] : [min]));
  const hoogste = telt.flatMap(({ max }) => (max === null ? [] : [max]));
  return {
    min: deeltijd || laagste.length === 0 ? null : Math.min(...laagste),
    max: hoogste.length === 0 ? null : Math.max(...hoogste),
  };
}

const RANGORDE = ['uren', 'fte', 'voltijd', 'dagdeel', 'deeltijd'] as const;

/** A part of the day spent on one thing ("een uur per dag administratie") is no working day. */
const BEZIGHEID =
  /(?<!\p{L})(?:zit|zitten|zittend|staat|staan|staand|loopt|lopen|typt|typen|belt|bellen|bedien|achter|computer|scherm|telefoon|phone|administratie|stuur|kassa|rijd|rijdt|screen|stand|sit|walk|trilplaat|wandelen)/u;
const KORTSTE_DAG = 2;
const LANGSTE_DAG = 12;
/** How far around hours a week the days are looked for. */
const OMGEVING = 100;

/** Leaves out times of the day, lengths of one shift and shares of the day. */
function isWerkduur(tekst: string, { van, tot, per, bewijs, min, max }: UrenVermelding): boolean {
  const ervoor = tekst.slice(Math.max(0, van - 30), van).toLowerCase();
  if (
    /^(?: per week)? (?:open|geopend|bereikbaar)(?!\p{L})/u.test(
      tekst.slice(tot, tot + 24).toLowerCase(),
    )
  )
    return false;
  if (per === 'week') return !/(?:duren|duurt|last|van de) (?:\p{L}+ )?$/u.test(ervoor);
  if (/\d[.:]\d{2}/u.test(bewijs) || (max ?? min ?? 0) < KORTSTE_DAG) return false;
  const zin = `${ervoor.split(/[.!?;\n]/u).at(-1) ?? ''} ${
    tekst
      .slice(tot, tot + 30)
      .toLowerCase()
      .split(/[.!?;\n,]/u)[0] ?? ''
  }`;
  return !BEZIGHEID.test(zin);
}

function maakEisen(
  item: 'uren_week' | 'uren_dag',
  bereik: UrenBereik,
  vermeldingen: readonly UrenVermelding[],
): readonly Eis[] {
  const laagste = bereik.min ?? bereik.max;
  const bron = kiesBron(vermeldingen, bereik);
  if (bron === undefined) return [];
  const plek = {
    van: bron.van,
    tot: bron.tot,
    bewijs: bron.bewijs,
    item,
    aard: 'genoemd',
    ontkend: false,
  } as const;
  if (laagste === null)
    return [{ ...plek, waarde: null, sterkte: 'vereist', zekerheid: 0.5, regel: 'uren-02' }];
  const sterkte = bereik.min === null ? 'incidenteel' : 'vereist';
  const eis = { ...plek, waarde: { max: laagste }, sterkte, regel: 'uren-01' } as const;
  // A half day is our count for "ochtenden": times of the clock beside it say more.
  if (bron.soort === 'dagdeel')
    return [{ ...eis, aard: 'omstandigheid', zekerheid: ZEKERHEID_DAGDEEL }];
  return [{ ...eis, zekerheid: ZEKERHEID[bron.soort] }];
}

/** The mention that gives the lowest hours, else the first. */
function kiesBron(
  vermeldingen: readonly UrenVermelding[],
  { min, max }: UrenBereik,
): UrenVermelding | undefined {
  return (
    vermeldingen.find((vermelding) => min !== null && vermelding.min === min) ??
    vermeldingen.find((vermelding) => max !== null && vermelding.max === max) ??
    vermeldingen[0]
  );
}

/**
 * Thirty-two hours a week are at least 6.4 a day, however they are spread over five days; where the
 * sentence names the days, they are divided over those.
 */
function dagUitWeek(
  tekst: string,
  week: UrenBereik,
  perWeek: readonly UrenVermelding[],
  perDag: readonly UrenVermelding[],
): readonly Eis[] {
  const bron = kiesBron(perWeek, week);
  if (week.min === null || bron === undefined) return [];
  const dagen = telDagen(normaliseer(zinRond(tekst, bron)));
  const genoemd = perDag.some(({ soort }) => soort !== 'dagdeel' || dagen === null);
  if (genoemd) return [];
  const plek = {
    van: bron.van,
    tot: bron.tot,
    bewijs: bron.bewijs,
    item: 'uren_dag',
    aard: 'omstandigheid',
  } as const;
  const basis = { ...plek, sterkte: 'vereist', ontkend: false, regel: 'uren-03' } as const;
  if (dagen !== null && week.min / dagen <= LANGSTE_DAG)
    return [{ ...basis, waarde: { max: week.min / dagen }, zekerheid: ZEKERHEID_DAGEN }];
  return [
    { ...basis, waarde: { max: week.min / WERKDAGEN }, zekerheid: 0.65 },
    { ...basis, waarde: null, zekerheid: 0.5 },
  ];
}

/** "Twee uur per dag, vijf dagen": ten hours a week. */
function weekUitDag(tekst: string, perDag: readonly UrenVermelding[]): readonly Eis[] {
  const dag = omvat(perDag);
  const bron = kiesBron(perDag, dag);
  const uren = dag.min ?? dag.max;
  if (bron === undefined || uren === null) return [];
  const dagen = telDagen(normaliseer(zinRond(tekst, bron)));
  if (dagen === null) return [];
  const { van, tot, bewijs } = bron;
  const plek = { van, tot, bewijs, item: 'uren_week', aard: 'omstandigheid' } as const;
  const waarde = { max: uren * dagen };
  return [
    {
      ...plek,
      waarde,
      sterkte: 'vereist',
      ontkend: false,
      zekerheid: ZEKERHEID_DAGEN,
      regel: UIT_DAGEN,
    },
  ];
}

function zinRond(tekst: string, { van, tot }: UrenVermelding): string {
  const begin =
    tekst
      .slice(Math.max(0, van - OMGEVING), van)
      .split(/[.!?;\n](?=\s)|\n/u)
      .at(-1) ?? '';
  const eind = tekst.slice(tot, tot + OMGEVING).split(/[.!?;\n](?=\s|$)|\n/u)[0] ?? '';
  return `${begin}${tekst.slice(van, tot)}${eind}`;
}
