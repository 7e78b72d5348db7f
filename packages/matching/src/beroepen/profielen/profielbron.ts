/**
 * What kinds of work usually ask, item by item: `laag` hardly ever above the strictest levels,
 * `hoog` nearly always above the first level, `middel` in between. Own judgement, November 2026; no
 * arbeidsdeskundige has checked it. It may only raise or lower a suspicion, never decide.
 */
export interface ProfielBron {
  /** Profile whose judgements hold unless named here. */
  readonly basis?: string;
  readonly laag?: string;
  readonly middel?: string;
  readonly hoog?: string;
}
