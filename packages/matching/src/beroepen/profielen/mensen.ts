import { KLIMAAT, KNIELEN, KRACHT, LUCHT, PUBLIEK } from './bundels.js';
import type { ProfielBron } from './profielbron.js';

/** Shops, hospitality, cleaning, care, education. */
export const MENSEN_PROFIELEN: Readonly<Record<string, ProfielBron>> = {
  winkel: {
    hoog: 'staan staan_werk lopen_werk vw_geen_klanten vw_storingen vw_niet_afgeleid',
    middel: `${KRACHT} frequent_buigen conflicten verdelen_aandacht etmaal vw_deadlines boven_schouder vw_voorspelbaar buigen knielen klimmen traplopen frequent_reiken vw_tempo`,
    laag: `zitten zitten_werk toetsenbord_muis ${LUCHT} hitte koude vw_geen_patienten emotionele_problemen beroepsvervoer vw_risico concentreren handgebruik vw_terugval vw_geen_leiding`,
  },
  vulploeg: {
    basis: 'winkel',
    hoog: `${KRACHT} frequent_buigen buigen frequent_reiken vw_tempo`,
    middel: 'vw_geen_klanten vw_storingen vw_niet_afgeleid etmaal knielen',
    laag: 'klimmen traplopen vw_terugval',
  },
  kassa: {
    basis: 'winkel',
    hoog: 'frequent_reiken vw_geen_klanten',
    middel: 'zitten staan staan_werk tillen',
    laag: 'lopen_werk frequent_buigen klimmen traplopen',
  },
  bediening: {
    hoog: 'staan staan_werk lopen lopen_werk vw_geen_klanten vw_deadlines vw_storingen verdelen_aandacht vw_tempo etmaal vw_niet_afgeleid',
    middel:
      'tillen dragen geluid herinneren conflicten traplopen frequent_buigen buigen frequent_reiken handgebruik hitte',
    laag: 'zitten zitten_werk toetsenbord_muis vw_geen_patienten koude stof trilling duwen_trekken knielen klimmen boven_schouder concentreren vw_risico emotionele_problemen vw_geen_leiding vw_terugval beroepsvervoer huidcontact',
  },
  keuken: {
    hoog: 'staan staan_werk hitte vw_deadlines vw_tempo huidcontact vw_risico',
    middel: `${KRACHT} frequent_buigen etmaal geluid lopen_werk stof buigen frequent_reiken handgebruik concentreren verdelen_aandacht vw_storingen`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis koude tocht beroepsvervoer klimmen traplopen knielen boven_schouder vw_geen_leiding vw_terugval`,
  },
  catering: {
    basis: 'keuken',
    hoog: 'lopen_werk vw_geen_klanten',
    middel: 'hitte etmaal vw_risico',
  },
  schoonmaak: {
    hoog: 'frequent_buigen buigen lopen lopen_werk staan staan_werk huidcontact',
    middel: `${KRACHT} ${KNIELEN} traplopen torderen vw_tempo boven_schouder vw_terugval frequent_reiken handgebruik etmaal stof`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis vw_geen_leiding concentreren trilling klimmen verdelen_aandacht vw_storingen vw_deadlines vw_risico beroepsvervoer geluid koude hitte`,
  },
  zorg: {
    hoog: `${KRACHT} frequent_buigen buigen lopen_werk staan_werk etmaal vw_geen_patienten emotionele_problemen vw_geen_klanten staan`,
    middel:
      'huidcontact vw_deadlines vw_storingen conflicten verdelen_aandacht torderen overig_omgeving vw_tempo knielen traplopen frequent_reiken handgebruik concentreren',
    laag: 'zitten zitten_werk toetsenbord_muis koude tocht stof trilling klimmen vw_risico vw_geen_leiding beroepsvervoer geluid hitte boven_schouder vw_terugval',
  },
  thuiszorg: {
    basis: 'zorg',
    hoog: 'traplopen vw_terugval huidcontact knielen',
    middel: `${KRACHT} etmaal vervoer staan beroepsvervoer`,
  },
  behandelkamer: {
    hoog: 'vw_geen_patienten vw_geen_klanten spreken emotionele_problemen',
    middel:
      'staan_werk concentreren frequent_buigen huidcontact vw_deadlines buigen staan zitten_werk frequent_reiken handgebruik toetsenbord_muis verdelen_aandacht vw_storingen vw_tempo conflicten',
    laag: `tillen dragen ${KLIMAAT} stof geluid trilling klimmen traplopen knielen beroepsvervoer duwen_trekken boven_schouder vw_risico vw_geen_leiding etmaal lopen_werk vw_terugval`,
  },
  begeleiding: {
    hoog: 'vw_geen_patienten emotionele_problemen conflicten vw_geen_klanten spreken vw_voorspelbaar',
    middel: `${KRACHT} etmaal vw_terugval structuur lopen_werk buigen frequent_buigen traplopen staan staan_werk toetsenbord_muis concentreren verdelen_aandacht vw_storingen vw_deadlines vw_risico beroepsvervoer`,
    laag: `${KLIMAAT} stof trilling klimmen zitten_werk knielen boven_schouder frequent_reiken handgebruik geluid huidcontact vw_geen_leiding vw_tempo`,
  },
  onderwijs: {
    hoog: 'staan staan_werk spreken verdelen_aandacht vw_storingen vw_niet_afgeleid horen vw_geen_leiding vw_geen_klanten',
    middel:
      'geluid conflicten emotionele_problemen vw_voorspelbaar vw_deadlines lopen_werk toetsenbord_muis concentreren vw_terugval',
    laag: `${KRACHT} ${KLIMAAT} stof trilling huidcontact klimmen etmaal beroepsvervoer zitten zitten_werk buigen frequent_buigen knielen traplopen frequent_reiken boven_schouder handgebruik vw_tempo vw_risico vw_geen_patienten`,
  },
  kinderopvang: {
    basis: 'onderwijs',
    hoog: `tillen dragen frequent_buigen buigen ${KNIELEN} geluid`,
    middel: 'overig_omgeving emotionele_problemen lopen_werk frequent_reiken',
    laag: 'toetsenbord_muis vw_terugval vw_geen_leiding',
  },
  verzorging: {
    hoog: 'staan staan_werk handgebruik vw_geen_klanten huidcontact',
    middel:
      'boven_schouder gebogen_actief reiken etmaal buigen frequent_buigen frequent_reiken concentreren vw_storingen vw_deadlines vw_tempo stof',
    laag: `${KRACHT} klimmen traplopen lopen_werk koude tocht zitten_werk toetsenbord_muis knielen vw_risico vw_geen_leiding vw_terugval vw_geen_patienten conflicten emotionele_problemen beroepsvervoer hitte geluid verdelen_aandacht`,
  },
  conciërge: {
    hoog: 'lopen lopen_werk traplopen vw_voorspelbaar vw_geen_klanten',
    middel: `${KRACHT} klimmen frequent_buigen knielen vw_storingen conflicten buigen staan staan_werk handgebruik verdelen_aandacht vw_terugval`,
    laag: 'zitten zitten_werk toetsenbord_muis koude stof geluid trilling bescherming hitte beroepsvervoer frequent_reiken boven_schouder concentreren vw_deadlines vw_tempo vw_risico vw_geen_patienten emotionele_problemen vw_geen_leiding huidcontact etmaal',
  },
  podium: {
    hoog: 'vw_geen_klanten etmaal vw_deadlines spreken staan staan_werk concentreren',
    laag: 'stof koude zitten_werk toetsenbord_muis klimmen vw_risico vw_geen_patienten conflicten emotionele_problemen vw_geen_leiding vw_terugval huidcontact',
    middel:
      'tillen dragen duwen_trekken buigen frequent_buigen knielen traplopen lopen_werk frequent_reiken boven_schouder handgebruik verdelen_aandacht vw_storingen vw_tempo geluid beroepsvervoer hitte',
  },
};
