/**
 * What kinds of work usually ask, item by item: `laag` hardly ever above the strictest levels,
 * `hoog` nearly always above the first level, `middel` in between. Own judgement, November 2026; no
 * arbeidsdeskundige has checked it. It may only raise or lower a suspicion, never decide.
 */
export interface ProfielBron {
  /** Profile whose judgements hold unless named here. */
  readonly basis?: string;
  readonly laag?: string;
  readonly middel?: string;
  readonly hoog?: string;
}

const KRACHT = 'tillen dragen duwen_trekken freq_zwaar';
const BUIGEN = 'buigen frequent_buigen torderen gebogen_actief';
const KNIELEN = 'knielen geknield_actief';
const KLIMAAT = 'hitte koude tocht';
const LUCHT = 'stof geluid trilling huidcontact bescherming';
const PUBLIEK = 'vw_geen_klanten vw_geen_patienten conflicten emotionele_problemen';

export const BELASTINGPROFIELEN: Readonly<Record<string, ProfielBron>> = {
  kantoor: {
    laag: `${KRACHT} ${BUIGEN} ${KNIELEN} ${KLIMAAT} ${LUCHT} freq_licht klimmen traplopen lopen lopen_werk staan staan_werk boven_schouder vw_risico beroepsvervoer vw_geen_patienten etmaal emotionele_problemen vw_geen_leiding tastzin schroefbeweging`,
    hoog: 'zitten zitten_werk toetsenbord_muis',
    middel: 'concentreren hoofd_stand',
  },
  balie: {
    basis: 'kantoor',
    hoog: 'vw_geen_klanten vw_storingen vw_niet_afgeleid spreken horen',
    middel: 'verdelen_aandacht conflicten toetsenbord_muis zitten',
  },
  telefoon: {
    basis: 'kantoor',
    hoog: 'vw_geen_klanten spreken horen',
    middel: 'conflicten vw_niet_afgeleid concentreren',
  },
  administratie: { basis: 'kantoor', hoog: 'concentreren', laag: `${PUBLIEK} vw_tempo` },
  archief: {
    basis: 'kantoor',
    laag: `${PUBLIEK} verdelen_aandacht vw_storingen vw_tempo vw_deadlines vw_niet_afgeleid`,
    middel: `${KRACHT} staan_werk lopen_werk`,
  },
  planning: { basis: 'kantoor', hoog: 'vw_storingen vw_deadlines verdelen_aandacht' },
  verkoopkantoor: { basis: 'kantoor', hoog: 'vw_geen_klanten spreken', middel: 'vw_deadlines' },
  buitendienst: {
    basis: 'kantoor',
    hoog: 'vw_geen_klanten beroepsvervoer spreken zitten_werk structuur',
    middel: 'vw_voorspelbaar vw_deadlines toetsenbord_muis',
  },
  kennis: { basis: 'kantoor', hoog: 'concentreren structuur', middel: 'vw_deadlines samenwerken' },
  leiding: {
    basis: 'kantoor',
    hoog: 'vw_geen_leiding vw_deadlines vw_storingen structuur verdelen_aandacht vw_voorspelbaar conflicten samenwerken',
  },
  hulpverlening: {
    basis: 'kantoor',
    hoog: 'vw_geen_klanten vw_geen_patienten emotionele_problemen conflicten spreken structuur',
  },
  magazijn: {
    hoog: `${KRACHT} buigen frequent_buigen lopen lopen_werk staan staan_werk frequent_reiken`,
    middel: 'torderen boven_schouder vw_tempo tocht vw_risico knielen vw_deadlines handgebruik',
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis vw_geen_leiding stof huidcontact spreken concentreren structuur`,
  },
  inpak: {
    hoog: 'staan staan_werk frequent_reiken freq_licht handgebruik vw_tempo',
    middel: `${KRACHT} frequent_buigen torderen concentreren vw_niet_afgeleid`,
    laag: `${PUBLIEK} klimmen traplopen verdelen_aandacht herinneren structuur vw_voorspelbaar vw_storingen toetsenbord_muis vw_geen_leiding lopen_werk knielen beroepsvervoer zitten_werk`,
  },
  productie: {
    basis: 'inpak',
    hoog: 'geluid bescherming',
    middel: `${KRACHT} stof vw_risico etmaal frequent_reiken freq_licht lopen_werk`,
  },
  assemblage: {
    hoog: 'handgebruik frequent_reiken concentreren',
    middel: `${KRACHT} zitten staan_werk vw_tempo bescherming geluid`,
    laag: `${PUBLIEK} ${KLIMAAT} klimmen traplopen lopen lopen_werk knielen toetsenbord_muis vw_geen_leiding beroepsvervoer vw_storingen trilling`,
  },
  werkplaats: {
    hoog: 'staan staan_werk geluid stof bescherming vw_risico handgebruik',
    middel: `${KRACHT} ${BUIGEN} ${KNIELEN} huidcontact trilling boven_schouder lopen_werk`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis vw_geen_leiding`,
  },
  machine: {
    hoog: 'geluid staan_werk bescherming vw_risico etmaal',
    middel: `${KRACHT} lopen_werk traplopen stof klimmen concentreren vw_tempo`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis vw_geen_leiding`,
  },
  bouw: {
    hoog: `${KRACHT} ${BUIGEN} ${KNIELEN} klimmen lopen_werk staan_werk tocht koude stof geluid vw_risico bescherming boven_schouder`,
    middel: 'hitte trilling traplopen huidcontact vervoer vw_deadlines',
    laag: 'zitten zitten_werk toetsenbord_muis vw_geen_patienten emotionele_problemen',
  },
  monteur: {
    hoog: `buigen frequent_buigen gebogen_actief ${KNIELEN} klimmen staan_werk vw_risico beroepsvervoer handgebruik schroefbeweging boven_schouder`,
    middel: `${KRACHT} torderen stof geluid tocht lopen_werk traplopen vw_geen_klanten etmaal vw_voorspelbaar bescherming`,
    laag: 'zitten zitten_werk toetsenbord_muis vw_geen_patienten emotionele_problemen vw_geen_leiding',
  },
  opzichter: {
    basis: 'leiding',
    hoog: 'lopen_werk beroepsvervoer tocht',
    middel: 'klimmen traplopen geluid stof staan_werk vw_risico bescherming',
  },
  groen: {
    hoog: `${KRACHT} ${BUIGEN} ${KNIELEN} lopen_werk staan_werk tocht koude vw_risico`,
    middel: 'hitte geluid trilling huidcontact bescherming klimmen stof',
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis etmaal`,
  },
  kwekerij: {
    hoog: 'staan staan_werk frequent_reiken frequent_buigen handgebruik',
    middel: `${KRACHT} hitte vw_tempo huidcontact lopen_werk knielen`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis verdelen_aandacht vw_storingen herinneren structuur geluid beroepsvervoer etmaal`,
  },
  dieren: {
    hoog: `${KRACHT} frequent_buigen stof huidcontact tocht koude staan_werk lopen_werk vw_risico overig_omgeving etmaal`,
    laag: 'zitten zitten_werk toetsenbord_muis vw_geen_patienten',
  },
  winkel: {
    hoog: 'staan staan_werk lopen_werk vw_geen_klanten vw_storingen vw_niet_afgeleid',
    middel: `${KRACHT} frequent_buigen conflicten verdelen_aandacht etmaal vw_deadlines boven_schouder vw_voorspelbaar`,
    laag: `zitten zitten_werk toetsenbord_muis ${LUCHT} hitte koude vw_geen_patienten emotionele_problemen beroepsvervoer vw_risico concentreren`,
  },
  vulploeg: {
    basis: 'winkel',
    hoog: `${KRACHT} frequent_buigen buigen frequent_reiken vw_tempo`,
    middel: 'vw_geen_klanten vw_storingen vw_niet_afgeleid etmaal knielen',
  },
  kassa: {
    basis: 'winkel',
    hoog: 'frequent_reiken vw_geen_klanten',
    middel: 'zitten staan staan_werk tillen',
    laag: 'lopen_werk frequent_buigen klimmen traplopen',
  },
  bediening: {
    hoog: 'staan staan_werk lopen lopen_werk vw_geen_klanten vw_deadlines vw_storingen verdelen_aandacht vw_tempo etmaal vw_niet_afgeleid',
    middel: 'tillen dragen geluid herinneren conflicten traplopen frequent_buigen',
    laag: 'zitten zitten_werk toetsenbord_muis vw_geen_patienten koude stof trilling',
  },
  keuken: {
    hoog: 'staan staan_werk hitte vw_deadlines vw_tempo huidcontact vw_risico',
    middel: `${KRACHT} frequent_buigen etmaal geluid lopen_werk stof`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis koude tocht beroepsvervoer`,
  },
  catering: {
    basis: 'keuken',
    hoog: 'lopen_werk vw_geen_klanten',
    middel: 'hitte etmaal vw_risico',
  },
  schoonmaak: {
    hoog: 'frequent_buigen buigen lopen lopen_werk staan staan_werk huidcontact',
    middel: `${KRACHT} ${KNIELEN} traplopen torderen vw_tempo boven_schouder vw_terugval`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis vw_geen_leiding concentreren trilling`,
  },
  zorg: {
    hoog: `${KRACHT} frequent_buigen buigen lopen_werk staan_werk etmaal vw_geen_patienten emotionele_problemen vw_geen_klanten`,
    middel:
      'huidcontact vw_deadlines vw_storingen conflicten verdelen_aandacht torderen overig_omgeving vw_tempo',
    laag: 'zitten zitten_werk toetsenbord_muis koude tocht stof trilling klimmen',
  },
  thuiszorg: {
    basis: 'zorg',
    hoog: 'traplopen vw_terugval huidcontact knielen',
    middel: `${KRACHT} etmaal vervoer`,
  },
  behandelkamer: {
    hoog: 'vw_geen_patienten vw_geen_klanten spreken emotionele_problemen',
    middel: 'staan_werk concentreren frequent_buigen huidcontact vw_deadlines',
    laag: `tillen dragen ${KLIMAAT} stof geluid trilling klimmen traplopen knielen beroepsvervoer`,
  },
  begeleiding: {
    hoog: 'vw_geen_patienten emotionele_problemen conflicten vw_geen_klanten spreken vw_voorspelbaar',
    middel: `${KRACHT} etmaal vw_terugval structuur lopen_werk`,
    laag: `${KLIMAAT} stof trilling klimmen zitten_werk`,
  },
  onderwijs: {
    hoog: 'staan staan_werk spreken verdelen_aandacht vw_storingen vw_niet_afgeleid horen',
    middel: 'geluid conflicten emotionele_problemen vw_voorspelbaar vw_deadlines',
    laag: `${KRACHT} ${KLIMAAT} stof trilling huidcontact klimmen etmaal beroepsvervoer zitten zitten_werk`,
  },
  kinderopvang: {
    basis: 'onderwijs',
    hoog: `tillen dragen frequent_buigen buigen ${KNIELEN} geluid`,
    middel: 'overig_omgeving emotionele_problemen',
  },
  verzorging: {
    hoog: 'staan staan_werk handgebruik vw_geen_klanten huidcontact',
    middel: 'boven_schouder gebogen_actief reiken etmaal',
    laag: `${KRACHT} klimmen traplopen lopen_werk koude tocht zitten_werk toetsenbord_muis`,
  },
  conciërge: {
    hoog: 'lopen lopen_werk traplopen vw_voorspelbaar vw_geen_klanten',
    middel: `${KRACHT} klimmen frequent_buigen knielen vw_storingen conflicten`,
    laag: 'zitten zitten_werk toetsenbord_muis koude stof geluid trilling bescherming hitte beroepsvervoer',
  },
  portier: {
    basis: 'kantoor',
    hoog: 'vw_geen_klanten',
    middel:
      'etmaal vw_terugval conflicten lopen_werk staan_werk toetsenbord_muis stof tocht koude vw_storingen',
  },
  beveiliging: {
    hoog: 'etmaal vw_terugval vw_risico conflicten vw_geen_klanten',
    middel: 'lopen_werk staan_werk traplopen tocht koude zitten concentreren lopen staan',
    laag: `${KRACHT} ${BUIGEN} stof huidcontact trilling hitte toetsenbord_muis`,
  },
  handhaving: {
    basis: 'beveiliging',
    hoog: 'lopen lopen_werk tocht koude',
    middel: 'etmaal staan_werk',
  },
  uniform: {
    hoog: `${KRACHT} conflicten etmaal vw_risico lopen_werk klimmen emotionele_problemen vw_voorspelbaar vw_deadlines`,
  },
  personenvervoer: {
    hoog: 'zitten zitten_werk beroepsvervoer vw_risico vw_terugval vw_geen_klanten concentreren verdelen_aandacht hoofdbewegingen',
    middel: 'tillen trilling etmaal duwen_trekken',
    laag: 'klimmen traplopen lopen lopen_werk staan staan_werk knielen toetsenbord_muis stof',
  },
  vrachtwagen: {
    hoog: 'zitten zitten_werk beroepsvervoer trilling duwen_trekken vw_risico vw_terugval hoofdbewegingen verdelen_aandacht',
    middel: 'tillen dragen klimmen etmaal concentreren vw_deadlines koude tocht',
    laag: 'toetsenbord_muis vw_geen_patienten emotionele_problemen staan_werk lopen_werk',
  },
  bezorging: {
    hoog: 'tillen dragen lopen_werk beroepsvervoer vw_tempo vw_risico vw_terugval frequent_buigen vw_deadlines',
    middel: 'traplopen duwen_trekken zitten tocht koude vw_geen_klanten klimmen',
    laag: 'toetsenbord_muis vw_geen_patienten emotionele_problemen stof vw_geen_leiding',
  },
  post: {
    hoog: 'lopen lopen_werk tocht koude',
    middel: 'tillen dragen frequent_reiken traplopen',
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis stof geluid vw_storingen vw_niet_afgeleid structuur`,
  },
  postkamer: {
    basis: 'archief',
    middel: 'tillen dragen lopen_werk staan_werk freq_licht zitten',
    laag: 'concentreren toetsenbord_muis',
  },
  heftruck: {
    hoog: 'trilling beroepsvervoer vw_risico hoofdbewegingen torderen zitten verdelen_aandacht',
    middel: `${KRACHT} tocht geluid etmaal zitten_werk vw_tempo`,
    laag: `${PUBLIEK} lopen_werk staan_werk knielen toetsenbord_muis`,
  },
  grondverzet: {
    hoog: 'trilling zitten zitten_werk vw_risico geluid hoofdbewegingen stof',
    middel: 'klimmen tillen tocht beroepsvervoer torderen',
    laag: `${PUBLIEK} lopen_werk staan_werk toetsenbord_muis`,
  },
  afval: {
    hoog: `${KRACHT} buigen frequent_buigen lopen_werk staan_werk tocht koude stof huidcontact bescherming`,
    middel: 'geluid vw_tempo vw_risico klimmen',
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis`,
  },
  laboratorium: {
    hoog: 'concentreren handgebruik bescherming',
    middel: 'huidcontact staan_werk stof toetsenbord_muis etmaal',
    laag: `${KRACHT} ${KLIMAAT} klimmen traplopen knielen beroepsvervoer vw_geen_klanten trilling`,
  },
  techniekkantoor: { basis: 'kennis', middel: 'beroepsvervoer lopen_werk' },
  ict: { basis: 'kennis', middel: 'vw_storingen', laag: 'conflicten vw_geen_patienten' },
  helpdesk: { basis: 'telefoon', hoog: 'vw_storingen verdelen_aandacht' },
  schip: {
    hoog: 'etmaal vw_risico geluid trilling klimmen traplopen tocht vw_voorspelbaar vervoer',
    middel: `${KRACHT} staan_werk lopen_werk koude concentreren bescherming vw_geen_collega`,
    laag: 'vw_geen_patienten vw_geen_klanten emotionele_problemen',
  },
  cockpit: {
    hoog: 'etmaal vw_risico concentreren verdelen_aandacht zitten zitten_werk beroepsvervoer horen zien',
    middel: 'structuur vw_voorspelbaar samenwerken spreken',
    laag: `${KRACHT} ${BUIGEN} ${KNIELEN} lopen_werk staan_werk huidcontact stof`,
  },
  meldkamer: {
    basis: 'kantoor',
    hoog: 'etmaal concentreren verdelen_aandacht spreken horen zien vw_storingen vw_tempo vw_niet_afgeleid',
    middel: 'conflicten vw_deadlines',
  },
  podium: {
    hoog: 'vw_geen_klanten etmaal vw_deadlines spreken',
    laag: 'stof koude zitten_werk toetsenbord_muis',
  },
  toezicht: {
    hoog: 'vw_geen_klanten',
    middel: 'staan staan_werk lopen_werk etmaal conflicten tocht',
    laag: `${KRACHT} ${BUIGEN} ${KNIELEN} klimmen stof huidcontact trilling toetsenbord_muis beroepsvervoer vw_deadlines`,
  },
};
