import type { Regel } from './regel.js';
import { DE_DAG, KORT_TUSSEN, LANG, TALLOOS, TUSSEN } from './woordklassen-houding.js';

const HANDELING =
  '(?:handeling(?:en)?|beweging(?:en)?|handbeweging(?:en)?|polsbeweging(?:en)?|handgre(?:ep|pen)|gre(?:ep|pen)|kunstje|trucje|draai|slag(?:en)?|haal|halen|cyclus|stap(?:pen)?|snede|steek|steken|druk op de knop|taakje|motions?|movements?)';
const ZELFDE =
  '(?:dezelfde|hetzelfde|die ene|een en dezelfde|the same|exact dezelfde|precies dezelfde)';
/** Tools that are squeezed or pressed. */
const KNIJPTUIG =
  '(?:\\p{L}{0,9}(?:schaar|tang|tangen|scharen)|kitspuit|kitpistool|handspuit|nietpistool|plantensnoeier|trekker|blikschaar|betonschaar|popnageltang|krimptang|gripzange?|pistoolgreep|spuitpistool)';
/** Verbs that ask force of the hand. */
const KRACHTWERK =
  '(?:knip|knipt|knippen|snoei|snoeit|snoeien|knijp|knijpt|knijpen|wring|wringt|wringen|kneed|kneedt|kneden|buig|buigt|strip|stript|strippen|krimp|krimpt|fileer|fileert|fileren|uitbeen|uitbeent|uitbenen|masseer|masseert|masseren|span|spant|klem|klemt|schrob|schrobt|schrobben)';
const MINI =
  '(?:minuscule|piepkleine|hele kleine|heel kleine|zeer kleine|kleine|priegelige|fijne|flinterdunne|haardunne|ragfijne|dunne|millimeter\\p{L}*|microscopisch kleine|tiny|minute)';
const MINI_DING =
  '(?:\\p{L}*(?:onderdelen|onderdeeltjes|componenten|draden|draadjes|schroeven|schroefjes|steentjes|kraaltjes|veertjes|radertjes|tandwieltjes|chips|stekkers|stekkertjes|connectoren|lettertjes|knoopjes|zaden|zaadjes|zaailingen|stekjes|naalden|scharniertjes|contactjes|pinnetjes|lenzen|parts|components|wires))';

/** Verbs of the hand that come back with every piece. */
const PER_STUK =
  '(?:pak|pakt|leg|legt|zet|grijp|grijpt|reik|reikt|neem|neemt|steek|steekt|scan|scant|vouw|vouwt|sorteer|sorteert|verpak|verpakt|pluk|plukt|label|labelt|vul|vult|haal|haalt|snijd|snijdt|plak|plakt|stempel|stempelt|monteer|monteert|keur|keurt|controleer|controleert|hanteer|hanteert|hang|hangt|stapel|stapelt|prik|prikt|plaats|plaatst|schroef|schroeft|draai|draait|gooi|gooit|verwerk|verwerkt|oogst|raap|raapt|knip|knipt|gaan|gaat|komen|pakken|leggen|sorteren|inpakken)';
const STUKS =
  '(?!(?:klanten|gesprekken|bezoekers|gasten|mensen|patienten|clienten|telefoontjes|mails|e-mails|bellers|calls|auto|bussen|vluchten|treinen|euro|uur|minuten|kilometer|km|kilo|kg|woorden|tickets|gezinnen|adressen|stops|passagiers)(?![\\p{L}]))\\p{L}{3,20}';

/** Hands: the same again and again, force, small things, screws, keys. */
export const HANDEN_BREED: readonly Regel[] = [
  {
    id: 'handen-01',
    items: ['handgebruik'],
    patronen: [
      `${ZELFDE}(?: \\p{L}+){0,2} ${HANDELING}`,
      `(?:${DE_DAG}|${TALLOOS}|steeds|telkens)${TUSSEN}${ZELFDE} (?:\\p{L}*(?:werk|werkje|taak|taken|product|producten|onderdeel|onderdelen|artikel|artikelen|doosje|doosjes|naad|knop|hendel|sticker|etiket|schroef|gat|gaten|vorm|model|plek|stuk|stukje|rondje|lijn|bak|doos))`,
      `${HANDELING}(?: \\p{L}+){0,3} (?:${TALLOOS}|[2-9] keer per minuut|\\d\\d keer per (?:minuut|uur))`,
      `${TALLOOS}(?: per (?:dag|dienst|uur|ochtend))?${KORT_TUSSEN}(?:druk|draai|klik|knip|stempel|vouw|prik|plak|scan|snijd|pak|steek|leg|schuif|trek|hang|zet)(?:t|en|pen|ken|den|gen)?(?: je| u)?(?![\\p{L}])`,
      '(?:routine|band|lijn|lopendeband|serie|stuk|inpak|pluk|stans|pers)werk(?! ?(?:gever|nemer|plaats))(?: in (?:een )?hoog tempo)?(?= *(?:[^\\p{L} ]|$)| (?:aan|met|in|van|is) )',
      `(?:dat|dit|die handeling|deze handeling) (?:doe|doet|herhaal|herhaalt|maak|maakt) (?:je|u) (?:zo'n |wel |ongeveer )?${TALLOOS}`,
      '(?:iedere|elke)(?: \\p{L}+){1,3} met dezelfde(?: \\p{L}+)? \\p{L}+',
    ],
    waarde: { niveau: 0, niet: ['repetitief'] },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Je fileert iedere vis met dezelfde paar halen van het mes.',
        'Duizenden keren per dienst druk je op dezelfde knop.',
      ],
      niet: ['Nooit dezelfde handeling.', 'Nooit hetzelfde kunstje.', 'We delen dezelfde waarden.'],
    },
  },
  {
    id: 'handen-06',
    items: ['frequent_reiken', 'freq_licht'],
    patronen: [
      `per (?:uur|minuut) ${PER_STUK}(?: je| jij| u| er)?(?: zo'n| wel| ongeveer| gemiddeld| tot| makkelijk| al snel){0,2} <getal> (?:\\p{L}+e )?${STUKS}`,
      `${PER_STUK}(?: je| jij| u)? per (?:uur|minuut)(?: zo'n| wel| ongeveer| gemiddeld| tot| makkelijk| al snel){0,2} <getal> (?:\\p{L}+e )?${STUKS}`,
      `per (?:uur|minuut)(?: zo'n| wel| ongeveer| gemiddeld)? <getal> (?:\\p{L}+e )?${STUKS}(?: \\p{L}+){0,4} (?:inpakken|sorteren|pakken|leggen|verpakken|vouwen|stapelen|plukken|door (?:je|uw) handen)`,
    ],
    getal: 'max_per_uur',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Per minuut pak je twaalf doosjes van de band.'],
      niet: ['Per uur help je twaalf klanten.', 'Per uur verdien je 16 euro.'],
    },
  },
  {
    id: 'handen-07',
    items: ['frequent_reiken', 'freq_licht'],
    patronen: [
      `${PER_STUK}(?: je| jij| u)?(?: zo'n| wel| ongeveer| gemiddeld| tot| makkelijk){0,2} (?=[\\p{L}\\d.]+ (?:\\p{L}+e )?${STUKS} (?:per|/))<keer>`,
      `<keer> (?:${PER_STUK})(?: je| u)?(?![\\p{L}])`,
    ],
    getal: 'max_per_uur',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ["Je hanteert zo'n 1.200 appels per uur."],
      niet: ['Je controleert 12 klanten per uur.'],
    },
  },
  {
    id: 'handen-09',
    items: ['frequent_reiken', 'freq_licht'],
    patronen: [
      '(?:een enkele|een paar|enkele|hooguit (?:een paar|vijf|tien|twintig)) keer per (?:uur|dag|dienst)(?: \\p{L}+){0,2} (?:reik|pak|geef|grijp|leg|til|zet|haal|neem)\\p{L}*',
      '(?:reik|pak|geef|grijp|leg|til|zet|haal|neem)\\p{L}*(?: \\p{L}+){0,6} (?:een enkele|een paar|enkele|hooguit (?:een paar|vijf|tien|twintig)) keer per (?:uur|dag|dienst)',
    ],
    waarde: { max_per_uur: 20 },
    gaatVoor: ['reiken-02'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Een paar keer per uur geef je een map af.'],
      niet: ['Een paar keer per uur gaat de telefoon.'],
    },
  },
  {
    id: 'handen-08',
    items: ['frequent_reiken', 'freq_licht', 'handgebruik'],
    patronen: [
      'een (?:\\p{L}+ )?(?:per|elke|iedere|om de) (?:seconde|(?:twee|drie|vier|vijf|[2-5]) seconden)',
      '(?:elke|iedere|om de) (?:seconde|(?:twee|drie|vier|vijf|[2-5]) (?:seconden|tellen))(?: \\p{L}+){0,3} (?:een|nieuwe?|volgende) (?!mail|klant|beller|bericht)\\p{L}+',
    ],
    waarde: { niveau: 1, niet: ['repetitief'] },
    minstens: true,
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Brieven gooi je in de vakken, een per twee seconden.'],
      niet: ['Om de twee seconden komt er een mail binnen.'],
    },
  },
  {
    id: 'handen-02',
    items: ['handgebruik'],
    patronen: [
      '(?:pers|perst|druk|drukt|kneed|kneedt|klem|klemt|trek|trekt|wring|wringt|knijp|knijpt)(?: je| u)?(?: \\p{L}+){0,4} met (?:je|de|blote|beide|je blote) (?:handen|hand|vingers|duimen)',
      `(?:met|in|hanteer|hanteert|bedien|gebruik|knijp in)\\p{L}*(?: je| u)?(?: \\p{L}+){0,3} ${KNIJPTUIG}`,
      `${KNIJPTUIG}${KORT_TUSSEN}${KRACHTWERK}`,
      `${KRACHTWERK}(?: je| u)?${TUSSEN}${LANG}`,
      `${LANG}${TUSSEN}${KRACHTWERK}(?: je| u)?(?![\\p{L}])`,
      '(?:veel|flink|stevig|behoorlijk|forse?|grote?|hand|vinger|knijp|grijp)-? ?kracht(?: \\p{L}+){0,3} (?:met|in|van|uit) (?:je|de|uw) (?:handen|hand|vingers|polsen|onderarmen)',
      '(?:handen|vingers|polsen|grip|greep)(?: \\p{L}+){0,3} (?:stevig|sterk|krachtig|van staal)(?! in| team)',
      '(?:stevige|sterke|krachtige) (?:handen|grip|greep|handdruk|vingers|polsen)(?= (?:nodig|vereist|zijn|heb|hebt)| *(?:[^\\p{L} ]|$))',
    ],
    waarde: { niveau: 0, niet: ['knijpkracht'] },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Met een snoeischaar knip je rozen.',
        'Dit werk vraagt flink wat kracht in je handen: veel kracht met je handen.',
      ],
      niet: ['We knijpen een oogje dicht.', 'Kracht met je handen zetten hoeft niet.'],
    },
  },
  {
    id: 'handen-03',
    items: ['handgebruik'],
    patronen: [
      '(?:kleiner|dunner|fijner) dan (?:een |je )?(?:rijstkorrel|speldenknop|lucifer|luciferkop|millimeter|vingernagel|erwt|zandkorrel|haar|cent)',
      '(?:zo groot als|formaat) (?:een )?(?:rijstkorrel|speldenknop|erwt|zandkorrel|luciferkop)',
      '(?:pipet|pipetten|micropipet)(?![\\p{L}])',
      '(?:buisjes|druppels|monsters|vaatjes|gaatjes|sleufjes) van (?:een paar|enkele|een|twee|\\d) (?:millimeter|mm|milliliter|microliter)',
      `(?:monteer|soldeer|plaats|zet|steek|leg|lijm|plak|rijg|sluit|verbind|assembleer|bevestig|reparer|repareer|pipetteer|hecht|prik|stik|naai|verspeen|stek|ent)\\p{L}*(?: je| u)?${KORT_TUSSEN}${MINI} ${MINI_DING}`,
      `${MINI} ${MINI_DING}${KORT_TUSSEN}(?:monteer|soldeer|plaats|zet|steek|leg|lijm|plak|rijg|sluit|verbind|assembleer|bevestig|repareer|repareren|monteren|solderen|plaatsen|vast|in)\\p{L}*`,
      '(?:\\p{L}+ )?van (?:een paar|enkele|twee|drie|een|minder dan een|1|2|3)(?: of \\p{L}+)? (?:millimeters?|mm)(?: \\p{L}+){0,4} (?:op|in|aan|met|onder)',
      '(?:gevoelige|fijne|precieze|kleine|vlugge|vaardige|geduldige) vingers',
      '(?:vinger|hand)vaardig(?:heid)?(?= (?:is|zijn|nodig|vereist|en|heb|bij)| *(?:[^\\p{L} ]|$))',
      'oog-?hand-?coordinatie',
    ],
    waarde: { niveau: 0, niet: ['fijn'] },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je sluit haardunne draadjes aan.', 'Vingervaardigheid is nodig.'],
      niet: ['Je hebt een fijn team.', 'Vingervaardigheid hoef je niet te hebben.'],
    },
  },
  {
    id: 'handen-04',
    items: ['schroefbeweging'],
    patronen: [
      '(?:bouten|moeren|schroeven|schroefjes|boutjes|moertjes|doppen|deksels|fittingen|koppelingen|wartels|kranen|ventielen|wielmoeren|wielbouten|afdichtingen)(?: [\\p{L}-]+){0,5} (?:draai|draait|draaien|vastdraaien|losdraaien|aandraaien|indraaien|gedraaid|zetten|zet|vastzetten|losmaken|aangedraaid|losgedraaid|vastgedraaid)(?! automatisch)',
      '(?:draai|draait|draaien|los- en vastdraaien|vast- en losdraaien|vastzetten|monteren|indraaien)(?: je| u)?(?: \\p{L}+){0,3} (?:bouten|moeren|schroeven|boutjes|doppen|deksels|fittingen|koppelingen|wartels|kranen|ventielen|wielmoeren|wielbouten)',
      '(?:draai|draait|draaien)(?: je| u)?(?: \\p{L}+){0,3} (?:\\p{L}*(?:flessen|potten|potjes|doppen|deksels|blikken|kranen|ventielen|sloten|bouten|moeren|schroeven|koppelingen|fittingen|wartels|kappen|stekkers))(?: \\p{L}+){0,2} (?:open|dicht|vast|los|aan|in|op)(?= |$|[^\\p{L}])',
      '(?:waterpomptang|dopsleutel|inbussleutel|momentsleutel|ratel|bahco|schroeftol|moersleutel|steeksleutels?|inbus|torx)',
      '(?:wring|wringt|uitwring|uitwringt)\\p{L}*(?: je| u)?(?: \\p{L}+){0,3} (?:dweil|doek|lap|mop|spons|zeem|was)\\p{L}*',
      '(?:twist|turn|tighten|loosen)(?:ing)?(?: \\p{L}+){0,3} (?:bolts|nuts|screws|caps|lids|valves|fittings)',
      '(?:kraan|kranen|ventielen|afsluiters|handwielen?)(?: \\p{L}+){0,2} (?:open- en dicht|open en dicht|open|dicht)draai\\p{L}*',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Je draait fittingen vast met de waterpomptang.',
        'Bouten los- en vastdraaien doe je dagelijks.',
      ],
      niet: ['Aan welke knoppen draai jij?', 'Bouten vastdraaien hoeft niet.'],
    },
  },
  {
    id: 'handen-05',
    items: ['tastzin'],
    patronen: [
      '(?:met|door) (?:je|de|uw|blote|je blote) (?:hand|handen|vingers|vingertoppen|duim|duimen)(?=,?(?: \\p{L}+){0,4} (?:voel|beoordeel|keur|tast|controleer|spoor|herken|ontdek|check|bepaal|merk|test))',
      '(?:voel|voelt|voelen|beoordeel|keur|betast|controleer|spoor|herken|ontdek|bepaal|merk|test)\\p{L}*(?: je| u)?(?: \\p{L}+){0,4} (?:met (?:je|de|uw|blote|je blote) (?:hand|handen|vingers|vingertoppen)|op (?:de tast|gevoel)|op het gevoel)',
      'gevoel(?:ig(?:e|heid)?)? (?:in|van|met) (?:je|de|uw) (?:vingers|vingertoppen|handen)',
      '(?:by|with) (?:touch|your fingertips)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Op gevoel, met je blote hand, spoor je deukjes op.'],
      niet: ['Je hebt gevoel voor mode.', 'Gevoel in je vingers is niet nodig.'],
    },
  },
];
