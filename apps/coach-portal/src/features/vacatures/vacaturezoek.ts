import { type Adreszoek, schrijfAdreszoek, teksten } from '../../shared/lib/adres.js';

/** A search over all vacancies, as text: what is typed is checked by whoever answers. */
export interface Vacaturezoek {
  readonly q: string;
  readonly land: readonly string[];
  readonly provincie: readonly string[];
  readonly plaats: readonly string[];
  readonly rond: string;
  readonly straalKm: string;
  readonly urenMin: string;
  readonly urenMax: string;
  readonly sorteer: 'relevantie' | 'nieuwste';
}

const GETALLEN = { straalKm: [1, 400], urenMin: [0, 60], urenMax: [0, 60] } as const;

/** Reads a search from an address; what makes no sense is left out, never an error. */
export function zoekUitAdres(zoek: Readonly<Record<string, unknown>>): Vacaturezoek {
  const eerste = (naam: string, lengte: number) =>
    (teksten(zoek[naam])[0] ?? '').trim().slice(0, lengte).trim();
  const getal = (naam: keyof typeof GETALLEN) => getalTussen(eerste(naam, 8), GETALLEN[naam]);
  return {
    q: eerste('q', 200),
    land: uniek(teksten(zoek.land), 2),
    provincie: uniek(teksten(zoek.provincie), 60),
    plaats: uniek(teksten(zoek.plaats), 80),
    rond: eerste('rond', 80),
    straalKm: getal('straalKm'),
    urenMin: getal('urenMin'),
    urenMax: getal('urenMax'),
    sorteer: eerste('sorteer', 20) === 'nieuwste' ? 'nieuwste' : 'relevantie',
  };
}

/** Writes a search as address; what is empty or stands at its default is left out. */
export function adresUitZoek(zoek: Vacaturezoek): Adreszoek {
  const paren: [string, string | string[]][] = [
    ['q', zoek.q],
    ['land', [...zoek.land]],
    ['provincie', [...zoek.provincie]],
    ['plaats', [...zoek.plaats]],
    ['rond', zoek.rond],
    ['straalKm', zoek.straalKm],
    ['urenMin', zoek.urenMin],
    ['urenMax', zoek.urenMax],
    ['sorteer', zoek.sorteer === 'nieuwste' ? 'nieuwste' : ''],
  ];
  return Object.fromEntries(paren.filter(([, waarde]) => waarde.length > 0));
}

/** The query string for one page of results. A distance without a place means nothing. */
export function vraagUitZoek(zoek: Vacaturezoek, vanaf: number, aantal: number): string {
  const straal = zoek.rond === '' ? '' : zoek.straalKm || '25';
  return schrijfAdreszoek({
    ...adresUitZoek({ ...zoek, straalKm: straal }),
    vanaf: String(vanaf),
    aantal: String(aantal),
  });
}

function getalTussen(tekst: string, [laag, hoog]: readonly [number, number]): string {
  const getal = Number(tekst.replace(',', '.'));
  return tekst !== '' && Number.isFinite(getal) && getal >= laag && getal <= hoog
    ? String(getal)
    : '';
}

function uniek(waarden: readonly string[], lengte: number): readonly string[] {
  return [...new Set(waarden)].filter((waarde) => waarde !== '' && waarde.length <= lengte);
}
