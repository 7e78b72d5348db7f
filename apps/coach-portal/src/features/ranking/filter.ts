import { BEOORDELINGEN, type Beoordeling, type Uitkomst, uitkomstSchema } from '@passend/domain';
import { type Adreszoek, schrijfAdreszoek, teksten } from '../../shared/lib/adres.js';

export type LijstNaam = 'in_beeld' | 'afgevallen';
export type BeoordelingKeuze = Beoordeling | 'geen';

/** What a coach narrows the ranking to; lives in the address, so that it can be kept and shared. */
export interface MatchFilter {
  readonly lijst: LijstNaam;
  readonly regel: string | null;
  readonly uitkomst: readonly Uitkomst[];
  readonly beoordeling: readonly BeoordelingKeuze[];
  readonly maxKm: number | null;
  readonly urenMin: number | null;
  readonly urenMax: number | null;
  readonly land: readonly string[];
  readonly provincie: readonly string[];
  readonly plaats: readonly string[];
  readonly nieuw: boolean;
  readonly q: string;
}

export const LEEG_FILTER: MatchFilter = {
  lijst: 'in_beeld',
  regel: null,
  uitkomst: [],
  beoordeling: [],
  maxKm: null,
  urenMin: null,
  urenMax: null,
  land: [],
  provincie: [],
  plaats: [],
  nieuw: false,
  q: '',
};

export const BEOORDELING_KEUZES: readonly BeoordelingKeuze[] = ['geen', ...BEOORDELINGEN];
const MAX_ZOEK = 200;

/** Reads a filter from an address; whatever makes no sense there is left out, never an error. */
export function filterUitAdres(zoek: Readonly<Record<string, unknown>>): MatchFilter {
  const eerste = (naam: string) => teksten(zoek[naam])[0] ?? null;
  const lijst = eerste('lijst') === 'afgevallen' ? 'afgevallen' : 'in_beeld';
  return {
    lijst,
    regel: lijst === 'afgevallen' ? kortOfNiets(eerste('regel'), 80) : null,
    uitkomst: uitkomstSchema.options.filter((optie) => teksten(zoek.uitkomst).includes(optie)),
    beoordeling: BEOORDELING_KEUZES.filter((optie) => teksten(zoek.beoordeling).includes(optie)),
    maxKm: getalTussen(eerste('maxKm'), 1, 400),
    urenMin: getalTussen(eerste('urenMin'), 0, 60),
    urenMax: getalTussen(eerste('urenMax'), 0, 60),
    land: uniek(teksten(zoek.land), 2),
    provincie: uniek(teksten(zoek.provincie), 60),
    plaats: uniek(teksten(zoek.plaats), 80),
    nieuw: eerste('nieuw') === 'true',
    q: (eerste('q') ?? '').trim().slice(0, MAX_ZOEK).trim(),
  };
}

/** The two vacancies that the address asks to compare; null when it asks for none. */
export function paarUitAdres(
  zoek: Readonly<Record<string, unknown>>,
): readonly [string, string] | null {
  const [een, ander] = uniek(teksten(zoek.vergelijk), 18).filter((id) => /^[1-9]\d*$/u.test(id));
  return een === undefined || ander === undefined ? null : [een, ander];
}

/** Writes a filter as address; what stands at its default is left out. */
export function adresUitFilter(filter: MatchFilter): Adreszoek {
  const paren: [string, string | string[]][] = [
    ['lijst', filter.lijst === 'afgevallen' ? 'afgevallen' : []],
    ['regel', filter.regel ?? []],
    ['uitkomst', [...filter.uitkomst]],
    ['beoordeling', [...filter.beoordeling]],
    ['maxKm', getalAls(filter.maxKm)],
    ['urenMin', getalAls(filter.urenMin)],
    ['urenMax', getalAls(filter.urenMax)],
    ['land', [...filter.land]],
    ['provincie', [...filter.provincie]],
    ['plaats', [...filter.plaats]],
    ['nieuw', filter.nieuw ? 'true' : []],
    ['q', filter.q === '' ? [] : filter.q],
  ];
  return Object.fromEntries(paren.filter(([, waarde]) => waarde.length > 0));
}

/** The query string for one page of the ranking. */
export function vraagUitFilter(filter: MatchFilter, vanaf: number, aantal: number): string {
  return schrijfAdreszoek({
    ...adresUitFilter(filter),
    lijst: filter.lijst,
    vanaf: String(vanaf),
    aantal: String(aantal),
  });
}

/** How many filters are on, apart from the list itself and the typed search. */
export function aantalFilters(filter: MatchFilter): number {
  const lijsten = [
    filter.uitkomst,
    filter.beoordeling,
    filter.land,
    filter.provincie,
    filter.plaats,
  ];
  const los = [filter.maxKm, filter.urenMin, filter.urenMax].filter((deel) => deel !== null);
  return (
    lijsten.reduce((som, lijst) => som + lijst.length, 0) + los.length + (filter.nieuw ? 1 : 0)
  );
}

function getalTussen(tekst: string | null, laag: number, hoog: number): number | null {
  if (tekst === null || tekst.trim() === '') return null;
  const getal = Number(tekst.replace(',', '.'));
  return Number.isFinite(getal) && getal >= laag && getal <= hoog ? getal : null;
}

function getalAls(getal: number | null): string | string[] {
  return getal === null ? [] : String(getal);
}

function kortOfNiets(tekst: string | null, lengte: number): string | null {
  return tekst !== null && tekst !== '' && tekst.length <= lengte ? tekst : null;
}

function uniek(waarden: readonly string[], lengte: number): readonly string[] {
  return [...new Set(waarden)].filter((waarde) => waarde !== '' && waarde.length <= lengte);
}
