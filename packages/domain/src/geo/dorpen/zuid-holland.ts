/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_ZUID_HOLLAND = `
Brandwijk 51.89 4.81; Dalem 51.825 5.01; Gelderswoude 52.11 4.53; Goudriaan 51.895 4.905
Kaag 52.215 4.565; Molenaarsgraaf 51.88 4.83; Nieuwe Wetering 52.215 4.62; Noorden 52.165 4.82
Oud Ade 52.19 4.575; Oud-Alblas 51.86 4.72; Oudenhoorn 51.825 4.19; Simonshaven 51.825 4.285
Strijensas 51.715 4.585; Vlist 51.98 4.82; Vrouwenakker 52.21 4.78; Wijngaarden 51.845 4.755
Woerdense Verlaat 52.155 4.86; Zevenhuizen 52.01 4.58; Zwammerdam 52.105 4.725
`;
