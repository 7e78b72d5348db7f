import { maakRegel, type Samenstelling } from './samenregel.js';

/** Floors above the ground. */
const HOOG =
  '(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|bovenste) (?:verdieping|etage)|verdiepingen|verdieping|etages?|\\p{L}+ hoog|bovenwoning(?:en)?|portiek\\p{L}*|flats?|galerijflat|trappenhui(?:s|zen)|zolder\\p{L}*|upper floors?|(?:second|third|fourth) floor|floors)';
const GEEN_LIFT =
  '(?:(?:zonder|geen|nergens een|nooit een) (?:\\p{L}+ )?lift|lift (?:ontbreekt|is er niet|zit er niet|kapot|zit er (?:hier )?niet in)|(?:no|without a) (?:lift|elevator))';
const LIFT = '(?:met de lift|per lift|een lift|de lift|by lift|lift|elevator)';
const BEREIK =
  '(?:waarmee je|kom je overal|overal komt|te bereiken|bereikbaar|bereik je|bereikt|brengt je|naar boven|naar beneden|ga je|gaat|naar de (?:\\p{L}+ )?verdieping|alle verdiepingen|every floor|all floors|reach|takes you)';

/** Parts that move and cut, press or pull in. */
const DRAAIEND =
  '(?:draaiende?|bewegende?|roterende?|snijdende?|scherpe|open|lopende|rotating|moving|running|sharp)';
const MACHINE =
  '(?:\\p{L}*machines?|\\p{L}*machinepark|messen|walsen|zaag|zagen|\\p{L}*zaag|persen|\\p{L}*pers|assen|tandwielen|onderdelen|transportbanden|machinery|machines|blades|rollers|presses)';
const GEVAARLIJK =
  '(?:lintzaag|cirkelzaag|formaatzaag|tafelzaag|paneelzaag|vlakbank|vandiktebank|freesbank|freesmachine|draaibank|stansmachine|stanspers|kantpers|zetbank|guillotineschaar|snijmachine|snijlijn|hakselaar|versnipperaar|kettingzaag|motorzaag|walsmachine|spuitgietmachines?|kneedmachine|gehaktmolen|vleessnijmachine|bandzaag|kolomboor|slijpmachine|bosmaaier|hoogwerker|autoclaaf|punch press|lathe|milling machine|band saw|circular saw|chainsaw|wood chipper)';
const BEDIENEN =
  '(?:bedien|bedient|bedienen|werk|werkt|werken|stel|stelt|instellen|instelt|gebruik|gebruikt|gebruiken|pak|pakt|pakken|haal|haalt|halen|sta|staat|maak|maakt|schoonmaken|schoonmaakt|verhelp|verhelpt|vul|vult|controleer|controleert|zaag|zaagt|zagen|bij|aan|tussen|operate|operating|set up|work|use|using|clean)';
const GEEN_BEDIENING =
  '(?:niet|nooit|geen|nergens|verkoopt?|verkoop|tekent|ontwerpt|administratie|collega|operators?|achter glas|stilstaat|stilstaan|uit staan|never|not|no|sell)';

/** Sound that is not there. */
const STILTE = '(?:rustige?|stille?|stil|oase|doodstil|muisstil|quiet|silent|calm)';
const GEEN_HERRIE =
  '(?:geen (?:radio|muziek|machines|herrie|lawaai|verkeer|geluid|gedreun)|(?:radio|muziek|machine) (?:\\p{L}+ ){0,2}(?:niet|uit)|no (?:radio|music|machines|noise))';

const PLEKKEN: readonly Samenstelling[] = [
  {
    id: 'samen-hoog-zonder-lift',
    items: ['traplopen'],
    delen: [HOOG, GEEN_LIFT],
    zonder: '(?:begane grond|gelijkvloers|hoef\\p{L}* (?:je|u)? ?niet|never)',
    inZin: true,
    waarde: { niveau: 0 },
    wel: ['Het atelier zit op de vierde etage van een oud pand waarin nooit een lift is gebouwd.'],
    niet: ['De vierde etage bereik je met de lift.'],
  },
  {
    id: 'samen-met-de-lift',
    items: ['traplopen'],
    delen: [LIFT, BEREIK],
    zonder:
      '(?:geen|zonder|niet|kapot|storing\\p{L}*|monteur|monteurs|goederenlift|trap|trappen|soms|tillift|no|not|stairs)',
    waarde: 'afwezig',
    wel: ['Alle zalen zijn per lift te bereiken.'],
    niet: ['Met de lift zijn niet alle zalen te bereiken.'],
  },
  {
    id: 'samen-draaiende-machines',
    items: ['vw_risico'],
    delen: [DRAAIEND, MACHINE, BEDIENEN, '(?:je|jij|u|you|werken|bedienen|tussen)'],
    zonder: GEEN_BEDIENING,
    waarde: { niveau: 0, niet: ['machines', 'gevaar'] },
    aard: 'omstandigheid',
    wel: ['Je pakt monsters bij draaiende spuitgietmachines.'],
    niet: ['Je komt nooit bij draaiende machines.'],
  },
  {
    id: 'samen-gevaarlijke-machine',
    items: ['vw_risico'],
    delen: [GEVAARLIJK, BEDIENEN, '(?:je|jij|u|you|bedienen|instellen)'],
    zonder: GEEN_BEDIENING,
    waarde: { niveau: 0, niet: ['machines', 'gevaar'] },
    aard: 'omstandigheid',
    wel: ['Je bedient de lintzaag en de vlakbank.'],
    niet: ['Je verkoopt de lintzaag aan klanten en staat in de winkel.'],
  },
  {
    id: 'samen-stil',
    items: ['geluid'],
    delen: [STILTE, GEEN_HERRIE],
    zonder: '(?:maar|soms|behalve|but)',
    inZin: true,
    waarde: 'afwezig',
    wel: ['Het is een rustige zaak waar geen radio aanstaat.'],
    niet: ['Het is er stil.'],
  },
];

export const SAMEN_PLEKKEN = PLEKKEN.map(maakRegel);
