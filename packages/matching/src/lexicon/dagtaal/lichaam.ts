import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';

/** Structures high above a floor on which people hang, mount or look after things. */
const BOVENIN =
  '(?:grid|truss(?:en)?|nok|nokken|toren|zendmast|mast|masten|silo|silos|dakrand|dakgoot|dakgoten|gevel|gevels|kap|kappen|schoorsteen|antenne|hoogwerker|bakwagen|schaarlift|kooiladder|loopbrug|loopbruggen|bordes|bordessen|stellage|stellingen|lichtmast|lichtmasten|kraanmachine|vakwerk|spant|spanten|rigging)';
const ONDERDELEN =
  '(?:deksels|doosjes|dozen|flesjes|flessen|zakjes|zakken|potjes|kaarten|kaartjes|brieven|boeken|producten|artikelen|stuks|onderdelen|printplaten|bakjes|tabletten|plaatjes|planten|stekjes|stekken|bloemen|bollen|tulpen|eieren|broodjes|koekjes|taartjes|vissen|kippen|shirts|kledingstukken|hemden|handdoeken|pakjes|pakketten|pakketjes|poststukken|colli|etiketten|buisjes|monsters|schroefjes|blikken|dopjes|parels|tegels|stenen|komkommers|paprikas|appels|tomaten)';
const PAKKEN =
  '(?:pak|pakt|oppakt|pakken|kantelt|kantel|draait|draai|legt|leg|teruglegt|vouwt|vouw|sorteert|sorteer|scant|scan|plakt|plak|knipt|knip|snijdt|snij|plukt|pluk|steekt|steek|vult|vul|schilt|pelt|pel|zet|stapelt|stapel|hangt|hang|passeren|passeert|komen|komt|gaan|gaat|loopt|rollen|glijden|schuiven|schuift|verwerk|verwerkt|maak|maakt|controleer|controleert|keur|keurt|bekijk|bekijkt|drukt|druk|vormt|vorm)';

/** The body: postures, hands, heights. */
export const DAGTAAL_LICHAAM: readonly Regel[] = [
  gevraagd(
    {
      id: 'dag-hoog-meter',
      items: ['klimmen'],
      patronen: [
        '<cm> (?:boven (?:de|het|je|uw) (?:grond|vloer|toneel|podium|straat|water|weg|hal|publiek|zaal|maaiveld)|de lucht in|omhoog (?:geklommen|klimmen)|hoogte (?:werk|hang|sta|klim)t?|hoog (?:werk|hang|sta|klim)t?(?: je)?)',
        `(?:klim|klimt|hang|hangt|werk|werkt|sta|staat|ga|gaat|beklim|beklimt)(?: je| u)?(?: \\p{L}+){0,5} (?:in|op|aan|langs|via) (?:de|het|een)(?: \\p{L}+)? ${BOVENIN}(?: \\p{L}+){0,3} <cm>`,
        `${BOVENIN} (?:van|op|tot)(?: wel| ruim| zo.n)? <cm>`,
        `${BOVENIN},? <cm> (?:boven|hoog)`,
      ],
      getal: 'max_cm',
      zekerheid: 0.78,
      wel: [
        'Je hangt lampen in het grid, tien meter boven het toneel.',
        'Via een kooiladder van zes meter.',
      ],
      niet: ['Tien meter boven de zeespiegel.'],
    },
    null,
  ),
  gevraagd(
    {
      id: 'dag-hoog-gevaar',
      items: ['vw_risico'],
      patronen: [
        '(?:drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|\\d{1,3}) meter (?:boven (?:de|het|je) (?:grond|vloer|toneel|podium|straat|water|weg|hal|publiek|zaal|maaiveld)|de lucht in|hoog|hoogte)(?! (?:plafond|ruimte|hal|kas|gebouw|boom|bomen))',
        '(?:loopbrug(?:gen)?|steiger(?:s)?|roosters?|bordes(?:sen)?) (?:boven|over) (?:de |het |een )?(?:\\p{L}+ )?(?:water|bassins?|tanks?|baden|sluis|kolk|diepte|machines|lijn|put)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.74,
      wel: ['Je loopt over loopbruggen boven de open bassins.'],
      niet: ['De loopbrug is nieuw.'],
    },
    { niveau: 0, niet: ['hoogte', 'gevaar'] },
  ),
  gevraagd(
    {
      id: 'dag-stuks-per-uur',
      items: ['freq_licht', 'frequent_reiken'],
      patronen: [
        `per uur(?: \\p{L}+){0,6} (?:[6-9]\\d{2}|\\d{4}|(?:zes|zeven|acht|negen)honderd|duizend\\p{L}*) (?:\\p{L}+ )?${ONDERDELEN}`,
        `(?:[6-9]\\d{2}|\\d{4}|(?:zes|zeven|acht|negen)honderd|duizend\\p{L}*) (?:\\p{L}+ )?${ONDERDELEN} (?:per|in een) uur`,
      ],
      zekerheid: 0.76,
      wel: ['Per uur passeren circa 900 deksels uw hand.'],
      niet: ['Per week verkopen we 900 flessen.'],
    },
    { niveau: 0 },
  ),
  maakRegel({
    id: 'dag-hand-stuks',
    items: ['handgebruik'],
    delen: [
      `(?<![a-z])${PAKKEN}(?![a-z])`,
      `(?:(?:\\d{3,5}|honderd|tweehonderd|driehonderd|vierhonderd|vijfhonderd|zeshonderd|achthonderd|duizend|honderden|duizenden) (?:\\p{L}+ )?${ONDERDELEN}(?! per (?:week|maand|jaar|dag|nacht|etmaal))|(?:honderden|duizenden|tientallen) keren)`,
      '(?:per uur|per minuut|uw hand|je hand|je handen|met de hand|achter elkaar|aan de (?:lopende )?band|je vingers|in het uur)',
    ],
    zonder: '(?:niet|nooit|geen|machine doet|machines doen|automatisch|machinaal|robot|not|never)',
    waarde: { niveau: 0, niet: ['repetitief'] },
    zekerheid: 0.74,
    wel: ['Per uur passeren circa 900 deksels je hand en die pak je op.'],
    niet: ['De machine vult 900 deksels per uur; je pakt niets met de hand.'],
  }),
  maakRegel({
    id: 'dag-blik-vast',
    items: ['hoofd_stand'],
    delen: [
      '(?:blik|ogen|oog|kijk|kijkt|kijken|tuur|tuurt|turen|staar|staart|staren|hoofd|gezicht|neus|nek|gaze|eyes)',
      '(?:(?:hele|volledige|volle|gehele|ganse) (?:dienst|dag|werkdag|shift|ochtend|middag|rit|nacht)|continu|constant|voortdurend|onafgebroken|urenlang|uren achtereen|uren aaneen|uur na uur|aan een stuk door|geen moment van|zonder op te kijken|all (?:day|shift)|acht uur|zes uur)',
      '(?:gericht|gefixeerd|op (?:de|het|een|je|dat|die) (?:\\p{L}+ )?(?:scherm|schermen|beelden|beeld|monitor|monitoren|band|lopende band|microscoop|loep|wand|weg|snijvlak|naald)|door (?:de|een) (?:microscoop|loep)|omlaag|naar beneden|naar (?:de|het|een) (?:\\p{L}+ )?(?:scherm|schermen|beelden|monitor|monitoren|band)|daar|erop|fixed on|on the (?:screen|screens|road|monitor))',
    ],
    inZin: true,
    zonder: '(?:niet|nooit|geen(?! moment)|afwisselend|niemand|klanten|not|never)',
    waarde: { niveau: 0 },
    zekerheid: 0.68,
    wel: ['Je houdt je blik de volledige dienst op de beelden gericht.'],
    niet: ['Je houdt nooit de hele dienst je blik op de beelden gericht.'],
  }),
  gevraagd(
    {
      id: 'dag-lopen-per-ronde',
      items: ['lopen'],
      patronen: [
        '(?:wandel|wandelt|loop|loopt|ronde|rondes|rondgang|wandeling)~<duur> (?:per (?:ronde|rondgang|keer|wandeling|route)|aan een stuk|achter elkaar)',
        '(?:ronde|rondgang|wandeling) (?:duurt|kost|neemt)(?: je| u)?(?: ongeveer| al gauw| zo.n| ruim)? <duur>',
      ],
      getal: 'max_min_achtereen',
      zekerheid: 0.74,
      wel: ['Je wandelt door de zalen, vijfenveertig minuten per ronde.'],
      niet: ['De vergaderronde duurt een uur.'],
    },
    null,
  ),
  afwezig({
    id: 'dag-zittend',
    items: ['staan_werk', 'staan'],
    patronen: [
      '(?:je|jij|u) (?:werkt|doet dit|doet het|doet alles|verricht dit werk) (?:\\p{L}+ ){0,2}?(?<!(?:deels|afwisselend|soms|liever|veelal|gedeeltelijk|half) )zittend(?! (?:en|of|als|maar|dan|voor de helft))',
      '(?:dat|dit|alles|het werk) (?:doe|doet|doen|gebeurt|verricht|gaat)(?: je| u| we)?(?: \\p{L}+)? ?(?<!(?:deels|afwisselend|soms|liever|veelal|gedeeltelijk|half) )zittend(?! (?:en|of|als|maar|dan))',
      '(?<=, )dus zittend|(?:volledig|geheel|uitsluitend|helemaal|steeds|altijd) zittend(?! en)',
      '(?:hele|volledige|gehele|volle) (?:dag|dienst|ochtend|middag|shift)(?: \\p{L}+){0,2} zit je|zit je(?: \\p{L}+){0,4} (?:de hele|de gehele|de volledige|je hele) (?:dag|dienst|shift|ochtend)',
    ],
    zekerheid: 0.74,
    wel: ['U werkt zittend; sta-bureaus zijn aanwezig.', 'Dat doe je zittend, met een headset op.'],
    niet: ['Je werkt afwisselend zittend en staand.', 'Je werkt zittend en staand.'],
  }),
  gevraagd({
    id: 'dag-tast',
    items: ['tastzin'],
    patronen: [
      'tastgevoel|tastzin|vingergevoel|vingertoppengevoel|fingerspitzengefuhl|gevoelige (?:vingers|vingertoppen|handen)|(?:gevoel|tast) in (?:je|uw|de) (?:vingers|vingertoppen|handen)',
      '(?:voel|voelt|voelen|tast|betast|bevoel)(?:t|en)?(?: je| u)?(?: \\p{L}+){0,5} (?:met (?:je|uw|de) (?:vingers|vingertoppen|handen|duim|blote hand)|of (?:het|de|een|er) (?:\\p{L}+ ){1,3}(?:glad|ruw|rijp|droog|vochtig|strak|scherp|gaar|zacht|hard|braam))',
      '(?:op|met) (?:de tast|het gevoel|gevoel)(?= (?:vorm|controleer|werk|zoek|vind|bepaal|sorteer|afstel|keur)\\p{L}*|[.,;])',
      'vingers? voel(?:t|en) (?:\\p{L}+ ){1,4}(?:oog|ogen|machine)',
    ],
    zekerheid: 0.74,
    wel: ['Dat tastgevoel heeft u nodig.', 'Je voelt met je vingertoppen of het hout glad is.'],
    niet: ['Je voelt je snel thuis.'],
  }),
];
