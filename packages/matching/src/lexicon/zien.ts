import type { Regel } from './regel.js';

const KLEUR =
  '(?:kleur(?:en|tje|tjes|verschil\\p{L}*|nuances?|tinten)?|tint(?:en)?|colou?rs?|shades?)';
/** Telling things apart or judging them by eye. */
const KIJKWERK =
  '(?:sorteer|sorteert|sorteren|verdeel|verdeelt|verdelen|meng|mengt|mengen|keur|keurt|keuren|controleer|controleert|controleren|vergelijk|vergelijkt|vergelijken|beoordeel|beoordeelt|beoordelen|onderscheid\\p{L}*|herken\\p{L}*|rangschik\\p{L}*|sluit|sluiten|aansluiten|bedraad|bedraadt|let|lett?en|match|selecteer\\p{L}*|scheid|scheidt|bepaal|bepaalt|stel|stemt?|zie|ziet|zien|sort|sorting|check|checking|compare|distinguish|tell)(?:ing)?';
const KLEIN =
  '(?:piepkleine?|minuscule|priegelige|heel kleine|hele kleine|microscopisch kleine|fijne|kleine|minieme|subtiele)';
const KLEIN_DING =
  '(?:letters|lettertjes|cijfers|cijfertjes|onderdelen|onderdeeltjes|componenten|tekst|details|steentjes|schroefjes|foutjes|afwijkingen|beschadigingen|lampjes|print|defects?|parts)';
const FOUTJE =
  '(?:scheurtjes?|haarscheur\\p{L}*|krasjes?|krassen|vlekjes?|oneffenheden|foutjes?|barstjes?|weeffout\\p{L}*|drukfout\\p{L}*|putjes|deukjes|lakfout\\p{L}*|lasfout\\p{L}*|soldeerfout\\p{L}*|haartjes|pluisjes|luchtbel(?:len|letjes)|braampjes|scratches|cracks|blemishes)';
const ONTDEK =
  '(?:speur|speurt|speuren|tuur|tuurt|kijk|kijkt|kijken|zoek|zoekt|zoeken|let|zie|ziet|zien|spot|ontdek\\p{L}*|opspor\\p{L}*|spoort|opmerk\\p{L}*|herken\\p{L}*|haal|haalt|controleer\\p{L}*|inspecteer\\p{L}*|keur|keurt|keuren|controle|inspectie|look|looks|inspect\\p{L}*|check\\p{L}*|spot)';

/** Seeing colours and small things: who is colour-blind may well see small print. */
export const ZIEN: readonly Regel[] = [
  {
    id: 'zien-kleur',
    items: ['zien'],
    patronen: [
      'kleur(?:verschil\\p{L}*|nuances|gevoel|herkenning)',
      'kleurenzien|kleurenblind\\p{L}*|kleurvast',
      `${KIJKWERK}~${KLEUR}(?! bekennen| geven| aan (?:je|het))`,
      `(?:op|naar) (?:de |hun |hetzelfde )?kleur(?:code)?(?! bekennen)`,
      `(?:of )?(?:de |alle |het )?(?:\\p{L}+ )?${KLEUR}~(?:klopt|kloppen|overeenk\\p{L}*|juist|gelijk|afwijk\\p{L}*|uit elkaar|onderscheid\\p{L}*|herken\\p{L}*|zien|match\\p{L}*)`,
      '(?:rood|groen|blauw|geel)~(?:uit elkaar|onderscheid\\p{L}*|herken\\p{L}*)',
      '(?:rode?|groene?) (?:en|of|van) (?:rode?|groene?) (?:lampjes?|draden|aders|labels?|stickers?|signalen|producten|appels|tomaten)',
      `${KLEUR} (?:mengen|kiezen|bepalen|afstemmen|matchen|controleren|vergelijken)|kleuradvies`,
      '(?:de|welke|elke) kleur (?:van|heeft|hoort)(?! je collega)',
      '(?:kleurcodes?|kleurcodering|gekleurde (?:draden|aders|kabels|lampjes|labels|stickers|pillen))',
      'colou?r (?:vision|cod(?:e|es|ed|ing)|match\\p{L}*|different\\p{L}*)|(?:by|in|for) colou?r',
    ],
    waarde: { niveau: 0, niet: ['kleur'] },
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: [
        'Je moet kleuren kunnen onderscheiden.',
        'Op kleur verdeel je de appels.',
        'Je sluit draden aan op kleur.',
        'Colour vision is required.',
      ],
      niet: ['Kleuren hoef je niet te onderscheiden.', 'Een kleurrijk team.', 'Je kiest kleur.'],
    },
  },
  {
    id: 'zien-detail',
    items: ['zien'],
    patronen: [
      '(?:printplaten|producten|stof|onderdelen|weefsel|lakwerk|lasnaden|etiketten)~(?:controleren|controleert|keuren|keurt|inspecteren|inspecteert)',
      'kwaliteitscontroleur',
      'loep|microscoop|microscope|magnif\\p{L}*|vergrootglas',
      'scherp (?:oog|zien|zicht)|(?:goede|scherpe|gezonde) ogen|goed (?:zicht|zien|gezichtsvermogen)',
      '(?:controleer|controleert|controleren|inspecteert|keurt|keuren|controle)~(?:op )?(?:fouten|krassen|beschadigingen|afwijkingen|kwaliteit)',
      '(?:visuele|visueel) (?:controle|inspectie|controleren|inspecteren|keuren)|visual inspection',
      `${ONTDEK}~${FOUTJE}|${FOUTJE}~${ONTDEK}`,
      `${KLEIN} ${KLEIN_DING}`,
      '(?:steentjes|schroefjes|onderdelen|onderdeeltjes|draadjes|gaatjes)~(?:van|kleiner dan) <getal> (?:millimeter|mm)',
      'priegelwerk|priegelen|kleine lettertjes',
      'camerabeelden',
      '(?:keen|sharp|good) (?:eye|eyes|eyesight|vision)(?! for (?:talent|business|opportunit))',
    ],
    waarde: { niveau: 0, niet: ['detail'] },
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: [
        'Visuele controle op krassen.',
        'Je leest piepkleine lettertjes op componenten.',
        'Je inspecteert printplaten op haarscheurtjes.',
      ],
      niet: ['We zien elkaar bij de lunch.', 'Je hebt oog voor detail.'],
    },
  },
  {
    id: 'zien-02',
    items: ['zien', 'lezen'],
    patronen: ['beeldscherm\\p{L}*', 'computer', 'rijbewijs', 'scherm', 'heftruck', 'chauffeur'],
    aard: 'omstandigheid',
    zekerheid: 0.45,
    voorbeelden: { wel: ['Je werkt achter een computer.'], niet: ['Je werkt in de tuin.'] },
  },
  {
    id: 'zien-herken',
    items: ['zien'],
    patronen: [
      '(?:herken|herkent|vind|vindt|vaar|vaart|sorteer|sorteert|werk|werkt|ga|gaat|onderscheidt?)~(?:op|aan|met|af op) (?:het |een |de |hun )?(?:nummers?|cijfers?|barcodes?|codes?|vorm|letters?|symbo(?:ol|len))(?! en (?:de )?kleur)',
      `(?:kleur|kleuren|tint) (?:doet|doen) er niet toe`,
      '(?:kleur|kleuren|tint)~(?:maakt|maken) (?:niet|niets) uit',
    ],
    waarde: 'afwezig',
    afwezigeSoorten: ['kleur'],
    gaatVoor: ['zien-kleur'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je herkent de soort aan het nummer.', 'Kleur doet er niet toe.'],
      niet: ['Je sorteert op kleur.'],
    },
  },
  {
    id: 'zien-05',
    items: ['zien', 'lezen'],
    patronen: [
      '(?:slecht|weinig|minder|beperkt) (?:zicht|zien|ziet|gezichtsvermogen)~(?:kun|kan|kunt|geen probleem|welkom|prima|goed)',
      '(?:visuele beperking|slechtziend\\p{L}*|blind(?:e|en)?|blindenstok|blindengeleidehond|kleurenblind\\p{L}*)~(?:kun|kan|kunt|geen probleem|geen bezwaar|welkom|prima|goed|uitstekend|geschikt)',
      '(?:visuele beperking|slechtziend\\p{L}*|kleurenblind\\p{L}*)~(?:is|zijn|vormt|vormen) (?:geen|niet) (?:bezwaar|probleem|belemmering|erg)',
      '(?:op de tast|op gevoel|voelbaar|braille\\p{L}*)',
      '(?:voorleessoftware|voorleesfunctie|schermlezer|spraaksoftware|vergrotingssoftware|brailleleesregel)',
      '(?:leest|voorgelezen|voorleest)~hardop',
      'screen reader',
      '(?:hoef|hoeft)(?: je| u)? niets (?:van \\p{L}+ \\p{L}+ )?(?:te|af te) (?:lezen|zien)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['zien-kleur', 'zien-detail', 'zien-02'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je werkt op de tast.'],
      niet: ['Je leest de krant.'],
    },
  },
];
