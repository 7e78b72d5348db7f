/**
 * Words that take back a promise ("voor een eigen kamer is weinig plek"). A promise beside such a
 * word says nothing for sure, whatever the grammar. Patterns as in {@link Regel}, without measures.
 */

/** Denying one of these keeps the promise: "in je eigen kamer word je niet gestoord". */
const LAST =
  '(?! (?:last|hinder|haast|druk|werkdruk|tijdsdruk|targets?|deadlines?|stress|afleiding|lawaai|herrie|verrassingen|storing(?:en)?|collega|klanten|gestoord|afgeleid|opgejaagd|van af|gehaast|opgejut|onderbroken|lastig|gestrest|gebeld|gepraat|gekletst|gesproken|\\p{L}*dienst(?:en)?|weekend\\p{L}*|avond\\p{L}*|nacht\\p{L}*|overwerk|overuren|oproep\\p{L}*|zaterdag\\p{L}*|zondag\\p{L}*|feestdagen|ploegen\\p{L}*|wisselende|onregelmatig\\p{L}*|bereikbaar\\p{L}*|\\p{L}*stof|rook|dampen|tocht|kou|hitte)(?!\\p{L}))';

/** After the promise, in the same clause. */
export const TERUGNEMEND = [
  `(?:geen|niet|nooit|nauwelijks|amper|zelden)${LAST}`,
  'niets',
  'niks',
  'niemand',
  'nergens',
  'weinig',
  'helaas',
  'onmogelijk',
  'opgeheven',
  'vervallen',
  'afgeschaft',
  'geschrapt',
  'verdwenen',
  'verdwijn(?:t|en)',
  'gesloten',
  'verleden(?: tijd)?',
  'ontbre(?:ek|ekt|ken)',
  'ver te zoeken',
  'allerminst',
  'allesbehalve',
  '(?:is|zijn|al jaren|al lang|tijdelijk|voorgoed) dicht(?! ?bij)',
  'not',
  'no',
  'never',
  'hardly',
  'gone',
  'closed',
] as const;

/** Before the promise: "er is weinig ruimte voor een eigen tempo". */
export const VOORAF_TERUGNEMEND = [
  '(?:weinig|nauwelijks|amper|zelden|onvoldoende|te weinig)(?: \\p{L}+){0,2} (?:ruimte|plek|plaats|gelegenheid|sprake|kans|mogelijkheid|mogelijkheden)(?: \\p{L}+){0,3}',
  '(?:weinig|nauwelijks|amper|zelden|little|hardly|rarely)(?: een| any)?',
] as const;

/** The answer to a question: "vaste taken? Niet bij ons". */
export const TERUGNEMEND_ANTWOORD = [
  ...TERUGNEMEND,
  'nee',
  'verge(?:et|ten)',
  'zoek(?:t)? (?:je |u )?(?:dan )?verder',
  'dan (?:zit|ben) (?:je|u) (?:hier )?(?:verkeerd|fout)',
  'forget',
] as const;

/** Finite verbs with which "en" begins a new statement: "je zit nooit stil en loopt veel". */
export const NIEUW_WERKWOORD =
  '(?:loopt|staat|zit|tilt|draagt|rijdt|duwt|trekt|klimt|bukt|knielt|helpt|bent|hebt|heeft|is|doet|maakt|sjouwt|bedient|belt|praat|spreekt|verplaatst|laadt|lost|reist|gaat|ziet|krijgt|stapelt|pakt|vult|voert|bezoekt|levert|verzorgt|wast|begeleidt|ontvangt|wordt|moet|mag|kunt|kan|zult|hoeft|wisselt|werkt|typt|schrijft|leest|leert|wandelt|fietst|vliegt|verkoopt|adviseert|bemiddelt|troost|stuurt|leidt|repareert|monteert|last|schuurt|zaagt|boort|verft|poetst|dweilt|stofzuigt|snijdt|kookt|serveert|sorteert|scant|controleert|bewaakt|patrouilleert|komt|blijft|begint|stapt|hurkt|kruipt|reikt|grijpt|draait|houdt|denkt|beslist|regelt|overlegt)';
