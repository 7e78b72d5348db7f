import type {
  Belastbaarheid,
  Beperking,
  Contract,
  Eiswaarde,
  Grondslag,
  ItemSlug,
  Oordeel,
  Opleiding,
  Reactie,
  Reageerder,
  Richting,
  Taaleis,
  Uitkomst,
  Zoekprofiel,
} from '@passend/domain';

/** How strongly a text asks something. */
export type Sterkte = 'vereist' | 'wens' | 'incidenteel';

/** Said in so many words, or following from a circumstance that the text names. */
export type Aard = 'genoemd' | 'omstandigheid';

/**
 * The part of a demand that decides a verdict; position and wording left out, so that equal demands
 * of different vacancies are equal values (the market index keeps each distinct list once).
 */
export interface EisKern {
  readonly item: ItemSlug;
  /** The demand on the item's own scale; null when the text gives no measure. */
  readonly waarde: Eiswaarde | null;
  readonly sterkte: Sterkte;
  readonly aard: Aard;
  /** The text says that this load does not occur. */
  readonly ontkend: boolean;
  /** 0 to 1. */
  readonly zekerheid: number;
}

/** One demand read from a text, with the words it rests on. */
export interface Eis extends EisKern {
  /** Offsets in UTF-16 code units of the whole text, end exclusive. */
  readonly van: number;
  readonly tot: number;
  /** `tekst.slice(van, tot)`, always. */
  readonly bewijs: string;
  /** Id of the lexicon rule. */
  readonly regel: string;
}

/** Suspicion that rests on the occupation alone; never more than a direction. */
export interface Beroepsverwachting {
  readonly richting: 'past' | 'overschrijdt';
}

/** The verdict on one limited item for one vacancy. */
export interface Itemoordeel {
  readonly item: ItemSlug;
  readonly oordeel: Oordeel;
  readonly grondslag: Grondslag;
  readonly richting: Richting;
  /** 0 to 1. */
  readonly zekerheid: number;
  /** Index in the given demands of the one that decided, null when none did. */
  readonly beslissend: number | null;
  /** True for a clear excess of a hard limit: the vacancy falls off. */
  readonly valtAf: boolean;
  /**
   * The verdict with the hours that are possible when the work would start; absent when those are the
   * hours of the goal, which `oordeel` is about.
   */
  readonly bijStart?: Oordeel;
}

/**
 * Judges one limited item.
 * @param beperking the limit of the person
 * @param eisen all demands of the vacancy on this item, in any order
 * @param verwachting what the occupation suggests, or null
 */
export type OordeelItem = (
  beperking: Beperking,
  eisen: readonly EisKern[],
  verwachting: Beroepsverwachting | null,
) => Itemoordeel;

/** What the scoring needs of a person. `peildatum` is today, given from outside. */
export interface Persoon {
  readonly belastbaarheid: Belastbaarheid;
  readonly zoekprofiel: Zoekprofiel;
  readonly peildatum: string;
  /** What he and his coach said of vacancies; absent and empty mean the same. */
  readonly reacties?: readonly ReactieOpWerk[];
}

/** What somebody said of one vacancy, with what is needed to know like work. */
export interface ReactieOpWerk {
  readonly soort: Reactie;
  readonly door: Reageerder;
  /** Title of the vacancy. */
  readonly titel: string;
  /** Distance to it, null when unknown. */
  readonly afstandKm: number | null;
}

/** A reaction that moves a vacancy. */
export interface Bijstelling extends Pick<ReactieOpWerk, 'soort' | 'door' | 'titel'> {
  readonly richting: 'lager' | 'hoger';
}

/** What the scoring needs of one vacancy: the load and the profile, without the text. */
export interface VacatureKenmerken {
  readonly eisen: readonly EisKern[];
  /** Code of the occupation in the built-in table, null when the title is not recognised. */
  readonly beroep: string | null;
  /**
   * The words of a title that is not recognised, so that it can still be compared; else the code of
   * its head when that is another occupation, or null.
   */
  readonly titelkern?: string | null;
  /** Id of the place in the gazetteer, null when unknown; every place when there are several. */
  readonly plaatsen: readonly number[];
  readonly thuiswerk: 'nee' | 'deels' | 'volledig' | null;
  readonly uren: { readonly min: number | null; readonly max: number | null };
  readonly opleiding: Opleiding | null;
  /** Named diplomas, certificates and licences that the text requires. */
  readonly vereist: readonly string[];
  readonly taal: 'nl' | 'en' | 'anders';
  /** Years of experience asked at least; 0 when the text says that none is needed. */
  readonly ervaring?: number | null;
  /** Languages that must be spoken. */
  readonly talen?: readonly Taaleis[];
  readonly contract?: Contract | null;
  /** Placed by a firm that is not itself the employer. */
  readonly bemiddeld?: boolean;
  /** Highest gross pay per hour, in euros. */
  readonly uurloon?: number | null;
  /** Earliest begin of the work, in minutes after midnight. */
  readonly begintijd?: number | null;
  /** The employer as a number, see `werkgeverSleutel`. */
  readonly werkgever?: number | null;
}

export type ProfielOordeel = 'past' | 'past_niet' | 'onbekend';

export interface ProfielUitslag {
  readonly beroep: 'doel' | 'verwant' | 'anders' | 'onbekend';
  readonly reisafstand: ProfielOordeel;
  readonly uren: ProfielOordeel;
  readonly opleiding: ProfielOordeel;
}

/** Wishes of a zoekprofiel that may be left out. */
export type WensId =
  | 'ervaring'
  | 'taaleis'
  | 'contract'
  | 'loon'
  | 'sector'
  | 'werkgever'
  | 'bemiddelaar'
  | 'thuiswerk'
  | 'begintijd'
  | 'reistijd';

/** How one wish fares; a wish that the client does not have is not in the result. */
export interface Wensuitslag {
  readonly id: WensId;
  readonly oordeel: ProfielOordeel;
}

/** The score of one vacancy for one person; graded and unrounded, fallen ones too. */
export interface Matchuitslag {
  /** 0 to 1. */
  readonly score: number;
  /** 0 to 1: how much of the verdict rests on what the text says. */
  readonly zekerheid: number;
  readonly uitkomst: Uitkomst;
  readonly fml: readonly Itemoordeel[];
  readonly profiel: ProfielUitslag;
  readonly wensen: readonly Wensuitslag[];
  /** Straight line in km to the nearest workplace, null when unknown. */
  readonly afstandKm: number | null;
  /** Codes of the rules by which the vacancy fell off; empty when it is still in. */
  readonly afgevallenOp: readonly string[];
  /** Reactions that moved this vacancy; absent when nobody reacted to anything. */
  readonly bijstellingen?: readonly Bijstelling[];
}
