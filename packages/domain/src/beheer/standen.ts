import { z } from 'zod';
import { plainDateSchema } from '../tijd/plain-date.js';

const aantal = z.number().int().nonnegative();
const moment = z.iso.datetime();

/** Accounts of one agency, in numbers. */
export const gebruikersstandSchema = z.object({
  actief: aantal,
  uitgenodigd: aantal,
  /** Invited so long ago that the link does not work any more. */
  uitnodigingVerlopen: aantal,
  /** Can sign in, is no werknemer, and has no second step of his own. */
  zonderTweedeStap: aantal,
  /** Whether the agency asks for a second step. */
  tweedeStapVerplicht: z.boolean(),
  gestopt: aantal,
});

/** Sources of vacancies; each is counted once. */
export const bronnenstandSchema = z.object({
  totaal: aantal,
  vers: aantal,
  /** Not read yet, and not overdue. */
  nieuw: aantal,
  laat: aantal,
  /** The last visit failed; mends itself when the site does. */
  storing: aantal,
  /** Halted by the check of its list; waits for a person. */
  stilgezet: aantal,
  gepauzeerd: aantal,
  /** Of the sources that are read: the last time of the one that was read longest ago. */
  oudsteLezing: moment.nullable(),
  nieuwsteLezing: moment.nullable(),
});

/** Work that failed for good and that nobody has decided about. */
export const takenstandSchema = z.object({
  open: aantal,
  oudste: moment.nullable(),
  perWachtrij: z.array(z.object({ wachtrij: z.string(), aantal })),
  perReden: z.array(z.object({ reden: z.string(), aantal })),
});

/** What is due to be removed in one agency. */
export const bewaarstandenSchema = z.object({
  /** Dossiers that go within thirty days, those of tonight included. */
  binnenkort: aantal,
  eerste: plainDateSchema.nullable(),
  geblokkeerd: aantal,
  /** Holds whose day to look again has come. */
  teHerzien: aantal,
  laatstGewist: moment.nullable(),
  /** When the round of every night last succeeded; null when that was never noted. */
  laatsteRonde: moment.nullable(),
});

/** Ages of the keys of one agency. */
export const sleuteloverzichtSchema = z.object({
  bureausleutelVan: moment,
  /** Day on which a new one is advised. */
  wisselOp: plainDateSchema,
  /** A change of keys that was not finished. */
  wisselBezig: z.boolean(),
  /** The key of the agency is wrapped with the master key of now. */
  onderHoofdsleutel: z.boolean(),
  dossiers: aantal,
  oudsteDossiersleutel: moment.nullable(),
  /** Dossiers whose keys were destroyed. */
  vernietigd: aantal,
});

/** How far what people see is from the market of now. */
export const versheidsstandSchema = z.object({
  nieuwsteVacature: moment.nullable(),
  inDatabase: aantal,
  index: z.object({
    vacatures: aantal,
    /** Live, but cannot be read into the index. */
    overgeslagen: aantal,
    /** Since it was last the same as the database; null while it is being loaded. */
    achterMs: aantal.nullable(),
  }),
  zoeken: z.object({
    machine: z.string(),
    bereikbaar: z.boolean(),
    wachtend: aantal,
    achterstandMs: aantal.nullable(),
    /** What the last nightly comparison found and repaired; null when there was none. */
    verschillen: aantal.nullable(),
    vergelekenOp: moment.nullable(),
  }),
  /** Since every saved search was last held against the new vacancies. */
  attenderingMs: aantal,
});

/** What one process needs of the machine; written beside its sign of life. */
export const procesbelastingSchema = z.object({
  geheugenMb: aantal,
  /** Of one core; more than 100 with threads. */
  cpuProcent: aantal,
  /** How late the event loop was, at its 99th hundredth. */
  lusMs: aantal,
  /** Only of a worker: jobs done, and failed, in the last minute. */
  takenPerMinuut: aantal.nullable(),
  misluktPerMinuut: aantal.nullable(),
  /** Null when the process has no queue, or the queue has not answered for a minute. */
  wachtrij: z
    .object({
      server: z.enum(['postgres', 'redis']),
      rijen: z.array(z.object({ naam: z.string(), wachtend: aantal, actief: aantal })),
    })
    .nullable(),
});
export type Procesbelasting = z.infer<typeof procesbelastingSchema>;

export const PROCESSOORTEN = ['worker', 'api'] as const;
export type Processoort = (typeof PROCESSOORTEN)[number];

/** `stil` lives and does not get on; `zwijgt` ended without a word. */
export const PROCESSTATEN = ['loopt', 'stil', 'zwijgt'] as const;

export const processtandSchema = z.object({
  soort: z.enum(PROCESSOORTEN),
  staat: z.enum(PROCESSTATEN),
  gestartOp: moment,
  laatstOp: moment,
  last: procesbelastingSchema.omit({ wachtrij: true }).nullable(),
});
export type Processtand = z.infer<typeof processtandSchema>;

/** The processes of this installation, and what waits for them. */
export const belastingstandSchema = z.object({
  processen: z.array(processtandSchema),
  wachtrij: procesbelastingSchema.shape.wachtrij,
  oudsteWerkMs: aantal.nullable(),
});

/** Mail of one agency; never an address. */
export const poststandSchema = z.object({
  wacht: aantal,
  oudste: moment.nullable(),
  verzondenVandaag: aantal,
  /** Given up in the last day. */
  opgegeven: aantal,
  /** Receivers to whom no mail goes that can be missed, by why. */
  onbestelbaar: aantal,
  klacht: aantal,
  afgemeld: aantal,
});

/** The access log of one agency and its chain. */
export const logstandSchema = z.object({
  zegels: aantal,
  verzegeldTot: moment.nullable(),
  wachtend: aantal,
  oudsteWachtende: moment.nullable(),
  /** Seals at the end of the chain that were checked for this answer. */
  nagelopen: aantal,
  breuken: aantal,
});

/** Every block of the overview; null when it could not be read. */
export const blokkenSchema = z.object({
  gebruikers: gebruikersstandSchema.nullable(),
  bronnen: bronnenstandSchema.nullable(),
  taken: takenstandSchema.nullable(),
  bewaren: bewaarstandenSchema.nullable(),
  sleutels: sleuteloverzichtSchema.nullable(),
  post: poststandSchema.nullable(),
  versheid: versheidsstandSchema.nullable(),
  toegangslog: logstandSchema.nullable(),
  belasting: belastingstandSchema.nullable(),
});
export type Blokken = z.infer<typeof blokkenSchema>;
export const BLOKNAMEN = blokkenSchema.keyof().options;
export type Bloknaam = keyof Blokken;
/** What a block holds when it could be read. */
export type Blokstand<Naam extends Bloknaam> = NonNullable<Blokken[Naam]>;
