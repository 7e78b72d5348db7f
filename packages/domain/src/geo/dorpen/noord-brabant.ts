/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_NOORD_BRABANT = `
Achtmaal 51.45 4.585; Beugen 51.675 5.935; Castelré 51.42 4.77; De Heen 51.61 4.27
Demen 51.815 5.64; Deursen-Dennenburg 51.80 5.64; Dieden 51.82 5.62; Doeveren 51.725 5.11
Drongelen 51.715 5.055; Elsendorp 51.57 5.775; Esbeek 51.465 5.13; Escharen 51.74 5.74
Gastel 51.305 5.54; Groeningen 51.615 6.0; Haghorst 51.495 5.20; Haren 51.805 5.59
Hedikhuizen 51.73 5.18; Heesbeen 51.73 5.12; Herpt 51.725 5.16; Heukelom 51.565 5.165
Holthees 51.59 6.04; Huisseling 51.795 5.645; Hulsel 51.385 5.19; Keent 51.775 5.70
Landhorst 51.615 5.80; Ledeacker 51.635 5.875; Maashees 51.57 6.03; Meeuwen 51.72 5.02
Moerstraten 51.545 4.34; Neerlangel 51.805 5.665; Neerloon 51.795 5.685; Netersel 51.41 5.21
Oijen 51.815 5.52; Ommel 51.425 5.755; Oudemolen 51.625 4.42; Oudheusden 51.73 5.135
Overlangel 51.78 5.665; Riel 51.525 5.02; Rijkevoort 51.66 5.895; Rijkevoort-De Walsert 51.655 5.865
Sint Agatha 51.71 5.885; Stevensbeek 51.605 5.91; Teeffelen 51.805 5.49; Uitwijk 51.77 4.955
Velp 51.75 5.72; Vianen 51.715 5.86; Waardhuizen 51.78 5.0; Westerbeek 51.59 5.86
Wilbertoord 51.645 5.78; Wouwse Plantage 51.475 4.40
`;
