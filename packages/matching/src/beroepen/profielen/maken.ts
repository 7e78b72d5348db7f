import { BUIGEN, KLIMAAT, KNIELEN, KRACHT, PUBLIEK } from './bundels.js';
import type { ProfielBron } from './profielbron.js';

/** Production, workshops, building, green, animals, waste. */
export const MAKEN_PROFIELEN: Readonly<Record<string, ProfielBron>> = {
  inpak: {
    hoog: 'staan staan_werk frequent_reiken freq_licht handgebruik vw_tempo',
    middel: `${KRACHT} frequent_buigen torderen concentreren vw_niet_afgeleid buigen etmaal geluid`,
    laag: `${PUBLIEK} klimmen traplopen verdelen_aandacht herinneren structuur vw_voorspelbaar vw_storingen toetsenbord_muis vw_geen_leiding lopen_werk knielen beroepsvervoer zitten_werk boven_schouder vw_deadlines vw_risico vw_terugval stof huidcontact koude hitte`,
  },
  productie: {
    basis: 'inpak',
    hoog: 'geluid bescherming',
    middel: `${KRACHT} stof vw_risico etmaal frequent_reiken freq_licht lopen_werk buigen boven_schouder huidcontact`,
    laag: 'vw_deadlines vw_terugval koude hitte',
  },
  assemblage: {
    hoog: 'handgebruik frequent_reiken concentreren',
    middel: `${KRACHT} zitten staan_werk vw_tempo bescherming geluid staan zitten_werk`,
    laag: `${PUBLIEK} ${KLIMAAT} klimmen traplopen lopen lopen_werk knielen toetsenbord_muis vw_geen_leiding beroepsvervoer vw_storingen trilling buigen frequent_buigen boven_schouder verdelen_aandacht vw_deadlines vw_risico vw_terugval etmaal stof huidcontact`,
  },
  werkplaats: {
    hoog: 'staan staan_werk geluid stof bescherming vw_risico handgebruik',
    middel: `${KRACHT} ${BUIGEN} ${KNIELEN} huidcontact trilling boven_schouder lopen_werk frequent_reiken concentreren vw_deadlines vw_tempo`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis vw_geen_leiding klimmen traplopen verdelen_aandacht vw_storingen vw_terugval beroepsvervoer etmaal koude hitte`,
  },
  machine: {
    hoog: 'geluid staan_werk bescherming vw_risico etmaal',
    middel: `${KRACHT} lopen_werk traplopen stof klimmen concentreren vw_tempo buigen frequent_buigen staan frequent_reiken verdelen_aandacht vw_storingen vw_terugval huidcontact hitte`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis vw_geen_leiding knielen boven_schouder handgebruik beroepsvervoer koude vw_deadlines`,
  },
  bouw: {
    hoog: `${KRACHT} ${BUIGEN} ${KNIELEN} klimmen lopen_werk staan_werk tocht koude stof geluid vw_risico bescherming boven_schouder staan handgebruik`,
    middel:
      'hitte trilling traplopen huidcontact vervoer vw_deadlines frequent_reiken concentreren vw_tempo beroepsvervoer',
    laag: 'zitten zitten_werk toetsenbord_muis vw_geen_patienten emotionele_problemen vw_geen_leiding vw_storingen vw_terugval etmaal vw_geen_klanten conflicten verdelen_aandacht',
  },
  monteur: {
    hoog: `buigen frequent_buigen gebogen_actief ${KNIELEN} klimmen staan_werk vw_risico beroepsvervoer handgebruik schroefbeweging boven_schouder`,
    middel: `${KRACHT} torderen stof geluid tocht lopen_werk traplopen vw_geen_klanten etmaal vw_voorspelbaar bescherming staan frequent_reiken concentreren vw_storingen vw_deadlines vw_terugval huidcontact koude`,
    laag: 'zitten zitten_werk toetsenbord_muis vw_geen_patienten emotionele_problemen vw_geen_leiding verdelen_aandacht vw_tempo conflicten hitte',
  },
  opzichter: {
    basis: 'leiding',
    hoog: 'lopen_werk beroepsvervoer tocht',
    middel: 'klimmen traplopen geluid stof staan_werk vw_risico bescherming',
  },
  groen: {
    hoog: `${KRACHT} ${BUIGEN} ${KNIELEN} lopen_werk staan_werk tocht koude vw_risico staan handgebruik`,
    middel:
      'hitte geluid trilling huidcontact bescherming klimmen stof frequent_reiken boven_schouder vw_tempo vw_terugval beroepsvervoer',
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis etmaal vw_geen_leiding traplopen concentreren verdelen_aandacht vw_storingen vw_deadlines`,
  },
  kwekerij: {
    hoog: 'staan staan_werk frequent_reiken frequent_buigen handgebruik buigen',
    middel: `${KRACHT} hitte vw_tempo huidcontact lopen_werk knielen boven_schouder`,
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis verdelen_aandacht vw_storingen herinneren structuur geluid beroepsvervoer etmaal klimmen traplopen concentreren vw_deadlines vw_risico vw_geen_leiding vw_terugval stof koude`,
  },
  dieren: {
    hoog: `${KRACHT} frequent_buigen stof huidcontact tocht koude staan_werk lopen_werk vw_risico overig_omgeving etmaal buigen staan vw_terugval`,
    laag: 'zitten zitten_werk toetsenbord_muis vw_geen_patienten traplopen boven_schouder vw_geen_klanten conflicten emotionele_problemen vw_geen_leiding vw_deadlines vw_storingen concentreren',
    middel:
      'knielen klimmen frequent_reiken handgebruik verdelen_aandacht vw_tempo beroepsvervoer geluid hitte',
  },
  afval: {
    hoog: `${KRACHT} buigen frequent_buigen lopen_werk staan_werk tocht koude stof huidcontact bescherming staan`,
    middel:
      'geluid vw_tempo vw_risico klimmen knielen traplopen frequent_reiken handgebruik vw_deadlines beroepsvervoer etmaal hitte',
    laag: `${PUBLIEK} zitten zitten_werk toetsenbord_muis concentreren verdelen_aandacht vw_storingen vw_geen_leiding boven_schouder vw_terugval`,
  },
};
