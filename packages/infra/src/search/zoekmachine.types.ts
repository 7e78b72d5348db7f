import { CONTRACTEN, opleidingSchema } from '@passend/domain';
import { z } from 'zod';

/** Longest value of a field that is filtered on; Meilisearch cuts such values at 468 bytes. */
export const MAX_WAARDE = 150;

const waardeSchema = z.string().min(1).max(MAX_WAARDE);

const geoSchema = z.object({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
});
export type Geo = z.infer<typeof geoSchema>;

/**
 * One vacancy as a search engine holds it. It is strict, so that nothing about a person can slip
 * into an index: there is no field for it.
 */
export const zoekDocumentSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/u),
  titel: z.string(),
  tekst: z.string(),
  werkgever: z.string().nullable(),
  /** Of every workplace; land is ISO 3166-1 alpha-2. */
  plaatsen: z.array(waardeSchema),
  provincies: z.array(waardeSchema),
  landen: z.array(waardeSchema),
  geo: z.array(geoSchema),
  /** Hours a week; null is not said. */
  urenMin: z.number().nullable(),
  urenMax: z.number().nullable(),
  opleiding: opleidingSchema.nullable(),
  contract: z.enum(CONTRACTEN).nullable(),
  /** Occupation code. */
  beroep: waardeSchema.nullable(),
  /** Days since 1 January 1970; null when the source gives no date. */
  geplaatst: z.int().nullable(),
  /** Seconds since 1970. */
  eerstGezien: z.int(),
});
export type ZoekDocument = z.infer<typeof zoekDocumentSchema>;

/** Fields that can be filtered on by value, and counted. */
export const FACETTEN = ['land', 'provincie', 'plaats', 'opleiding', 'contract', 'beroep'] as const;
export type Facet = (typeof FACETTEN)[number];

/** All parts must hold; within one part, one of the values is enough. An empty list asks nothing. */
export interface ZoekFilter {
  readonly waarden?: Partial<Readonly<Record<Facet, readonly string[]>>>;
  /** Hours a week that suit; a vacancy that states no hours is kept. */
  readonly urenMin?: number;
  readonly urenMax?: number;
  /** Within so many kilometres, in a straight line, of one of the workplaces. */
  readonly straal?: Geo & { readonly km: number };
  /** Days since 1970. */
  readonly geplaatstVanaf?: number;
  /** Seconds since 1970. */
  readonly eerstGezienVanaf?: number;
}

export interface ZoekVraag {
  /** As typed; the first ten words count. Empty gives everything. */
  readonly tekst: string;
  readonly filter?: ZoekFilter;
  readonly facetten?: readonly Facet[];
  readonly sorteer?: 'relevantie' | 'nieuwste';
  readonly vanaf?: number;
  /** 1 to 100, 20 when not said. */
  readonly aantal?: number;
}

export interface ZoekAntwoord {
  /** Best first. The vacancies themselves are read from the database. */
  readonly ids: readonly string[];
  /** How many there are in all; Meilisearch estimates it. */
  readonly totaal: number;
  readonly facetten: Partial<Readonly<Record<Facet, Readonly<Record<string, number>>>>>;
  /** The first engine was down and the second one answered. */
  readonly gedegradeerd: boolean;
}

/** What changed in the source while an index was being built. */
export interface Wijzigingen {
  readonly zet: readonly ZoekDocument[];
  readonly verwijder: readonly string[];
}

/** Where an index is rebuilt from: the database. */
export interface HerbouwBron {
  /** Every live vacancy, in batches; called once, first. */
  alles(): AsyncIterable<readonly ZoekDocument[]>;
  /** Everything that changed since `alles` began; may be called more than once. */
  wijzigingen(): AsyncIterable<Wijzigingen>;
}

/**
 * A search index of live vacancies, for people who type. It is not the truth and not the ranking:
 * it can be thrown away and rebuilt, and the market index scores every vacancy without it.
 */
export interface Zoekmachine {
  readonly naam: string;
  /** Adds or replaces; done when a search can find it. */
  zet(documenten: readonly ZoekDocument[]): Promise<void>;
  /** Removes; an id that is not there is no error. */
  verwijder(ids: readonly string[]): Promise<void>;
  zoek(vraag: ZoekVraag): Promise<ZoekAntwoord>;
  /**
   * Builds a fresh index beside the live one and puts it in its place; searching goes on meanwhile.
   * One rebuild at a time.
   * @returns how many documents were put in from `alles`
   */
  herbouw(bron: HerbouwBron): Promise<number>;
  /** What the live index holds, in pages; what is written meanwhile may or may not be among it. */
  inhoud(): AsyncIterable<readonly IndexRegel[]>;
  /** Whether it answers now; never throws. */
  gezond(): Promise<boolean>;
}

/** One document of an index: its id, and its fingerprint when it was written with one. */
export interface IndexRegel {
  readonly id: string;
  readonly afdruk: string | null;
}

/** Numbers of the tasks that an engine made of a write; null when there was nothing to do. */
export interface Overdracht {
  readonly verwijder: number | null;
  readonly zet: number | null;
}

/** How far a task is; `onbekend` when the engine has lost it. */
export type Taakstand =
  | { readonly soort: 'gelukt' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'mislukt'; readonly code: string };

/** A search engine that takes writes as tasks and does them later, in the order of their numbers. */
export interface TaakZoekmachine extends Zoekmachine {
  /**
   * Makes sure that the index is there with its settings; asked before every round of writes,
   * because an index that was lost would be made anew by the first write, without settings.
   * @returns `nieuw` when it had to be made, so that everything has to be written again
   */
  bereidVoor(): Promise<'stond_er' | 'nieuw'>;
  /** Hands over a write, removals first, without waiting until it is done. */
  draagOver(wijzigingen: Wijzigingen): Promise<Overdracht>;
  taakstand(taakUid: number): Promise<Taakstand>;
}

/** Whether an engine takes its writes as tasks. */
export function werktMetTaken<Machine extends object>(
  machine: Machine,
): machine is Machine & TaakZoekmachine {
  return 'draagOver' in machine;
}
