import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';

const GELD_OF_WET =
  '(?:huur(?:schuld|achterstand)?|achterstallige \\p{L}+|schulden|boetes?|bekeuringen?|uitkering|te veel (?:uitkering|betaald)|beslag|incasso|vorderingen|belasting(?:schuld)?|sancties?|dwangbevel(?:en)?|woningen|panden|overtredingen)';
const INNEN =
  'int|innen|vordert|vorder|vorderen|ontruimt|ontruim|ontruimen|incasseert|incasseer|incasseren|beslaat|legt beslag|verhaalt|verhaal|sanctioneert|handhaaft|handhaaf|handhaven|bekeurt|beboet|deelt uit|schrijft uit|legt op|leg op';
const ONGENODE =
  '(?:dieven|inbrekers|feestgangers|vechters|zatlappen|dronken \\p{L}+|supporters|hooligans|demonstranten|indringers|verdachten|arrestanten|hostile \\p{L}+|intruders|shoplifters)';
const ALLEENSTAAND =
  '(?:verder (?:werkt|is|zit|staat|komt) (?:er )?niemand|(?:er )?verder (?:geen mens|niemand|geen ziel|geen collega)|geen (?:mens|ziel|kip|levende ziel)(?: \\p{L}+){0,3} te (?:bekennen|zien)|zonder een (?:collega|mens|ziel) te (?:zien|spreken)|een (?:persoon|man|medewerker|kracht|begeleider) per (?:dienst|shift|vestiging|locatie|groep)|one person per shift|zit er alleen|eenmanspost|eenpersoonsbezetting|eenmansvestiging|eenmanszaak)';

/** More of the same in other words: disputes, being alone or not, customers, leading, speaking. */
export const ZINSBOUW_OMGANG_RUIM: readonly Regel[] = [
  maakRegel({
    id: 'omgang-innen',
    items: ['conflicten'],
    delen: [jijDoet(INNEN), GELD_OF_WET],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|telefonisch|per (?:brief|mail|post)|schriftelijk|collega|afdeling|never)',
    waarde: { niveau: 0 },
    wel: ['Je int achterstallige huur.', 'Je ontruimt woningen.'],
    niet: ['Je int de huur per brief.'],
  }),
  maakRegel({
    id: 'omgang-ongenode-gasten',
    items: ['conflicten'],
    delen: [
      ONGENODE,
      jijDoet(
        'houd|houdt|weer|weert|stuur|stuurt|pak|pakt|zet|breng|brengt|fouilleer|fouilleert|begeleid|begeleidt|scheid|scheidt|spreek|spreekt|face|stop',
      ),
    ],
    zonder: '(?:niet jij|nooit|geen|hoef|hoeft|politie|collega|never)',
    waarde: { niveau: 0 },
    wel: ['Feestgangers met een slok op houd je buiten.', 'Je houdt dieven aan.'],
    niet: ['Dieven hoef je niet aan te houden.'],
  }),
  gevraagd({
    id: 'omgang-nee-zeggen',
    items: ['conflicten'],
    patronen: [
      '(?:nee (?:kunnen|durven|moeten|te) (?:verkopen|zeggen)|nee verkopen|(?:vang|vangt|krijg|krijgt) (?:\\p{L}+ ){0,4}?(?:frustratie|boosheid|woede|ergernis|klappen|de volle laag)|(?:frustratie|boosheid|woede|ergernis)(?: \\p{L}+){0,3} (?:op (?:jou|je) af|over je heen|bij jou neer)|reageren (?:\\p{L}+ ){0,3}op (?:jou|je) af|je mannetje staan|stand your ground|tegen (?:een|hun) (?:grote mond|stootje in gesprek)|(?:bij|tussen) (?:een )?(?:vechtpartij|opstootje|ruzie)(?: \\p{L}+){0,2} (?:kom|spring|ga|grijp)(?:t)? (?:jij|je)?)',
      '(?:niet (?:elke|iedere|iedereen|alle)) (?:\\p{L}+ )?(?:is|zijn)(?: het)? (?:\\p{L}+ )?(?:met (?:je|jouw|jou) (?:\\p{L}+ )?(?:eens|oordeel|besluit|beslissing)|ermee eens|het ermee eens)',
    ],
    zekerheid: 0.66,
    wel: ['Je moet nee kunnen verkopen.', 'Reizigers vangen hun frustratie op jou af.'],
    niet: ['Je verkoopt kaas.'],
  }),
  afwezig({
    id: 'omgang-vredig',
    items: ['conflicten'],
    patronen: [
      '(?:vreedzame|vredige|gemoedelijke|serene|harmonieuze|vriendelijke) (?:plek|omgeving|sfeer|werkplek|club|buurt)(?=[^.!?]{0,60}(?:ruzie|rust|onenigheid|conflict|geschreeuw))',
      '(?:bezwaarschriften|bezwaren|klachten|geschillen|claims|ruzies)(?: \\p{L}+){0,3} (?:behandelt|behandelen|beoordeelt|doet|neemt|beantwoordt|krijgt|handelt) (?:de|het|een|onze|je) (?:\\p{L}+ )?\\p{L}+',
      '(?:boze|lastige|kwade|ontevreden|agressieve) \\p{L}+ (?:draag|geef|verbind|stuur|verwijs|speel|schuif) (?:je|jij|u) (?:\\p{L}+ )?(?:over|door|af|naar)(?= *(?:[^\\p{L} ]|$)| (?:aan|naar|de))',
      '(?:no|without) (?:confrontations?|conflicts?|arguments?|angry \\p{L}+)',
    ],
    zekerheid: 0.76,
    wel: ['Een boze gast draag je over aan de bedrijfsleider.'],
    niet: ['Een boze gast spreek je zelf aan.'],
  }),
  gevraagd({
    id: 'omgang-alleen',
    items: ['vw_terugval'],
    patronen: [
      ALLEENSTAAND,
      '(?:je|jij|u) (?:bent|wordt) (?:\\p{L}+ )?de enige (?!die (?:niet|nooit)|reden|vraag|eis)(?:\\p{L}+ )?[a-z-]*(?:boekhouder|kok|monteur|verpleegkundige|begeleider|leraar|bibliothecaris|juf|concierge|portier|kapper|apotheker|technicus|beheerder|medewerker|kracht|op (?:de|deze|het)|in (?:het|de) (?:pand|gebouw|winkel)|van je vak)',
      '(?:bij|tijdens) (?:pech|problemen|storing|storingen|een probleem|nood)(?: \\p{L}+){0,2} (?:moet|los|red|zoek|ben|sta)(?: je| jij| u)? (?:\\p{L}+ ){0,3}?(?:zelf|op jezelf|alleen|er alleen)',
      '(?:dichtstbijzijnde|eerste|naaste) (?:collega|kantoor|hulp|leidinggevende)(?: \\p{L}+){0,2} (?:is|zit|woont)(?: \\p{L}+){0,3} (?:rijden|kilometer|verderop|weg|vandaan)',
      '(?:bemant|runt|draait|beheert|bewaakt|sluit|opent)(?: je| jij)? (?:\\p{L}+ ){0,3}?(?:in je eentje|alleen|solo|helemaal zelf)(?= *(?:[^\\p{L} ]|$))',
    ],
    zekerheid: 0.67,
    wel: [
      'Op jouw verdieping werkt verder niemand.',
      'De vestiging draait op één persoon per dienst.',
    ],
    niet: ['Je bent niet de enige monteur.'],
  }),
  afwezig({
    id: 'omgang-iemand-nabij',
    items: ['vw_terugval'],
    patronen: [
      '(?:je|jij|u) kunt (?:\\p{L}+ ){0,2}?(?:altijd|steeds|direct|meteen|zo) (?:\\p{L}+ ){0,2}?(?:overleggen|om hulp vragen|terugvallen)',
      '(?:collega|begeleider|praktijkbegeleider|voorman|chef|baas|mentor|teamleider|leidinggevende|werkmeester|arts|senior)(?: \\p{L}+){0,2} (?:is|zit|staat|werkt|blijft)(?: \\p{L}+){0,6} (?:zolang (?:jij|je)|tegenover je|naast je|binnen gehoorsafstand|in de(?:zelfde)? (?:ruimte|hal|winkel|kamer|zaal)|om de hoek|een paar meter|op de gang|vlakbij|dichtbij)',
      '(?:always|altijd) (?:be )?(?:paired with|working alongside|in pairs|met (?:z.n )?(?:tweeen|twee man|twee mensen|drieen))|(?:gaan|rijden|werken|lopen|zijn|draaien|bemannen|staan) (?:we|jullie|er) (?:altijd |steeds )?met (?:z.n )?(?:tweeen|drieen|vieren|twee man|drie man)',
      '(?:alleen|solo|in je eentje) (?:op pad|werken|rijden|de weg op|staan|op de groep)(?: \\p{L}+)? (?:mag|hoeft|komt|doe|gaat|laten)(?: \\p{L}+){0,3} (?:niet|nooit|geen)|(?:roep|bel|vraag)(?: of \\p{L}+)? (?:je|maar),? (?:dan |en )?(?:staat|komt|is) er (?:\\p{L}+ ){0,4}iemand',
    ],
    zekerheid: 0.74,
    wel: [
      'Je kunt altijd even overleggen met de arts.',
      'You will always be paired with a colleague.',
    ],
    niet: ['De chef zit niet in de winkel.'],
  }),
  gevraagd({
    id: 'omgang-mensen-helpen',
    items: ['vw_geen_klanten'],
    patronen: [
      '(?:mensen|wie|iedereen|gezinnen|dorpelingen|buurtgenoten|studenten|toeristen|kopers|reizigers) (?:\\p{L}+ ){0,3}?(?:komen|komt|kloppen|klopt|melden|meldt|bellen|belt|stappen) (?:\\p{L}+ ){0,2}?(?:bij jou|bij je|naar jou|naar je toe|zich (?:eerst )?bij jou)',
      '(?:je|jij|u) (?:geeft|verzorgt) (?:\\p{L}+ )?(?:rijles(?:sen)?|zwemles(?:sen)?|rondleidingen|behandelingen|demonstraties|proeverijen|advies aan|workshops|les aan)|(?:je|jij) (?:kassiert|rekent af|masseert|checkt gasten)',
      '(?:take|taking|takes) orders|serve (?:drinks|food|tables)|rondt? (?:je |jij )?de verkoop af|(?:kopers|bezoekers|museumgasten|gasten|groepen|belangstellenden|kijkers) (?:leid|wijs|geef|help|ontvang|laat|begeleid) (?:je|jij|u) ',
      '(?:bij|aan huis bij|in huis bij|thuis bij) (?:de )?(?:bewoners|klanten|mensen|particulieren|gezinnen|opdrachtgevers)(?: thuis)?(?: \\p{L}+)? (?:vervang|repareer|installeer|monteer|plaats|schilder|behang|meet|lever|ga|kom|werk|help)(?:t)? (?:je|jij|u)',
    ],
    zekerheid: 0.66,
    wel: [
      'Mensen komen bij jou om hun fiets te laten maken.',
      'You take orders and serve drinks.',
      'Je geeft rijles.',
    ],
    niet: ['Gasten help je niet.'],
  }),
  afwezig({
    id: 'omgang-voor-opening',
    items: ['vw_geen_klanten'],
    patronen: [
      '(?:voordat|voor|nog voor|nadat|na) (?:de|het|we) (?:\\p{L}+ )?(?:winkel|deuren|zaak|museum|filiaal|restaurant|openingstijd|sluitingstijd|publiek) (?:\\p{L}+ ){0,2}?(?:opengaat|opengaan|open gaat|open is|dicht is|gesloten is|sluit|sluiten|binnenkomt|weg is)',
      '(?:chauffeur|bezorger|verkoper|koerier|accountmanager|winkel|monteur|loket|balie|frontoffice)(?: \\p{L}+){0,6},? (?:en )?(?:jij|u) (?:blijft|werkt|zit|verwerkt|doet)(?: \\p{L}+){0,3} (?:magazijn|achter|aanvragen|administratie|werkplaats|loods|kantoor|keuken|voorraad)',
      '(?:vragen|verzoeken|telefoontjes) van (?:klanten|gasten|bezoekers|burgers|leden) (?:gaan|lopen|komen|doet|beantwoordt|behandelt)(?: \\p{L}+){0,2} (?:naar|via|bij|de|het)',
    ],
    zekerheid: 0.76,
    wel: ['Je werkt voordat de winkel opengaat.'],
    niet: ['De winkel gaat om negen uur open.'],
  }),
  gevraagd({
    id: 'omgang-bazen',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:houd|houdt) (?:je )?(?:\\p{L}+ ){0,2}?(?:jongens|mannen|mensen|medewerkers|ploeg|club|krachten|scholieren)(?: \\p{L}+){0,2} (?:aan het werk|scherp|op koers|in het gareel)',
      '(?:personele|hierarchische|operationele|dagelijkse) (?:leiding|verantwoordelijkheid|aansturing)|personeelsverantwoordelijkheid|(?:tekent|keurt|accordeert|fiatteert)(?: je| jij)? (?:\\p{L}+ ){0,3}?(?:urenbriefjes|uren|verlof|verlofaanvragen|roosters|declaraties)(?: \\p{L}+){0,2} (?:van je (?:ploeg|team|mensen)|goed)',
      '(?:bepaal|bepaalt|beslis|beslist)(?: jij| je)? (?:\\p{L}+ )?wie (?:wat|er|welke|waar|wanneer)(?: \\p{L}+){0,3} (?:doet|werkt|vrij|dienst|begint)?',
    ],
    zekerheid: 0.66,
    wel: ['Je houdt zes jongens aan het werk.'],
    niet: ['Je werkt met zes jongens.'],
  }),
  afwezig({
    id: 'omgang-planner-bepaalt',
    items: ['vw_geen_leiding'],
    patronen: [
      'wie (?:wat|welke|waar)(?: \\p{L}+){0,3},? (?:bepaalt|beslist|regelt|kiest) (?:de|het|een|onze|je)',
      '(?:personeel|personeelszaken|roosters|verlof|team|ploeg|medewerkers)(?: \\p{L}+)? (?:is|zijn|vallen|valt) (?:\\p{L}+ )?(?:niet (?:jouw|je) (?:zorg|taak|zaak|verantwoordelijkheid)|een zaak van de)',
    ],
    zekerheid: 0.72,
    wel: ['Wie wat doet, bepaalt de planner.'],
    niet: ['Wie wat doet, bepaal jij.'],
  }),
  gevraagd({
    id: 'omgang-toespreken',
    items: ['spreken'],
    patronen: [
      '(?:legt?|vertelt?|geeft?|houdt?|begint?|opent?|doet?|voert?|spreekt?|presenteert?|pitcht?|instrueert?|onderwijst?|roept?)(?: je| jij| u)? (?:\\p{L}+ |\\d+ ){0,6}?(?:toespraak\\p{L}*|praatje voor|cursisten|groepen|leerlingen|de klas|de zaal|toehoorders|publiek toe|reizigers toe|het woord|speech|college|lezing|lezingen|rondleiding|rondleidingen|uur lang|pitch|bij inkopers|door de intercom|via de intercom)',
      '(?:interviewt?|enqueteert?|ondervraagt?)(?: je| jij)? (?:\\p{L}+ ){0,4}(?:telefonisch|op straat|aan de deur)|via de (?:intercom|omroep|microfoon)(?: \\p{L}+){0,4}',
    ],
    zekerheid: 0.65,
    wel: [
      'Je legt twintig cursisten uit hoe de machine werkt.',
      'Je doet het woord namens de afdeling.',
    ],
    niet: ['Je doet nooit het woord.'],
  }),
  afwezig({
    id: 'omgang-zwijgen-mag',
    items: ['spreken'],
    patronen: [
      '(?:je )?mond (?:mag|kan)(?: \\p{L}+){0,3} dicht(?: blijven)?|(?:zwijgen|stil zijn|zwijgend)(?: \\p{L}+){0,2} (?:mag|kan|is prima|werken)|(?:handgebaren|gebarentaal|een bord en|briefjes)(?= *(?:[^\\p{L} ]|$))',
      'niemand (?:\\p{L}+ ){0,2}?(?:te bellen|te woord te staan|toe te spreken|aan te spreken)',
    ],
    zekerheid: 0.7,
    wel: ['Je mond mag de hele dag dicht blijven.'],
    niet: ['Je mond staat nooit stil.'],
  }),
  gevraagd({
    id: 'omgang-overleg-nodig',
    items: ['vw_geen_collega', 'samenwerken'],
    patronen: [
      "zonder (?:overleg|afstemming|je maat|elkaar|je collega's|de ander|teamwork)(?: [\\p{L}']+){0,6} (?:geen stap|niet beginnen|niets|lukt het niet|kun je niet|kom je er niet|gaat het niet)",
      '(?:lunchen|vergaderen|werken|overleggen|eten|zitten)(?:,? (?:en )?\\p{L}+){0,4} (?:de hele dag|elke dag|altijd) (?:\\p{L}+ )?(?:bij elkaar|samen|met elkaar|naast elkaar|gezamenlijk)',
    ],
    zekerheid: 0.66,
    wel: ["Zonder overleg met je collega's kun je geen stap zetten."],
    niet: ['Overleg is er nauwelijks.'],
  }),
];
