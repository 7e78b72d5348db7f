/**
 * Sentences with which Dutch and English sites say that a vacancy is closed; read on text without
 * accents and with straight quotes.
 */
const GESLOTEN =
  /\b(?:deze |de |dit )?(?:vacature|functie|positie|stageplek|opdracht) is (?:helaas |inmiddels |reeds |al |helaas inmiddels |op dit moment )?(?:gesloten|vervuld|verlopen|ingevuld|niet (?:meer|langer) (?:beschikbaar|actief|open|online|actueel))\b|\b(?:reageren|solliciteren) (?:op deze vacature )?is (?:helaas )?niet (?:meer|langer) mogelijk\b|\bsollicitatietermijn is (?:helaas |inmiddels )?verstreken\b|\bde sluitingsdatum (?:van deze vacature )?is verstreken\b|\b(?:deze |de )?vacature (?:bestaat niet (?:meer|langer)|werd (?:al )?(?:gesloten|ingevuld))\b|\bje kunt niet meer (?:solliciteren|reageren)\b|\bthis (?:job|position|vacancy|role) (?:is no longer (?:available|open|active)|has (?:been filled|expired|closed))\b|\bno longer accepting applications\b/iu;
/** A condition about the future is no announcement. */
const VOORWAARDE =
  /\b(?:als|zodra|wanneer|indien|mocht|totdat|tot|voordat|of|if|when|once|until|before)\b[^.!?\n]{0,60}$/iu;

/**
 * The sentence that says that the vacancy is closed.
 * @param tekst visible text of a page
 * @returns the words found, null when there are none
 */
export function zoekSluitbanner(tekst: string): string | null {
  const vlak = tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`´]/gu, "'");
  for (const match of vlak.matchAll(new RegExp(GESLOTEN, 'giu'))) {
    const ervoor = vlak.slice(Math.max(0, match.index - 80), match.index);
    if (!VOORWAARDE.test(ervoor)) return match[0].slice(0, 200);
  }
  return null;
}
