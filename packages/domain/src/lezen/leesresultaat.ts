/** What is wrong with one value of an imported file; `melding` is Dutch, for people. */
export interface Leesfout {
  /** Where it stands, such as `cases[0].belastbaarheid.datum`; never the value itself. */
  readonly pad: string;
  readonly melding: string;
}

export type Leesresultaat<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly fouten: readonly Leesfout[] };
