import { type ItemSlug, isItemSlug, type Leesfout, type Leesresultaat } from '@passend/domain';
import { z } from 'zod';
import { BELASTINGKLASSEN, type Belastingklasse } from './belastingklasse.js';
import { type ExtraTitels, leesExtraTitels } from './extra-titels.js';
import type { Beroepenbron, Groepsbelasting } from './import/types.js';

/** What an imported file of occupations adds to the built-in table. */
export interface Beroepenbestand {
  /** To be named wherever the content is shown or passed on. */
  readonly bronnen: readonly Beroepenbron[];
  readonly titels: readonly ExtraTitels[];
  readonly belasting: Groepsbelasting;
  /** The text of the file, to tell one file from another. */
  readonly inhoud: string;
}

const VERSIE = 1;
const OPNIEUW = 'Maak het bestand opnieuw met passend beroepen import.';

const woorden = z.string().optional();
const schema = z.object({
  versie: z.literal(VERSIE),
  bronnen: z.array(z.object({ naam: z.string(), licentie: z.string(), erkenning: z.string() })),
  titels: z.array(z.string()),
  belasting: z.record(
    z.string().regex(/^\d{4}$/u),
    z.object({ laag: woorden, middel: woorden, hoog: woorden }),
  ),
});
type Ruw = z.infer<typeof schema>;

/** Reads a file that `schrijfBeroepenbestand` wrote. Never throws, never repeats a value. */
export function leesBeroepenbestand(inhoud: string): Leesresultaat<Beroepenbestand> {
  const gelezen = schema.safeParse(alsJson(inhoud));
  if (!gelezen.success) return { ok: false, fouten: gelezen.error.issues.map(naarFout) };
  const { bronnen } = gelezen.data;
  const { extra, ongeldig } = leesExtraTitels(gelezen.data.titels.join('\n'));
  const { belasting, onbekend } = leesBelasting(gelezen.data.belasting);
  const paden = [...ongeldig.map((regel) => `titels[${regel - 1}]`), ...onbekend];
  if (paden.length > 0) return { ok: false, fouten: paden.map(onbekendeNaam) };
  return { ok: true, waarde: { bronnen, titels: extra, belasting, inhoud } };
}

/** The same content for the same input: one line of JSON. */
export function schrijfBeroepenbestand({
  bronnen,
  titels,
  belasting,
}: Omit<Beroepenbestand, 'inhoud'>): string {
  const ruw: Ruw = {
    versie: VERSIE,
    bronnen: bronnen.map((bron) => ({ ...bron })),
    titels: titels.map(({ code, titels: namen }) => `${code} ${namen.join('|')}`),
    belasting: Object.fromEntries(
      [...belasting].map(([groep, items]) => [groep, perKlasse(items)]),
    ),
  };
  return `${JSON.stringify(ruw)}\n`;
}

function alsJson(inhoud: string): unknown {
  try {
    return JSON.parse(inhoud);
  } catch {
    return null;
  }
}

function naarFout({ path }: z.core.$ZodIssue): Leesfout {
  const pad = path.length === 0 ? 'het geheel' : path.join('.');
  return { pad, melding: `Dit is geen ingelezen beroepenbestand. ${OPNIEUW}` };
}

function onbekendeNaam(pad: string): Leesfout {
  return { pad, melding: `Deze versie van Passend kent deze naam niet. ${OPNIEUW}` };
}

function perKlasse(items: ReadonlyMap<ItemSlug, Belastingklasse>) {
  const namen = BELASTINGKLASSEN.map((klasse) => {
    const hierin = [...items].filter(([, waarde]) => waarde === klasse).map(([item]) => item);
    return [klasse, hierin.join(' ')] as const;
  });
  return Object.fromEntries(namen.filter(([, tekst]) => tekst !== ''));
}

function leesBelasting(ruw: Ruw['belasting']) {
  const onbekend: string[] = [];
  const belasting = new Map<string, ReadonlyMap<ItemSlug, Belastingklasse>>();
  for (const [groep, klassen] of Object.entries(ruw)) {
    const items = new Map<ItemSlug, Belastingklasse>();
    for (const klasse of BELASTINGKLASSEN) {
      for (const naam of (klassen[klasse] ?? '').split(' ').filter(Boolean)) {
        if (isItemSlug(naam)) items.set(naam, klasse);
        else onbekend.push(`belasting.${groep}.${klasse}`);
      }
    }
    belasting.set(groep, items);
  }
  return { belasting, onbekend };
}
