/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_NOORD_HOLLAND = `
Abbenes 52.23 4.60; Beets 52.605 4.985; Beinsdorp 52.29 4.60; Bentveld 52.365 4.57
Blokker 52.665 5.11; Boesingheliede 52.39 4.74; Buitenkaag 52.215 4.555; Burgerbrug 52.755 4.705
Burgerveen 52.215 4.66; De Waal 53.06 4.83; De Weere 52.735 4.98; De Woude 52.545 4.80
Den Hoorn 53.025 4.755; Den Ilp 52.45 4.905; Driehuizen 52.58 4.81; Groet 52.72 4.67
Haarlemmerliede 52.39 4.69; Haringhuizen 52.785 4.86; Hobrede 52.55 4.97; Huisduinen 52.95 4.73
Kreileroord 52.845 5.08; Lambertschaag 52.75 5.03; Leimuiderbrug 52.215 4.69; Lutjewinkel 52.78 4.92
Markenbinnen 52.53 4.77; Middelie 52.535 5.01; Noordbeemster 52.59 4.92; Noordeinde 52.57 4.835
Oost-Graftdijk 52.555 4.815; Oosterleek 52.64 5.19; Oostwoud 52.73 5.09; Oterleek 52.635 4.835
Oude Niedorp 52.735 4.885; Oudendijk 52.60 4.955; Oudesluis 52.83 4.80; Purmer 52.48 5.0
Purmerland 52.48 4.92; Rozenburg 52.28 4.735; Schardam 52.59 5.015; Scharwoude 52.61 5.02
Schellinkhout 52.635 5.12; Sint Maartensbrug 52.78 4.735; Sint Maartensvlotbrug 52.79 4.70
Spijkerboor 52.545 4.85; Starnmeer 52.535 4.84; Uitdam 52.425 5.07; Warder 52.56 5.03
Westbeemster 52.565 4.88; Westerland 52.89 4.95; Westknollendam 52.52 4.78; Weteringbrug 52.24 4.65
Zijdewind 52.74 4.865; Zuiderwoude 52.435 5.04; Zwaagdijk 52.69 5.12; Zwaagdijk-Oost 52.70 5.14
Zwaagdijk-West 52.68 5.10
`;
