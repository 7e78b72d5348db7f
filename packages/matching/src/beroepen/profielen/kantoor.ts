import { BUIGEN, KLIMAAT, KNIELEN, KRACHT, LUCHT, PUBLIEK } from './bundels.js';
import type { ProfielBron } from './profielbron.js';

/** Office, knowledge work, telephone, laboratory. */
export const KANTOOR_PROFIELEN: Readonly<Record<string, ProfielBron>> = {
  kantoor: {
    laag: `${KRACHT} ${BUIGEN} ${KNIELEN} ${KLIMAAT} ${LUCHT} freq_licht klimmen traplopen lopen lopen_werk staan staan_werk boven_schouder vw_risico beroepsvervoer vw_geen_patienten etmaal emotionele_problemen vw_geen_leiding tastzin schroefbeweging frequent_reiken vw_tempo conflicten vw_terugval`,
    hoog: 'zitten zitten_werk toetsenbord_muis',
    middel:
      'concentreren hoofd_stand handgebruik verdelen_aandacht vw_storingen vw_deadlines vw_geen_klanten',
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
    hoog: 'vw_geen_klanten beroepsvervoer spreken zitten_werk structuur vw_terugval',
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
    middel: 'vw_terugval',
  },
  techniekkantoor: { basis: 'kennis', middel: 'beroepsvervoer lopen_werk' },
  ict: { basis: 'kennis', middel: 'vw_storingen', laag: 'conflicten vw_geen_patienten' },
  helpdesk: { basis: 'telefoon', hoog: 'vw_storingen verdelen_aandacht' },
  meldkamer: {
    basis: 'kantoor',
    hoog: 'etmaal concentreren verdelen_aandacht spreken horen zien vw_storingen vw_tempo vw_niet_afgeleid vw_geen_klanten',
    middel: 'conflicten vw_deadlines',
    laag: 'vw_terugval',
  },
  portier: {
    basis: 'kantoor',
    hoog: 'vw_geen_klanten',
    middel:
      'etmaal vw_terugval conflicten lopen_werk staan_werk toetsenbord_muis stof tocht koude vw_storingen',
  },
  postkamer: {
    basis: 'archief',
    middel: 'tillen dragen lopen_werk staan_werk freq_licht zitten',
    laag: 'concentreren toetsenbord_muis',
  },
  laboratorium: {
    hoog: 'concentreren handgebruik bescherming',
    middel:
      'huidcontact staan_werk stof toetsenbord_muis etmaal staan zitten_werk frequent_reiken verdelen_aandacht vw_storingen vw_deadlines vw_risico',
    laag: `${KRACHT} ${KLIMAAT} klimmen traplopen knielen beroepsvervoer vw_geen_klanten trilling buigen frequent_buigen boven_schouder vw_tempo vw_geen_patienten conflicten emotionele_problemen vw_geen_leiding vw_terugval geluid lopen_werk`,
  },
};
