import { maakRegel, type Samenstelling } from './samenregel.js';
import { GEDEELDE_PLEK, PUBLIEK, ROEZIG } from './velden.js';

/** Every little while. */
const TELKENS =
  '(?:om de (?:paar |haverklap|vijf |tien |\\d+ )?(?:minuten|minuut|haverklap|uur)?|elk moment|ieder moment|voortdurend|telkens|steeds(?: weer)?|de hele (?:dag|ochtend|middag|dienst)(?: door)?|constant|veelvuldig|regelmatig|continu|elke (?:paar )?minu\\p{L}+|tien keer per (?:uur|dag)|aan de lopende band|all (?:day|morning|afternoon)(?: long)?|every few minutes|constantly|frequently|keep(?:s)?)';
/** What breaks off the work of the reader. */
const ONDERBREKING =
  '(?:met een vraag|met vragen|een vraag|vragen|gebeld|de telefoon (?:gaat|rinkelt)|telefoon|telefoontjes|belt|bellen|roept|geroepen|loopt (?:er )?(?:wel )?(?:iemand|een \\p{L}+) (?:binnen|langs)|binnenlopen|binnenloopt|aan je (?:bureau|deur|balie)|deurbel|bel gaat|onderbroken|gestoord|weggeroepen|tussendoor|tussen (?:je|uw) werk(?:zaamheden)? door|uit je werk|spoedjes|spoedklussen|interrupt\\p{L}*|phone|doorbell|questions|walk in|disturb\\p{L}*)';
const JOU = '(?:je|jou|u|uw|jouw|you|your)';
const NIEMAND =
  "(?:niemand|geen (?:telefoon|telefoons|balie|loopjes|bezoek|collega's|mens|onderbrekingen)|zonder dat (?:iemand|er)|nooit iemand|niet (?:gestoord|onderbroken|gebeld)|nobody|no one|no phone|without interruption)";
const STOORT =
  '(?:stoort|storen|gestoord|onderbreekt|onderbroken|roept|belt|gebeld|binnenkomt|binnenvalt|binnenloopt|tussendoor|aan je bureau|komt|loopt (?:er )?binnen|lastigvalt|disturbs?|interrupts?|bothers?|calls?)';

const RUIMTE_OPEN =
  '(?:open (?:ruimte|kantoor|vloer|werkvloer|werkruimte|plan|office|space)|kantoortuin|grote (?:zaal|hal|ruimte)|zaal|belvloer|call ?floor|callcenter|open-plan(?: office)?|gedeelde (?:ruimte|kamer)|shared office|marktplein)';
const VEEL_VOLK =
  "(?:(?:tien|twaalf|vijftien|twintig|vijfentwintig|dertig|veertig|vijftig|zestig|honderd|[1-9]\\d|tientallen|alle|veel|drukke|andere|twenty|thirty|forty|fifty|dozens of) (?:\\p{L}+ )?(?:collega's|mensen|man|medewerkers|agents|anderen|colleagues|people)|iedereen|de hele afdeling|teams)";
const RUMOER =
  '(?:bel|belt|bellen|praat|praten|overleg|overlegt|overleggen|vergadert|vergaderen|lopen|loopt|lachen|muziek|radio|geroezemoes|gebabbel|druk|drukte|heen en weer|in en uit|talk|talking|call|calling|noise|music|chat)';
const EIGEN_HOK =
  '(?:(?:eigen|aparte?|afgesloten|af te sluiten|klein|kleine|stille|rustige|besloten|private|own|separate|quiet) (?:\\p{L}+ )?(?:kamer|kamertje|ruimte|hok|hokje|kantoor|kantoortje|werkkamer|werkplaats|atelier|cabine|zolder|office|room|studio)|(?:kamertje|werkkamertje|hokje|kantoortje) (?:achterin|boven|apart))';
const ALLEEN_DAAR =
  "(?:in je eentje|alleen|op jezelf|niemand (?:anders|om je heen|bij je|die)|zonder (?:anderen|collega's)|geen (?:ander|andere) \\p{L}+|verder niemand|deur (?:\\p{L}+ ){0,2}(?:dicht|gesloten)|deur die dicht|alone|by yourself|nobody else|door (?:shut|closed))";

const RUST: readonly Samenstelling[] = [
  {
    id: 'samen-steeds-gestoord',
    inZin: true,
    metAnderen: true,
    items: ['vw_storingen'],
    delen: [TELKENS, ONDERBREKING, JOU],
    zonder:
      '(?:niet|geen|nooit|niemand|zelden|zonder|terecht|vragen stellen|mag je|kun je|kunt je|bel je zelf|jij belt|steeds dezelfde|never|nobody|not)',
    waarde: { niveau: 0 },
    wel: [
      'Om de paar minuten komt er wel iemand met een vraag aan je bureau.',
      'You keep being called: the phone will interrupt you all morning long.',
    ],
    niet: ['Je kunt de hele dag met vragen bij je collega terecht, dat mag je.'],
  },
  {
    id: 'samen-binnenlopen',
    metAnderen: true,
    items: ['vw_storingen'],
    delen: [
      `(?:${PUBLIEK}|chauffeurs|collega's|monteurs|medewerkers|leerkrachten|verpleegkundigen|kinderen|mensen|iedereen|iemand|people|colleagues|drivers)`,
      '(?:binnenlopen|binnenvallen|binnen (?:komen|lopen)|(?:komen|komt|lopen|loopt|vallen|valt) (?:\\p{L}+ ){0,3}(?:binnen|langs|aan je (?:bureau|deur|balie)|bij je)|aan je (?:bureau|deur|mouw)|walk in|drop in|come in)',
      '(?:terwijl|tussendoor|steeds|telkens|voortdurend|de hele dag|doorlopend|onverwacht|zomaar|om de \\p{L}+|regelmatig|vaak|while|all day|constantly)',
    ],
    zonder: '(?:niet|nooit|geen|niemand|zelden|never|not|no)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: ['Terwijl je werkt, komen er steeds collega’s bij je binnenvallen.'],
    niet: ['Er komt nooit zomaar iemand binnenlopen.'],
  },
  {
    id: 'samen-roezig',
    metAnderen: true,
    items: ['vw_niet_afgeleid'],
    delen: [
      ROEZIG,
      GEDEELDE_PLEK,
      "(?:collega's|mensen|iedereen|team\\p{L}*|\\p{L}+team|bezoekers|klanten|kinderen|leerlingen|studenten|afdeling|waar|er|people|colleagues)",
    ],
    zonder: '(?:niet|nooit|geen|niemand|zelden|rustig\\p{L}*|stil|never|not|no|quiet)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: [
      'Je deelt de vloer met het verkoopteam, waar het er luidruchtig aan toegaat.',
      'Achter je rug lopen bezoekers de hele dag in en uit.',
    ],
    niet: ['Op de afdeling gaat het er niet luidruchtig aan toe.'],
  },
  {
    id: 'samen-door-iedereen-gestoord',
    metAnderen: true,
    items: ['vw_storingen'],
    delen: [
      '(?:tussen (?:je|uw) (?:andere )?(?:werk|werkzaamheden|klussen|taken) door|midden in (?:je|een|uw) (?:werk|klus|taak|zin)|uit (?:je|uw) werk (?:gehaald|geroepen|getrokken)|laat je (?:alles|je werk) (?:vallen|liggen)|werk neer|tussendoor (?:word|wordt|bel|neem)|drop what(?:ever)? you are doing)',
      '(?:gebeld|geroepen|telefoon|telefoontjes|vraag|vragen|bel|belt|spoed|balie|klant|klanten|aan de deur|weggeroepen|iemand|call\\p{L}*|question\\p{L}*)',
    ],
    zonder: '(?:niet|geen|nooit|niemand|zelden|never|nobody|not)',
    waarde: { niveau: 0 },
    inZin: true,
    wel: ['U wordt veelvuldig tussen uw werkzaamheden door gebeld.'],
    niet: ['Tussen je werk door bel je niet.'],
  },
  {
    id: 'samen-niemand-stoort',
    metAnderen: true,
    items: ['vw_storingen'],
    delen: [NIEMAND, STOORT, JOU],
    zonder: '(?:maar|behalve|tenzij|soms|wel|except|unless)',
    waarde: 'afwezig',
    wel: ['Je kunt de hele dag doorwerken zonder dat iemand je stoort.'],
    niet: ['Soms stoort niemand je, maar meestal wel.'],
  },
  {
    id: 'samen-tussen-velen',
    metAnderen: true,
    items: ['vw_niet_afgeleid'],
    delen: [RUIMTE_OPEN, VEEL_VOLK],
    zonder: '(?:niet|geen|nooit|rustig|stil|quiet|silent|achter glas)',
    waarde: { niveau: 0 },
    wel: ['Je bureau staat in een open ruimte met dertig collega’s.'],
    niet: ['Het is geen kantoortuin met dertig collega’s.'],
  },
  {
    id: 'samen-rumoer-om-je-heen',
    metAnderen: true,
    items: ['vw_niet_afgeleid'],
    delen: [
      VEEL_VOLK,
      RUMOER,
      '(?:om (?:je|u) heen|naast (?:je|u)|in dezelfde (?:ruimte|kamer|zaal)|rond je (?:bureau|werkplek)|langs je (?:bureau|werkplek|tafel)|bij je bureau|around you|past your desk)',
    ],
    zonder: '(?:niet|geen|nooit|niemand|not|no)',
    waarde: { niveau: 0 },
    wel: ['Om je heen zitten twintig collega’s te bellen.'],
    niet: ['Om je heen zitten geen twintig collega’s te bellen.'],
  },
  {
    id: 'samen-eigen-hok',
    metAnderen: true,
    items: ['vw_niet_afgeleid'],
    delen: [EIGEN_HOK, ALLEEN_DAAR],
    zonder:
      '(?:maar|bellen|belt|klanten|gesprek\\p{L}*|druk|radio|soms|pauze|buiten|lopen langs|open deur|meestal|but|sometimes)',
    waarde: 'afwezig',
    wel: [
      'Je werkt in je eentje in een klein kamertje achterin.',
      'Je zit in een afgesloten ruimte waar je niemand om je heen hebt.',
    ],
    niet: ['In een kleine ruimte is iedereen druk in de weer, maar je bent niet alleen.'],
    inZin: true,
  },
];

export const SAMEN_RUST = RUST.map(maakRegel);
