/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_OVERIJSSEL = `
's-Heerenbroek 52.53 6.005; Aadorp 52.375 6.635; Agelo 52.39 6.88; Ane 52.615 6.64
Anerveen 52.61 6.70; Anevelde 52.615 6.66; Arriën 52.53 6.46; Baarlo 52.735 5.945
Baars 52.795 6.045; Basse 52.80 6.05; Beerze 52.51 6.53; Beerzerveld 52.485 6.56
Blankenham 52.765 5.89; Broekland 52.365 6.225; Brucht 52.555 6.61; Bruchterveld 52.54 6.67
Bruinehaar 52.455 6.72; Collendoorn 52.59 6.59; Daarle 52.435 6.525; Dalmsholte 52.475 6.35
De Bult 52.805 6.115; De Krim 52.65 6.615; De Pol 52.815 6.025; Den Velde 52.60 6.70
Diffelen 52.54 6.57; Eesveen 52.83 6.12; Fleringen 52.385 6.815; Geerdijk 52.475 6.575
Giethmen 52.485 6.41; Glane 52.22 6.975; Harbrinkhoek 52.385 6.70; Heemserveen 52.575 6.575
Hertme 52.33 6.75; Hezingen 52.445 6.86; Hoge Hexel 52.395 6.545; Holtheme 52.615 6.715
Holthone 52.63 6.68; Hoogenweg 52.59 6.65; IJhorst 52.655 6.30; IJsselham 52.775 5.95
Kalenberg 52.755 5.95; Kallenkote 52.80 6.155; Kamperveen 52.525 5.94; Kloosterhaar 52.495 6.72
Laag Zuthem 52.455 6.185; Langeveen 52.43 6.79; Lattrop-Breklenkamp 52.43 6.98; Lemele 52.46 6.42
Lierderholthuis 52.43 6.20; Loozen 52.60 6.665; Mander 52.445 6.845; Manderveen 52.44 6.81
Mariaparochie 52.37 6.70; Marijenkampen 52.79 6.09; Mariënberg 52.51 6.575; Mariënheem 52.39 6.345
Marle 52.37 6.10; Mastenbroek 52.57 6.0; Notter 52.335 6.525; Okkenbroek 52.29 6.31
Onna 52.775 6.14; Ossenzijl 52.805 5.92; Oud Ootmarsum 52.425 6.905; Paasloo 52.805 5.975
Punthorst 52.615 6.265; Radewijk 52.565 6.72; Reeve 52.535 5.90; Rheeze 52.55 6.58
Rheezerveen 52.565 6.54; Scheerwolde 52.745 6.01; Schuinesloot 52.66 6.57; Stegeren 52.535 6.51
Tilligte 52.415 6.945; Venebrugge 52.545 6.68; Vilsteren 52.505 6.37; Vinkenbuurt 52.565 6.395
Wanneperveen 52.705 6.12; Welsum 52.335 6.09; Wesepe 52.325 6.225; Wetering 52.74 5.995
Willemsoord 52.825 6.06; Wilsum 52.535 5.96; Witharen 52.555 6.42; Witte Paarden 52.80 6.02
Zalk 52.53 5.985; Zenderen 52.325 6.715; Zuidveen 52.775 6.105; Zuna 52.335 6.50
`;
