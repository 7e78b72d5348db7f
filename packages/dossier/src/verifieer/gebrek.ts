/** What is wrong, as a code and as a sentence for people. */
export interface Gebrek {
  readonly code: string;
  readonly zin: string;
}
