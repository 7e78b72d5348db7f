import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { BAZEN } from '../samen/velden.js';

const BAAS = `(?:(?:de|een|je|uw|onze) )?(?:[a-z]*(?:baas|chef|leider|leiding|begeleider|begeleidster|voorman|meester|coach|verantwoordelijke|planner)|${BAZEN})`;

/** Starting signals, haste, meetings, colleagues beside you and a toilet nearby. */
export const DAGTAAL_BEGELEIDING: readonly Regel[] = [
  afwezig({
    id: 'dag-startsein',
    items: ['zelfstandig_handelen'],
    patronen: [
      `${BAAS} (?:zegt|vertelt|bepaalt|wijst|geeft)(?: je| u| jou)?(?: (?:steeds|altijd|elke dag|elke ochtend|'s morgens|'s ochtends|dan|precies))* (?:waar|wanneer|wat|hoe|welke?|een|het volgende|de volgende|je|waarmee)`,
      `(?:wijst|geeft|zegt|vertelt) ${BAAS} (?:je|u)`,
      `${BAAS} (?:start|begint|zet)(?: \\p{L}+){0,4} (?:samen met (?:je|u)|de (?:band|lijn|machine)|met je op|je aan het werk|het werk klaar)`,
      `(?:bij de volgende|voor de volgende|na elke|is een \\p{L}+ klaar,? dan) (?:\\p{L}+ ){0,2}?(?:klus|taak|opdracht|komt) (?:\\p{L}+ ){0,2}?(?:komt|langs|hij|zij|met het volgende|vanzelf)`,
    ],
    zekerheid: 0.72,
    wel: ['De lijnchef zegt waar je gaat staan.', 'Een begeleider start samen met u op.'],
    niet: ['De chef is er niet.'],
  }),
  afwezig({
    id: 'dag-geen-haast',
    items: ['handelingstempo', 'vw_tempo', 'vw_deadlines'],
    patronen: [
      '(?:haast|tijdsdruk|jachten|opjagen|stress|jakkeren) (?:kennen|hebben|heb|ken|doen) (?:we|wij|je) (?:hier )?(?:niet|nauwelijks|zelden)|(?:zelden|nooit|nauwelijks|geen) (?:haast|spoed|tijdsdruk)(?! (?:met|om te))|niemand (?:kijkt|let) op (?:een |de )?(?:minuutje|minuut|klok|tijd)',
    ],
    zekerheid: 0.74,
    wel: ['Haast kennen we niet.', 'We plannen een jaar vooruit, waardoor je zelden haast hebt.'],
    niet: ['Haast is geboden.'],
  }),
  gevraagd({
    id: 'dag-snelle-hand',
    items: ['handelingstempo', 'vw_tempo'],
    patronen: [
      '(?:vlotte|snelle|rappe|vlugge) (?:hand|handen|vingers|werker)(?: \\p{L}+){0,5} (?:voorwaarde|vereist|nodig|must|noodzakelijk|onmisbaar)|wie niet (?:bijhoudt|meekomt|doorwerkt|tempo maakt)|(?:een halve|een|anderhalve|twee|drie) (?:minuut|minuten) per (?:adres|klant|kamer|order|stuk|pakket|product|auto|gesprek|maaltijd)|(?:lukt|kan|haal je) alleen (?:als|door) (?:je|u) (?:doorstapt|doorwerkt|doorloopt|stevig doorstapt|tempo maakt|aanpoot)',
    ],
    zekerheid: 0.74,
    wel: ['Gemiddeld heb je anderhalve minuut per adres.'],
    niet: ['De bus stopt elke minuut.'],
  }),
  afwezig({
    id: 'dag-ruime-termijn',
    items: ['vw_deadlines'],
    gaatVoor: ['deadlines-10'],
    patronen: [
      '(?:termijnen|deadlines|planning(?:en)?|levertijden|doorlooptijden|planning) (?:zijn|is|liggen) (?:\\p{L}+ )?(?:ruim|haalbaar|soepel|realistisch|lang)|veel (?:deadlines|spoed|haast|tijdsdruk) (?:heb|hebt|heeft|is|zijn|krijg|hebben) (?:jij|je|u|er|we) (?:\\p{L}+ )?niet',
    ],
    zekerheid: 0.76,
    wel: ['De wettelijke termijnen zijn ruim, dus veel deadlines heb jij niet.'],
    niet: ['De termijnen zijn krap.'],
  }),
  gevraagd(
    {
      id: 'dag-groot-overleg',
      items: ['vw_sociaal_overig', 'overig_sociaal'],
      patronen: [
        "[\\p{L}-]*(?:vergadering|overleg|bijeenkomst|teamoverleg|briefing|werkoverleg)(?: \\p{L}+){0,3} (?:met|van) (?:alle |de hele |het hele |z'n )?(?:vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|\\d{1,2}|afdeling|team|ploeg)(?: \\p{L}+)?|(?:elke|iedere|wekelijks|dagelijks) (?:\\p{L}+ )?(?:teamvergadering|teamoverleg|plenair\\p{L}*|groepsoverleg)",
        '(?:tienduizend(?:en)?|twintigduizend|duizend(?:en)?|[\\d.]{5,} ) (?:\\p{L}+ )?(?:bezoekers|mensen|fans|supporters|toeschouwers|gasten)(?= (?:veilig|in de gaten|langs|naar|hun|ontvang))',
      ],
      zekerheid: 0.72,
      wel: ['Je zit de wekelijkse planningsvergadering voor met alle twaalf sectiehoofden.'],
      niet: ['De vergadering is kort.'],
    },
    { niveau: 0, niet: ['groepen', 'menigte'] },
  ),
  afwezig(
    {
      id: 'dag-klein-overleg',
      items: ['vw_sociaal_overig', 'overig_sociaal'],
      patronen: [
        '(?:overleg|vergaderen|afspraken|gesprekken)(?: \\p{L}+){0,4} (?:in duo.?s|met z.n (?:tweeen|drieen|vieren)|met die (?:twee|drie|vier)|een-op-een|een op een|in tweetallen|onder vier ogen)|(?:je|u) mag (?:dan )?(?:schriftelijk|per mail) (?:reageren|meedoen|deelnemen)|(?:publiek|bezoekers|buitenstaanders) (?:wordt|worden) (?:er |hier )?niet toegelaten|thuis,? achter je eigen (?:scherm|bureau)',
      ],
      zekerheid: 0.72,
      wel: ['Overleg vindt plaats in duo’s.', 'Publiek wordt niet toegelaten.'],
      niet: ['Het overleg is met de hele groep.'],
    },
    ['groepen', 'menigte'],
  ),
  gevraagd({
    id: 'dag-samen-op-een-tafel',
    items: ['vw_geen_collega'],
    patronen: [
      '(?:schuif|schuift) (?:je )?(?:elke|iedere) (?:dag|ochtend|morgen) bij elkaar aan|(?:werken|werk|werkt) (?:we|je|men) (?:altijd |steeds )?in (?:koppels|duo.?s|tweetallen|paren)|intensief met (?:een|je) (?:maat|collega|partner|duo-?genoot)|met (?:een|je) (?:maat|collega) op een (?:tafel|bureau|auto|wagen)|de hele dag bij elkaar (?:binnen|in de buurt|op de kamer)',
    ],
    zekerheid: 0.74,
    wel: ['Op onze afdeling werken we in koppels.'],
    niet: ['Je werkt in je eigen cabine.'],
  }),
  afwezig({
    id: 'dag-eigen-cabine',
    items: ['vw_geen_collega'],
    patronen: [
      'iedereen (?:werkt|zit) in (?:zijn|een|haar) eigen (?:cabine|kamer|hok|kantoor|ruimte)|niemand verwacht dat je met collega.?s (?:luncht|praat|meegaat)|(?:bij voorkeur|het liefst|steeds|altijd) (?:helemaal )?alleen(?: en)?(?=,| en| werk| in)|met collega.?s heb (?:je|u) (?:zelden|nauwelijks|weinig|amper|niets) te maken|vragen stel je via (?:de )?(?:chat|mail|app)',
    ],
    zekerheid: 0.74,
    wel: ['Iedereen werkt in zijn eigen cabine; vragen stel je via de chat.'],
    niet: ['Je werkt nooit alleen.'],
  }),
  gevraagd(
    {
      id: 'dag-niet-weg',
      items: ['vw_persoonlijk_overig'],
      patronen: [
        '(?:wc-bezoek|toiletbezoek|naar (?:de wc|het toilet)|een plaspauze) (?:plan|doe|kan|mag|moet|kun)(?: je| u)?(?: \\p{L}+)? (?:in de pauze|alleen|pas|tot|wachten|van tevoren|lastig)|(?:daar|daarmee) wachten (?:we|je) (?:mee )?tot|(?:plek|post|balie|console|machine) (?:mag|kun|kunt|kan) (?:je|u) (?:niet|alleen|pas)(?: \\p{L}+){0,4} (?:verlaten|weg|aflost)|in (?:het bos|de bus|de cabine|het veld) is (?:dat|er) (?:lastig|geen (?:toilet|wc))|(?:geen|nergens een) (?:toilet|wc) in de buurt',
      ],
      zekerheid: 0.74,
      wel: ['Een wc-bezoek plan je in de pauze.'],
      niet: ['Het toilet is op de gang.'],
    },
    { niveau: 0, niet: ['weglopen'] },
  ),
  afwezig(
    {
      id: 'dag-toilet-dichtbij',
      items: ['vw_persoonlijk_overig'],
      patronen: [
        '(?:het|een|de) (?:toilet|wc) (?:bevindt zich|is|ligt|zit|vind je)(?: \\p{L}+)? (?:tegenover|naast|vlakbij|vlak bij|om de hoek|op de gang|op dezelfde (?:gang|verdieping|etage)|dichtbij|bij je werkplek|op (?:een paar|enkele|vijf|tien) (?:meter|stappen))|(?:toilet|wc) (?:naast|tegenover|vlak bij|om de hoek)|even weg(?:lopen)? (?:kan|mag) altijd',
      ],
      zekerheid: 0.76,
      wel: ['Het toilet bevindt zich tegenover uw kamer.'],
      niet: ['Het toilet is honderd meter verderop.'],
    },
    ['weglopen'],
  ),
];
