import { maakRegel, type Samenstelling } from './samenregel.js';
import { jijDoet } from './velden.js';

/** Heavy vehicles and machines that shake whoever drives them. */
const SCHUDDEND =
  '(?:heftrucks?|vorkheftruck|shovels?|wielladers?|laadschop|graafmachines?|minigraver|graafmachientje|kraan|rupskraan|mobiele kraan|bulldozers?|dumpers?|tractors?|trekkers?|trekker met \\p{L}+|wals|asfaltwals|maaimachine|zitmaaier|combine|maaidorser|oogstmachine|vrachtwagens?|vrachtauto|kiepwagen|betonmixer|betonwagen|vuilniswagen|kolkenzuiger|veegwagen|terminaltrekker|verreiker|forklifts?|loaders?|excavators?|lorry|tipper|dump truck)';
const BESTUREN =
  'rijd|rijdt|rijden|bestuur|bestuurt|besturen|bedien|bedient|bedienen|graaf|graaft|graven|maai|maait|ploeg|ploegt|egaliseer|egaliseert|chauffeer|drive|operate';
const HANTEREN =
  'verplaats|verplaatst|verplaatsen|laad|laadt|laden|los|lost|lossen|zet|zetten|haal|haalt|halen|breng|brengt|brengen|stapel|stapelt|stapelen|vervoer|vervoert|schuif|schuift|werk|werkt|werken|sjees|sjeest|zit|rijd|rijdt|rijden|graaf|graaft|maai|maait|move|load|unload|stack|dig';

/** Tools that shake the hands. */
const TRILLEND =
  '(?:slijptol|haakse slijper|sloophamer|breekhamer|boorhamer|klopboor\\p{L}*|trilplaat|trilstamper|trilnaald|kettingzaag|motorzaag|bosmaaier|heggenschaar op benzine|motorheggenschaar|bladblazer|schuurmachine|vlakschuurmachine|excentrische schuurmachine|decoupeerzaag|reciprozaag|slagmoersleutel|bikhamer|naaldhamer|stamper|betonfrees|angle grinder|jackhammer|chainsaw|brush ?cutter|sander|hammer drill)';
const GEBRUIKEN =
  '(?:gebruik|gebruikt|gebruiken|bedien|bedient|werk|werkt|werken|maak|maakt|breek|breekt|breken|hak|hakt|slijp|slijpt|slijpen|schuur|schuurt|schuren|zaag|zaagt|zagen|maai|maait|boor|boort|boren|verdicht|verdichten|tril|trilt|trillen|aan|af|kort|haal|haalt|use|using|operate|cut|grind|break)';

/** Vehicles on the road that somebody drives for his work. */
const VOERTUIG =
  '(?:(?:\\p{L}*bus(?:je|jes|sen)?|bestelauto|bestelwagen|bedrijfsauto|bedrijfswagen|dienstauto|leaseauto|vrachtwagen|vrachtauto|truck|taxi|personenauto|ambulance|aanhanger|trailer|werkbus|servicebus|koelwagen|bakwagen|scooter|brommer|auto van de zaak|(?:our|the|a|your) van|company car|lorry)|met (?:de|je|een|onze|ons|jouw) (?:eigen )?(?:\\p{L}+ )?auto)';
const OP_WEG =
  '(?:rijd|rijdt|rijden|bestuur|bestuurt|besturen|bezorg|bezorgt|bezorgen|breng|brengt|brengen|haal|haalt|halen|lever|levert|leveren|vervoer|vervoert|vervoeren|ga|gaat|op pad|de weg op|bezoek|bezoekt|bezoeken|langs|rondbrengen|wegbrengen|ophalen|afleveren|drive|driving|deliver|delivering|visit|pick up|collect)';
const NIET_ZELF =
  '(?:ov|openbaar vervoer|bushalte|haltes?|busverbinding|bushok|fiets|bakfiets|te voet|lopend|bijrijder|collega|chauffeurs?|trein|tram|station|vergoeding|reiskosten|woon-werk\\p{L}*|klanten brengen|komt met|reist|laad|laadt|laden|lossen|lost|was|wast|wassen|poetst|repareert?|repareren|controleert?|onderhoud|in de bus)';

const NIET_BESTUURD =
  '(?:niet|nooit|geen|collega|naast|gelost door|wordt|worden|repareert?|repareren|onderhoud\\p{L}*|onderdelen|verkoopt?|verhuurt?|plant|planning|simulator|werkplaats|chauffeurs?|not|never)';

const ONDERWEG: readonly Samenstelling[] = [
  {
    id: 'samen-schudden',
    items: ['trilling'],
    delen: [SCHUDDEND, jijDoet(BESTUREN)],
    zonder: NIET_BESTUURD,
    waarde: { niveau: 0, niet: ['lijf'] },
    aard: 'omstandigheid',
    wel: ['Je bedient de wiellader.'],
    niet: ['Je plant de vrachtwagens in.'],
  },
  {
    id: 'samen-met-schuddend',
    items: ['trilling'],
    delen: [
      `(?:met|op|in|with|on) (?:de|een|onze|je|the|a) (?:\\p{L}+ )?${SCHUDDEND}`,
      jijDoet(HANTEREN),
    ],
    zonder: NIET_BESTUURD,
    waarde: { niveau: 0, niet: ['lijf'] },
    aard: 'omstandigheid',
    wel: ['Je zet pallets weg met de heftruck.', 'Met de wiellader verplaats je zand en puin.'],
    niet: ['Je laadt de vrachtwagen.'],
  },
  {
    id: 'samen-trillend-gereedschap',
    items: ['trilling'],
    delen: [TRILLEND, GEBRUIKEN, '(?:je|jij|u|you|met)'],
    zonder: '(?:verkoopt?|verhuurt?|repareert?|inpakt?|magazijn|collega)',
    waarde: { niveau: 0, niet: ['hand'] },
    aard: 'omstandigheid',
    wel: ['Oude voegen haal je eruit met een haakse slijper.'],
    niet: ['Je verkoopt de haakse slijper aan klanten en maakt de kassa op.'],
  },
  {
    id: 'samen-zelf-rijden',
    items: ['beroepsvervoer'],
    delen: [VOERTUIG, OP_WEG, '(?:je|jij|u|zelf|you)'],
    zonder: NIET_ZELF,
    waarde: { niveau: 0 },
    wel: [
      'Je bezorgt de bloemen met ons busje bij de mensen thuis.',
      'Boodschappen haal je met de bestelauto op.',
    ],
    niet: ['Je bezorgt te voet of haalt de post uit het busje.'],
  },
  {
    id: 'samen-zelf-besturen',
    inZin: true,
    items: ['beroepsvervoer'],
    delen: [
      VOERTUIG,
      '(?:zelf (?:bestuurt|rijdt|chauffeert)|bestuurt zelf|(?:jij|je) zelf achter het stuur|rijd je zelf|drive yourself)',
    ],
    waarde: { niveau: 0 },
    wel: ['Je vervoert ze in ons elektrische busje, dat je zelf bestuurt.'],
    niet: ['Je reist met de bus.'],
  },
  {
    id: 'samen-rijden-doet-ander',
    items: ['beroepsvervoer'],
    delen: [
      '(?:rijden|het rijden|rijwerk|het vervoer|chauffeurswerk|de ritten|the driving)',
      '(?:laat|laten|leave)',
      '(?:over aan|aan de \\p{L}+|aan onze \\p{L}+|aan een \\p{L}+|aan anderen|to our|to the)',
    ],
    waarde: 'afwezig',
    wel: ['Dat rijden laat je hier voorgoed aan de chauffeurs over.'],
    niet: ['Je laat het rijden nooit over aan een ander.'],
  },
];

export const SAMEN_ONDERWEG = ONDERWEG.map(maakRegel);
