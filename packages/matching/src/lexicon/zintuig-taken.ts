import type { Regel } from './regel.js';

const TELEFOON =
  '(?:(?:winkel|bedrijfs|praktijk|zaak|balie|kantoor|algemene|vaste|dienst|centrale|service|shop|office|reception)[ -]?(?:telefoon|lijn|phone|line)|telefoon van de (?:zaak|winkel|praktijk|receptie))';
const OPNEMEN =
  '(?:beantwoord|beantwoordt|beantwoorden|neem|neemt|nemen|opnemen|aannemen|bedien|bedient|bemant|pak|pakt|answer|answers|answering|pick)';
const GESPREKSPARTNER =
  '(?:klant(?:en)?|eigenaar|eigenaars|eigenaren|opdrachtgever(?:s)?|gast(?:en)?|bewoner(?:s)?|huurder(?:s)?|patient(?:en)?|leverancier(?:s)?|chauffeur(?:s)?|ouders?|familie|huisarts(?:en)?|apotheek|monteur(?:s)?|koper(?:s)?|melder(?:s)?|debiteur(?:en)?|kandidaat|kandidaten|leden|relaties|client(?:en)?|verzekeraar(?:s)?|garage|aannemer(?:s)?)';
/** A number of people round a table. */
const VEEL_MENSEN =
  "(?:(?:alle )?(?:vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|[5-9]|[1-4]\\d)(?: (?:van )?de| andere)? (?:man|mensen|personen|medewerkers|collega'?s|deelnemers|leden|people|colleagues)|(?:het|de|heel het) (?:hele |voltallige )(?:team|groep|ploeg|afdeling)|(?:the )?(?:whole|entire) team)";
const OVERLEG =
  '(?:\\p{L}*(?:overleg|vergadering|bespreking|dagstart|weekstart|dagopening|briefing)|stand-?up|team meeting|meeting)';
const AAN_HET_WOORD =
  '(?:speech|talk|presentation|introduction|briefing|toespraak|praatje|welkomstwoord|inleiding|presentatie|verhaal|uitleg|toelichting|rondleiding)';

/** Hearing and speaking that lie in what one does. */
export const ZINTUIG_TAKEN: readonly Regel[] = [
  {
    id: 'taak-horen-01',
    items: ['horen'],
    patronen: [
      `${OPNEMEN}(?: je| u| jij)?(?: \\p{L}+){0,3} ${TELEFOON}`,
      `${TELEFOON} (?:beantwoord|neem|bedien|bemand)t? (?:je|jij|u)(?! (?:\\p{L}+ )?(?:niet|nooit|zelden|nauwelijks))`,
      `${TELEFOON} (?:aannemen|opnemen|beantwoorden|bemannen)(?! (?:hoef|doe|doet|doen))`,
      `${OVERLEG}(?: \\p{L}+){0,5} ${VEEL_MENSEN}`,
      `(?:met|with) ${VEEL_MENSEN}(?: \\p{L}+){0,3} (?:overleg|vergader|bespreek|meet)\\p{L}*`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: [
        'Ook beantwoord je de winkeltelefoon.',
        'Elke dag is er werkoverleg waaraan alle tien de medewerkers deelnemen.',
      ],
      niet: ['De winkeltelefoon neem je nooit op.', 'We overleggen met zijn tweeën.'],
    },
  },
  {
    id: 'taak-bellen-01',
    items: ['horen', 'spreken'],
    patronen: [
      `(?<=(?:(?<!\\p{L})(?:je|jij|u|en|daarna|vervolgens|dan)|,) )(?:belt|bel)(?: je| jij| u)?(?: \\p{L}+){0,2}? (?:de|het|een|onze|iedere|elke|alle|hun) (?:\\p{L}+ )?${GESPREKSPARTNER}`,
      `(?:je|jij|u) (?:overlegt|bespreekt|stemt)(?: \\p{L}+){0,3} telefonisch`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je repareert fietsen, belt de eigenaar over de kosten en maakt een bon.'],
      niet: ['De planner belt de klant.', 'Je belt de klant nooit.'],
    },
  },
  {
    id: 'taak-spreken-01',
    items: ['spreken'],
    patronen: [
      `(?:welcome|greet|address|brief|receive)(?: \\p{L}+){0,2} (?:groups?|parties|classes|visitors)(?: [\\p{L}\\d-]+){0,6} with an? (?:[\\p{L}\\d-]+ )?${AAN_HET_WOORD}`,
      `(?:ontvang|ontvangt|verwelkom|verwelkomt|begroet)(?: je| u)?(?: \\p{L}+){0,3} (?:\\p{L}*groep(?:en)?|gezelschap(?:pen)?|\\p{L}*klas(?:sen)?|bezoekers)(?: [\\p{L}\\d-]+){0,6} met een (?:\\p{L}+ )?${AAN_HET_WOORD}`,
      `(?:houd|houdt|geef|geeft|doe|doet)(?: je| u)?(?: \\p{L}+){0,4} (?:een|het) (?:\\p{L}+ )?(?:praatje|welkomstwoord|toespraak|speech|inleiding)(?! (?:met|over het weer))`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: [
        'You welcome groups of up to thirty visitors with a ten-minute speech.',
        'Je verwelkomt groepen tot dertig bezoekers met een korte toespraak.',
      ],
      niet: ['Je geeft geen toespraak.', 'Je maakt een praatje met bezoekers.'],
    },
  },
  {
    id: 'taak-zien-01',
    items: ['zien'],
    patronen: [
      '(?:bij|in|met)(?: het)? (?:weinig|gedempt|zwak|schaars|schemerig|nauwelijks|heel weinig) licht',
      '(?:in het |half|pikke?|schemer|stik)donker(?:e)?(?! (?:hout|brood|bier|blauw|groen))(?=[^.!?;]{0,60}(?:werk|loop|rij|zoek|kijk|vind|controleer|leid|surveilleer|weg|trap|zaal|gang|kelder|tunnel|gewel))',
      '(?:alleen|enkel|slechts)(?: (?:maar|nog))? (?:een|het|de|je|wat)(?: \\p{L}+){0,2} (?:lantaarn(?:s)?|zaklamp(?:en)?|kaars(?:en)?|hoofdlamp|noodverlichting|nachtlampje|lampje|leeslampje)(?: \\p{L}+){0,4} licht',
      '(?:nauwelijks|amper|weinig|maar een beetje|bijna geen) (?:dag)?licht',
      '(?:in|door|onder) (?:de|het|een) (?:half)?(?:donkere|schemerige|slecht verlichte|onverlichte|pikdonkere) (?!dagen|maanden|tijd|uren|periode|kant|kleur)\\p{L}+',
      '(?:dim|low|poor) light(?:ing)?|in the dark',
    ],
    waarde: { niveau: 0, niet: ['donker'] },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je leidt groepen door gangen waar alleen een lantaarn wat licht geeft.'],
      niet: ['De lampen geven veel licht.'],
    },
  },
  {
    id: 'taak-zien-02',
    items: ['zien'],
    patronen: [
      '(?:scherm(?:en)?|beeldscherm(?:en)?|software|systeem|systemen|werkplek(?:ken)?|programma|apparatuur)(?: \\p{L}+){0,3} (?:geschikt|aangepast|ingericht|bedoeld|gemaakt) (?:voor|op) (?:\\p{L}+ ){0,2}(?:slechtziende?n?|(?:die )?(?:slecht|minder|weinig) (?:zien|ziet)|met een visuele beperking)',
      '(?:vergroot|vergroten|groot zetten|zo groot (?:maken|zetten|zien))(?: \\p{L}+){0,3} als (?:je|u) wil(?:t)?',
    ],
    waarde: 'afwezig',
    gaatVoor: ['zien-02'],
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: ['De schermen zijn geschikt voor medewerkers die slecht zien.'],
      niet: ['De schermen zijn groot.'],
    },
  },
  {
    id: 'taak-lezen-01',
    items: ['lezen'],
    patronen: [
      '(?:systeem|computer|software|programma|telefoon|scanner|app|pc|apparaat)(?: \\p{L}+){0,2} leest(?: \\p{L}+){0,4} voor(?= *(?:[^\\p{L} ]|$|en ))',
      '(?:instructies?|teksten|opdrachten|handleidingen|stukken|alles|berichten|documenten)(?: \\p{L}+){0,4} (?:als |in de vorm van |op )(?:geluid(?:sbestand(?:en)?)?|audio\\p{L}*|podcast|spraakbericht(?:en)?|geluidsopname|luisterbestand(?:en)?)',
      '(?:letters|tekst|lettertype)(?: \\p{L}+){0,3} zo groot(?: \\p{L}+){0,2} als (?:je|u) wil(?:t)?',
      '(?:met|via) (?:een )?(?:voorlees\\p{L}*|schermlezer|vergrotings\\p{L}*|leesloep|tekst-naar-spraak)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['lezen-01', 'lezen-04', 'lezen-06', 'noem-lezen', 'zien-02'],
    aard: 'genoemd',
    zekerheid: 0.74,
    voorbeelden: {
      wel: [
        'Ons systeem leest teksten voor.',
        'Alle instructies zijn ook als geluidsbestand beschikbaar.',
      ],
      niet: ['Je leest kinderen voor.', 'Je leest teksten.'],
    },
  },
];
