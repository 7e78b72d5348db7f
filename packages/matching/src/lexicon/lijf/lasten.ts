import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';
import { MENS_ALS_LAST, STEEDS, TILHULP } from './velden.js';

/** Lifting, carrying, pushing and handling. */
export const LIJF_LASTEN: readonly Regel[] = [
  maakRegel({
    id: 'lijf-til-mens',
    items: ['tillen'],
    delen: [jijDoet('til|tilt|tillen|optillen|optilt|hef|heft|lift|lifting'), MENS_ALS_LAST],
    zonder: `(?:${TILHULP}|niveau|hoger|plan|niet|nooit|geen|zonder|niemand|samen tillen we|not|never|no)`,
    waarde: { niveau: 0 },
    wel: ['Peuters til je op de commode.', 'Op de groep til je baby’s uit bed.'],
    niet: ['Bewoners til je met een tillift.', 'Je tilt geen peuters.'],
  }),
  gevraagd({
    id: 'lijf-geen-tilhulp',
    items: ['tillen', 'dragen'],
    patronen: [
      `(?:een |de )?${TILHULP} (?:is|zijn|hebben (?:we|wij)|heb je)(?: er| hier| bij ons)* (?:niet|nog niet)(?= *(?:[^\\p{L} ]|$))`,
      `(?:zonder|geen) ${TILHULP}(?: \\p{L}+)?(?=[^.!?]{0,30}(?:til|draag|sjouw|hand))`,
    ],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['Transfers doe je met de hand, want een tillift is er niet.'],
    niet: ['Een tillift is er niet nodig.'],
  }),
  gevraagd({
    id: 'lijf-duw-kracht',
    items: ['duwen_trekken'],
    patronen: [
      '(?:(?:duw|trek)(?:t|ken|en|kracht)?)(?: (?:en|of) (?:duw|trek)\\p{L}*)?~(?:[1-9]\\d|tien|twaalf|vijftien|twintig|vijfentwintig|dertig|veertig|vijftig|honderd) (?:kilo|kg|kilogram) ?(?:kracht|duwkracht|trekkracht)',
      "(?:kliko's?|rolcontainers?|vuilcontainers?|afvalcontainers?|containers|kruiwagens?|bedden|brancards?) (?:trek|duw|rijd|sleep|rol|zeul) (?:je|jij|u) (?:\\p{L}+ ){0,4}?(?:over|naar|door|van|op)(?=[^.!?]{0,60}(?:straat in,? straat uit|de hele (?:dag|dienst|ochtend)|kilo|vol|helling|stoeprand|hobbel))",
    ],
    zekerheid: 0.68,
    wel: ['Trekken en duwen tot 15 kilo kracht.'],
    niet: ['Je trekt klanten aan en dat vraagt aandacht.'],
  }),
  afwezig({
    id: 'lijf-niets-verplaatsen',
    items: ['duwen_trekken', 'tillen', 'dragen'],
    patronen: [
      `(?:verplaatst?|tilt?|duwt?|sjouwt?|draagt?|schuift?|trekt?) (?:je |jij |u )?(?:hier |dus |verder |zelf )?(?:niets|niks) (?:zwaarders?|groters?|meer) dan (?:je|een|de|het|uw) (?:\\p{L}+ )?(?:muis|pen|toetsenbord|laptop|telefoon|koffiekopje|kopje|map|dossier|bureaustoel|stoel|potlood|blocnote)`,
    ],
    zekerheid: 0.74,
    wel: ['Je verplaatst niets zwaarders dan je muis.'],
    niet: ['Je verplaatst zware kasten.'],
  }),
  maakRegel({
    id: 'lijf-stuks-per-dag',
    items: ['freq_licht'],
    delen: [
      jijDoet(
        'pak|pakt|plukt?|pluk|plukken|vul|vult|vullen|leg|legt|leggen|sorteer|sorteert|sorteren|vouw|vouwt|vouwen|scan|scant|scannen|stapel|stapelt|plak|plakt|knip|knipt|snij|snijdt|steek|steekt|zet|hang|hangt|bos|bost|etiketteer|verpak|verpakt|inpakken|verpakken|orderpicken|sorteert|raap|raapt|oogst|oogsten|grijp|grijpt|schil|schilt|pel|pelt|strijk|strijkt|pack|pick|sort|fold',
      ),
      `(?:${STEEDS}|lopende band|in hoog tempo|duizend\\p{L}*)`,
    ],
    zonder:
      '(?:niet|nooit|geen|af en toe|soms|zakken van|machine|robot|computer|bestand|mail\\p{L}*|agenda|aandacht|vragen|telefoon|koffers|matrassen|stoelen|tafels|not|never|no)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Je plukt de hele dag aardbeien.', 'Uur na uur vul je doosjes.'],
    niet: ['Je plukt af en toe een appel.'],
  }),
  gevraagd({
    id: 'lijf-kortcyclisch',
    items: ['freq_licht'],
    patronen: [
      '(?:kort-?cyclisch\\p{L}*|lopendebandwerk|bandwerk|inpakwerk aan de (?:band|lijn)|assembly line work)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.64,
    wel: ['Kortcyclisch werk is het.'],
    niet: ['Kortcyclisch werk is het niet.'],
  }),
  afwezig({
    id: 'lijf-geen-goed',
    items: ['freq_licht', 'freq_zwaar'],
    patronen: [
      '(?:raakt?|ziet?|hanteert?|heb|hebt|pakt?)(?: (?:je|jij|u))?(?: (?:zelf|hier|dus))* (?:geen|nooit) (?:product(?:en)?|pakket(?:ten|jes)?|doo?s(?:en|jes)?|dozen|goederen|artikelen|spullen)(?: (?:aan|vast|in (?:je )?handen))',
      '(?:het gaat om |per (?:dag|uur)(?: \\p{L}+){0,3} )?(?:hooguit |maximaal |niet meer dan |een (?:stuk|doos|pakje) of )(?:een|twee|drie|vier|vijf|zes|acht|tien|twaalf|vijftien|twintig|[1-9]|1\\d|2\\d) (?:pakketjes|pakjes|dozen|doosjes|stuks|brieven|bestellingen|mappen|artikelen|producten|flesjes)(?: (?:op een dag|per dag|per uur|voorbij|op een ochtend))',
      '(?:af en toe|soms|een enkele keer|nu en dan|hooguit een paar keer per dag) (?:leg|pak|zet|haal|berg) (?:je|jij|u) (?:een|wat) (?:map|dossier|boek|doosje|ordner|pen|formulier|brief|pakje)\\p{L}*(?= (?:terug|weg|op|in|uit|neer))',
    ],
    zekerheid: 0.7,
    wel: ['Je raakt geen producten aan.', 'Het gaat om een stuk of twintig pakjes op een dag.'],
    niet: ['Je raakt alle producten aan.'],
  }),
  gevraagd(
    {
      id: 'lijf-goed-voor-kg',
      items: ['tillen', 'dragen'],
      patronen: [
        `<kg>(?: \\p{L}+){0,2} (?:hangt|zit|ligt|draag je) (?:\\p{L}+ ){0,2}(?:over|op|aan) je (?:schouder|rug|arm|nek)`,
      ],
      getal: 'max_kg',
      zekerheid: 0.72,
      wel: ['Een postzak van 12 kilo hangt over je schouder.'],
      niet: ['Een tas is goed voor je.'],
    },
    null,
  ),
  maakRegel({
    id: 'lijf-vraagt-kracht',
    items: ['duwen_trekken'],
    delen: [
      jijDoet('trek|trekt|duw|duwt|schuif|schuift|sleep|sleept|pull|push'),
      '(?:vraagt|kost|vergt|takes) (?:\\p{L}+ )?(?:kracht|spierkracht|strength)',
    ],
    inZin: true,
    zonder:
      '(?:klanten|aandacht|conclusie|lessen|leerling|niet|geen|nooit|weinig|nauwelijks|not|no)',
    waarde: { niveau: 0 },
    wel: ['Je trekt kabels door buizen en dat vraagt kracht.'],
    niet: ['Je trekt kabels en dat vraagt geen kracht.'],
  }),
  afwezig({
    id: 'lijf-niets-te-tillen',
    items: ['tillen', 'dragen'],
    patronen: [
      'er (?:valt|is)(?: \\p{L}+){0,2} (?:niets|niks) te (?:tillen|sjouwen|dragen|versjouwen|sjorren)|there.?s? (?:is )?nothing(?: \\p{L}+)? to (?:lift|carry|haul)|(?:not|never) (?:expected|required|asked|supposed) to (?:lift|carry|move)(?: (?:or|and) (?:lift|carry|move))?(?: (?:furniture|anything|loads|boxes|heavy \\p{L}+))?|(?:zwaarder|meer) dan (?:een |een paar )(?:\\p{L}+ )?(?:doosje|mapje|map|laptop|tasje|pakje|brief|envelop|boek|koffiekopje|kopje|ordner|dossier)(?: \\p{L}+)? (?:wordt|is|til|draag|krijg|komt)(?: \\p{L}+){0,3} (?:niet|nooit|nergens)',
    ],
    zekerheid: 0.74,
    wel: [
      'Er valt niets te tillen.',
      'There is nothing to lift.',
      'Zwaarder dan een doosje brillen wordt het hier niet.',
    ],
    niet: ['Er is genoeg te tillen.'],
  }),
  afwezig({
    id: 'lijf-niets-te-duwen',
    items: ['duwen_trekken'],
    patronen: [
      '(?:not|never) (?:expected|required|asked|supposed) to (?:\\p{L}+ (?:or|and) )?(?:push|pull|move)(?: (?:furniture|anything|carts?|beds?|heavy \\p{L}+))?|(?:safes|furniture|machines|pianos|beds|carts|cabinets) are (?:moved|pushed|shifted|brought) by (?:a|an|the|our|another) \\p{L}+(?: \\p{L}+)?|er (?:valt|is)(?: \\p{L}+){0,2} (?:niets|niks) te (?:duwen|trekken|verplaatsen|verschuiven)|(?:zware )?(?:meubels|kasten|tafels|bedden|kluizen|machines|apparatuur) verplaatsen (?:we|wij) (?:altijd )?met (?:het|een|de|ons) (?:\\p{L}*team|\\p{L}*bedrijf|verhuizers|\\p{L}*dienst)',
    ],
    zekerheid: 0.72,
    wel: [
      'Heavy safes are moved by a removal firm.',
      'Meubels verplaatsen we met het verhuisteam.',
    ],
    niet: ['You are expected to push carts.'],
  }),
];
