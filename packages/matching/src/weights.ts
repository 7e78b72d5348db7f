/**
 * Every weight and threshold of the ranking, with its origin. Unit: penalty points; no points is a
 * perfect fit. Origin, unless said otherwise: own judgement, November 2026, made so that an explicit
 * exceeding sinks deepest (the more, the deeper), too far or the wrong hours next, then doubt with a
 * direction, and that occupation and how much is known order the rest. No arbeidsdeskundige has
 * checked it.
 */
export const GEWICHTEN = {
  /** FML items: one exceeding is deeper than any doubt; doubt with a direction counts for part. */
  fml: {
    overschrijdt: 14,
    /** A clear excess of a soft limit: below every doubt, above what falls off. */
    overschrijdtZacht: 12,
    /**
     * A possible excess is for the coach to motivate: more than a doubt, and two of them weigh as much as
     * work that is too far, which no motivation brings nearer.
     */
    mogelijk: 5,
    /** Fits the goal of a build-up, not yet the hours at the start: a question to the employer. */
    startVraag: 0.5,
    onbekendOverschrijdt: 3,
    onbekend: 0.35,
    onbekendPast: 0.15,
  },
  /** Too far: a step, plus up to `verder` when the distance is twice the limit or more. */
  reisafstand: { blokkerend: 10, verder: 2, bereik: 1, onbekend: 1 },
  /** Hours that do not overlap: a step, plus up to `verder` for a gap of `gatUren` or more. */
  uren: { blokkerend: 10, verder: 2, bereik: 0.2, onbekend: 0.6 },
  /** A higher level than the client has; less absolute than travel, since experience may do. */
  opleiding: { blokkerend: 8, verder: 2, bereik: 0, onbekend: 0.8 },
  /**
   * Target 0, related half, other all of `bereik`; not recognised in between. It outweighs a single
   * doubt: an occupation that is not recognised gets no doubts from its profile, and must not
   * overtake wanted work by being unknown.
   */
  beroep: { blokkerend: 0, verder: 0, bereik: 6, onbekend: 4 },
  /** A licence that the client does not have: a question first, it may have been left out. */
  rijbewijs: { mogelijk: 4 },
  /** An advert in a language that the client does not speak. */
  taal: { mogelijk: 1.5, onbekend: 0.5 },
  /** Wishes that may be left out. What the vacancy does not say never costs anything. */
  ervaring: { mogelijk: 2 },
  taaleis: { mogelijk: 3 },
  contract: { mogelijk: 2 },
  loon: { mogelijk: 3 },
  sector: { mogelijk: 5, bereik: 2 },
  thuiswerk: { mogelijk: 4, bereik: 1 },
  begintijd: { mogelijk: 3 },
  /** Too long a trip counts like too far; one that only a limit stands in the way of is a question. */
  reistijd: { blokkerend: 10, verder: 2, onbekend: 2 },
  /** Excluded by the client: the vacancy falls off, like one that is too far. */
  werkgever: { blokkerend: 12 },
  bemiddelaar: { blokkerend: 10 },
} as const;

/** Points at which the score of a fitting vacancy is halfway between 1 and the lower band. */
export const HALVERING = { zonderOverschrijding: 10, metOverschrijding: 20 } as const;

/** Scores at or below this belong to vacancies that exceed a hard limit, above it to the rest. */
export const GRENS_OVERSCHRIJDING = 0.25;

/** Related work scores half of target work. */
export const VERWANT_SCORE = 0.5;

/** A gap in hours of this size counts in full. */
export const GAT_UREN = 20;

/** Penalties are summed as whole parts of a point, so that a sum does not depend on order. */
export const PUNT = 500;

/**
 * Weeks from today until the first day of work in a vacancy that is found today. Own estimate: two
 * weeks to apply, three to talk and decide, three until the start.
 */
export const AANLOOP_WEKEN = 8;

/**
 * Part of the old wage from which a return to work counts as satisfactory. Source: Beleidsregels
 * beoordelingskader poortwachter, wetten.overheid.nl/BWBR0014375, part 3: work at 65 % of the old wage
 * or more, near the end and when both agree that no more was reasonable. We compare pay per hour.
 */
export const LOONDEEL = 0.65;

/**
 * What people said of other work ("te zwaar", "te ver", "leuk"), in penalty points; each counts once.
 * Origin: own judgement, November 2026: less than a doubt with a direction about this very vacancy
 * (`fml.onbekendOverschrijdt`), so that a reaction orders like work and decides nothing.
 */
export const REACTIEGEWICHTEN = {
  te_zwaar: 2.5,
  te_ver: 2,
  /** Taken off what the occupation costs, never more than that. */
  leuk: 2.5,
  /** Related work moves by this part of a step. */
  verwantDeel: 0.5,
} as const;
