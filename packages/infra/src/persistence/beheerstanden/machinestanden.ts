import {
  type Blokstand,
  type Bronlezing,
  type Bronstaat,
  bronstaatVan,
  procesbelastingSchema,
} from '@passend/domain';
import { ELDERS } from '@passend/ingestion';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { binnenTijd } from './binnen-tijd.js';

/** What the tables say of the index and the search engines. */
export type Markttelling = Pick<Blokstand<'versheid'>, 'nieuwsteVacature' | 'inDatabase'> & {
  readonly zoeken: Omit<Blokstand<'versheid'>['zoeken'], 'machine' | 'bereikbaar'>;
};

const bronnenSchema = z.array(
  z.object({
    nu: z.date(),
    gepauzeerd: z.boolean(),
    gezondheid: z.enum(['onbekend', 'goed', 'fout', 'alarm']),
    intervalS: z.number(),
    alleenNachts: z.boolean(),
    aangemaaktOp: z.date(),
    laatstGelukt: z.date().nullable(),
  }),
);
const brievenSchema = z.array(
  z.object({ wachtrij: z.string(), reden: z.string(), aantal: z.number(), oudste: z.date() }),
);
const marktSchema = z.array(
  z.object({
    live: z.number(),
    nieuwste: z.date().nullable(),
    wachtend: z.number(),
    achterstand: z.number().nullable(),
    verschillen: z.number().nullable(),
    vergeleken: z.date().nullable(),
  }),
);
const hartslagenSchema = z.array(
  z.object({
    soort: z.enum(['worker', 'api']),
    gestart_op: z.date(),
    op: z.date(),
    vers: z.boolean(),
    gezond: z.boolean(),
    oudste: z.coerce.number().nullable(),
    belasting: procesbelastingSchema.nullable().catch(null),
  }),
);

// Pages that people found themselves are no source with a schedule of its own.
const BRONNEN = `
  SELECT now() AS nu, b.gepauzeerd, b.gezondheid, b.interval_s AS "intervalS",
         b.alleen_nachts AS "alleenNachts", b.aangemaakt_op AS "aangemaaktOp",
         r.klaar_op AS "laatstGelukt"
    FROM bron b LEFT JOIN LATERAL (
      SELECT klaar_op FROM bronrun WHERE bron_id = b.id AND status = 'gelukt'
       ORDER BY id DESC LIMIT 1) r ON true
   WHERE b.type <> $1 ORDER BY b.id LIMIT 10000`;
const BRIEVEN = `
  SELECT wachtrij, reden, count(*)::int AS aantal, min(eerst_op) AS oudste FROM dode_brief
   WHERE opgelost_op IS NULL GROUP BY wachtrij, reden ORDER BY wachtrij, reden`;
const MARKT = `
  SELECT (SELECT count(*)::int FROM vacature WHERE status = 'live') AS live,
         (SELECT max(opgeslagen_op) FROM vacature WHERE status = 'live') AS nieuwste,
         o.wachtend, o.achterstand, c.verschillen, c.op AS vergeleken
    FROM (SELECT count(*)::int AS wachtend,
                 (extract(epoch FROM now() - min(aangemaakt_op)) * 1000)::float AS achterstand
            FROM outbox WHERE NOT dood) o
    LEFT JOIN (SELECT ontbreekt + te_veel + anders AS verschillen, op FROM indexcontrole
                WHERE machine = $1) c ON true`;
/** One that was not heard of for longer than a day belongs to the past. */
const HARTSLAGEN = `
  SELECT soort, gestart_op, op, op > now() - make_interval(secs => $1) AS vers, gezond,
         greatest(oudste_wachtende_ms, oudste_werk_ms) AS oudste, belasting
    FROM hartslag WHERE gestopt_op IS NULL AND op > now() - interval '1 day'
   ORDER BY soort DESC, gestart_op, naam LIMIT 50`;

/** How the sources, the jobs, the market and the processes of this installation are doing. */
export class Machinestanden {
  constructor(private readonly bron: DataSource) {}

  async bronnen(): Promise<Blokstand<'bronnen'>> {
    const bronnen = bronnenSchema.parse(await this.vraag(BRONNEN, [ELDERS]));
    return telBronnen(bronnen);
  }

  async taken(): Promise<Blokstand<'taken'>> {
    const brieven = brievenSchema.parse(await this.vraag(BRIEVEN));
    const perWachtrij = telOp(brieven.map(({ wachtrij, aantal }) => [wachtrij, aantal]));
    const perReden = telOp(brieven.map(({ reden, aantal }) => [reden, aantal]));
    return {
      open: brieven.reduce((som, { aantal }) => som + aantal, 0),
      oudste: alsMoment(eerste(brieven.map(({ oudste }) => oudste))),
      perWachtrij: perWachtrij.map(([wachtrij, aantal]) => ({ wachtrij, aantal })),
      perReden: perReden.map(([reden, aantal]) => ({ reden, aantal })),
    };
  }

  /** @param machine name of the search engine that people use */
  async markt(machine: string): Promise<Markttelling> {
    const [telling] = marktSchema.parse(await this.vraag(MARKT, [machine]));
    if (telling === undefined) throw new Error('PostgreSQL counted nothing.');
    const { live, nieuwste, wachtend, achterstand, verschillen, vergeleken } = telling;
    return {
      nieuwsteVacature: alsMoment(nieuwste),
      inDatabase: live,
      zoeken: {
        wachtend,
        achterstandMs: achterstand === null ? null : Math.max(0, Math.round(achterstand)),
        verschillen,
        vergelekenOp: alsMoment(vergeleken),
      },
    };
  }

  /** @param nietOuderDanS seconds after which a process that gave no sign of life is silent */
  async belasting(nietOuderDanS: number): Promise<Blokstand<'belasting'>> {
    const slagen = hartslagenSchema.parse(await this.vraag(HARTSLAGEN, [nietOuderDanS]));
    const werkers = slagen.filter(({ soort, vers }) => soort === 'worker' && vers);
    const nieuwste = werkers.toSorted((a, b) => b.op.getTime() - a.op.getTime())[0];
    return {
      processen: slagen.map(toonProces),
      wachtrij: nieuwste?.belasting?.wachtrij ?? null,
      oudsteWerkMs: werkers.reduce<number | null>(
        (langste, { oudste }) => (oudste === null ? langste : Math.max(langste ?? 0, oudste)),
        null,
      ),
    };
  }

  private vraag(sql: string, waarden: readonly unknown[] = []): Promise<unknown> {
    return binnenTijd(this.bron, (manager) => manager.query(sql, [...waarden]));
  }
}

function telBronnen(
  bronnen: readonly (Bronlezing & { readonly nu: Date })[],
): Blokstand<'bronnen'> {
  const tel: Record<Bronstaat, number> = {
    vers: 0,
    nieuw: 0,
    laat: 0,
    storing: 0,
    stilgezet: 0,
    gepauzeerd: 0,
  };
  for (const bron of bronnen) tel[bronstaatVan(bron, bron.nu)] += 1;
  const gelezen = bronnen
    .filter(({ gepauzeerd }) => !gepauzeerd)
    .flatMap(({ laatstGelukt }) => laatstGelukt ?? [])
    .sort((a, b) => a.getTime() - b.getTime());
  return {
    totaal: bronnen.length,
    ...tel,
    oudsteLezing: alsMoment(gelezen[0] ?? null),
    nieuwsteLezing: alsMoment(gelezen.at(-1) ?? null),
  };
}

function toonProces({
  soort,
  gestart_op: gestartOp,
  op,
  vers,
  gezond,
  belasting,
}: z.infer<typeof hartslagenSchema>[number]): Blokstand<'belasting'>['processen'][number] {
  const { wachtrij: _, ...last } = belasting ?? { wachtrij: null };
  return {
    soort,
    staat: vers ? (gezond ? 'loopt' : 'stil') : 'zwijgt',
    gestartOp: gestartOp.toISOString(),
    laatstOp: op.toISOString(),
    last: 'geheugenMb' in last ? last : null,
  };
}

/** The greatest first; what is equal by name. */
function telOp(delen: readonly (readonly [string, number])[]): readonly [string, number][] {
  const som = new Map<string, number>();
  for (const [naam, aantal] of delen) som.set(naam, (som.get(naam) ?? 0) + aantal);
  return [...som].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
}

function eerste(momenten: readonly Date[]): Date | null {
  return momenten.length === 0 ? null : new Date(Math.min(...momenten.map(Number)));
}

function alsMoment(op: Date | null): string | null {
  return op?.toISOString() ?? null;
}
