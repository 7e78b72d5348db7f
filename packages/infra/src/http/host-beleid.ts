/** What robots.txt said, kept for at most a day. */
export interface RobotsKopie {
  /** `alles`: the file is missing (4xx). `niets`: the server failed (5xx) or was not reached. */
  readonly soort: 'regels' | 'alles' | 'niets';
  readonly tekst: string;
  /** Epoch milliseconds. */
  readonly geldigTot: number;
}

export type Beurt =
  | { readonly soort: 'aan_de_beurt'; readonly kaartje: string; readonly fouten: number }
  | {
      readonly soort: 'wachten';
      /** Epoch milliseconds; null when another visitor is busy and may be done any moment. */
      readonly tot: number | null;
    };

/**
 * What all workers together must know of a server: whose turn it is, when the next visit may begin,
 * how often it sent us away, and its robots.txt. A host is `name:port`.
 */
export interface HostBeleid {
  /**
   * Asks for the turn. It ends by `geefTerug`, or by itself at `verlooptOp`, so that a killed worker
   * holds nothing up.
   */
  vraagBeurt(host: string, nu: number, verlooptOp: number): Promise<Beurt>;
  /**
   * Ends the turn.
   * @param volgendeOp - epoch milliseconds from which the next visit may begin
   * @param fouten - how many visits in a row were sent away
   */
  geefTerug(host: string, kaartje: string, volgendeOp: number, fouten: number): Promise<void>;
  leesRobots(host: string, nu: number): Promise<RobotsKopie | null>;
  bewaarRobots(host: string, kopie: RobotsKopie): Promise<void>;
}
