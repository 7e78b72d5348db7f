import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';

const WAGEN =
  '(?:\\p{L}*(?:auto|bus|busje|bestelwagen|vrachtwagen|wagen|bakwagen|scooter|brommer|taxi|taxibus|camper|trekker|tractor|truck|van|car))(?![\\p{L}])';
const NAAR_MENSEN =
  '(?:klanten|klant|adressen|adres|clienten|client|locaties|projecten|vestigingen|scholen|winkels|relaties|dorpen|wijken|huizen|haltes|bedrijven|bouwplaatsen|boeren|land|regio|provincie|nederland|europa|customers|sites|clients)';

/** Travel to work, and driving as a part of it. */
export const LIJF_REIS: readonly Regel[] = [
  maakRegel({
    id: 'lijf-rijd-rond',
    items: ['beroepsvervoer'],
    delen: [
      jijDoet(
        'bezoek|bezoekt|bezoeken|rijd|rijdt|rijden|bezorg|bezorgt|bezorgen|breng|brengt|brengen|haal|haalt|halen|ga|gaat|gaan|lever|levert|leveren|vervoer|vervoert|reis|reist|trek|trekt|toer|toert|deliver|drive|visit',
      ),
      `(?:met|in|achter het stuur van) (?:de|een|je|jouw|onze|uw|zijn|eigen|je eigen|our|your|a|the) (?:\\p{L}+ )?${WAGEN}`,
      `(?:(?:naar|langs|bij|van|door|tussen|to|from|across|around) (?:[a-z'-]+ ){0,3}${NAAR_MENSEN}|^(?:[^.]{0,20} )?${NAAR_MENSEN}|van huis tot huis|rond|pakketten|maaltijden|bestellingen|boodschappen|goederen|leerlingen|passagiers)`,
    ],
    zonder:
      '(?:niet|nooit|geen|bijrijder|chauffeur rijdt|collega rijdt|naar je werk|woon-werk\\p{L}*|naar kantoor|openbaar|ov|trein|bereikbaar|fiets|bus en|not|never|no)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Klanten bezoek je door heel het land, met onze wagen.'],
    niet: ['Klanten bezoek je nooit met de auto.'],
  }),
  gevraagd({
    id: 'lijf-postfiets',
    items: ['beroepsvervoer'],
    patronen: [
      '(?:postfiets|bakfiets|fietskoerier|bezorgfiets|transportfiets|e-bike|elektrische fiets|cargo ?bike)(?: \\p{L}+){0,4} (?:bezorg|rijd|breng|lever|haal|fiets)|(?:bezorg|rijd|breng|lever|haal|fiets)(?:t|en)?(?: \\p{L}+){0,6} (?:postfiets|bakfiets|bezorgfiets|transportfiets|cargo ?bike)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.62,
    wel: ['Op de postfiets bezorg je brieven.'],
    niet: ['De postfiets is rood.'],
  }),
  afwezig({
    id: 'lijf-niet-op-weg',
    items: ['beroepsvervoer'],
    patronen: [
      '(?:ga|gaat|kom|komt|hoef|hoeft|rijd|rijdt)(?: (?:je|jij|u|zelf|hier|dus))* (?:nooit|niet|nergens) (?:de weg op|op pad|op de weg|de poort uit|het terrein af|naar buiten met|naar klanten|langs klanten|te rijden|achter het stuur)|(?:kom|komt|ga|gaat) (?:je |u )?(?:de poort|het terrein|het kantoor|de deur|de winkel) (?:niet|nooit) (?:uit|af)|je (?:reist|rijdt|bent) (?:nooit|niet) (?:voor (?:het|je) werk|voor de zaak|op pad|onderweg)',
    ],
    zekerheid: 0.72,
    wel: ['Je gaat nooit de weg op.'],
    niet: ['Je gaat de weg op.'],
  }),
  gevraagd(
    {
      id: 'lijf-geen-ov-tijd',
      items: ['vervoer'],
      patronen: [
        "(?:laatste|eerste) (?:trein|bus|tram|metro|veerboot|pont)(?: \\p{L}+){0,3} (?:al weg|al vertrokken|nog niet|net weg|gemist|haal je niet|red je niet|te laat|te vroeg)|(?:dan|op dat uur|zo vroeg|zo laat|op zondag|in het weekend|'s nachts) (?:rijdt|rijden|gaat|komt)(?: er)? (?:nog |hier )?(?:geen|niets|niet)(?: \\p{L}+)?(?: (?:bus|trein|tram|ov|openbaar vervoer))?",
        '(?:wisselende|verschillende|steeds andere|telkens een andere) (?:locaties|projecten|werkplekken|bouwplaatsen|adressen|vestigingen)[^.!?]{0,50}(?:zelf (?:naartoe|heen|naar toe) (?:rijdt|gaat|reist)|met eigen (?:auto|vervoer)|op eigen gelegenheid)',
        '(?:met|per) (?:de )?(?:bus|trein|ov|openbaar vervoer) (?:kom|red|lukt|kun) (?:je|het|u)(?: \\p{L}+){0,3} (?:niet|nergens|nooit)|niet (?:te bereiken )?(?:met|per) (?:de )?(?:bus|trein|ov|openbaar vervoer)(?: te bereiken| bereikbaar)?',
      ],
      zekerheid: 0.7,
      wel: ['De laatste trein is al weg als je dienst eindigt.'],
      niet: ['De laatste trein haal je makkelijk.'],
    },
    { niveau: 0, niet: ['auto'] },
  ),
  afwezig({
    id: 'lijf-ov-dichtbij',
    items: ['vervoer'],
    patronen: [
      '(?:op |binnen )(?:loopafstand|wandelafstand|een steenworp|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d{1,2}) minuten(?: lopen| wandelen)?)(?: \\p{L}+)? (?:van|vanaf) (?:het |de |een )?(?:\\p{L}*station|metro|tram|bus|halte|bushalte|treinstation|ov|openbaar vervoer)',
      '(?:pal|vlak|direct|recht) (?:naast|bij|tegenover|achter|voor) (?:het |de |een )?(?:\\p{L}*station|metro\\p{L}*|tram\\p{L}*|bushalte|halte|busstation)',
      'eigen (?:vervoer|auto) (?:is |heb je |hoef je |hoeft )(?:\\p{L}+ ){0,2}(?:niet|nooit)(?: \\p{L}+)?|(?:geen|zonder) (?:eigen )?(?:vervoer|auto) (?:nodig|vereist|is geen probleem|kom je er ook|is prima)',
    ],
    ookInAanbod: true,
    zekerheid: 0.72,
    wel: ['Op loopafstand van metro en tram.', 'Eigen vervoer is niet nodig.'],
    niet: ['Het station ligt ver weg.'],
  }),
  maakRegel({
    id: 'lijf-auto-klaar',
    items: ['beroepsvervoer'],
    delen: [
      '(?:\\p{L}*route|\\p{L}*ronde|\\p{L}*rit|\\p{L}*ritten|trips?)',
      `${WAGEN} (?:staat|staan|is|are) (?:\\p{L}+ ){0,3}(?:klaar|ready)`,
    ],
    inZin: true,
    zonder: '(?:niet|nooit|geen|chauffeur|not|never|no)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Route langs wijken, en de auto staat voor je klaar.'],
    niet: ['De auto staat klaar.'],
  }),
];
