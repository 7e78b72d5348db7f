import { beperking, type DemoClient, NEDERLANDS } from '../clienten/demo-client.js';

/** Weeks of illness on the day of seeding: two years and the weeks of a relapse lie behind him. */
const WEKEN = 110;

/** Somebody of whom the whole way is in the dossier, from the first sick day to the WIA; invented. */
export const LEVEN_CLIENT: DemoClient = {
  naam: 'Nico Levensloop',
  weken: WEKEN,
  documentDagenOud: 362,
  coach: 1,
  werkgever: 0,
  auteurFunctie: 'bedrijfsarts',
  belastbaarheid: {
    document: 'FML',
    editie: 'nieuw',
    beperkingen: [
      beperking('tillen', 1, 'licht beperkt, ongeveer 10 kg', { max_kg: 10 }),
      beperking('uren_dag', 2, 'ongeveer 6 uur per dag', { max: 6 }),
      beperking('uren_week', 2, 'ongeveer 30 uur per week', { max: 30 }),
    ],
    toelichting: null,
  },
  zoekprofiel: {
    doelberoepen: ['medewerker bediening brug en sluis', 'administratief medewerker'],
    woonplaats: 'Amersfoort',
    max_reis_km: 30,
    uren_min: 20,
    uren_max: 30,
    opleiding: 'mbo-3',
    rijbewijs: ['B'],
    talen: NEDERLANDS,
  },
};

/** The account by which he reads and signs his reports. */
export const LEVEN_EMAIL = 'nico@demo.invalid';
