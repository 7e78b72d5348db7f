import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search index on PostgreSQL. `generatie` lets a new index grow beside the live one; `zoekstand`
 * says which one is live. Not the truth: everything here can be rebuilt from `vacature`.
 */
export class Zoekdocument1795300000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TEXT SEARCH CONFIGURATION public.dutch_unaccent (COPY = dutch)');
    await runner.query(`
      ALTER TEXT SEARCH CONFIGURATION public.dutch_unaccent
        ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, dutch_stem`);
    await runner.query(`
      CREATE TABLE zoekstand (
        enig boolean PRIMARY KEY DEFAULT true CHECK (enig),
        actief integer NOT NULL,
        laatst integer NOT NULL
      )`);
    await runner.query('INSERT INTO zoekstand (actief, laatst) VALUES (1, 1)');
    await runner.query(`
      CREATE TABLE zoekdocument (
        generatie integer NOT NULL,
        id text NOT NULL,
        titel text NOT NULL,
        delen text NOT NULL,
        werkgever text,
        tekst text NOT NULL,
        plaats text[] NOT NULL,
        provincie text[] NOT NULL,
        land text[] NOT NULL,
        lat double precision[] NOT NULL,
        lng double precision[] NOT NULL,
        uren_min real,
        uren_max real,
        opleiding text,
        contract text,
        beroep text,
        geplaatst integer,
        eerst_gezien bigint NOT NULL,
        plaatsnamen text NOT NULL,
        zoekvector tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('public.dutch_unaccent', titel), 'A') ||
          setweight(to_tsvector('public.dutch_unaccent', delen), 'B') ||
          setweight(to_tsvector('public.dutch_unaccent', coalesce(werkgever, '') || ' ' || plaatsnamen), 'C') ||
          setweight(to_tsvector('public.dutch_unaccent', left(tekst, 100000)), 'D')
        ) STORED,
        PRIMARY KEY (generatie, id)
      )`);
    await runner.query('CREATE INDEX zoekdocument_vector ON zoekdocument USING gin (zoekvector)');
    await runner.query(
      'CREATE INDEX zoekdocument_nieuw ON zoekdocument (generatie, geplaatst DESC NULLS LAST, id)',
    );
    await runner.query(
      'CREATE INDEX zoekdocument_waarden ON zoekdocument USING gin (land, provincie, plaats)',
    );
    await runner.query('CREATE TABLE zoekwoord (woord text PRIMARY KEY)');
    await runner.query(
      'CREATE INDEX zoekwoord_trigram ON zoekwoord USING gin (woord public.gin_trgm_ops)',
    );
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON zoekdocument, zoekwoord TO passend_app',
    );
    await runner.query('GRANT SELECT, UPDATE ON zoekstand TO passend_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE zoekwoord, zoekdocument, zoekstand');
    await runner.query('DROP TEXT SEARCH CONFIGURATION public.dutch_unaccent');
  }
}
