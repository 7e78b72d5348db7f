/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_LIMBURG = `
Baneheide 50.825 5.965; Bemelen 50.85 5.765; Beutenaken 50.775 5.84; Bingelrade 50.975 5.93
Eckelrade 50.80 5.76; Elkenrade 50.835 5.90; Evertsoord 51.40 5.99; Eys 50.825 5.925
Haler 51.195 5.78; Heide 51.505 5.945; Heijenrath 50.78 5.875; Ingber 50.825 5.85
Jabeek 50.98 5.94; Lemiers 50.785 5.985; Leveroy 51.25 5.835; Maria Hoop 51.095 5.925
Middelaar 51.725 5.915; Moorveld 50.905 5.77; Papenhoven 51.03 5.82; Plasmolen 51.735 5.925
Ransdaal 50.87 5.89; Reijmerstok 50.80 5.835; Scheulder 50.84 5.83; Smakt 51.565 6.0
Ven-Zelderheide 51.71 6.03; Veulen 51.485 5.945; Vredepeel 51.54 5.87; Walem 50.865 5.85
Windraak 50.985 5.87
`;
