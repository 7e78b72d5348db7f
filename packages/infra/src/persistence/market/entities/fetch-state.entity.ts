import { EntitySchema } from 'typeorm';

/**
 * The entry of a source, a sitemap that it points to, a further page of its list, one vacancy in its
 * API, the page of one vacancy, or a look whether a vacancy that dropped out of an incomplete list
 * is still open.
 */
export type FetchSoort = 'ingang' | 'sitemap' | 'lijst' | 'detail' | 'pagina' | 'controle';

/** `weg`: 404 or 410. `onzeker`: an answer that says nothing about the vacancy (403, 429, 5xx). */
export type FetchUitkomst = 'ok' | 'weg' | 'onzeker' | 'fout';

/** What is known about one address of a source, so that it is asked for changes only. */
export interface FetchStateRij {
  id: string;
  bronId: number;
  url: string;
  soort: FetchSoort;
  /** The server of the address, worked out by the database. */
  host: string | null;
  methode: 'GET' | 'POST';
  /** What is sent with a POST; may hold placeholders of keys, never a key. */
  body: string | null;
  /** Media type of what is sent. */
  bodySoort: string | null;
  /** SHA-256 of what is sent, empty for a GET: with the address it makes the request unique. */
  verzoekHash: string;
  /** Only for details: what the list said last; the same again needs no asking. */
  merk: string | null;
  /** Only for details: missed by a list that was not whole, so asked in the next run. */
  nakijken: boolean;
  /** Code of why the last visit gave nothing, where that is known. */
  reden: string | null;
  /** The list that this page is a part of, see `Lijstdeel`. */
  lijstGroep: string | null;
  lijstTotaal: number | null;
  lijstSleutels: string[] | null;
  /** The list that named this address, as long as it does. */
  ouderId: string | null;
  /** The last run that listed or fetched it. */
  runId: string | null;
  /** Still to be done in that run. */
  open: boolean;
  /** Only for entries: when the next run starts. */
  volgendeOp: Date | null;
  /** A job has it until then; later it is handed out again. */
  uitgedeeldTot: Date | null;
  /** It was put off by its source until then, so that no job has it. */
  rust: boolean;
  /** How often it was handed out: makes the job id unique. */
  beurt: number;
  uitkomst: FetchUitkomst | null;
  lijstVolledig: boolean;
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of the body, because many sites change their ETag at each request. */
  bodyHash: string | null;
  laatsteStatus: number | null;
  opgehaaldOp: Date | null;
}

export const FetchStateEntiteit = new EntitySchema<FetchStateRij>({
  name: 'FetchState',
  tableName: 'fetch_state',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    bronId: { type: 'integer' },
    url: { type: 'text' },
    soort: { type: 'text' },
    host: { type: 'text', nullable: true, insert: false, update: false },
    methode: { type: 'text', default: 'GET' },
    body: { type: 'text', nullable: true },
    bodySoort: { type: 'text', nullable: true },
    verzoekHash: { type: 'text', default: '' },
    merk: { type: 'text', nullable: true },
    nakijken: { type: 'boolean', default: false },
    reden: { type: 'text', nullable: true },
    lijstGroep: { type: 'text', nullable: true },
    lijstTotaal: { type: 'integer', nullable: true },
    lijstSleutels: { type: 'text', array: true, nullable: true },
    ouderId: { type: 'bigint', nullable: true },
    runId: { type: 'bigint', nullable: true },
    open: { type: 'boolean', default: false },
    volgendeOp: { type: 'timestamptz', nullable: true },
    uitgedeeldTot: { type: 'timestamptz', nullable: true },
    rust: { type: 'boolean', default: false },
    beurt: { type: 'integer', default: 0 },
    uitkomst: { type: 'text', nullable: true },
    lijstVolledig: { type: 'boolean', default: false },
    etag: { type: 'text', nullable: true },
    lastModified: { type: 'text', nullable: true },
    bodyHash: { type: 'text', nullable: true },
    laatsteStatus: { type: 'integer', nullable: true },
    opgehaaldOp: { type: 'timestamptz', nullable: true },
  },
});

/** An answer between fetching and reading; gone as soon as it is read. */
export interface AntwoordRij {
  id: string;
  fetchId: string;
  runId: string;
  /** Address after redirects. */
  url: string;
  status: number;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** X-Robots-Tag: a site may ask there not to be shown any more. */
  robotsKop: string | null;
  bodyHash: string;
  /** Body, compressed with gzip. */
  inhoud: Buffer;
  opgehaaldOp: Date;
}

export const AntwoordEntiteit = new EntitySchema<AntwoordRij>({
  name: 'Antwoord',
  tableName: 'antwoord',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    fetchId: { type: 'bigint' },
    runId: { type: 'bigint' },
    url: { type: 'text' },
    status: { type: 'integer' },
    contentType: { type: 'text', nullable: true },
    etag: { type: 'text', nullable: true },
    lastModified: { type: 'text', nullable: true },
    robotsKop: { type: 'text', nullable: true },
    bodyHash: { type: 'text' },
    inhoud: { type: 'bytea' },
    opgehaaldOp: { type: 'timestamptz', createDate: true },
  },
});
