import type { Regel } from '../regel.js';
import { COLLEGA, NIETS_VAN, VUL, W } from './woorden.js';

/** Something to do together. */
const SAMEN_DOEN =
  '(?:bouwt?|bouwen|maakt?|maken|schrijft?|schrijven|ontwerpt?|ontwerpen|ontwikkelt?|ontwikkelen|bedenkt?|bedenken|werkt?|werken|zoekt?|zoeken|lost?|lossen|doet|doen|komt?|komen|plant?|plannen|trekt?|optrekken|zorgt?|zorgen|denkt?|bespreekt?|bespreken|bepaalt?|bepalen|organiseert?|organiseren|kookt?|koken|vouwt?|vouwen|tilt?|tillen|monteert?|monteren|programmeert?|programmeren|verdeelt?|voert|voeren|klaart)';
const MET_ZN = "met (?:z'n|zijn|ons) (?:tweeen|drieen|vieren|vijven|zessen|zevenen|achten|allen)";
/** What is nobody's work: it may be one's own without saying anything of the work. */
const GEEN_WERK =
  '(?:koffie|kluis\\p{L}*|locker|lunch|beker|mening|stijl|verhaal|tempo|auto|fiets|vervoer|kracht(?:en)?|talent(?:en)?|karakter|weg|plek aan tafel|parkeerplaats|rooster|baas|huis|inbreng|verantwoordelijkheid|manier|achtergrond|expertise|kwaliteiten)';

/** Working with others or on a part of one's own, in whatever words. */
export const SAMEN: readonly Regel[] = [
  {
    id: 'samenwerken-10',
    items: ['samenwerken'],
    patronen: [
      `(?:je|jij|jullie|u|(?:we|wij)(?![^.;!?]{0,50} samen met))${W}{0,2} ${SAMEN_DOEN}${W}{0,4} samen(?! voor (?:een|elkaar)|stell|gevat)(?![\\p{L}])`,
      `${SAMEN_DOEN} (?:je|jij|jullie|u|(?:we|wij)(?![^.;!?]{0,50} samen met))${W}{0,4} samen(?![\\p{L}])`,
      `samen (?:met )?(?:de |je |jouw |een |onze |het |andere |twee |drie |vier )?(?:\\p{L}+e )?(?!collega(?![\\p{L}']))${COLLEGA}`,
      `met (?:de |je |jouw |een |onze |het |andere )?(?:\\p{L}+e )?${COLLEGA}(?:(?:,| en) (?:de |het |een )?[\\p{L}']+){0,3} (?:bouw|maak|werk|ontwerp|ontwikkel|bedenk|kom|zoek|los|trek|stem|overleg|bespreek|bepaal|vorm|schakel|spar)(?:t)? (?:je|jij|we|u)`,
      `(?:vormt?|vormen|bent|zijn)(?: (?:je|jij|we|jullie|u))?(?: met [\\p{L}' ]{2,30})? (?:een|1|samen een) (?:hecht |echt |sterk |klein |vast )?(?:team|duo|koppel|ploeg|kernteam)(?! van|,)`,
      `${MET_ZN}${W}? (?:${SAMEN_DOEN}|aan|een|de|het|op)`,
      `(?:${SAMEN_DOEN}|sjouw\\p{L}*|draag\\p{L}*|pak\\p{L}*)(?: (?:je|jij|we|wij|jullie|u))?${W}{0,3} ${MET_ZN}`,
      `(?:stemt?|stemmen)(?: (?:je|jij|we|jullie))?${W}{0,6} af(?= *(?:[^\\p{L} ]|$|(?:met|over|wie|wat|hoe|en)(?![\\p{L}])))`,
      `(?:overlegt?|overleggen|spart|sparren|brainstormt?|brainstormen|schakelt?|schakelen|afstemt|afstemmen|afstemming|overleg|ruggespraak)(?: (?:je|jij|u))?${W}{0,4} (?:met|tussen|binnen)(?: (?:de|je|jouw|een|onze|het|andere|je eigen|diverse|verschillende|alle|directe))* (?:\\p{L}+e )?${COLLEGA}`,
      "(?:in|als|met) (?:wisselende |vaste |kleine |hechte |gemengde )?(?:duo's|koppels|tweetallen|paren|teams|groepjes|squads?)(?= *(?:[^\\p{L} ]|$|(?:werk|werken|programmeer|aan|op|en)))",
      '(?:dagstart|stand-?up|dagelijks overleg|daily scrum|scrum|refinement|sprintplanning|planning poker)(?:s|en)?(?! (?:is er niet|hebben we niet))',
      `(?:onderling|gezamenlijk|schouder aan schouder|in nauw contact|teamprestatie|teamsport|op elkaar ingespeeld|op elkaar aangewezen|afhankelijk van elkaar|elkaars werk|elkaar nodig)${W}?`,
      `(?:hele dag|dagelijks|voortdurend|continu|steeds|elke dag|wekelijks)${W}{0,3} (?:met|naast|tussen) (?:de |je |jouw |andere |het )?(?:team|collega's|ontwikkelaars|ploeg|rest|anderen)`,
      '(?:together with|alongside|closely with|hand in hand with) (?:the |your |our |other |two |a )?(?:\\p{L}+ )?(?:team|colleagues|developers|designers|engineers|doctors|nurses|teams|others)',
      `(?<!(?:zijn|bent|is|staan|zitten|staat|zit) (?:er |hier |altijd |we |wij |jullie ){0,2})met (?:z'n|zijn|ons) (?:tweeen|drieen|vieren|vijven|zessen)`,
      `(?:rechterhand|steun en toeverlaat|sparringpartner|schakel|verbindende factor) (?:van|voor|tussen)${W}{0,4} (?:team|afdeling|collega's|verkoop\\p{L}*|directie|afdelingen|manager|ploeg)`,
      `trek(?:t|ken)?(?: je| jij| we| jullie)?${W}{0,5} (?:samen|gezamenlijk|nauw|met elkaar)${W}? op`,
      `met (?:de |je |onze |alle )?(?:\\p{L}+e )?\\p{L}{3,}(?:ers|eurs|isten|aars) (?:bespreek|overleg|stem|spar|bedenk|maak|bouw|ontwerp|ontwikkel)(?:t)? (?:je|jij|u)`,
      `sparringpartner(?: van| voor)?`,
      `met (?:een|je|jouw) (?:vaste |ervaren )?(?:maat|kompaan|koppelgenoot|koppelmaat) \\p{L}+ (?:je|jij|u)`,
      `(?<=(?:je|jij|we|u) [^.;!?]{2,70})en ${SAMEN_DOEN}(?: \\p{L}+){0,4} samen(?![\\p{L}])`,
      `(?:breng|brengt|brengen)(?: je| jij)?${W}{0,4} (?:bij elkaar|bijeen|samen)(?![\\p{L}])`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.65,
    voorbeelden: {
      wel: [
        'Met twee andere analisten bouw je samen aan een model.',
        "Lakens vouw je met z'n tweeën.",
        'Samen met ontwikkelaars en de product owner bepaal je de koers.',
        'Huisarts en jij stemmen wekelijks af.',
      ],
      niet: [
        'Je werkt niet samen met anderen.',
        'Je stelt zelf je uren samen.',
        'Het pakket hangt samen met je functie.',
      ],
    },
  },
  {
    id: 'samenwerken-11',
    items: ['samenwerken'],
    patronen: [
      `(?:ieder|iedereen|elk|elke \\p{L}+|iedere \\p{L}+|wie hier werkt)${W}{0,4} (?:zijn|haar|een|z'n|hun) eigen (?!${GEEN_WERK}(?![\\p{L}]))\\p{L}+`,
      `(?:je|jouw|uw|een) eigen${W}?${W}?,? (?:los|gescheiden|apart|onafhankelijk) van (?:die|dat|de|het|het werk)(?: van)? (?:anderen|collega's|de rest|een ander|de andere\\p{L}*)`,
      "(?:los|onafhankelijk|gescheiden) van (?:elkaar|anderen|de anderen|je collega's|de rest)(?: (?:werken|werkt|aan|je))?",
      `(?:je|jij|u) (?:werkt|handelt|verwerkt|doet|maakt)${W}{0,3} (?:je|uw|een) eigen (?:stapel|dossiers|deel|lijst|reeks|serie|partij|bak|orders|portefeuille|pakket|onderdeel|stuk|opdrachten|bestand)`,
      '(?:ieder voor zich|elk voor zich|solitair werk|individuele? (?:taak|taken|opdracht\\p{L}*|werk|functie|werkplek)|eenmanswerk)',
      `(?:overleg|overleggen|samenwerken|samenwerking|vergaderen|vergaderingen|afstemming) (?:is|zijn|hoeft|hoef|komt|komen|heb|hebt)${VUL} ${NIETS_VAN}`,
      `(?:each|every) \\p{L}+ (?:has|gets|works on)${W}? (?:their|his|her|its) own \\p{L}+`,
      `work(?:ing)?${W}? through your own \\p{L}+`,
    ],
    waarde: { niveau: 1 },
    aard: 'genoemd',
    zekerheid: 0.72,
    zekerheidOntkend: 0.5,
    voorbeelden: {
      wel: [
        'Iedereen heeft zijn eigen wasstraat.',
        'Je hebt je eigen formulieren, los van die van anderen.',
        'Overleg is er nauwelijks.',
      ],
      niet: ['Iedereen heeft zijn eigen kluisje.', 'Je werkt samen aan één dossier.'],
    },
  },
  {
    id: 'collega-06',
    items: ['vw_geen_collega'],
    patronen: [
      `(?:hele dag|dagelijks|voortdurend|continu|steeds|elke dag|veel)${W}{0,3} (?:met|naast|tussen) (?:elkaar|de |je |jouw |andere |het )?(?:team|collega's|ontwikkelaars|ploeg|anderen)?(?= *(?:[^\\p{L} ]|$|via|over|aan))`,
      `(?:bellen|belt|praten|overleggen|chatten|lunchen|werken)(?: we)?${W}{0,3} met elkaar`,
      'schouder aan schouder',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['We bellen de hele dag met elkaar.', "Je werkt dagelijks met je collega's."],
      niet: ["Je ziet je collega's niet."],
    },
  },
  {
    id: 'collega-07',
    items: ['vw_geen_collega'],
    patronen: [
      `(?:ziet?|spreekt?|treft?|ontmoet)(?: je| u)? (?:je |de |andere |jouw )?(?:collega's|team|teamgenoten)${W}{0,2} (?:zelden|nauwelijks|amper|hooguit|alleen|maar|(?:een|twee|drie|vier|enkele|een paar) keer per|(?:een|twee)maal per|eens per|eens in de)`,
      `(?:collega's|teamgenoten) (?:zie|spreek|tref|ontmoet) je${W}{0,3} (?:zelden|nauwelijks|amper|hooguit|(?:een|twee|drie) keer per|eens per|eens in de)`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: ["Je ziet je collega's twee keer per jaar."],
      niet: ["Je ziet je collega's elke dag."],
    },
  },
];
