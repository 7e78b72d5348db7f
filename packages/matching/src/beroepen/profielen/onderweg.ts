import { BUIGEN, KNIELEN, KRACHT, PUBLIEK } from './bundels.js';
import type { ProfielBron } from './profielbron.js';

/** Storage, security, uniforms, transport. */
export const ONDERWEG_PROFIELEN: Readonly<Record<string, ProfielBron>> = {
  magazijn: {
    hoog: `${KRACHT} buigen frequent_buigen lopen lopen_werk staan staan_werk frequent_reiken`,
    middel:
      'torderen boven_schouder vw_tempo tocht vw_risico knielen vw_deadlines handgebruik klimmen traplopen etmaal',
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis vw_geen_leiding stof huidcontact spreken concentreren structuur koude hitte beroepsvervoer geluid verdelen_aandacht vw_storingen vw_terugval`,
  },
  beveiliging: {
    hoog: 'etmaal vw_terugval vw_risico conflicten vw_geen_klanten',
    middel:
      'lopen_werk staan_werk traplopen tocht koude zitten concentreren lopen staan zitten_werk verdelen_aandacht vw_storingen emotionele_problemen beroepsvervoer',
    laag: `${KRACHT} ${BUIGEN} stof huidcontact trilling hitte toetsenbord_muis knielen klimmen frequent_reiken boven_schouder handgebruik vw_deadlines vw_tempo vw_geen_patienten vw_geen_leiding geluid`,
  },
  handhaving: {
    basis: 'beveiliging',
    hoog: 'lopen lopen_werk tocht koude',
    middel: 'etmaal staan_werk',
    laag: 'zitten_werk',
  },
  uniform: {
    hoog: `${KRACHT} conflicten etmaal vw_risico lopen_werk klimmen emotionele_problemen vw_voorspelbaar vw_deadlines staan staan_werk`,
    laag: 'boven_schouder zitten_werk toetsenbord_muis vw_terugval',
    middel:
      'buigen frequent_buigen knielen traplopen frequent_reiken handgebruik concentreren verdelen_aandacht vw_storingen vw_tempo vw_geen_klanten vw_geen_patienten vw_geen_leiding beroepsvervoer geluid stof huidcontact koude hitte',
  },
  toezicht: {
    hoog: 'vw_geen_klanten',
    middel:
      'staan staan_werk lopen_werk etmaal conflicten tocht traplopen zitten_werk concentreren verdelen_aandacht vw_storingen vw_terugval',
    laag: `${KRACHT} ${BUIGEN} ${KNIELEN} klimmen stof huidcontact trilling toetsenbord_muis beroepsvervoer vw_deadlines frequent_reiken boven_schouder handgebruik vw_risico vw_geen_patienten emotionele_problemen vw_geen_leiding vw_tempo geluid koude hitte`,
  },
  personenvervoer: {
    hoog: 'zitten zitten_werk beroepsvervoer vw_risico vw_terugval vw_geen_klanten concentreren verdelen_aandacht hoofdbewegingen',
    middel:
      'tillen trilling etmaal duwen_trekken dragen vw_storingen vw_deadlines vw_geen_patienten conflicten emotionele_problemen',
    laag: 'klimmen traplopen lopen lopen_werk staan staan_werk knielen toetsenbord_muis stof buigen frequent_buigen frequent_reiken boven_schouder handgebruik vw_tempo vw_geen_leiding geluid huidcontact koude hitte',
  },
  vrachtwagen: {
    hoog: 'zitten zitten_werk beroepsvervoer trilling duwen_trekken vw_risico vw_terugval hoofdbewegingen verdelen_aandacht',
    middel:
      'tillen dragen klimmen etmaal concentreren vw_deadlines koude tocht buigen handgebruik vw_storingen vw_geen_klanten geluid',
    laag: 'toetsenbord_muis vw_geen_patienten emotionele_problemen staan_werk lopen_werk frequent_buigen knielen traplopen staan frequent_reiken boven_schouder vw_tempo vw_geen_leiding stof huidcontact hitte conflicten',
  },
  bezorging: {
    hoog: 'tillen dragen lopen_werk beroepsvervoer vw_tempo vw_risico vw_terugval frequent_buigen vw_deadlines',
    middel:
      'traplopen duwen_trekken zitten tocht koude vw_geen_klanten klimmen buigen staan staan_werk zitten_werk frequent_reiken concentreren verdelen_aandacht',
    laag: 'toetsenbord_muis vw_geen_patienten emotionele_problemen stof vw_geen_leiding boven_schouder handgebruik huidcontact hitte etmaal geluid vw_storingen conflicten knielen',
  },
  post: {
    hoog: 'lopen lopen_werk tocht koude vw_terugval',
    middel:
      'tillen dragen frequent_reiken traplopen duwen_trekken buigen frequent_buigen staan staan_werk handgebruik vw_tempo vw_risico beroepsvervoer',
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis stof geluid vw_storingen vw_niet_afgeleid structuur klimmen boven_schouder concentreren verdelen_aandacht vw_deadlines vw_geen_leiding etmaal huidcontact hitte knielen`,
  },
  heftruck: {
    hoog: 'trilling beroepsvervoer vw_risico hoofdbewegingen torderen zitten verdelen_aandacht',
    middel: `${KRACHT} tocht geluid etmaal zitten_werk vw_tempo klimmen boven_schouder handgebruik concentreren vw_storingen vw_deadlines koude`,
    laag: `${PUBLIEK} lopen_werk staan_werk knielen toetsenbord_muis buigen frequent_buigen traplopen staan frequent_reiken vw_geen_leiding vw_terugval huidcontact hitte stof`,
  },
  grondverzet: {
    hoog: 'trilling zitten zitten_werk vw_risico geluid hoofdbewegingen stof',
    middel:
      'klimmen tillen tocht beroepsvervoer torderen handgebruik concentreren verdelen_aandacht vw_deadlines vw_terugval',
    laag: `${PUBLIEK} lopen_werk staan_werk toetsenbord_muis dragen duwen_trekken buigen frequent_buigen knielen traplopen staan frequent_reiken boven_schouder vw_storingen vw_tempo vw_geen_leiding etmaal huidcontact koude hitte`,
  },
  schip: {
    hoog: 'etmaal vw_risico geluid trilling klimmen traplopen tocht vw_voorspelbaar vervoer staan',
    middel: `${KRACHT} staan_werk lopen_werk koude concentreren bescherming vw_geen_collega buigen frequent_buigen knielen zitten_werk frequent_reiken handgebruik verdelen_aandacht vw_storingen vw_deadlines vw_tempo conflicten vw_geen_leiding stof huidcontact hitte`,
    laag: 'vw_geen_patienten vw_geen_klanten emotionele_problemen toetsenbord_muis boven_schouder beroepsvervoer vw_terugval',
  },
  cockpit: {
    hoog: 'etmaal vw_risico concentreren verdelen_aandacht zitten zitten_werk beroepsvervoer horen zien',
    middel:
      'structuur vw_voorspelbaar samenwerken spreken handgebruik vw_storingen vw_deadlines vw_tempo vw_geen_leiding geluid',
    laag: `${KRACHT} ${BUIGEN} ${KNIELEN} lopen_werk staan_werk huidcontact stof klimmen traplopen staan frequent_reiken boven_schouder toetsenbord_muis vw_geen_patienten vw_geen_klanten emotionele_problemen conflicten koude hitte vw_terugval`,
  },
};
