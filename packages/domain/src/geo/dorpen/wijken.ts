import type { Provincie } from '../plaats.js';

/** Districts and quarters of towns that vacancies name by themselves; see `lees-dorpen.ts`. */
export const WIJKEN_PER_PROVINCIE: Readonly<Partial<Record<Provincie, string>>> = {
  Groningen: `
Beijum 53.245 6.595; Euvelgunne 53.205 6.61; Helpman 53.195 6.575; Hoogkerk 53.215 6.50
Lewenborg 53.235 6.61
`,
  Overijssel: `
Ittersum 52.485 6.10; Stadshagen 52.53 6.06; Westenholte 52.52 6.05
`,
  Gelderland: `
Dukenburg 51.82 5.80; Elden 51.96 5.88; Malburgen 51.97 5.93; Presikhaaf 51.985 5.94
`,
  Utrecht: `
Hoograven 52.065 5.125; Rijnsweerd 52.085 5.155; Schothorst 52.175 5.40; Terwijde 52.10 5.05
Utrecht Science Park 52.085 5.175; Zuilen 52.11 5.085
`,
  'Noord-Holland': `
Geuzenveld 52.38 4.80; Houthavens 52.395 4.88; Nieuw-West 52.365 4.80; Osdorp 52.36 4.785
Slotermeer 52.38 4.82; Slotervaart 52.355 4.825; Zuidas 52.34 4.87
`,
  'Zuid-Holland': `
Binckhorst 52.07 4.335; Charlois 51.88 4.48; Escamp 52.05 4.28; Feijenoord 51.895 4.51
Hillegersberg 51.955 4.485; IJsselmonde 51.89 4.55; Kralingen 51.925 4.51; Loosduinen 52.055 4.24
Moerwijk 52.05 4.295; Oosterheem 52.055 4.535; Rotterdam-Zuid 51.885 4.495
`,
  'Noord-Brabant': `
Haagse Beemden 51.61 4.745; Reeshof 51.575 4.995; Strijp 51.445 5.45; Tongelre 51.445 5.51
`,
};
