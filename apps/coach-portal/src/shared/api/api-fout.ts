/** What went wrong, in the kinds that a page can do something about. */
export type FoutSoort =
  | 'niet_ingelogd'
  | 'geen_toegang'
  | 'bevestiging'
  | 'niet_gevonden'
  | 'ongeldig'
  | 'conflict'
  | 'te_druk'
  | 'storing'
  | 'offline'
  | 'vreemd_antwoord';

export interface VeldFout {
  readonly pad: string;
  readonly melding: string;
}

/** A request that did not give what was asked; carries no value that somebody typed. */
export class ApiFout extends Error {
  readonly soort: FoutSoort;
  readonly status: number | null;
  readonly velden: readonly VeldFout[];
  /** What the server itself says, for a refusal that the portal has no better sentence for. */
  readonly titel: string | null;
  /** What kind of refusal it is, as the server names it. */
  readonly code: string | null;

  constructor(
    soort: FoutSoort,
    status: number | null,
    velden: readonly VeldFout[] = [],
    titel: string | null = null,
    code: string | null = null,
  ) {
    super(soort);
    this.name = 'ApiFout';
    this.soort = soort;
    this.status = status;
    this.velden = velden;
    this.titel = titel;
    this.code = code;
  }
}

/** The kind of failure behind an HTTP status. */
export function soortVanStatus(status: number, code: string | null = null): FoutSoort {
  if (code === 'bevestiging_nodig') return 'bevestiging';
  if (status === 401) return 'niet_ingelogd';
  if (status === 403) return 'geen_toegang';
  if (status === 404 || status === 410) return 'niet_gevonden';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'te_druk';
  if (status >= 400 && status < 500) return 'ongeldig';
  return 'storing';
}

/** The kind of any thrown value; a value that is no refusal of the API is a fault of the portal. */
export function soortVanFout(fout: unknown): FoutSoort {
  return fout instanceof ApiFout ? fout.soort : 'storing';
}
