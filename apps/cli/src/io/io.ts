/** All that a command knows of the world outside: streams, place and day. Tests give their own. */
export interface Io {
  /** The result, and nothing else. Resolves when the reader has room for more. */
  readonly uit: (tekst: string) => Promise<void>;
  /** Progress and complaints. */
  readonly fout: (tekst: string) => Promise<void>;
  readonly invoer: () => Promise<Uint8Array>;
  /** Folder that paths are relative to: that of the caller. */
  readonly werkmap: string;
  /** Colours on the result stream. */
  readonly kleur: boolean;
  /** Settings of the environment. */
  readonly omgeving: Readonly<Record<string, string | undefined>>;
  /** Today, `2026-01-05`. */
  readonly vandaag: string;
}

/** Ends a command with a sentence that says what to do; never shown with a stack. */
export class Melding extends Error {
  constructor(
    melding: string,
    readonly exitcode: Exitcode = EXIT.mislukt,
  ) {
    super(melding);
  }
}

/** `mislukt`: some input could not be read. `gebruik`: the command line itself is wrong.
 * `onzeker`: nothing wrong was found, but something that matters was not looked at. */
export const EXIT = { goed: 0, mislukt: 1, gebruik: 2, onzeker: 3 } as const;
export type Exitcode = (typeof EXIT)[keyof typeof EXIT];
