import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';

const VERLAAT =
  '(?:weglopen|weg lopen|naar (?:het toilet|de wc|beneden|buiten)|je (?:plek|post|loket|balie|cabine|klas|groep|kassa|machine|band|stoel|werkplek) (?:verlaten|uit|af)|even weg|naar beneden gaan|de (?:klas|cabine|zaal|lijn) uit|van je (?:plek|post)|step away|leave (?:your|the) (?:post|desk|station|line))';
const GROEPEN =
  "(?:(?:met |in |voor )?(?:een )?(?:groep(?:en)?|ploeg|klas|briefing|vergadering|bijeenkomst|training|team|toeristen|kantine) (?:van|met)? ?(?:\\p{L}+ )?(?:dertig|twintig|vijftien|tien|twaalf|veertig|vijftig|zestig|tachtig|honderd|\\d{2,})(?: \\p{L}+)?|met z'n allen|met de hele ploeg|met iedereen|(?:dertig|twintig|vijftien|twaalf|veertig|vijftig|zestig|tachtig|honderd) (?:toeristen|gasten|kinderen|leerlingen|collega's|bezoekers|chauffeurs|mensen|drivers|guests|people|colleagues))";
const ZIEK =
  '(?:snipverkouden|verkouden|ziek|zieke|hoestende?|niezende?|snotterende?|koorts|koortsige?|grieperige?|besmettelijke?|besmet|snottebellen|snotneuzen)';

/** What the FML calls "other": light, water, crowds, small rooms, leaving, low seats. */
export const ZINSBOUW_OVERIG: readonly Regel[] = [
  gevraagd(
    {
      id: 'zin-licht',
      items: ['overig_omgeving'],
      patronen: [
        '(?:stroboscoop\\p{L}*|lasers?|lasershow|lichtshow|lasflits(?:en)?|lasboog|discolampen|zwaailicht(?:en)?|flitslicht|flitslampen|bouwlampen|schijnwerpers|spots? in je|(?:fel|verblindend|schel|flikkerend|knipperend|pulserend|hard|wit)(?:le|e)? (?:licht|lampen|lamplicht|tl-licht|tl-buizen|led-licht|zonlicht|lights?)|(?:licht|lampen|tl-buizen|tl|lichtshow|schermen|lights?|lamps?)~(?:flikker\\p{L}*|knipper\\p{L}*|flits\\p{L}*|pulse\\p{L}*|verblind\\p{L}*|flicker\\p{L}*|strobe\\p{L}*|geflikker)|geflikker|bright (?:white )?lights?|strobe lights?|assimilatielampen|groeilampen|growing lamps)',
      ],
      aard: 'omstandigheid',
      wel: ['De lichtshow flitst de hele avond.'],
      niet: ['De lampen zijn dimbaar.'],
    },
    { niveau: 0, niet: ['licht'] },
  ),
  afwezig(
    {
      id: 'zin-licht-zacht',
      items: ['overig_omgeving'],
      patronen: [
        '(?:dimbare?|afgeschermde?|gedempte?|zachte?|indirecte?|warme?|natuurlijke?|rustige?|instelbare?|dimmable|soft) (?:lampen|licht|verlichting|lamp|lighting|lights)|(?:alleen|met|bij|veel) daglicht|(?:licht|verlichting|lampen)~(?:dimbaar|zelf regelen|afgeschermd|gedimd|dimmen)|daylight only',
      ],
      zekerheid: 0.68,
      wel: ['Je kamer heeft dimbare lampen.'],
      niet: ['Geen dimbare lampen hier.'],
    },
    ['licht'],
  ),
  gevraagd(
    {
      id: 'zin-open-water',
      items: ['overig_omgeving'],
      patronen: [
        '(?:op|aan boord van|aan dek van) (?:een|de|het|onze|our|an?|ons)? ?(?:open )?(?:\\p{L}+ )?(?:schip|boot|rondvaartboot|tour boat|veerpont|pont|veerboot|sleepboot|vissersschip|ponton|jacht|dek|kotter|duwboot|zeilschip|boat|vessel|ferry)|(?:langs|aan|op) (?:de kade|de waterkant|het water|open water|de steiger|de sluis|de kaderand)|(?:spetters?|opspattend|spatwater|buiswater|opspatten|natspuiten|spoelslang|hogedrukspuit|je wordt nat|word je nat|you get wet|splash\\p{L}*)|we sail|(?:wij|we|je) va(?:ren|ar|art)|zwembad|badmeester|duiken',
      ],
      aard: 'omstandigheid',
      wel: ['Spetters van de spoelslang horen erbij.', 'Je werkt op een open rondvaartboot.'],
      niet: ['Op het droge werk je.'],
    },
    { niveau: 0, niet: ['open water'] },
  ),
  afwezig(
    {
      id: 'zin-water-ver',
      items: ['overig_omgeving'],
      patronen: [
        '(?:het )?water (?:zie|kom|merk|voel) (?:je|u) (?:\\p{L}+ ){0,3}?(?:alleen|niet|nooit)(?: \\p{L}+)*(?: door het raam)?|(?:aan boord|op het water|de boot op|het water op) (?:kom|ga|hoef|werk|vaar)(?: je| u)? (?:\\p{L}+ )?(?:niet|nooit)|aan de wal|op de wal|op het droge',
      ],
      wel: ['Het water zie je alleen door het raam.'],
      niet: ['Je werkt op het water.'],
    },
    ['open water'],
  ),
  gevraagd(
    {
      id: 'zin-menigte',
      items: ['overig_omgeving', 'overig_sociaal'],
      patronen: [
        GROEPEN,
        '(?:mensenmassa|menigte|drommen|honderden (?:bezoekers|mensen|gasten)|volle (?:zaal|zalen|tram|bus|kantine|dansvloer|winkel|bak)|stampvol\\p{L}*|bomvol\\p{L}*|koppen lopen|loopt (?:de )?(?:klanten|mensen) tegen het lijf|loopt (?:dan )?klanten tegen het lijf|topdrukte|krioelt|crowds?|packed)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.64,
      wel: ['Je loopt met een groep van dertig toeristen.'],
      niet: ['Je loopt alleen.'],
    },
    { niveau: 0, niet: ['menigte', 'groepen'] },
  ),
  afwezig(
    {
      id: 'zin-geen-menigte',
      items: ['overig_omgeving', 'overig_sociaal'],
      patronen: [
        '(?:publiek|bezoekers?|patienten|klanten|mensen van buiten|kinderen|buitenstaanders) (?:komt|komen|zie|zijn|kom)(?: je| er| daar| hier)*(?: \\p{L}+)? (?:niet|nooit|nauwelijks)|(?:we )?(?:rarely|never) (?:have|get|see) visitors',
        '(?:een op een|1-op-1|een-op-een|one[- ]on[- ]one|met zijn tweeen|met z.n tweeen|twee aan twee)(?! (?:gesprek(?:ken)? met klanten))',
        '(?:deel|deelt) (?:je )?(?:\\p{L}+ ){0,2}(?:kamer|kantoor|ruimte) met (?:een|twee) collega.?s?|(?:zit|werk)t? (?:je )?(?:\\p{L}+ )?met (?:een|twee) collega.?s? op een (?:\\p{L}+ )?kamer|want er is niemand|er is verder niemand|is er niemand',
      ],
      zekerheid: 0.68,
      wel: ['Publiek komt er niet.', 'Je komt één op één met je begeleider bij elkaar.'],
      niet: ['Je werkt met groepen.'],
    },
    ['menigte', 'groepen'],
  ),
  maakRegel({
    id: 'zin-zieken',
    items: ['overig_omgeving'],
    delen: [
      ZIEK,
      '(?:kinderen|kleuters|mensen|patienten|bewoners|clienten|ze|baby.s|peuters|ouderen|dieren|children|patients)',
    ],
    zonder:
      '(?:niet|nooit|geen|blijven thuis|thuis blijven|ziekmelding\\p{L}*|ziekteverzuim|dossiers|not|never)',
    waarde: { niveau: 0, niet: ['infectie', 'lichaamsvocht'] },
    aard: 'omstandigheid',
    metAnderen: true,
    wel: ['Kleuters zijn gek op jou, ook als ze snipverkouden zijn.'],
    niet: ['Zieke kinderen blijven thuis.'],
  }),
  gevraagd(
    {
      id: 'zin-afval',
      items: ['overig_omgeving'],
      patronen: [
        '(?:zwerfvuil|zwerfafval|vuilnis\\p{L}*|huisvuil|afvalzakken|vuilniszakken|restafval|gft-?\\p{L}*|prullenbakken|afvalbakken|grofvuil|milieustraat|containers legen|kliko.s|medisch afval|drollen|hondenpoep|uitwerpselen|peuken|spuiten op straat|waste bins?|rubbish|litter)',
      ],
      aard: 'omstandigheid',
      wel: ['Zwerfvuil raap je van de grond.'],
      niet: ['Er is geen vuilnis.'],
    },
    { niveau: 0, niet: ['afval', 'infectie'] },
  ),
  gevraagd(
    {
      id: 'zin-besloten',
      items: ['overig_persoonlijk'],
      patronen: [
        '(?:kruipruimte|kruipruimtes|kelder|kelders|kelderbox(?:en)?|raamloze? \\p{L}+|zonder ramen|liftschacht|liftschachten|lift in|krappe? (?:ruimtes?|kasten?|schacht)|nauwe? (?:ruimtes?|gangen|schacht|buizen)|besloten ruimtes?|tank(?:s)? (?:in|schoonmaken|reinigen)|silo.s?|rioolbuis|mangaten?|putten in|archiefkelder|bunker|tunnel(?:s)?|cel|cellen|windowless|confined spaces?|basement)',
      ],
      aard: 'omstandigheid',
      wel: ['Je sleept een huis leeg, tot en met de raamloze kelderbox.'],
      niet: ['Een kruipruimte hoef je nooit in.'],
    },
    { niveau: 0, niet: ['besloten'] },
  ),
  maakRegel({
    id: 'zin-weglopen-niet',
    items: ['vw_persoonlijk_overig'],
    delen: [
      VERLAAT,
      '(?:kan niet|mag niet|gaat niet|is er niet bij|lukt niet|niet zomaar|alleen|pas (?:als|wanneer)|nooit|geen|niet mogelijk|cannot|only when|not possible)',
    ],
    waarde: { niveau: 0, niet: ['weglopen'] },
    inZin: true,
    wel: ['Uit de klas weglopen kan niet.', 'Van je plek weglopen mag niet.'],
    niet: ['Je mag altijd even weg.'],
  }),
  afwezig(
    {
      id: 'zin-weglopen-mag',
      items: ['vw_persoonlijk_overig'],
      patronen: [
        '(?:toilet|toiletten|wc|wc.s|toilets?|restrooms?)(?: \\p{L}+){0,2} (?:is|zijn|zit|zitten|staat|ligt|liggen|tegenover|naast|vlakbij|om de hoek|op de gang|are|next to)',
        '(?:met|keet met|kantine met|eigen) (?:een )?(?:toilet|wc)(?= |[.,;])',
        `(?:even|altijd|op elk moment|tussendoor|gerust) (?:\\p{L}+ ){0,3}?(?:weg|weglopen|van je plek|naar het toilet|naar de wc|je (?:werk|scherm) verlaten|een ommetje)(?: (?:wil|kan|mag|moet|lopen|kunt))?|neemt? (?:\\p{L}+ ){0,3}elkaar (?:even )?over|(?:nemen|neemt) (?:jullie )?elkaars (?:\\p{L}+ )?over|(?:can )?step away (?:whenever|any ?time|when)`,
        '(?:lopen|loop|loopt) (?:je )?(?:weg )?wanneer (?:je|u|jij) (?:wilt|moet)',
      ],
      zekerheid: 0.68,
      wel: ['De toiletten zijn tegenover de deur.', 'You can step away whenever you like.'],
      niet: ['Weglopen kan niet.'],
    },
    ['weglopen'],
  ),
  gevraagd(
    {
      id: 'zin-laag-zit',
      items: ['overig_statisch'],
      patronen: [
        '(?:op (?:de grond|een (?:\\p{L}+ )?(?:kinderstoel(?:tje)?|krukje|melkkrukje|laag krukje|lage kruk|lage stoel|bankje|matje|omgekeerde emmer))|kleermakerszit|in het gras zitten|op een emmer)(?=[^.!?]{0,40})',
      ],
      zekerheid: 0.63,
      aard: 'omstandigheid',
      wel: ['Met de peuters zit je op de grond.'],
      niet: ['Je zit aan een hoge tafel.'],
    },
    { niveau: 0, niet: ['laag zitten'] },
  ),
  afwezig(
    {
      id: 'zin-stoel-hoog',
      items: ['overig_statisch'],
      patronen: [
        '(?:stoelen|krukken|zitplaatsen|bureaustoel|stoel|kruk)(?: en (?:krukken|stoelen|tafels))?(?: \\p{L}+){0,3} (?:op (?:elke |iedere |jouw )?hoogte (?:te )?(?:zetten|stellen|verstelbaar|ingesteld)|in hoogte verstelbaar|verstelbaar|zelf instellen)|(?:in hoogte )?verstelbare (?:stoel|stoelen|kruk|krukken)|height-adjustable chair',
      ],
      wel: ['Alle stoelen en krukken zijn op hoogte te zetten.'],
      niet: ['De stoelen zijn laag.'],
    },
    ['laag zitten'],
  ),
  afwezig(
    {
      id: 'zin-vaste-mens',
      items: ['vw_sociaal_overig'],
      patronen: [
        '(?:je|een|jouw|dezelfde|altijd dezelfde|steeds dezelfde|your) (?:vaste|eigen|dezelfde|regular|fixed) (?:\\p{L}+ )?(?:begeleider|collega|bureauchef|chef|aanspreekpunt|contactpersoon|maatje|buddy|leidinggevende|jobcoach|team|ploeg|supervisor|mentor)|(?:altijd|steeds|elke dag) dezelfde (?:\\p{L}+ )?(?:collega.s|begeleider|bureauchef|chef|mensen|gezichten|ploeg|team|aanspreekpunt)',
      ],
      wel: ['Je vaste begeleider loopt elke ochtend langs.'],
      niet: ['Je begeleider wisselt.'],
    },
    ['wisselende mensen'],
  ),
  gevraagd(
    {
      id: 'zin-andere-mensen',
      items: ['vw_sociaal_overig'],
      patronen: [
        `(?:telkens|steeds|elke (?:dag|week|keer|dienst)|per (?:opdracht|project|dienst|locatie)|iedere (?:dag|week)) (?:\\p{L}+ ){0,3}?(?:een ander|andere|nieuwe|wisselende|een nieuw) (?:\\p{L}+ )?(?:team|collega.s|mensen|gezichten|ploeg|begeleider|chef)|wisselende (?:collega.s|teams|gezichten|mensen|leidinggevenden)|invalkrachten|flexkrachten om je heen`,
      ],
      zekerheid: 0.64,
      wel: ['Per opdracht krijg je een ander team om je heen.'],
      niet: ['Je hebt altijd hetzelfde team.'],
    },
    { niveau: 0, niet: ['wisselende mensen'] },
  ),
];
