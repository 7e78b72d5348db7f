import { OP_WIELEN } from '../woordklassen-last.js';
import { LICHT_DING } from '../woordklassen-lichaam.js';
import { maakRegel, type Samenstelling } from './samenregel.js';
import { jijDoet } from './velden.js';

/** What lifts or moves a load instead of a person. */
const HULPMIDDEL =
  '(?:takels?|heftrucks?|kraan|hijskraan|tillift|vacuumheffer|heftafel|manipulator|robots?|transportband(?:en)?|lopende band|machine|rolband|bovenloopkraan|steekwagen|elektrische \\p{L}+|hoist|forklift|crane|conveyor|robot)';
const KLEINIGHEID = `(?:${LICHT_DING}|een (?:nietmachine|perforator|plakbandhouder|stempel|liniaal|naald|draadje|garenklos|stuk stof|lapje|stofdoek|plumeau|veger|notitieblok|schrift|kladblok|pincet|reageerbuis|pipet|microfoon|afstandsbediening|usb-stick|harde schijf|muis|horloge|ketting|sieraad|schaar|lepel|vork|pollepel|bakvorm|garde|taartschep|doos(?:je)? (?:pennen|enveloppen|chocolaatjes|printpapier)|pak (?:papier|printpapier|kopieerpapier)|stapel(?:tje)? \\p{L}+))`;

const GEBUKT =
  '(?:voorovergebogen|gebukt|bukkend|op (?:de|je) hurken|met een kromme rug|krom|diep door|bij de grond|in de grond|op kniehoogte|op enkelhoogte|van de (?:grond|vloer)|uit de grond|bent over|stooping|from the floor)';
const STEEDS =
  '(?:honderden|duizenden|steeds|telkens|de hele (?:dag|dienst|ochtend|middag)|elke keer|voortdurend|rij na rij|plant voor plant|stuk voor stuk|een voor een|all day|hundreds|constantly)';

const WERKHOOGTE =
  '(?:ellebooghoogte|elleboogshoogte|heuphoogte|borsthoogte|tafelhoogte|werkhoogte|middelhoogte|buikhoogte|taillehoogte|(?:de )?juiste hoogte|handbereik|waist height|elbow height|chest height)';

const LASTEN: readonly Samenstelling[] = [
  {
    id: 'samen-zwaarste-is-licht',
    items: ['tillen', 'dragen'],
    delen: [
      '(?:(?:het|de) (?:zwaarste|meeste)(?: \\p{L}+){0,5}|meer dan|zwaarder dan|the heaviest(?: \\p{L}+){0,5})',
      KLEINIGHEID,
    ],
    zonder: '(?:soms|vaak|gewoonlijk|meestal|behalve|sometimes)',
    waarde: 'afwezig',
    wel: ['Het zwaarste wat je in handen krijgt is een nietmachine.'],
    niet: ['Je krijgt een nietmachine.'],
  },
  {
    id: 'samen-volle-emmers',
    items: ['tillen', 'dragen'],
    delen: [
      jijDoet(
        'loop|loopt|lopen|breng|brengt|brengen|haal|haalt|halen|zet|zetten|stort|giet|sjouw|sjouwt|draag|draagt|dragen|til|tilt|tillen|stapel|stapelt|carry|lift|bring',
      ),
      '(?:volle|gevulde|zware|twee volle) (?:emmers|kratten|zakken|bakken|dozen|kisten|pannen|manden|tassen|vaten|gieters|kannen|jerrycans|dienbladen)',
    ],
    zonder: `(?:${HULPMIDDEL}|niet|nooit|geen|kar|wagen|karretje|lege|pompwagen|steekwagen|not|never)`,
    waarde: { niveau: 0 },
    wel: ['Je loopt met twee volle emmers sop de trap op.'],
    niet: ['Je loopt niet met volle emmers.'],
  },
  {
    id: 'samen-verrijden',
    minstens: true,
    items: ['duwen_trekken'],
    delen: [
      jijDoet(
        'duw|duwt|duwen|trek|trekt|trekken|rijd|rijdt|rijden|rol|rolt|rollen|verrijd|verrijdt|verrijden|manoeuvreer|manoeuvreert|manoeuvreren|verplaats|verplaatst|verplaatsen|schuif|schuift|sleep|sleept|krui|kruit|breng|brengt|brengen|haal|haalt|halen|push|pull|wheel',
      ),
      `(?:(?:${OP_WIELEN})|(?:bedden|brancards|rolstoelen|rolcontainers|containers|kliko's|karren|palletwagen|kruiwagen(?:s)?|wasgoedwagens|maaltijdwagens|etenskarren|wagens|trolleys)|met (?:hun|een|de|zijn|haar) (?:rolstoel|bed))`,
    ],
    zonder:
      '(?:elektrische?|elektrisch|motor\\p{L}*|trekker|heftruck|lege|licht\\p{L}*|niet|nooit|geen|op naam|plank|handelen|auto|achter het stuur|electric|not|never)',
    waarde: { niveau: 1 },
    wel: ['Je manoeuvreert bedden met patiënten door de gangen.'],
    niet: ['Je rijdt de karren met een elektrische trekker.'],
  },
  {
    id: 'samen-gebukt-steeds',
    items: ['frequent_buigen', 'buigen'],
    delen: [GEBUKT, STEEDS],
    zonder: '(?:niet|nooit|geen|machine|zonder|robot|afval|not|never)',
    waarde: { niveau: 0 },
    wel: ['De stekjes zet je met honderden tegelijk in de grond, steeds voorovergebogen.'],
    niet: ['Je hoeft nooit steeds voorovergebogen te staan.'],
  },
  {
    id: 'samen-op-werkhoogte',
    items: ['boven_schouder', 'buigen', 'knielen'],
    delen: ['(?:alle|alles|elke|iedere|steeds|altijd|all|everything)', WERKHOOGTE],
    zonder: '(?:niet|bijna|meestal|behalve|soms|vrijwel|not|almost|except|above|boven)',
    waarde: 'afwezig',
    wel: ['Alle bakken staan op ellebooghoogte.'],
    niet: ['Bijna alle bakken staan op ellebooghoogte.'],
  },
];

export const SAMEN_LASTEN = LASTEN.map(maakRegel);
