const SJABLOON =
  /\{\{[^}]{0,80}\}\}|\$\{[^}]{0,80}\}|<%|%[A-Z_]{3,40}%|\[(?:functie|vacature)?(?:titel|naam|title|plaats)\]/iu;
const VOORBEELDTITEL =
  /^(?:functietitel|vacaturetitel|vacature titel|job title|title|titel|test|test ?vacature|voorbeeld ?vacature|untitled|naamloos)$/iu;
const OPVULTEKST = /^\W{0,20}lorem ipsum\b/iu;
const WERKENBIJ =
  /^(?:(?:onze |alle |actuele |openstaande )?vacatures?(?:overzicht)?(?: (?:bij|van|in|voor) .{1,80})?|(?:onze )?(?:jobs|careers|career|open positions|carrière|home|homepage)(?: (?:at|bij|@) .{1,80})?|(?:kom )?werken bij .{1,80}|join our team|kom bij ons team)$/iu;

export interface Schijn {
  readonly code: 'titel_ontbreekt' | 'sjabloon' | 'geen_vacature';
  readonly melding: string;
}

/**
 * Recognises records that look like a vacancy and are none: without a title, an unfilled template,
 * the home page of a careers site.
 * @returns null for a real vacancy
 */
export function schijnvacature(titel: string, tekst: string): Schijn | null {
  if (titel === '') return { code: 'titel_ontbreekt', melding: 'De vacature heeft geen titel.' };
  if (SJABLOON.test(titel) || VOORBEELDTITEL.test(titel) || OPVULTEKST.test(tekst)) {
    return { code: 'sjabloon', melding: 'Dit is een sjabloon dat niet is ingevuld.' };
  }
  if (WERKENBIJ.test(titel)) {
    return { code: 'geen_vacature', melding: 'Dit is een overzichtspagina en geen vacature.' };
  }
  return null;
}
