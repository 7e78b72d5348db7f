import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';
import { CIJFER, kruis, teken, VerzamelaarVanDelen } from './delen.js';

/** Literals of which at least one stands in every match. */
export type Keuze = readonly string[];

/** What one pattern cannot match without: of each choice at least one literal. Empty: nothing. */
export type Vereiste = readonly Keuze[];

/** The exact words that a node can match, when they are few; else the choices it cannot do without. */
interface Analyse {
  readonly exact: Keuze | null;
  readonly keuzes: Vereiste;
}

const NIETS: Analyse = { exact: null, keuzes: [] };
const LEEG: Analyse = { exact: [''], keuzes: [] };
/** More alternatives than this say too little. */
const MEESTE_DELEN = 400;
/** A class of more characters than this is no piece of a word. */
const MEESTE_TEKENS = 6;

/**
 * For each alternative of a regular expression the literals that its matches must hold. A text
 * without them needs no search. Sound, not complete: what is not understood requires nothing.
 * @returns one requirement per alternative; the expression can match only where one of them is met
 */
export function vereisteDelen(zoeker: RegExp): readonly Vereiste[] {
  return alternatieven(parseRegExpLiteral(zoeker).pattern.alternatives);
}

/** Goes into a lone group, so that each pattern of a long list gets a requirement of its own. */
function alternatieven(lijst: readonly AST.Alternative[]): readonly Vereiste[] {
  return lijst.flatMap((alternatief) => {
    const inhoud = alternatief.elements.filter(
      (element) => element.type !== 'Assertion' || isTerugblik(element),
    );
    const [enige, ...rest] = inhoud;
    if (enige?.type === 'Group' && rest.length === 0) return alternatieven(enige.alternatives);
    return [vereisteVan(analyseerReeks(alternatief.elements))];
  });
}

function vereisteVan({ exact, keuzes }: Analyse): Vereiste {
  const verzamelaar = new VerzamelaarVanDelen();
  for (const keuze of keuzes) verzamelaar.voegToe(keuze);
  if (exact !== null) verzamelaar.voegToe(exact);
  return verzamelaar.beste();
}

function analyseerReeks(elementen: readonly AST.Element[]): Analyse {
  const verzamelaar = new VerzamelaarVanDelen();
  let lopend: Keuze = [''];
  let heel = true;
  for (const element of elementen) {
    const { exact, keuzes } = analyseer(element);
    const samen = exact === null || isTerugblik(element) ? null : kruis(lopend, exact);
    if (samen !== null) {
      lopend = samen;
      continue;
    }
    heel = false;
    verzamelaar.voegToe(lopend);
    for (const keuze of keuzes) verzamelaar.voegToe(keuze);
    lopend = exact ?? [''];
  }
  if (heel) return { exact: lopend, keuzes: [] };
  verzamelaar.voegToe(lopend);
  return { exact: null, keuzes: verzamelaar.beste() };
}

function analyseer(element: AST.Element): Analyse {
  switch (element.type) {
    case 'Character':
      return { exact: [teken(element.value)], keuzes: [] };
    case 'CharacterSet':
      return isCijfer(element) ? { exact: [CIJFER], keuzes: [] } : NIETS;
    case 'CharacterClass':
      return analyseerKlasse(element);
    case 'Group':
    case 'CapturingGroup':
      return analyseerKeus(element.alternatives);
    case 'Quantifier':
      return analyseerHerhaling(element);
    case 'Assertion':
      return isTerugblik(element) ? analyseerKeus(element.alternatives) : LEEG;
    default:
      return NIETS;
  }
}

function analyseerKlasse({ negate, elements }: AST.CharacterClass): Analyse {
  if (negate || elements.length > MEESTE_TEKENS) return NIETS;
  const tekens = elements.flatMap((deel) => {
    if (deel.type === 'Character') return [teken(deel.value)];
    return isCijfer(deel) ? [CIJFER] : [];
  });
  return tekens.length === elements.length ? { exact: [...new Set(tekens)], keuzes: [] } : NIETS;
}

function isCijfer(deel: AST.CharacterClassElement | AST.CharacterSet): boolean {
  if (deel.type === 'CharacterSet') return deel.kind === 'digit' && !deel.negate;
  if (deel.type !== 'CharacterClassRange') return false;
  return teken(deel.min.value) === CIJFER && teken(deel.max.value) === CIJFER;
}

/** Words that must stand right before what follows; they may be part of what was matched before. */
function isTerugblik(element: AST.Element): element is AST.LookbehindAssertion {
  return element.type === 'Assertion' && element.kind === 'lookbehind' && !element.negate;
}

function analyseerHerhaling({ min, max, element }: AST.Quantifier): Analyse {
  const { exact, keuzes } = analyseer(element);
  if (min === 1 && max === 1) return { exact, keuzes };
  if (min === 0 && max === 1 && exact !== null) return { exact: ['', ...exact], keuzes: [] };
  if (min === 0) return NIETS;
  const verzamelaar = new VerzamelaarVanDelen();
  for (const keuze of keuzes) verzamelaar.voegToe(keuze);
  if (exact !== null) verzamelaar.voegToe(exact);
  return { exact: null, keuzes: verzamelaar.beste() };
}

function analyseerKeus(lijst: readonly AST.Alternative[]): Analyse {
  const delen = lijst.map(({ elements }) => analyseerReeks(elements));
  const exacte = delen.flatMap(({ exact }) => exact ?? []);
  if (delen.every(({ exact }) => exact !== null) && exacte.length <= MEESTE_DELEN) {
    return { exact: [...new Set(exacte)], keuzes: [] };
  }
  const keuzes = delen.map((deel) => vereisteVan(deel)[0]);
  const alle = keuzes.flatMap((keuze) => keuze ?? []);
  const bruikbaar = keuzes.every((keuze) => keuze !== undefined) && alle.length <= MEESTE_DELEN;
  return bruikbaar ? { exact: null, keuzes: [[...new Set(alle)]] } : NIETS;
}
