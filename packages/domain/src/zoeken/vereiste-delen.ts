import { kruis, VerzamelaarVanDelen } from './delen.js';
import { grensVan, symbolenVanKlasse } from './klassen.js';
import type { Schaarste } from './schaarste.js';
import { CIJFER, SPATIE } from './symbolen.js';
import type { Blik, Element, Keuzes, Reeks } from './uitdrukking.js';

/** Rows of symbols of which at least one stands in every match. */
export type Keuze = readonly string[];

/** What one pattern cannot match without: of each choice at least one row. Empty: nothing. */
export type Vereiste = readonly Keuze[];

/** The exact rows that a node can match, when they are few; else the choices it cannot do without. */
interface Analyse {
  readonly exact: Keuze | null;
  readonly keuzes: Vereiste;
}

const NIETS: Analyse = { exact: null, keuzes: [] };
const LEEG: Analyse = { exact: [''], keuzes: [] };
/** More alternatives than this say too little. */
const MEESTE_DELEN = 400;

/** Derives what regular expressions cannot match without. */
export class Ontleder {
  private readonly bekend = new Map<Element, Analyse>();

  /**
   * @param schaarste tells which rows are rare
   * @param metGrenzen whether the text begins and ends where words do
   */
  constructor(
    private readonly schaarste: Schaarste,
    private readonly metGrenzen: boolean,
  ) {}

  /**
   * For each alternative of a regular expression the rows of symbols that stand where it matches. A
   * text without them needs no search. Sound, not complete: what is not understood requires nothing.
   * @param keuzes the whole expression
   * @returns one requirement per alternative; the expression can match only where one of them is met
   */
  vereisteDelen(keuzes: Keuzes): readonly Vereiste[] {
    return this.alternatieven(keuzes, [], []);
  }

  /** Goes into a lone group, so that each pattern of a long list gets a requirement of its own. */
  private alternatieven(lijst: Keuzes, voor: Reeks, na: Reeks): readonly Vereiste[] {
    return lijst.flatMap((elementen) => {
      const plek = elementen.findIndex((element) => !isRand(element));
      const groep = elementen[plek];
      const rest = elementen.slice(plek + 1);
      if (groep?.soort === 'groep' && rest.every(isRand)) {
        const ervoor = [...voor, ...elementen.slice(0, plek)];
        return this.alternatieven(groep.keuzes, ervoor, [...rest, ...na]);
      }
      return [this.vereisteVan(this.analyseerReeks([...voor, ...elementen, ...na]))];
    });
  }

  private vereisteVan({ exact, keuzes }: Analyse): Vereiste {
    const verzamelaar = new VerzamelaarVanDelen(this.schaarste);
    for (const keuze of keuzes) verzamelaar.voegToe(keuze);
    if (exact !== null) verzamelaar.voegToe(exact);
    return verzamelaar.beste();
  }

  private analyseerReeks(elementen: Reeks): Analyse {
    const verzamelaar = new VerzamelaarVanDelen(this.schaarste);
    let lopend: Keuze = [''];
    let heel = true;
    for (const element of elementen) {
      const { exact, keuzes } = this.analyseer(element);
      for (const keuze of keuzes) verzamelaar.voegToe(keuze);
      if (isVooruitblik(element)) {
        if (exact !== null) verzamelaar.voegToe(exact);
        heel &&= exact === null && keuzes.length === 0;
        continue;
      }
      const samen = exact === null || isTerugblik(element) ? null : kruis(lopend, exact);
      if (samen !== null) {
        lopend = samen;
        continue;
      }
      heel = false;
      verzamelaar.voegToe(lopend);
      lopend = exact ?? [''];
    }
    if (heel) return { exact: lopend, keuzes: [] };
    verzamelaar.voegToe(lopend);
    return { exact: null, keuzes: verzamelaar.beste() };
  }

  private analyseer(element: Element): Analyse {
    if (element.soort !== 'groep' && element.soort !== 'blik') return this.analyseerEen(element);
    const eerder = this.bekend.get(element);
    if (eerder !== undefined) return eerder;
    const analyse = this.analyseerEen(element);
    // parts between brackets are shared by many expressions
    this.bekend.set(element, analyse);
    return analyse;
  }

  private analyseerEen(element: Element): Analyse {
    switch (element.soort) {
      case 'woord':
        return { exact: [element.letters], keuzes: [] };
      case 'klasse':
        return { exact: symbolenVanKlasse(element.klasse), keuzes: [] };
      case 'groep':
        return this.analyseerKeus(element.keuzes);
      case 'herhaling':
        return this.analyseerHerhaling(element);
      case 'blik':
        return this.analyseerBlik(element);
      case 'rand':
        return LEEG;
      case 'onbekend':
        return NIETS;
    }
  }

  private analyseerBlik(element: Blik): Analyse {
    if (!element.ontkend) return this.analyseerKeus(element.keuzes);
    const grens = this.metGrenzen ? grensVan(element) : null;
    return grens === null ? LEEG : { exact: grens, keuzes: [] };
  }

  private analyseerHerhaling({ min, max, element }: Herhaling): Analyse {
    const { exact, keuzes } = this.analyseer(element);
    if (min === 1 && max === 1) return { exact, keuzes };
    const [enige = '', ...rest] = exact ?? [];
    const isReeks = rest.length === 0 && (enige === SPATIE || enige === CIJFER);
    if (exact !== null && (isReeks || max === 1)) {
      return { exact: min === 0 ? ['', ...exact] : exact, keuzes: [] };
    }
    if (min === 0) return NIETS;
    return { exact: null, keuzes: this.vereisteVan({ exact, keuzes }) };
  }

  private analyseerKeus(lijst: Keuzes): Analyse {
    const delen = lijst.map((reeks) => this.analyseerReeks(reeks));
    const exacte = delen.flatMap(({ exact }) => exact ?? []);
    if (delen.every(({ exact }) => exact !== null) && exacte.length <= MEESTE_DELEN) {
      return { exact: [...new Set(exacte)], keuzes: [] };
    }
    const keuzes = delen.map((deel) => this.vereisteVan(deel)[0]);
    const alle = keuzes.flatMap((keuze) => keuze ?? []);
    const bruikbaar = keuzes.every((keuze) => keuze !== undefined) && alle.length <= MEESTE_DELEN;
    return bruikbaar ? { exact: null, keuzes: [[...new Set(alle)]] } : NIETS;
  }
}

type Herhaling = Extract<Element, { soort: 'herhaling' }>;

/** What stands beside a lone group and takes no characters. */
function isRand(element: Element): boolean {
  return element.soort === 'blik' || element.soort === 'rand';
}

/** Words that must stand right before what follows; they may be part of what was matched before. */
function isTerugblik(element: Element): boolean {
  return element.soort === 'blik' && !element.ontkend && !element.vooruit;
}

/** Words that must follow, whatever else is matched there. */
function isVooruitblik(element: Element): boolean {
  return element.soort === 'blik' && !element.ontkend && element.vooruit;
}
