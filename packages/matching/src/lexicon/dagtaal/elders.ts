import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const WAAR =
  '(?:materialen|materiaal|spullen|goederen|panelen|onderdelen|dozen|kratten|voorraad|leveringen|pakketten|meubels|machines|apparaten|toestellen|bestellingen|pallets)';
const WEG =
  '(?:gedragen|getild|verreden|verplaatst|gesjouwd|gebracht|gelost|versjouwd|geladen|opgestapeld|aangevoerd|klaargezet)';
const VAK =
  '(?:monteurs?|installateurs?|ploeg|ploegen|technici|technicus|aannemer|magazijn|chauffeurs?|vrijwilligers|bezorgers|koeriers|verhuizers|stagiaire?s?)';

/** Work that somebody else does, and calls that reach somebody else. */
export const DAGTAAL_ELDERS: readonly Regel[] = [
  afwezig({
    id: 'dag-anderen-dragen',
    items: ['tillen', 'dragen', 'duwen_trekken'],
    patronen: [
      `${WAAR} (?:wordt|worden) (?:\\p{L}+ ){0,6}?door (?:de|het|onze|een) ${VAK} ${WEG}(?: en ${WEG})?`,
      `${WAAR} (?:wordt|worden) ${WEG}(?: en ${WEG})? door (?:de|het|onze|een) ${VAK}`,
      '(?:you )?(?:will |do )?(?:not|never) (?:have to )?(?:lift|carry|push)(?: (?:or|and) (?:lift|carry|push|move))? anything(?: yourself)?',
    ],
    zekerheid: 0.72,
    wel: ['Materialen worden door de monteurs gedragen en verreden.'],
    niet: ['Materialen worden door jou gedragen.'],
  }),
  afwezig({
    id: 'dag-anderen-sleutelen',
    items: ['schroefbeweging'],
    patronen: [
      `(?:installeren|monteren|sleutelen|aansluiten|demonteren|losschroeven|ophangen|(?:graven|hijsen|monteren),? (?:\\p{L}+ )?en (?:aansluiten|monteren)) (?:doen|doet|gebeurt door|is werk van|laten we over aan) (?:onze|de|het|een) ${VAK}`,
      '(?:wij|we|je) (?:kijken|kijkt),? (?:wij|we|je) (?:sleutelen|sleutelt) (?:zelf )?niet',
    ],
    zekerheid: 0.72,
    wel: ['Installeren doen onze monteurs.'],
    niet: ['Je monteert zelf.'],
  }),
  afwezig({
    id: 'dag-met-liften',
    items: ['traplopen'],
    patronen: ['bereikbaar (?:met|via|per) (?:een|twee|drie|vier|de|onze) (?:\\p{L}+ )?liften'],
    zekerheid: 0.78,
    wel: ['We werken op de derde etage, bereikbaar met twee liften.'],
    niet: ['De liften zijn stuk.'],
  }),
  gevraagd({
    id: 'dag-logboek',
    items: ['schrijven'],
    patronen: [
      '(?:uitgebreide?|schriftelijke?|dagelijkse?|nauwkeurige?|helder|foutloze?) (?:logboek(?:en)?|verslag(?:en)?|rapport(?:en)?|rapportages?|overdracht|dossiers?)(?! (?:hoef|is niet|doet|maakt))',
    ],
    zekerheid: 0.72,
    wel: ['Elke dienst eindigt met een uitgebreid logboek.'],
    niet: ['Het logboek ligt er.'],
  }),
  afwezig(
    {
      id: 'dag-oproep-elders',
      items: ['overig_tijd'],
      patronen: [
        'voor (?:noodgevallen|storingen|calamiteiten|spoed|spoedgevallen)(?: \\p{L}+){0,5} (?:hebben|heeft|is|zijn|huren|gebruiken) (?:we|wij|er)(?: \\p{L}+){0,2} (?:een|de|onze) (?:\\p{L}+ )?\\p{L}*(?:centrale|ploeg|dienst|bedrijf|team|meldkamer|installateur)(?: ingehuurd)?',
        '(?:jou|je|u) bellen we (?:er )?(?:niet|nooit) (?:voor )?(?:wakker|uit bed|op)',
        '(?:storingsdienst|piketdienst|piket|bereikbaarheidsdienst|wachtdienst|achterwacht)(?: (?:doen|draaien|loopt|lopen|is voor))? ?(?:de|onze)? ?(?:monteurs|technici|ploegen)?,? (?:de|het|een) \\p{L}+ niet(?= *(?:[^\\p{L} ]|$))',
      ],
      zekerheid: 0.76,
      wel: [
        'Voor noodgevallen hebben we een alarmcentrale ingehuurd.',
        'Jou bellen we er niet voor wakker.',
      ],
      niet: ['Voor storingen bellen we jou wakker.'],
    },
    ['oproep'],
  ),
  gevraagd(
    {
      id: 'dag-on-call',
      items: ['overig_tijd'],
      patronen: [
        '(?:you are|you will be|be) on[- ]call (?:every|once|one)|(?:om de|eens in de|een week per|een keer in de) (?:\\p{L}+ )?(?:weken|week|maand)(?: \\p{L}+){0,3} (?:storingsdienst|piket|piketdienst|wachtdienst|bereikbaarheidsdienst)',
      ],
      zekerheid: 0.76,
      wel: ['You are on call every third weekend.'],
      niet: ['Call us for more.'],
    },
    { niveau: 0, niet: ['oproep'] },
  ),
  afwezig(
    {
      id: 'dag-parkeren',
      items: ['vervoer'],
      patronen: [
        '(?:eigen|gratis|ruim|voldoende|ruime) (?:parkeerterrein|parkeerplaats(?:en)?|parkeergelegenheid|parkeerruimte|parkeergarage)|(?:gratis|makkelijk|gewoon) parkeren|parkeren (?:kan|kun je|is) (?:voor de deur|gratis|op het terrein)',
      ],
      ookInAanbod: true,
      zekerheid: 0.72,
      wel: ['Eigen parkeerterrein.'],
      niet: ['Parkeren is hier een ramp.'],
    },
    ['ov'],
  ),
  gevraagd(
    {
      id: 'dag-laatste-stuk-bus',
      items: ['vervoer'],
      patronen: [
        '(?:neemt|neem je|pak je|pakt) (?:\\p{L}+ ){0,4}?(?:vanaf|vanuit|bij) (?:het|de) (?:transferium|station|parkeerterrein|p\\+r|rand van de stad) (?:\\p{L}+ )?(?:de|een) (?:bus|tram|pont|pendelbus)|(?:straat|straatje|centrum|binnenstad|terrein|eiland) is autovrij|niet voor de deur (?:komen|parkeren)',
      ],
      zekerheid: 0.74,
      ookInAanbod: true,
      wel: ['Wie van buiten komt, neemt vanaf het transferium de bus.'],
      niet: ['De bus stopt voor de deur.'],
    },
    { niveau: 0, niet: ['ov'] },
  ),
  gevraagd({
    id: 'dag-trammelant',
    items: ['conflicten'],
    patronen: [
      '(?:praat|praten|sus|sust|krijg|krijgt)(?: je| u)? (?:\\p{L}+ )?de gemoederen (?:\\p{L}+ )?(?:tot bedaren|bedaren|rustig|kalm)|(?:trammelant|heibel|ruzie|onrust|relletjes?|gedoe|mot|bonje)(?:,? \\p{L}+){0,3}? (?:stap|loop|ga|grijp|kom) je (?:erop af|eropaf|ertussen|tussenbeide|in|er naartoe)',
    ],
    zekerheid: 0.76,
    wel: ['Je praat de gemoederen tot bedaren.'],
    niet: ['Trammelant is er niet.'],
  }),
];
