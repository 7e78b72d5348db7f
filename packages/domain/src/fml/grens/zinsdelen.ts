/** How a part of a limit's words stands to what it names. */
export type Zinsaard = 'verboden' | 'voorwaardelijk' | 'toegestaan';

/** One part of the words of a limit, in lower case and without accents. */
export interface Zinsdeel {
  readonly tekst: string;
  readonly aard: Zinsaard;
}

/** Brackets, full stops that end a sentence, and words that turn to something else. */
const GRENZEN = /[;()\n]|[,.:](?!\d)| maar | echter | en (?=(?:wel|geen|niet) )/u;
/** Why something is limited says nothing about what is. */
const REDEN =
  /(?<!\p{L})(?:in verband met|i\.?v\.?m\.?|vanwege|wegens|omdat|gezien (?:de|het)|ten gevolge van|t\.?g\.?v\.?)(?!\p{L}).*$/u;
const TOEGESTAAN =
  /(?<!\p{L})(?:wel|toegestaan|(?<!(?:niet|min|veel|weinig|zoveel) )mogelijk|(?<!niet )akkoord|geen bezwaar|geen probleem|gaat (?:prima|goed)|(?:is|zijn|blijft) (?:normaal|ongestoord|onbeperkt|intact)|(?:mag|kan) (?:gewoon|wel))(?!\p{L})/u;
const VERBODEN =
  /(?<!\p{L})(?:niet|geen(?! bezwaar| probleem)|nooit|zonder|alleen|uitsluitend)(?!\p{L})/u;
const VOORWAARDE =
  /(?<!\p{L})(?:in overleg|bij voorkeur|liever|soms|af en toe|incidenteel|mits|tenzij|behalve|afhankelijk(?! van (?:het )?(?:ov|openbaar))|max\p{L}*|hooguit|hoogstens|(?:niet )?meer dan|zo min mogelijk|zo weinig mogelijk|beperkt aantal)(?!\p{L})/u;

/** Lower case, without accents, with plain spaces and apostrophes. */
export function zonderOpmaak(tekst: string): string {
  return tekst
    .slice(0, 2000)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’`´]/gu, "'")
    .replaceAll(/\s+/gu, ' ');
}

/**
 * Splits the words of a limit: "geen nachtdiensten, avonden in overleg, weekend wel mogelijk" forbids
 * nights, has a condition on evenings and allows weekends.
 */
export function zinsdelen(tekst: string): readonly Zinsdeel[] {
  return zonderOpmaak(tekst)
    .replaceAll(/i\.v\.m\./gu, 'ivm')
    .replaceAll(/t\.g\.v\./gu, 'tgv')
    .split(GRENZEN)
    .map((deel) => deel.replace(REDEN, '').trim())
    .filter((deel) => /\p{L}/u.test(deel))
    .map((deel) => ({ tekst: deel, aard: aardVan(deel) }));
}

/** "Niet meer dan twee dagen na elkaar": the number is what is not possible, and no condition. */
const REEKS = /dag(?:en)? (?:(?:na|achter) elkaar|achtereen|aaneen|op rij)/u;

function aardVan(deel: string): Zinsaard {
  if (REEKS.test(deel)) return 'verboden';
  if (VOORWAARDE.test(deel)) return 'voorwaardelijk';
  if (!TOEGESTAAN.test(deel) || VERBODEN.test(deel)) return 'verboden';
  return /\d/u.test(deel) ? 'voorwaardelijk' : 'toegestaan';
}
