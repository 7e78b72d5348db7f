import type { Regel } from './regel.js';

/** Machines that shake whoever sits on them. */
const RIJDEND =
  '(?:\\p{L}*(?:graaf|rups|mini|wiel|hijs|toren|knik|overslag)?kra(?:an|nen)(?!water)|(?:mobiele|mini|rups|wiel)?gravers?|graafmachines?|shovels?|minishovels?|knikmops|laadschop|bulldozers?|wiel ?laders?|\\p{L}*laders?(?= (?:rijd|bedien|bestuur)\\p{L}*)|tractor(?:en)?|tractoren|(?<!elektrische )trekkers?(?!tje)|dumpers?|walsen?|wals|landbouwmachines?|landbouwvoertuig(?:en)?|maaidors\\p{L}*|oogstmachines?|hakselaar|combine|rooimachine|asfalt ?frees|heimachine|heistelling|veegmachines?|veegwagens?|zitmaaiers?|excavators?|wheel loaders?|tractors?|dump trucks?)';
const OP_RIJDEND =
  '(?:(?:rijd|rijdt|rijden|rij|stuur|stuurt|bestuur|bestuurt|besturen|bedien|bedient|bedienen|zit|zitten|stap|stapt|chauffeur|machinist|operate|operating|drive|driving)(?! (?:de|het|onze|een) \\p{L}*(?:dienst|ploeg|afdeling|chauffeur|collega))|(?:op|met|achter het stuur van))';
const VRACHT =
  '(?:\\p{L}*vrachtwagens?|vrachtauto.?s?|bakwagens?|truck(?! ?stop)|trucks|vuilniswagens?|veegwagens?|betonmixers?|kiepwagens?|kiepauto.?s?|tankwagens?|tankauto.?s?|touringcars?|betonauto.?s?|trailers?|oplegger|haakarm\\p{L}*|containerwagens?|sleepwagens?|strooiwagens?)';
/** Tools that shake the hands. */
const GEREEDSCHAP =
  '(?:\\p{L}*kettingza(?:ag|gen)|\\p{L}*slijptol(?:len)?|(?:tril|klop|slag|diamant)(?:boor|boren|hamer|beitel|naald)\\p{L}*|betonboor|klopboormachine|slagboormachine|boorhamers?|\\p{L}*breekhamers?|\\p{L}*beitelhamers?|sloophamers?|drilbo(?:or|ren)|hakhamers?|bikhamers?|bikbeitel|kango|slagmoersleutels?|klinknagel\\p{L}*|naaldenbikhamer|pneumatische? (?!afvoer)\\p{L}+|(?:schuur|vlakschuur|band|boor|polijst|frees|slijp|zaag)machines?|vlakschuur\\p{L}*|excenterschuur\\p{L}*|(?:haakse )?slijp(?:tol|tollen|machines?)|(?:schuur|polijst|frees|boor)(?:tol|tollen)|doorslijpers?|betonschuurders?|vibrators?|bosmaaiers?|kettingzagen|kettingzaag|motorza(?:ag|gen)|motorzeis|kantenmaaiers?|heggenscha(?:ar|ren)|bladblazers?|grondboor|decoupeerzaag|reciprozaag|jackhammers?|power hammers?|sanders?|grinders?)';
/** Machines that do both. */
const BEIDE =
  '(?:trilplaten|trilplaat|trilstampers?|stampers?|(?:tril|stamp|klop|schud)(?:balk|machine|zeef|tafel|wals)\\p{L}*|handmaaiers?|loopmaaier|maaimachines?|frezen met de tuinfrees|tuinfrees)';

/** Shaking of the body by vehicles and of the hands by tools. */
export const TRILLING: readonly Regel[] = [
  {
    id: 'trilling-01',
    items: ['trilling'],
    patronen: [
      BEIDE,
      'trilling(?:en|sbelasting)?|vibrations?|vibrat(?:ing|es?|e)(?: \\p{L}+)?|whole[- ]body vibration|schokken(?=,| en| of|\\.)',
      '(?<!(?:telefoon|toestel|handen|stem) )(?:trilt|trillen)|trillende?(?! (?:handen|stem|telefoon))',
      '(?:vloer|grond) (?:trilt|schudt|dreunt|schokt)(?: mee)?',
    ],
    waarde: { niveau: 0, niet: ['hand', 'lijf'] },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Je bedient de trilplaat.', 'De machine trilt de hele dag.'],
      niet: ['Er zijn geen trillingen.'],
    },
  },
  {
    id: 'trilling-hand',
    items: ['trilling'],
    patronen: [
      GEREEDSCHAP,
      'hand-?arm|trillend (?:hand)?gereedschap',
      '(?:buzz|hum)(?:es|s|zes|ing|ming)? in your hands?',
      '(?:trilt|trillen|schudt|dreunt) in (?:je|de|uw) handen|in (?:je|de|uw) handen (?:trilt|schudt)',
    ],
    waarde: { niveau: 0, niet: ['hand'] },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Kozijnen schuur je met een vlakschuurmachine.', 'You use a jackhammer.'],
      niet: ['Een breekhamer is niet nodig.'],
    },
  },
  {
    id: 'trilling-lijf',
    items: ['trilling'],
    patronen: [
      `${OP_RIJDEND}~${RIJDEND}|${RIJDEND}(?= (?:rijd|bedien|bestuur|zit)\\p{L}*)`,
      '(?<!(?:de|onze|een) )(?:kraan|shovel|trekker|graaf)machinist|(?:grondverzet|wegenbouw)machines?',
      'minigravers?|shovels?|bulldozers?|excavators?|heien',
      'hobbelig\\p{L}*|hobbelt|hobbelen|hobbel je|schudt je door elkaar|door elkaar geschud',
      '(?:rijd|rijdt|rijden)~(?:oneffen|onverhard\\p{L}*|kasseien|hobbels|kuilen|hobbelend\\p{L}*|klinkers|drempels)',
      '(?:ploegt|ploegen op (?:het|de|een) \\p{L}+|(?:het|de|een) (?:land|akker|akkers|veld|velden) ploegen|(?:eggen|zaaien|maaien|oogsten|spitten)(?: en|,| of) ploegen|ploegen(?:,| en| of) (?:eggen|zaaien|maaien|oogsten|spitten)|eggen|hakselen|dorsen)',
      '(?:stoel|cabine|stuur) (?:trilt|schudt|dreunt|schokt)(?: mee)?',
      '(?:rough|uneven) (?:ground|terrain)',
    ],
    waarde: { niveau: 0, niet: ['lijf'] },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Je bedient een minigraver.', 'Je zit op een rupskraan.', 'Operating an excavator.'],
      niet: ['De kraan in de keuken drupt.', 'Je rijdt niet op een trekker.'],
    },
  },
  {
    id: 'trilling-02',
    items: ['trilling'],
    patronen: [
      '(?:hef|diesel)?heftruck(?:s|chauffeur)?',
      '(?:op|met|rijdt)~heftruck',
      'vrachtwagenchauffeurs?',
      `${OP_RIJDEND}~(?<!(?:los je|lost|laadt|laad je|lossen|laden) )${VRACHT}`,
      '(?:forklifts?|heavy vehicles?|truck driv(?:er|ing))',
    ],
    waarde: { niveau: 0, niet: ['lijf'] },
    aard: 'omstandigheid',
    zekerheid: 0.6,
    voorbeelden: {
      wel: ['Je rijdt de hele dag op de heftruck.', 'Driving a forklift.'],
      niet: ['Je plant ritten op kantoor.'],
    },
  },
  {
    id: 'trilling-03',
    items: ['trilling'],
    patronen: ['reach ?truck', 'bus(?:chauffeur)?', 'bestelbus', 'ept'],
    aard: 'omstandigheid',
    zekerheid: 0.45,
    voorbeelden: { wel: ['Je werkt met de reachtruck.'], niet: ['Je werkt met Excel.'] },
  },
  {
    id: 'trilling-naam-hand',
    items: ['trilling'],
    patronen: [
      '(?:machines?|\\p{L}*gereedschap(?:pen)?|apparaten|motoren|power tools)',
      '(?:slijp|schuur|boor|zaag|las)werk',
    ],
    waarde: { niet: ['hand'] },
    aard: 'omstandigheid',
    zekerheid: 0.4,
    zekerheidOntkend: 0.7,
    voorbeelden: {
      wel: ['Er staan machines in de hal.'],
      niet: ['Machines komen er niet aan te pas.'],
    },
  },
  {
    id: 'trilling-naam-lijf',
    items: ['trilling'],
    patronen: [
      '(?:machines?|voertuig(?:en)?|rijden|een stuur vasthouden|achter het stuur|vrachtwagens?|trekkers?|trucks?)',
    ],
    waarde: { niet: ['lijf'] },
    aard: 'omstandigheid',
    zekerheid: 0.4,
    zekerheidOntkend: 0.7,
    voorbeelden: {
      wel: ['Er staan voertuigen op het terrein.'],
      niet: ['Achter het stuur zit je niet.'],
    },
  },
  {
    id: 'trilling-04',
    items: ['trilling'],
    patronen: [
      'trillings?(?:vrij|arm)\\p{L}*',
      'vibration[- ]free',
      '(?:alles|al het werk|het werk)~(?:met de hand|handmatig|met handgereedschap)(?= *(?:[^\\p{L} ]|$))',
    ],
    waarde: 'afwezig',
    gaatVoor: ['trilling-naam-hand'],
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: { wel: ['Je werkt met trillingsvrij gereedschap.'], niet: ['De machine trilt.'] },
  },
];
