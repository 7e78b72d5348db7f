/** Ways to get to work that a travel time is estimated for. */
export const VERVOERMIDDELEN = ['auto', 'fiets', 'ov'] as const;
export type Vervoermiddel = (typeof VERVOERMIDDELEN)[number];

interface Reismodel {
  /** Kilometres of road or track for each kilometre of straight line. */
  readonly omweg: number;
  /** Minutes that every trip costs: parking, or walking to a stop and waiting there. */
  readonly vast: number;
  /** Speed in km/h on the first kilometres, and beyond them. */
  readonly begin: number;
  readonly daarna: number;
}

/**
 * Origin: own judgement, November 2026, for door to door outside the rush hour between Dutch places.
 * No routes or timetables were used; a real journey can take a quarter more or less, by public
 * transport more than that.
 */
const MODELLEN: Readonly<Record<Vervoermiddel, Reismodel>> = {
  auto: { omweg: 1.3, vast: 5, begin: 40, daarna: 75 },
  fiets: { omweg: 1.25, vast: 0, begin: 16, daarna: 16 },
  ov: { omweg: 1.3, vast: 20, begin: 25, daarna: 70 },
};

/** The slow part at both ends of a trip, in kilometres. */
const BEGIN_KM = 10;

/** Between two addresses in one place, of which only the centre is known. */
const BINNEN_EEN_PLAATS_KM = 1.5;

/** An estimate from a straight line is never more precise than this. */
const STAP_MIN = 5;

/**
 * Estimated minutes from door to door, in steps of five.
 * @param km straight line between place centres
 */
export function schatReistijd(km: number, middel: Vervoermiddel): number {
  const { omweg, vast, begin, daarna } = MODELLEN[middel];
  const weg = Math.max(km, BINNEN_EEN_PLAATS_KM) * omweg;
  const uren = Math.min(weg, BEGIN_KM) / begin + Math.max(0, weg - BEGIN_KM) / daarna;
  return Math.max(STAP_MIN, Math.round((vast + uren * 60) / STAP_MIN) * STAP_MIN);
}
