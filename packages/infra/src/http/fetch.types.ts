import type { Verzoek } from '@passend/ingestion';

/**
 * What the caller knows of an address from its last visit, so that it asks for changes only; or what
 * it asks by POST. A POST is never conditional, and a redirect of it is not followed.
 */
export interface OphaalVraag {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly verzoek?: Verzoek | null;
}

/** Why we did not ask, or do not use the answer. Asking again gives the same, until something changes. */
export type WeigerReden =
  | 'adres'
  | 'schema'
  | 'poort'
  | 'inloggegevens'
  | 'doorverwijzing'
  | 'robots'
  | 'inhoudstype'
  | 'te_groot'
  /** The key that it asks for is not in the settings. */
  | 'sleutel_ontbreekt'
  /** The key may not be sent to this server. */
  | 'sleutel_elders'
  /** The source does not take our key. */
  | 'sleutel_geweigerd'
  | 'status';

/** Why it must wait. */
export type UitstelReden = 'bron_vraagt_rust' | 'andere_bezoeker' | 'robots_onbereikbaar';

/** What went wrong; trying again later may help. */
export type FoutReden = 'tijd' | 'verbinding' | 'dns' | 'antwoord' | 'status';

interface Bezoek {
  /** Address after redirects. */
  readonly url: string;
  readonly opgehaaldOp: Date;
}

/**
 * What a visit gave.
 * - `inhoud`: a body, decompressed, as bytes; the readers of packages/ingestion find its character set.
 * - `ongewijzigd`: the same as last time (304).
 * - `weg`: 404 or 410.
 * - `uitgesteld`: not before `nietVoor`; the source, or good manners, ask for it.
 * - `geweigerd`: by our own rules, by robots.txt, or by the source (401, 403, 451).
 * - `fout`: no usable answer.
 */
export type OphaalResultaat =
  | (Bezoek & {
      readonly soort: 'inhoud';
      readonly status: number;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** X-Robots-Tag: a site may ask there not to be shown any more. */
      readonly robotsKop: string | null;
      readonly body: Uint8Array;
    })
  | (Bezoek & {
      readonly soort: 'ongewijzigd';
      readonly status: 304;
      readonly etag: string | null;
      readonly lastModified: string | null;
    })
  | (Bezoek & { readonly soort: 'weg'; readonly status: 404 | 410 })
  | (Bezoek & {
      readonly soort: 'uitgesteld';
      readonly reden: UitstelReden;
      readonly status: number | null;
      readonly nietVoor: Date;
    })
  | (Bezoek & {
      readonly soort: 'geweigerd';
      readonly reden: WeigerReden;
      readonly status: number | null;
    })
  | (Bezoek & {
      readonly soort: 'fout';
      readonly reden: FoutReden;
      readonly status: number | null;
    });

/** Fetches one address; never throws for what a source does. */
export interface Ophaler {
  haalOp(url: string, vraag?: OphaalVraag): Promise<OphaalResultaat>;
}
