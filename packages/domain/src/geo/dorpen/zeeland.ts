/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_ZEELAND = `
's-Heer Abtskerke 51.47 3.88; Baarland 51.41 3.88; Biggekerke 51.50 3.52; Dreischor 51.69 3.98
Driewegen 51.42 3.81; Eede 51.25 3.45; Ellemeet 51.73 3.82; Gapinge 51.545 3.635
Geersdijk 51.565 3.775; Graauw 51.33 4.105; Heikant 51.265 4.02; Hengstdijk 51.345 3.99
Hoofdplaat 51.37 3.665; Kapellebrug 51.255 4.05; Kats 51.57 3.895; Kattendijke 51.52 3.945
Kerkwerve 51.685 3.875; Kuitaart 51.33 3.995; Kwadendamme 51.44 3.895; Lamswaarde 51.345 4.055
Nieuwvliet 51.37 3.465; Nisse 51.455 3.86; Noordgouwe 51.69 3.935; Noordwelle 51.72 3.79
Oostdijk 51.435 4.07; Ossenisse 51.385 3.98; Oudelande 51.40 3.855; Ouwerkerk 51.625 3.99
Overslag 51.205 3.86; Ovezande 51.44 3.82; Retranchement 51.365 3.38; Schore 51.455 4.005
Sint Kruis 51.27 3.50; Spui 51.29 3.87; Terhole 51.315 4.025; Walsoorden 51.385 4.04
Waterlandkerkje 51.325 3.555; Zuiddorpe 51.235 3.905; Zuidzande 51.345 3.47
`;
