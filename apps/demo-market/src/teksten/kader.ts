import type { Sectiesoort } from '../vacature.js';

/** The fixed sentences around the duties: everything a vacancy says whatever the occupation. */
export interface Kader {
  readonly koppen: Readonly<Record<Sectiesoort, readonly string[]>>;
  readonly inleiding: readonly string[];
  readonly takenAanloop: readonly string[];
  /** Sentences that carry all duties at once; `{taken}` is the list of infinitives. */
  readonly takenInEenZin: readonly string[];
  readonly eisenAanloop: readonly string[];
  readonly eisenAlgemeen: readonly string[];
  readonly aanbodAanloop: readonly string[];
  readonly aanbodLoon: readonly string[];
  readonly aanbodUren: readonly string[];
  readonly aanbodAlgemeen: readonly string[];
  readonly over: readonly string[];
  readonly solliciteren: readonly string[];
  /** Whom to ask; one of these closes every vacancy. */
  readonly vragen: readonly string[];
  readonly slot: readonly string[];
  readonly voegwoord: string;
}
