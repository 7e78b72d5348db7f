import {
  CONTRACTEN,
  LOONPERIODEN,
  SECTOREN,
  THUISWERKWENSEN,
  VERVOERMIDDELEN,
  type Wensen,
} from '@passend/domain';
import { z } from 'zod';

/** The wishes as they are typed: an empty field is a wish that is left out. */
export const wensenvormSchema = z.object({
  start_op: z.string(),
  ervaring_jaren: z.string(),
  contracten: z.array(z.string()).readonly(),
  bedrag: z.string(),
  periode: z.enum(LOONPERIODEN),
  uren_week: z.string(),
  sectoren: z.array(z.string()).readonly(),
  sectoren_niet: z.array(z.string()).readonly(),
  werkgevers_niet: z.string(),
  geen_bemiddelaars: z.boolean(),
  thuiswerk: z.enum(['', ...THUISWERKWENSEN]),
  vroegste_begin: z.string(),
  vervoermiddelen: z.array(z.string()).readonly(),
  max_reistijd_min: z.string(),
});
export type Wensenvorm = Readonly<z.infer<typeof wensenvormSchema>>;

export const LEGE_WENSEN: Wensenvorm = {
  start_op: '',
  ervaring_jaren: '',
  contracten: [],
  bedrag: '',
  periode: 'maand',
  uren_week: '',
  sectoren: [],
  sectoren_niet: [],
  werkgevers_niet: '',
  geen_bemiddelaars: false,
  thuiswerk: '',
  vroegste_begin: '',
  vervoermiddelen: [],
  max_reistijd_min: '',
};

/** The form for wishes that were kept before. */
export function vormVanWensen(wensen: Wensen): Wensenvorm {
  const { loon_oud } = wensen;
  return {
    start_op: wensen.start_op ?? '',
    ervaring_jaren: getalTekst(wensen.ervaring_jaren),
    contracten: wensen.contracten ?? [],
    bedrag: getalTekst(loon_oud?.bedrag),
    periode: loon_oud?.periode ?? 'maand',
    uren_week: getalTekst(loon_oud?.uren_week),
    sectoren: wensen.sectoren ?? [],
    sectoren_niet: wensen.sectoren_niet ?? [],
    werkgevers_niet: (wensen.werkgevers_niet ?? []).join('\n'),
    geen_bemiddelaars: wensen.geen_bemiddelaars ?? false,
    thuiswerk: wensen.thuiswerk ?? '',
    vroegste_begin: wensen.vroegste_begin ?? '',
    vervoermiddelen: wensen.vervoermiddelen ?? [],
    max_reistijd_min: getalTekst(wensen.max_reistijd_min),
  };
}

/** The wishes that were filled in, still to be checked by the schema of the zoekprofiel. */
export function wensenInvoer(vorm: Wensenvorm): Readonly<Record<string, unknown>> {
  const regels = regelsVan(vorm.werkgevers_niet);
  const loon = vorm.bedrag.trim() !== '' || vorm.uren_week.trim() !== '';
  const velden = {
    start_op: vorm.start_op.trim() || undefined,
    ervaring_jaren: getalVan(vorm.ervaring_jaren),
    contracten: lijstVan(vorm.contracten, CONTRACTEN),
    loon_oud: loon
      ? {
          bedrag: getalVan(vorm.bedrag),
          periode: vorm.periode,
          uren_week: getalVan(vorm.uren_week),
        }
      : undefined,
    sectoren: lijstVan(vorm.sectoren, SECTOREN),
    sectoren_niet: lijstVan(vorm.sectoren_niet, SECTOREN),
    werkgevers_niet: regels.length === 0 ? undefined : regels,
    geen_bemiddelaars: vorm.geen_bemiddelaars || undefined,
    thuiswerk: vorm.thuiswerk || undefined,
    vroegste_begin: vorm.vroegste_begin.trim() || undefined,
    vervoermiddelen: lijstVan(vorm.vervoermiddelen, VERVOERMIDDELEN),
    max_reistijd_min: getalVan(vorm.max_reistijd_min),
  };
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
}

function lijstVan<T extends string>(gekozen: readonly string[], alle: readonly T[]) {
  const lijst = alle.filter((waarde) => gekozen.includes(waarde));
  return lijst.length === 0 ? undefined : lijst;
}

function regelsVan(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

function getalVan(tekst: string): number | undefined {
  const schoon = tekst.trim().replace(',', '.');
  return schoon === '' ? undefined : Number(schoon);
}

function getalTekst(waarde: number | undefined): string {
  return waarde === undefined ? '' : String(waarde).replace('.', ',');
}
