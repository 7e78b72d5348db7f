import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sources whose list comes in pages, whose vacancies stand one by one in their API, or that are
 * asked by POST. A source may ask one address with several bodies, so the body is part of the key.
 * What used to be called `lijst` was always a sitemap.
 */
export class Lijsten1795300000341 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE fetch_state DROP CONSTRAINT fetch_state_soort_check');
    await runner.query("UPDATE fetch_state SET soort = 'sitemap' WHERE soort = 'lijst'");
    await runner.query(
      `ALTER TABLE fetch_state
         ADD CONSTRAINT fetch_state_soort_check CHECK
           (soort IN ('ingang', 'sitemap', 'lijst', 'detail', 'pagina', 'controle')),
         ADD COLUMN methode text NOT NULL DEFAULT 'GET' CHECK (methode IN ('GET', 'POST')),
         ADD COLUMN body text CHECK (octet_length(body) <= 65536),
         ADD COLUMN body_soort text,
         ADD COLUMN verzoek_hash text NOT NULL DEFAULT '',
         ADD COLUMN merk text,
         ADD COLUMN nakijken boolean NOT NULL DEFAULT false,
         ADD COLUMN reden text,
         ADD COLUMN lijst_groep text,
         ADD COLUMN lijst_totaal integer,
         ADD COLUMN lijst_sleutels text[],
         ADD CHECK ((methode = 'POST') = (body IS NOT NULL)),
         ADD CHECK ((body IS NULL) = (verzoek_hash = '')),
         ADD CHECK ((body IS NULL) = (body_soort IS NULL)),
         DROP CONSTRAINT fetch_state_bron_id_url_key,
         ADD UNIQUE (bron_id, url, verzoek_hash)`,
    );
  }

  /** A key without the body has no place for addresses that are asked by POST. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "DELETE FROM fetch_state WHERE methode = 'POST' OR soort IN ('lijst', 'detail')",
    );
    await runner.query(
      `ALTER TABLE fetch_state
         DROP CONSTRAINT fetch_state_soort_check,
         DROP COLUMN methode, DROP COLUMN body, DROP COLUMN body_soort, DROP COLUMN verzoek_hash,
         DROP COLUMN merk, DROP COLUMN nakijken, DROP COLUMN reden, DROP COLUMN lijst_groep,
         DROP COLUMN lijst_totaal, DROP COLUMN lijst_sleutels`,
    );
    await runner.query("UPDATE fetch_state SET soort = 'lijst' WHERE soort = 'sitemap'");
    await runner.query(
      `ALTER TABLE fetch_state
         ADD CONSTRAINT fetch_state_soort_check CHECK
           (soort IN ('ingang', 'lijst', 'pagina', 'controle')),
         ADD UNIQUE (bron_id, url)`,
    );
  }
}
