/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_UTRECHT = `
't Goy 52.005 5.225; Amstelhoek 52.235 4.84; De Hoef 52.21 4.83; Hei- en Boeicop 51.94 5.08
Hekendorp 52.02 4.81; Hoef en Haag 51.985 5.08; Lopikerkapel 51.985 5.04; Nieuwer Ter Aa 52.195 4.985
Oosterwijk 51.88 5.075; Snelrewaard 52.03 4.905; Tienhoven 52.165 5.085; Tienhoven aan de Lek 51.96 4.945
Waverveen 52.215 4.90; Zijderveld 51.945 5.15
`;
