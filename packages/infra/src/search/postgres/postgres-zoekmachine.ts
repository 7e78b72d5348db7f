import { z } from 'zod';
import type { SqlRunner } from '../../http/postgres-host-beleid.js';
import { afdruk } from '../afdruk.js';
import { type Bouw, herbouwen } from '../herbouwen.js';
import { samenstellendeDelen } from '../samenstelling.js';
import { vraagWoorden, woordenVan } from '../woorden.js';
import type {
  HerbouwBron,
  IndexRegel,
  ZoekAntwoord,
  ZoekDocument,
  Zoekmachine,
  ZoekVraag,
} from '../zoekmachine.types.js';
import { spelafstand, toegestaneFouten } from './spelling.js';
import { tekstvraag } from './tekstvraag.js';
import { treffersStatement, zoekStatement } from './zoek-sql.js';

const answerRow = z.tuple([
  z.object({
    totaal: z.number(),
    ids: z.array(z.string()),
    facetten: z.record(z.string(), z.record(z.string(), z.number())),
  }),
]);
const nearRows = z.array(z.object({ vraag: z.string(), woord: z.string() }));
const idRows = z.array(z.object({ id: z.string() }));
const generationRow = z.tuple([z.object({ generatie: z.number() })]);

const removedRow = z.tuple([z.object({ aantal: z.number() })]);
const REMOVE_ROWS = 5_000;
const contentRows = z.array(z.object({ id: z.string(), afdruk: z.string().nullable() }));
const CONTENT_PAGE = 5_000;
const CONTENT = `
  SELECT id, afdruk FROM zoekdocument
  WHERE generatie = (SELECT actief FROM zoekstand) AND id > $1 ORDER BY id LIMIT $2`;

/** Where to write: the live generation, or one that is being built. */
type Doel = number | 'actief';

/**
 * Full-text search on PostgreSQL: Dutch stems without accents, parts of compounds, synonyms, and
 * forgiveness for mistypings of words that occur in titles, employers and places.
 */
export class PostgresZoekmachine implements Zoekmachine {
  readonly naam = 'postgres';

  constructor(private readonly run: SqlRunner) {}

  zet(documenten: readonly ZoekDocument[]): Promise<void> {
    return this.#zet(documenten, 'actief');
  }

  verwijder(ids: readonly string[]): Promise<void> {
    return this.#verwijder(ids, 'actief');
  }

  async zoek(vraag: ZoekVraag): Promise<ZoekAntwoord> {
    const { sql, values } = zoekStatement(vraag, await this.#tekstvraag(vraag.tekst));
    const [row] = answerRow.parse(await this.run(sql, values));
    return { ...row, gedegradeerd: false };
  }

  /** The id of every vacancy that a text finds: for narrowing a ranking, which may not lose any. */
  async treffers(tekst: string): Promise<readonly string[]> {
    const { sql, values } = treffersStatement(await this.#tekstvraag(tekst));
    return idRows.parse(await this.run(sql, values)).map(({ id }) => id);
  }

  async herbouw(bron: HerbouwBron): Promise<number> {
    const [{ generatie }] = generationRow.parse(
      await this.run(
        `WITH nieuw AS (UPDATE zoekstand SET laatst = laatst + 1 RETURNING laatst)
         SELECT laatst AS generatie FROM nieuw`,
        [],
      ),
    );
    return herbouwen(this.#bouw(generatie), this, bron);
  }

  async *inhoud(): AsyncGenerator<readonly IndexRegel[]> {
    for (let na = ''; ; ) {
      const page = contentRows.parse(await this.run(CONTENT, [na, CONTENT_PAGE]));
      yield page;
      const last = page.at(-1);
      if (last === undefined || page.length < CONTENT_PAGE) return;
      na = last.id;
    }
  }

  async gezond(): Promise<boolean> {
    return this.run('SELECT actief FROM zoekstand', []).then(
      () => true,
      () => false,
    );
  }

  #bouw(generatie: number): Bouw {
    return {
      zet: (documenten) => this.#zet(documenten, generatie),
      verwijder: (ids) => this.#verwijder(ids, generatie),
      verwissel: async () => {
        await this.run('UPDATE zoekstand SET actief = $1', [generatie]);
      },
      ruimOp: () => this.#ruimOp(),
    };
  }

  async #zet(documenten: readonly ZoekDocument[], doel: Doel): Promise<void> {
    if (documenten.length === 0) return;
    const unique = [...new Map(documenten.map((document) => [document.id, document])).values()];
    // In one order, so that two writers cannot wait for each other.
    const rows = unique.map(toRow).sort((a, b) => (a.id < b.id ? -1 : 1));
    const woorden = [...new Set(unique.flatMap(correctableWords))].sort();
    await this.run('INSERT INTO zoekwoord SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [
      woorden,
    ]);
    await this.run(INSERT, [JSON.stringify(rows), doel === 'actief' ? null : doel]);
  }

  async #verwijder(ids: readonly string[], doel: Doel): Promise<void> {
    if (ids.length === 0) return;
    await this.run(
      `DELETE FROM zoekdocument WHERE id = ANY ($1::text[])
         AND generatie = coalesce($2::integer, (SELECT actief FROM zoekstand FOR SHARE))`,
      [ids, doel === 'actief' ? null : doel],
    );
  }

  async #tekstvraag(tekst: string): Promise<string | null> {
    const words = vraagWoorden(tekst);
    return tekstvraag(words, await this.#verwant(words));
  }

  /** In parts, because one statement over a whole market would take longer than a statement may. */
  async #ruimOp(): Promise<void> {
    for (;;) {
      const [{ aantal }] = removedRow.parse(await this.run(REMOVE_PART, [REMOVE_ROWS]));
      if (aantal < REMOVE_ROWS) return;
    }
  }

  /** For each word that no vacancy has: words that it may be a mistyping of. */
  async #verwant(words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const long = words.filter((word) => toegestaneFouten(word) > 0);
    if (long.length === 0) return new Map();
    const rows = nearRows.parse(await this.run(NEAR_WORDS, [long]));
    const near = rows.filter(
      ({ vraag, woord }) => spelafstand(vraag, woord) <= toegestaneFouten(vraag),
    );
    return new Map(
      long.map((word) => [word, near.flatMap((row) => (row.vraag === word ? [row.woord] : []))]),
    );
  }
}

const REMOVE_PART = `
  WITH weg AS (
    DELETE FROM zoekdocument WHERE (generatie, id) IN (
      SELECT generatie, id FROM zoekdocument
      WHERE generatie <> (SELECT actief FROM zoekstand) LIMIT $1)
    RETURNING 1)
  SELECT count(*)::integer AS aantal FROM weg`;

/** Only for words that are not known: those are taken at their word. */
const NEAR_WORDS = `
  SELECT v.vraag, w.woord
  FROM unnest($1::text[]) AS v (vraag)
  CROSS JOIN LATERAL (
    SELECT woord FROM zoekwoord WHERE woord % v.vraag
    ORDER BY similarity(woord, v.vraag) DESC, woord LIMIT 40) AS w
  WHERE NOT EXISTS (SELECT FROM zoekwoord k WHERE k.woord = v.vraag)`;

const INSERT = `
  INSERT INTO zoekdocument AS z (generatie, id, titel, delen, werkgever, tekst, plaats, provincie,
    land, lat, lng, uren_min, uren_max, opleiding, contract, beroep, geplaatst, eerst_gezien,
    plaatsnamen, afdruk)
  SELECT coalesce($2::integer, (SELECT actief FROM zoekstand FOR SHARE)), r.*
  FROM jsonb_to_recordset($1::jsonb) AS r (id text, titel text, delen text, werkgever text,
    tekst text, plaats text[], provincie text[], land text[], lat double precision[],
    lng double precision[], uren_min real, uren_max real, opleiding text, contract text,
    beroep text, geplaatst integer, eerst_gezien bigint, plaatsnamen text, afdruk text)
  ON CONFLICT (generatie, id) DO UPDATE SET (titel, delen, werkgever, tekst, plaats, provincie,
    land, lat, lng, uren_min, uren_max, opleiding, contract, beroep, geplaatst, eerst_gezien,
    plaatsnamen, afdruk) = (excluded.titel, excluded.delen, excluded.werkgever, excluded.tekst,
    excluded.plaats, excluded.provincie, excluded.land, excluded.lat, excluded.lng,
    excluded.uren_min, excluded.uren_max, excluded.opleiding, excluded.contract, excluded.beroep,
    excluded.geplaatst, excluded.eerst_gezien, excluded.plaatsnamen, excluded.afdruk)`;

function toRow(document: ZoekDocument) {
  return {
    id: document.id,
    titel: clean(document.titel),
    delen: samenstellendeDelen(document.titel).join(' '),
    werkgever: document.werkgever === null ? null : clean(document.werkgever),
    tekst: clean(document.tekst),
    plaats: document.plaatsen.map(clean),
    provincie: document.provincies.map(clean),
    land: document.landen.map(clean),
    lat: document.geo.map(({ lat }) => lat),
    lng: document.geo.map(({ lng }) => lng),
    uren_min: document.urenMin,
    uren_max: document.urenMax,
    opleiding: document.opleiding,
    contract: document.contract,
    beroep: document.beroep,
    geplaatst: document.geplaatst,
    eerst_gezien: document.eerstGezien,
    plaatsnamen: clean(document.plaatsen.join(' ')),
    afdruk: afdruk(document),
  };
}

/** PostgreSQL takes no NUL and no half of a surrogate pair. */
function clean(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, ' ');
}

function correctableWords(document: ZoekDocument): readonly string[] {
  const text = [document.titel, document.werkgever ?? '', ...document.plaatsen].join(' ');
  return [...woordenVan(text), ...samenstellendeDelen(document.titel)].filter(
    (word) => word.length >= 4 && word.length <= 60,
  );
}
