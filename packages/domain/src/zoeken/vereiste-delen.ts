import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';
import { kruis, VerzamelaarVanDelen } from './delen.js';
import { grensVan, symbolenVanKlasse } from './klassen.js';
import type { Schaarste } from './schaarste.js';
import { CIJFER, SPATIE, symbolenVanTeken } from './symbolen.js';

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

type Elementen = readonly AST.Element[];

/** Derives what regular expressions cannot match without. */
export class Ontleder {
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
   * @returns one requirement per alternative; the expression can match only where one of them is met
   */
  vereisteDelen(zoeker: RegExp): readonly Vereiste[] {
    return this.alternatieven(parseRegExpLiteral(zoeker).pattern.alternatives, [], []);
  }

  /** Goes into a lone group, so that each pattern of a long list gets a requirement of its own. */
  private alternatieven(
    lijst: readonly AST.Alternative[],
    voor: Elementen,
    na: Elementen,
  ): readonly Vereiste[] {
    return lijst.flatMap(({ elements }) => {
      const plek = elements.findIndex((element) => !isRand(element));
      const groep = elements[plek];
      const rest = elements.slice(plek + 1);
      if (groep?.type === 'Group' && rest.every(isRand)) {
        const ervoor = [...voor, ...elements.slice(0, plek)];
        return this.alternatieven(groep.alternatives, ervoor, [...rest, ...na]);
      }
      return [this.vereisteVan(this.analyseerReeks([...voor, ...elements, ...na]))];
    });
  }

  private vereisteVan({ exact, keuzes }: Analyse): Vereiste {
    const verzamelaar = new VerzamelaarVanDelen(this.schaarste);
    for (const keuze of keuzes) verzamelaar.voegToe(keuze);
    if (exact !== null) verzamelaar.voegToe(exact);
    return verzamelaar.beste();
  }

  private analyseerReeks(elementen: Elementen): Analyse {
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

  private analyseer(element: AST.Element): Analyse {
    switch (element.type) {
      case 'Character':
        return { exact: [symbolenVanTeken(element.value)], keuzes: [] };
      case 'CharacterSet':
      case 'CharacterClass':
        return { exact: symbolenVanKlasse(element), keuzes: [] };
      case 'Group':
      case 'CapturingGroup':
        return this.analyseerKeus(element.alternatives);
      case 'Quantifier':
        return this.analyseerHerhaling(element);
      case 'Assertion':
        return this.analyseerBlik(element);
      default:
        return NIETS;
    }
  }

  private analyseerBlik(element: AST.Assertion): Analyse {
    if (isTerugblik(element) || isVooruitblik(element)) {
      return this.analyseerKeus(element.alternatives);
    }
    const grens = this.metGrenzen ? grensVan(element) : null;
    return grens === null ? LEEG : { exact: grens, keuzes: [] };
  }

  private analyseerHerhaling({ min, max, element }: AST.Quantifier): Analyse {
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

  private analyseerKeus(lijst: readonly AST.Alternative[]): Analyse {
    const delen = lijst.map(({ elements }) => this.analyseerReeks(elements));
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

/** What stands beside a lone group and takes no characters. */
function isRand(element: AST.Element): boolean {
  return element.type === 'Assertion';
}

/** Words that must stand right before what follows; they may be part of what was matched before. */
function isTerugblik(element: AST.Element): element is AST.LookbehindAssertion {
  return element.type === 'Assertion' && element.kind === 'lookbehind' && !element.negate;
}

/** Words that must follow, whatever else is matched there. */
function isVooruitblik(element: AST.Element): element is AST.LookaheadAssertion {
  return element.type === 'Assertion' && element.kind === 'lookahead' && !element.negate;
}
