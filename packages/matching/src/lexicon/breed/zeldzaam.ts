import { HELE_DAG } from '../bouwstenen.js';
import type { Regel } from '../regel.js';
import { afwezig, gevraagd } from './vorm.js';

const HOEFT_NIET =
  '(?:hoef|hoeft|hoeven)(?: (?:je|jij|u|er))?(?: \\p{L}+)? (?:niet|nooit|niets|niks|nergens|geen)';
const NIET_DOEN =
  '(?:verleen|geef|doe|heb|krijg|zie|spreek|gebruik)(?: je| jij| u| we)?(?: \\p{L}+){0,2} (?:niet|nooit|geen|nauwelijks)';
const LAAG =
  '(?:van (?:de|het) (?:grond|vloer)|uit (?:diepe|lage) (?:\\p{L}*bakken|containers|kisten|kratten|manden|vakken)|vlak boven de grond|op (?:de )?(?:grond|enkelhoogte|kniehoogte))';
const OPRAPEN =
  '(?:raap|raapt|rapen|pluk|plukt|pak|pakt|haal|haalt|steek|steekt|wied|wiedt|sorteer|zoek)';
const OP_HOOGTE =
  '(?:op|tot|boven|vanaf) (?:borst|heup|tafel|werk|elleboog|buik|middel|taille|stahoogte)(?:hoogte)?';
const DEEL_MET =
  '(?:deel|deelt)(?: je| jij)? (?:je|een|de) (?:werkbank|bureau|kamer|werkplek|tafel|bus|hok|ruimte|werktafel)(?: \\p{L}+)? met';
const VOORDOEN =
  '(?:voordoet|voordoen|meekijkt|meekijken|naast je blijft|begeleidt|aanwijst|uitlegt hoe)';
const VRIENDELIJK =
  '(?:vriendelijk|beleefd|rustig|kalm|geduldig|professioneel|beheerst|tactvol|diplomatiek)';
const TELEFOON_STIL =
  '(?:er )?(?:wordt|word)(?: (?:bij ons|hier|er))* (?:niet|nooit|nauwelijks) (?:gebeld|getelefoneerd|gesproken)';

/** Items that adverts seldom speak of. */
export const BREED_ZELDZAAM: readonly Regel[] = [
  gevraagd({
    id: 'breed-zien',
    items: ['zien'],
    patronen: [
      '(?:kras|krasje|krassen|scheurtje|scheurtjes|haarscheurtjes|vlekje|vlek|foutje|afwijking|oneffenheid|barstje|kleurverschil)(?:s|en|jes)?(?: \\p{L}+){0,7} (?:opmerken|zien|spotten|ontdekken|herkennen|eruit halen|vinden)',
      '(?:ziet|zie|spot|spotten|ontdek|ontdekt|herken)(?: je| jij| u)?(?: \\p{L}+){0,4} (?:kras|krasje|krassen|scheurtje|scheurtjes|haarscheurtjes|vlekje|foutje|foutjes|oneffenheid|barstje|barstjes|nuance\\p{L}*|kleurverschil\\p{L}*)',
    ],
    wel: ['Je moet een kras van een halve millimeter kunnen opmerken.'],
    niet: ['Krassen zijn geen probleem.'],
  }),
  afwezig({
    id: 'breed-zien-hoeft-niet',
    items: ['zien'],
    patronen: [
      `(?:kijken|goed kijken|scherpe ogen|(?:kleine|fijne) (?:dingen|details|letters)|kleuren) ${HOEFT_NIET}(?: te (?:zien|hebben|onderscheiden|lezen))?`,
      `${HOEFT_NIET}(?: \\p{L}+){0,2} (?:scherpe ogen|arendsogen|(?:goed|scherp) te zien)`,
      '(?:op het|op je) gehoor(?: werk| afgaan| te werk)?|(?:extra )?(?:groot|vergroot) op het (?:beeld)?scherm',
    ],
    wel: ['Kleine dingen hoef je niet te zien.', 'Alles is extra groot op het scherm te zien.'],
    niet: ['Je kijkt goed.'],
  }),
  afwezig({
    id: 'breed-horen-niet',
    items: ['horen'],
    patronen: [
      TELEFOON_STIL,
      'telefoon(?: \\p{L}+)? (?:laat|mag|kan|kun)(?: je| jij)?(?: \\p{L}+)? (?:liggen|rinkelen|gaan|uitzetten|thuislaten|overgaan)',
    ],
    zekerheid: 0.74,
    gaatVoor: ['horen-01'],
    wel: ['Er wordt bij ons niet gebeld.', "De telefoon laat je liggen; collega's nemen op."],
    niet: ['Er wordt veel gebeld.'],
  }),
  gevraagd({
    id: 'breed-horen',
    items: ['horen'],
    patronen: [
      '(?:overleg|overleggen|vergadering|vergaderingen|gesprek|gesprekken|instructies)(?: \\p{L}+){0,6} (?:kunnen|goed) (?:volgen|verstaan|horen)',
      '(?:hoort|hoor|verstaat|verstaan)(?: je| jij)?(?: \\p{L}+){0,3} (?:waarschuwing\\p{L}*|alarm\\p{L}*|omroep\\p{L}*|signalen|piepjes|roepen)',
    ],
    wel: ['In overleggen met tien man moet je alles kunnen volgen.'],
    niet: ['Het overleg is op maandag.'],
  }),
  gevraagd({
    id: 'breed-spreken-buiten',
    items: ['spreken', 'vw_geen_klanten'],
    patronen: [
      '(?:roept|roep|omroepen)(?: je| jij| u)? (?:\\p{L}+ ){0,2}?(?:haltes|reizigers|nummers|namen|mededelingen)(?: \\p{L}+)? (?:om|op|af)',
      '(?:spreekt|spreek|aanspreken)(?: je| jij| u)? (?:\\p{L}+ ){0,2}?(?:klanten|mensen|voorbijgangers|bezoekers|reizigers|passanten)(?: \\p{L}+)? aan',
    ],
    wel: ['Je spreekt klanten aan in de winkelstraat.'],
    niet: ['Je spreekt goed Nederlands.'],
  }),
  afwezig({
    id: 'breed-spreken-niet',
    items: ['spreken'],
    patronen: [
      '(?:een praatje|praten|kletsen|het woord voeren|spreken) (?:hoeft|hoef je)(?: \\p{L}+)? (?:niet|nooit)',
      '(?:zwijgend|zonder (?:iets|een woord) te zeggen|in stilte)',
    ],
    wel: ['Een praatje hoeft niet.'],
    niet: ['Een praatje hoort erbij.'],
  }),
  gevraagd({
    id: 'breed-lezen-dik',
    items: ['lezen'],
    patronen: [
      "(?:handleiding|instructieboek|protocol|draaiboek|map|dossier|handboek)(?:en)? van (?:\\p{L}+|\\d+) pagina'?s",
      '(?:instructies|opdrachten|werkwijze)(?: \\p{L}+){0,2} (?:staan|staat|lees je|vind je) in (?:een|de|het) (?:handleiding|handboek|manual|map)',
    ],
    wel: ["Instructies staan in een handleiding van veertig pagina's."],
    niet: ['Instructies krijg je mondeling.'],
  }),
  afwezig({
    id: 'breed-letter',
    items: ['lezen', 'schrijven'],
    patronen: [
      '(?:geen|nooit een) letter (?:aan te pas|te lezen|op papier|lezen|schrijven)',
      '(?:komt|kwam)(?: er)? geen letter(?: \\p{L}+){0,3}',
    ],
    wel: ['Er komt geen letter aan te pas.'],
    niet: ['Je schrijft brieven.'],
  }),
  afwezig({
    id: 'breed-lezen-plaatjes',
    items: ['lezen'],
    patronen: [
      "(?:met|aan|op|via) (?:de )?(?:plaatjes|foto's|pictogrammen|tekeningetjes|kleuren)(?: \\p{L}+)? (?:zie|herken|weet|leer)(?: je| jij)? (?:\\p{L}+ )?(?:wat|hoe|waar)",
    ],
    wel: ['Met plaatjes zie je wat je moet doen.'],
    niet: ['Je leest wat je moet doen.'],
  }),
  afwezig({
    id: 'breed-schrijven-vinkje',
    items: ['schrijven'],
    patronen: [
      '(?:kruisje|vinkje|paraaf|streepje|turfje|handtekening)(?: \\p{L}+){0,2} (?:is genoeg|is voldoende|volstaat|is alles|zetten is)',
      '(?:zet|zetten)(?: je| jij| u)? (?:alleen|enkel|hooguit|slechts)(?: maar)? (?:een |)(?:kruisje|vinkje|paraaf|streepje|krabbel)',
    ],
    wel: ['Je zet alleen een vinkje op de lijst.'],
    niet: ['Je zet je handtekening onder het rapport.'],
  }),
  gevraagd({
    id: 'breed-schrijven-stukken',
    items: ['schrijven'],
    patronen: [
      '(?:brieven|mails|offertes|rapporten|teksten|nieuwsbrieven|adviezen)(?: \\p{L}+){0,3} (?:stel|schrijf|maak)(?: je| jij| u)?(?: \\p{L}+)? (?:op|zelf)',
    ],
    wel: ['Brieven aan klanten stel je zelf op.'],
    niet: ['Brieven sorteer je.'],
  }),
  gevraagd({
    id: 'breed-tast',
    items: ['tastzin'],
    patronen: [
      '(?:voelt|voel|voelen)(?: je| jij| u)?(?: \\p{L}+){0,4} (?:of|hoe|waar) (?:de|het|een) \\p{L}+',
      '(?:op|met) (?:de |het )?(?:tast|gevoel|vingertoppen)(?! van)(?: (?:zoek|keur|controleer|vind|werk)\\p{L}*)?',
    ],
    zekerheid: 0.66,
    wel: ['Je voelt of de naad goed zit.'],
    niet: ['Je voelt je thuis.'],
  }),
  afwezig({
    id: 'breed-tast-machine',
    items: ['tastzin'],
    patronen: [
      `(?:op|met) (?:gevoel|de tast|je vingers)(?: \\p{L}+)? (?:werken )?${HOEFT_NIET}`,
      '(?:machine|sensor|apparaat|scanner|meter) (?:meet|controleert|keurt|voelt|bepaalt) (?:of|hoe) (?:de|het)',
    ],
    zekerheid: 0.74,
    wel: ['De machine meet of het glad is.'],
    niet: ['Je meet of het glad is.'],
  }),
  gevraagd({
    id: 'breed-collegas-dichtbij',
    items: ['vw_geen_collega'],
    patronen: [
      `${DEEL_MET} (?:\\p{L}+ )?(?:anderen|collega.s|mensen|man|een collega)`,
      '(?:zij aan zij|schouder aan schouder)',
    ],
    wel: ['Je deelt je werkbank met twee anderen.'],
    niet: ["Je deelt je kennis met collega's."],
  }),
  afwezig({
    id: 'breed-collegas-niet',
    items: ['vw_geen_collega'],
    patronen: [
      '(?:spreekt|ziet|hoort|ontmoet|treft|spreek|zie)(?: je| jij)?(?: \\p{L}+){0,3} (?:niemand|geen (?:mens|collega|levende ziel|sterveling))',
    ],
    wel: ['Je ziet de hele dag niemand.'],
    niet: ["Je ziet elke dag collega's."],
  }),
  afwezig({
    id: 'breed-toezicht-naast',
    items: ['vw_toezicht', 'vw_terugval'],
    patronen: [
      `(?:naast|met|onder) (?:een|je) (?:\\p{L}+ )?(?:ervaren|vaste) (?:collega|begeleider|kracht|vakman|medewerker)(?: \\p{L}+){0,5} ${VOORDOEN}`,
      `(?:ervaren|vaste) (?:collega|begeleider|kracht|vakman)(?: (?:die|en))?(?: \\p{L}+){0,5} ${VOORDOEN}`,
    ],
    wel: ['Je werkt naast een ervaren collega die je alles voordoet.'],
    niet: ['Je begeleidt een ervaren collega.'],
  }),
  gevraagd({
    id: 'breed-snel',
    items: ['handelingstempo', 'vw_tempo'],
    patronen: [
      '(?<!(?:netjes|goed|zorgvuldig) )(?:het|alles) (?:moet|gaat)(?: (?:allemaal|hier|erg|heel|wel|altijd|bij ons))* (?:snel|vlot|rap|als een speer|razendsnel)(?= *(?:[^\\p{L} ]|$))',
      '(?:vlot|rap|razendsnel|in hoog tempo) (?:kunnen )?(?:werken|doorwerken|handelen|schakelen|inpakken|plukken)(?! (?:hoeft|is niet|hoef))',
    ],
    zekerheid: 0.66,
    wel: ['Het moet allemaal snel.'],
    niet: ['Snel werken hoeft niet.'],
  }),
  afwezig({
    id: 'breed-langzaam',
    items: ['handelingstempo', 'vw_tempo'],
    patronen: [
      '(?:langzaam|rustig|traag|op je gemak) (?:werken|aan doen|doorwerken) (?:is|mag|vinden we)(?: (?:hier|bij ons|gewoon))*(?: (?:geen probleem|prima|niet erg|best))?',
      'snel (?:werken|zijn|handelen) (?:hoeft|hoef je|is)(?: \\p{L}+)? (?:niet|nergens)(?: nodig)?',
    ],
    wel: ['Langzaam werken mag.'],
    niet: ['Je werkt snel.'],
  }),
  afwezig({
    id: 'breed-voorzeggen',
    items: ['zelfstandig_handelen'],
    patronen: [
      '(?:krijgt|krijg|hoort|hoor)(?: je| jij| u)? (?:\\p{L}+ )?(?:precies|stap voor stap|steeds|altijd) (?:te horen|verteld|uitgelegd|gezegd|aangewezen|voorgedaan)(?: (?:wat|hoe))?',
    ],
    wel: ['Je krijgt precies te horen wat je moet doen.'],
    niet: ['Je krijgt goed betaald.'],
  }),
  gevraagd({
    id: 'breed-vriendelijk-blijven',
    items: ['gevoelens_uiten'],
    patronen: [
      `(?:altijd|steeds|onder alle omstandigheden|toch)(?: \\p{L}+)? ${VRIENDELIJK}(?: \\p{L}+)? (?:blijven|blijft|blijf|te blijven)`,
      `(?:blijft|blijf)(?: je| jij| u)? (?:\\p{L}+ ){0,3}?${VRIENDELIJK}`,
      '(?:diplomatiek|tactvol) (?:optreden|handelen|zijn|blijven|te werk)',
    ],
    zekerheid: 0.64,
    wel: ['Je moet altijd vriendelijk blijven.', 'Diplomatiek optreden is belangrijk.'],
    niet: ['De klanten zijn vriendelijk.'],
  }),
  gevraagd({
    id: 'breed-dieren',
    items: ['overig_omgeving'],
    patronen: [
      '(?:loopt|ligt|lopen|liggen|woont|slaapt|dartelt|wonen)(?: er| hier)?(?: \\p{L}+){0,3} (?:een |twee |de |onze )?(?:\\p{L}*hond(?:en|je)?|labradors?|katten|kat|poes|poezen|teckels?|herders?|puppy.?s?|konijnen|cavia.?s?|papegaai)(?![\\p{L}])',
      '(?:laat|laten)(?: je| jij)? (?:de |een )?hond(?:en)?(?: \\p{L}+){0,3} uit',
    ],
    zekerheid: 0.68,
    wel: ['Op kantoor loopt een labrador.'],
    niet: ['Er loopt geen hond rond.'],
  }),
  gevraagd({
    id: 'breed-laag-pakken',
    items: ['frequent_buigen', 'buigen'],
    patronen: [
      `${OPRAPEN}(?: je| jij| u)?(?: [\\p{L}']+){0,4} ${LAAG}`,
      `(?:raap|raapt)(?: je| jij)? (?:${HELE_DAG} )?(?:[\\p{L}]+ ){0,3}op(?![\\p{L}])`,
    ],
    zekerheid: 0.66,
    aard: 'omstandigheid',
    wel: ['Je haalt was uit diepe containers.', 'Je raapt de hele dag ballen op.'],
    niet: ['Van de grond raap je niets.'],
  }),
  afwezig({
    id: 'breed-niets-laag',
    items: ['frequent_buigen', 'buigen', 'knielen', 'geknield_actief'],
    patronen: [
      `(?:groei|groeien|groeit|staan|staat|liggen|ligt|hangen|hangt)(?: \\p{L}+){0,4} ${OP_HOOGTE}`,
      '(?:niets|niks)(?: \\p{L}+){0,2} (?:lager|dieper) dan (?:je |de )?\\p{L}+',
      'wat (?:op de grond|laag|beneden|onderin) (?:ligt|staat|valt),? (?:laat|blijft|pakt|doet|raapt)(?! (?:jij|je) op)',
      `${HOEFT_NIET} op de (?:grond|vloer) te (?:werken|zitten|liggen|knielen)`,
      'alles (?:doe|gebeurt|maak|werk)(?: je)?(?: \\p{L}+)? aan (?:de |een )?(?:tafel|werktafel|werkbank|balie)',
    ],
    wel: ['De aardbeien groeien op stellingen op borsthoogte.', 'Niets staat lager dan je heup.'],
    niet: ['Alles ligt op de grond.'],
  }),
  gevraagd({
    id: 'breed-draaien',
    items: ['torderen'],
    patronen: [
      '(?:draai|draait|draaien)(?: je| jij| u)?(?: \\p{L}+){0,5} (?:naar links en (?:naar )?rechts|heen en weer|van links naar rechts|van de \\p{L}+ naar de \\p{L}+)',
    ],
    zekerheid: 0.7,
    wel: ['Vanuit je stoel draai je de hele dag naar links en rechts.'],
    niet: ['Je draait diensten.'],
  }),
  afwezig({
    id: 'breed-hoofd-vrij',
    items: ['hoofdbewegingen', 'hoofd_stand'],
    patronen: [
      '(?:je )?hoofd(?: \\p{L}+)? (?:kun|kan|mag)(?: je)? (?:\\p{L}+ )?(?:vrij|altijd|steeds) (?:bewegen|draaien)',
      `${HOEFT_NIET} om te kijken`,
      '(?:achterom|om|over je schouder) ?kijken(?: \\p{L}+)? (?:is|hoeft|hoef)(?: je)?(?: \\p{L}+)? (?:niet|onnodig|overbodig|nergens)',
      '(?:maken|maakt) (?:omkijken|achteromkijken) (?:onnodig|overbodig)',
    ],
    zekerheid: 0.74,
    wel: ['Je hoeft niet om te kijken.', 'Je hoofd kun je vrij bewegen.'],
    niet: ['Je kijkt steeds om.'],
  }),
  gevraagd({
    id: 'breed-zakken-lang',
    items: ['freq_zwaar'],
    patronen: [
      `(?:stapel|stapelt|til|tilt|sjouw|laad|los|lost|leg|legt|draag|schuif)t?(?: je| jij)?(?: (?:de hele|een hele|elke|iedere) \\p{L}+)(?: [\\p{L}]+){0,3} (?:zakken|balen|dozen|kratten|stenen|tegels|pakken)(?: van <kg>)?`,
      '(?:gaan|gaat)(?: er)?(?: \\p{L}+){0,2} (?:ton|tonnen|duizenden kilo.s|\\d[\\d.]* kilo)(?: \\p{L}+)? door je handen',
    ],
    wel: [
      'Je stapelt de hele ochtend zakken van 20 kilo.',
      'Per dag gaan er tonnen door je handen.',
    ],
    niet: ['Er gaan miljoenen door je handen.'],
  }),
  afwezig({
    id: 'breed-binnen',
    items: ['tocht'],
    patronen: [
      '(?:alles|al het werk|je werk|het werk|de hele dag|je)(?: \\p{L}+)? (?:gebeurt|doe je|is|vindt plaats|speelt zich af|blijf je|blijft)(?: \\p{L}+)? binnen(?= *(?:[^\\p{L} ]|$))',
    ],
    wel: ['Alles gebeurt binnen.'],
    niet: ['Niet alles gebeurt binnen.'],
  }),
  afwezig({
    id: 'breed-droog-schoonmaken',
    items: ['huidcontact'],
    patronen: [
      '(?:maakt|maak|poetst|stoft|dweilt|reinigt)(?: je| jij)?(?: \\p{L}+)? droog(?: \\p{L}+)? ?(?:schoon|af|na)?',
      '(?:met|aan) (?:\\p{L}*middelen|chemie|chemicalien|vocht|water) (?:kom|raak|werk|heb)(?: je| jij)?(?: \\p{L}+)? (?:niet|nooit|niets)(?: in aanraking| aan| te maken)?',
    ],
    wel: ['Met middelen kom je niet in aanraking.'],
    niet: ['Je maakt nat schoon.'],
  }),
  gevraagd({
    id: 'breed-een-plek',
    items: ['afwisseling'],
    patronen: [`${HELE_DAG}(?: door)? (?:sta|zit)(?: je| jij| u)?(?: \\p{L}+){1,6}`],
    wel: ['De hele dag sta je op je plek aan de lijn.'],
    niet: ['De hele dag ben je onderweg.'],
  }),
  afwezig({
    id: 'breed-rondje-na-zitten',
    items: ['afwisseling', 'zitten', 'staan'],
    patronen: [
      'na (?:een |elk |ieder )?(?:half uur|halfuur|uur|uurtje|kwartier|tijdje)(?: (?:zitten|staan|werken))? (?:loop|loopt|sta|ga|wissel|wisselt)(?: je| jij| u)?(?: \\p{L}+){1,3}',
    ],
    wel: ['Na een half uur zitten loop je een rondje.'],
    niet: ['Na een half uur begint de film.'],
  }),
  afwezig({
    id: 'breed-zorg-niet',
    items: ['vw_geen_patienten'],
    patronen: [
      `(?:zorg|hulp|verzorging|begeleiding) ${NIET_DOEN}`,
      '(?:bewoners|patienten|clienten|ouderen) (?:zie|kom|tref|spreek)(?: je| jij)? (?:alleen|hooguit|enkel)(?: \\p{L}+)? (?:in|op|bij) (?:de|het) (?:lift|gang|kantine|parkeerplaats|tuin|hal|restaurant)',
    ],
    zekerheid: 0.74,
    wel: ['Zorg verleen je niet.'],
    niet: ['Zorg verleen je dagelijks.'],
  }),
  gevraagd({
    id: 'breed-samen-alles',
    items: ['samenwerken'],
    patronen: [
      'zonder (?:je |jouw )?(?:collega.s|team|maten)(?: \\p{L}+){0,2} (?:krijg|kun|ben|red|lukt)(?: je| het)?(?: \\p{L}+){0,3} (?:niets|niet|nergens|niks)',
      '(?:team|ploeg|groep)(?: (?:dat|die))(?: \\p{L}+){0,2} (?:alles|veel) samen (?:doet|doen|aanpakt)',
    ],
    zekerheid: 0.72,
    wel: [
      "Zonder je collega's krijg je niets gedaan.",
      'Je bent onderdeel van een hecht team dat alles samen doet.',
    ],
    niet: ['Je doet alles alleen.'],
  }),
  afwezig({
    id: 'breed-niemand-nodig',
    items: ['samenwerken'],
    patronen: [
      '(?:bent|ben|heb|hebt)(?: je| jij| u)?(?: \\p{L}+){0,2} (?:niemand|geen ander|geen collega)(?: \\p{L}+){0,2} nodig',
      '(?:van (?:anderen|niemand|collega.s)) (?:ben|bent)(?: je)?(?: \\p{L}+)? (?:niet )?afhankelijk',
    ],
    wel: ['Je bent niemand nodig om je werk te doen.'],
    niet: ['Je bent hard nodig.'],
  }),
  afwezig({
    id: 'breed-nergens-slepen',
    items: ['tillen', 'dragen', 'freq_zwaar', 'duwen_trekken'],
    patronen: [
      `${HOEFT_NIET}(?: \\p{L}+){0,2} (?:mee |aan )?te (?:slepen|sjouwen|zeulen|versjouwen|sleuren)`,
      '(?:borden|hekken|stoelen|tafels|tenten|podia|decors|dranghekken|voerzakken|zakken|kratten|dozen|materialen|meubels)(?: [\\p{L}\\d]+){0,4} (?:worden|wordt|verzet|zet|plaatst|zetten|verplaatst|brengt|sjouwt|zet)(?: (?:door|de|een|onze))+ (?:\\p{L}+ )?\\p{L}*(?:ploeg|bedrijf|beheerder|team|dienst|verhuizers|mannen|leverancier|chauffeur|collega|crew|machine|heftruck|concierge)',
    ],
    zekerheid: 0.74,
    wel: [
      'Je hoeft nergens mee te slepen.',
      'Borden en hekken worden door de opbouwploeg geplaatst.',
    ],
    niet: ['Je sleept met hekken.'],
  }),
  afwezig({
    id: 'breed-pc-niet',
    items: ['toetsenbord_muis'],
    patronen: [
      "(?:pc'?s?|computers?|schermen|laptops?|een scherm|een computer|een toetsenbord)(?: \\p{L}+)? (?:heb|zul|zal|zie|ken|tref|kom|hebben)(?: (?:je|we|wij|ons|er|hier|u))+(?: \\p{L}+)? ?(?:niet|nooit|zelden|nauwelijks)(?: (?:zien|vinden|tegen|aantreffen))?",
      '(?:achter|voor) (?:een|het) (?:scherm|beeldscherm|computer|bureau) (?:zul|zal|zie|zit|kom)(?: (?:je|we|wij|ons|u))+(?: \\p{L}+)? ?(?:niet|nooit|zelden|nauwelijks)(?: (?:zien|vinden|aantreffen))?',
    ],
    zekerheid: 0.76,
    wel: ["Papieren of pc's heb je er niet.", 'Achter een scherm zul je ons zelden zien.'],
    niet: ['Achter een scherm zit je vaak.'],
  }),
];
