import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../../tijd/plain-date.js';
import { PARALLELLE_FASE, TRAJECTFASEN } from '../../traject/fase.js';
import type { Dossierregel } from '../regel.js';
import { type Inspanningsfeit, TELWIJZEN } from './feit.js';
import type { Normfase } from './norm.js';

/**
 * What the effort takes from the events of other areas: the leaves that say what was done, and nothing
 * else of them. Read by their form, so that an area may add to its events without a change here.
 */
const gedaan = { datum: plainDateSchema, over: z.uuid() };
const heeft = <S extends string>(soort: S) => z.literal(soort);

const stap = z.object({
  soort: heeft('sollicitatie_stap'),
  ...gedaan,
  werkgever: z.object({
    telt: z.object({ wijze: z.string(), als: z.enum(TELWIJZEN) }).nullable(),
  }),
});
const bewijs = z.object({
  soort: heeft('sollicitatie_bewijs'),
  ...gedaan,
  /** Null for what the werknemer keeps to himself: that is no evidence for others. */
  werkgever: z.object({ bewijs: z.string() }).nullable(),
});
const gepland = z.object({
  soort: heeft('activiteit_gepland'),
  ...gedaan,
  werkgever: z.object({ groep: z.string() }),
});
const afgerond = z.object({
  soort: heeft('activiteit_afgerond'),
  ...gedaan,
  uwv: z.object({ toelichting: z.string().nullable() }).nullable(),
});
const hervat = z.object({ soort: heeft('activiteit_hervat'), ...gedaan });
const afspraak = z.object({
  soort: heeft('afspraak_afgerond'),
  ...gedaan,
  werkgever: z.object({ uitkomst: z.string() }),
  uwv: z.object({ verslag: z.string().nullable() }).nullable(),
});
const oefening = z.object({ soort: heeft('oefening_ingeleverd'), ...gedaan });

const BRONNEN = [stap, bewijs, gepland, afgerond, hervat, afspraak, oefening] as const;
const bronSchema = z.discriminatedUnion('soort', BRONNEN);
type Bron = z.infer<typeof bronSchema>;
/** Most lines are of another kind: those need not be tried. */
const BRONSOORTEN = soortenVan(BRONNEN);

const FASESOORTEN = ['fase_begonnen', 'fase_afgerond'] as const;
const faseSchema = z.object({
  soort: z.enum(FASESOORTEN),
  datum: plainDateSchema,
  werkgever: z.object({ fase: z.enum([...TRAJECTFASEN, PARALLELLE_FASE]) }),
});

/** Evidence of what was there, and not of what was done with it. */
const GEEN_BEWIJS_VAN_DOEN: ReadonlySet<string> = new Set(['vacature', 'waarom_passend', 'anders']);
const GEHOUDEN = 'gehouden';

/** What was done, in the order of the days; of lines that count. */
export function feitenUitRegels(regels: readonly Dossierregel[]): readonly Inspanningsfeit[] {
  const bronnen = regels.flatMap(({ gebeurtenis }) => {
    if (!BRONSOORTEN.has(gebeurtenis.soort)) return [];
    const gelezen = bronSchema.safeParse(gebeurtenis);
    return gelezen.success ? [gelezen.data] : [];
  });
  const bewezen = new Set(bronnen.flatMap((bron) => (isBewijs(bron) ? [bron.over] : [])));
  return [
    ...bronnen.flatMap((bron) => sollicitatiefeit(bron, bewezen)),
    ...activiteitfeiten(bronnen),
    ...bronnen.flatMap(gesprekOfOefening),
  ].toSorted((a, b) => opDag(a.datum, b.datum));
}

/** The phases with the days on which they ran; a phase may come back. */
export function fasenUitRegels(regels: readonly Dossierregel[]): readonly Normfase[] {
  const perioden: { fase: Normfase['fase']; van: PlainDate; tot: PlainDate | null }[] = [];
  for (const { gebeurtenis } of regels) {
    if (!FASESOORTEN.some((naam) => naam === String(gebeurtenis.soort))) continue;
    const gelezen = faseSchema.safeParse(gebeurtenis);
    if (!gelezen.success) continue;
    const { soort, datum } = gelezen.data;
    const { fase } = gelezen.data.werkgever;
    const open = perioden.find((periode) => periode.fase === fase && periode.tot === null);
    if (soort === 'fase_begonnen' && open === undefined) {
      perioden.push({ fase, van: datum, tot: null });
    } else if (soort === 'fase_afgerond' && open !== undefined) open.tot = datum;
  }
  return perioden;
}

function soortenVan(
  schemas: readonly { readonly shape: { readonly soort: z.ZodLiteral<string> } }[],
): ReadonlySet<string> {
  return new Set(schemas.flatMap(({ shape }) => [...shape.soort.values]));
}

function isBewijs(bron: Bron): boolean {
  return (
    bron.soort === 'sollicitatie_bewijs' &&
    bron.werkgever !== null &&
    !GEEN_BEWIJS_VAN_DOEN.has(bron.werkgever.bewijs)
  );
}

function sollicitatiefeit(bron: Bron, bewezen: ReadonlySet<string>): readonly Inspanningsfeit[] {
  if (bron.soort !== 'sollicitatie_stap' || bron.werkgever.telt === null) return [];
  const { wijze, als } = bron.werkgever.telt;
  const { datum, over } = bron;
  return [{ datum, over, soort: wijze, telt: als, controleerbaar: bewezen.has(over) }];
}

/** An activity counts on the day on which it was finished; one that was taken up again does not yet. */
function activiteitfeiten(bronnen: readonly Bron[]): readonly Inspanningsfeit[] {
  const groepen = new Map<string, string>();
  const feiten = new Map<string, Inspanningsfeit>();
  for (const bron of bronnen) {
    if (bron.soort === 'activiteit_gepland') groepen.set(bron.over, bron.werkgever.groep);
    if (bron.soort === 'activiteit_hervat') feiten.delete(bron.over);
    if (bron.soort !== 'activiteit_afgerond') continue;
    const soort = groepen.get(bron.over) ?? 'overig';
    const controleerbaar = (bron.uwv?.toelichting ?? null) !== null;
    const { datum, over } = bron;
    feiten.set(over, { datum, over, soort, telt: 'activiteit', controleerbaar });
  }
  return [...feiten.values()];
}

function gesprekOfOefening(bron: Bron): readonly Inspanningsfeit[] {
  const { datum, over } = bron;
  if (bron.soort === 'oefening_ingeleverd') {
    return [{ datum, over, soort: 'oefening', telt: 'activiteit', controleerbaar: true }];
  }
  if (bron.soort !== 'afspraak_afgerond' || bron.werkgever.uitkomst !== GEHOUDEN) return [];
  const controleerbaar = (bron.uwv?.verslag ?? null) !== null;
  return [{ datum, over, soort: 'gesprek', telt: 'activiteit', controleerbaar }];
}

const opDag = (a: PlainDate, b: PlainDate): number => (a === b ? 0 : a < b ? -1 : 1);
