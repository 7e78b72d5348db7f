import type { AanleverInvoer } from '@passend/contracts';
import type { Aanleversoort, Auteursfunctie, Terugkoppeling } from '@passend/domain';
import { base64 } from '../../shared/lib/bestand.js';
import { aanleveren as teksten } from '../../shared/teksten/aanleveren.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';

/** What stands in the fields. */
export interface AanleverVorm {
  readonly naam: string;
  readonly functie: Auteursfunctie;
  readonly datum: string;
  readonly ookTerug: boolean;
  readonly urenNu: string;
  readonly opbouw: boolean;
  readonly urenErbij: string;
  readonly elkeWeken: string;
  readonly totUren: string;
  readonly mogelijk: string;
  readonly nietMogelijk: string;
  readonly aanpassingen: string;
  readonly verwachteDuur: Terugkoppeling['verwachteDuur'];
  readonly volgendeBeoordeling: string;
}

export const LEGE_VORM: AanleverVorm = {
  naam: '',
  functie: 'bedrijfsarts',
  datum: '',
  ookTerug: false,
  urenNu: '',
  opbouw: false,
  urenErbij: '',
  elkeWeken: '',
  totUren: '',
  mogelijk: '',
  nietMogelijk: '',
  aanpassingen: '',
  verwachteDuur: 'tot_3_maanden',
  volgendeBeoordeling: '',
};

export const MAX_BYTES = 10 * 1024 * 1024;

/** Whether work terms are asked: always for that kind, and when he says so. */
export function vraagtTerug(soort: Aanleversoort, vorm: AanleverVorm): boolean {
  return soort === 'terugkoppeling' || vorm.ookTerug;
}

/** What is missing, in the order of the page. The server judges the rest. */
export function foutenIn(
  vorm: AanleverVorm,
  soort: Aanleversoort,
  bestand: Pick<File, 'size'> | null,
): readonly FormulierFout[] {
  const fouten: FormulierFout[] = [];
  const meld = (veldId: string, melding: string) => fouten.push({ veldId, melding });
  if (vorm.naam.trim().length < 2) meld('aanlever-naam', teksten.naamLeeg);
  if (vorm.datum === '') meld('aanlever-datum', teksten.datumLeeg);
  if (soort !== 'terugkoppeling' && bestand === null) meld('aanlever-bestand', teksten.geenBestand);
  if (bestand !== null && bestand.size > MAX_BYTES) meld('aanlever-bestand', teksten.teGroot);
  if (!vraagtTerug(soort, vorm)) return fouten;
  const getallen = [
    'urenNu',
    ...(vorm.opbouw ? ['urenErbij', 'elkeWeken', 'totUren'] : []),
  ] as const;
  for (const veld of getallen as readonly ('urenNu' | 'urenErbij' | 'elkeWeken' | 'totUren')[]) {
    if (getal(vorm[veld]) === null) meld(`aanlever-${veld}`, teksten.urenLeeg);
  }
  return fouten;
}

/** The work terms as they are sent. */
export function terugkoppelingUit(vorm: AanleverVorm): Terugkoppeling {
  return {
    urenNu: getal(vorm.urenNu) ?? 0,
    opbouw: vorm.opbouw
      ? {
          urenErbij: getal(vorm.urenErbij) ?? 0,
          elkeWeken: getal(vorm.elkeWeken) ?? 0,
          totUren: getal(vorm.totUren) ?? 0,
        }
      : null,
    mogelijk: regels(vorm.mogelijk),
    nietMogelijk: regels(vorm.nietMogelijk),
    aanpassingen: regels(vorm.aanpassingen),
    verwachteDuur: vorm.verwachteDuur,
    volgendeBeoordeling: vorm.volgendeBeoordeling || null,
  };
}

/** Everything as it is sent. */
export async function invoerUit(
  vorm: AanleverVorm,
  soort: Aanleversoort,
  bestand: File | null,
): Promise<AanleverInvoer> {
  return {
    naam: vorm.naam.trim(),
    functie: vorm.functie,
    datum: vorm.datum,
    bestand:
      bestand === null ? null : { naam: bestand.name.slice(0, 200), inhoud: await base64(bestand) },
    terugkoppeling: vraagtTerug(soort, vorm) ? terugkoppelingUit(vorm) : null,
  };
}

/** The field that a path of the server is about: `terugkoppeling.mogelijk.1` is one of a few lines. */
export function veldVanPad(pad: string): string {
  const deel = pad.replace(/^terugkoppeling\.?/u, '').replace(/^opbouw\./u, '');
  return `aanlever-${deel.split('.')[0] || 'urenNu'}`;
}

function regels(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

/** A number as people in the Netherlands type it; null when it is none. */
export function getal(tekst: string): number | null {
  const schoon = tekst.trim().replace(',', '.');
  return /^\d{1,3}(?:\.\d{1,2})?$/u.test(schoon) ? Number(schoon) : null;
}
