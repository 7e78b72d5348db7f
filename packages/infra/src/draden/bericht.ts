/** One piece of work, as the pool sends it to a thread. */
export interface Opdracht {
  readonly taak: string;
  readonly invoer: readonly unknown[];
}

/** What a thread sends back: that it is loaded, or how one piece of work ended. */
export type Bericht =
  | { readonly soort: 'geladen' }
  | { readonly soort: 'klaar'; readonly uitkomst: unknown }
  /** Only the kind of the error: its message may quote a page. */
  | { readonly soort: 'fout'; readonly naam: string };
