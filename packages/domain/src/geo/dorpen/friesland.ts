/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_FRIESLAND = `
Aalsum 53.34 6.005; Abbega 53.02 5.565; Achlum 53.15 5.485; Akmarijp 53.01 5.79
Alde Leie 53.29 5.74; Allingawier 53.05 5.445; Arum 53.13 5.48; Augsbuurt 53.28 6.165
Baaiduinen 53.375 5.26; Baaium 53.185 5.605; Baard 53.145 5.67; Ballum 53.445 5.685
Bantega 52.86 5.81; Bears 53.155 5.76; Bitgum 53.24 5.685; Bitgummole 53.235 5.69
Blauwhuis 53.02 5.535; Blesdijke 52.835 6.01; Blessum 53.18 5.70; Blije 53.355 5.865
Boazum 53.115 5.685; Boelenslaan 53.165 6.145; Boer 53.21 5.545; Boijl 52.925 6.19
Boksum 53.175 5.71; Bontebok 52.965 6.0; Boornzwaag 52.955 5.73; Bornwird 53.335 5.965
Brantgum 53.355 5.935; Breezanddijk 53.02 5.21; Britsum 53.25 5.78; Britswert 53.11 5.665
Broek 52.98 5.775; Buren 53.45 5.80; Burgwerd 53.085 5.54; Burum 53.275 6.225
Cornwerd 53.08 5.39; De Blesse 52.845 6.045; De Falom 53.275 5.995; De Hoeve 52.885 6.08
De Tike 53.15 6.04; De Veenhoop 53.10 5.945; De Wilgen 53.085 6.04; Dearsum 53.095 5.73
Dedgum 53.035 5.495; Deinum 53.19 5.725; Delfstrahuizen 52.875 5.82; Dijken 52.94 5.715
Dongjum 53.21 5.55; Doniaga 52.905 5.735; Driezum 53.29 6.05; Eagum 53.13 5.80
Earnewâld 53.13 5.94; Easterlittens 53.135 5.65; Easterwierrum 53.115 5.73; Echten 52.87 5.81
Ee 53.335 6.085; Eesterga 52.88 5.73; Elahuizen 52.94 5.55; Elsloo 52.945 6.24
Engwierum 53.36 6.135; Exmorra 53.06 5.46; Feinsum 53.28 5.775; Ferwoude 53.02 5.425
Firdgum 53.255 5.535; Fochteloo 52.995 6.33; Follega 52.885 5.745; Folsgare 53.03 5.61
Formerum 53.39 5.32; Foudgum 53.345 5.95; Friens 53.105 5.785; Frieschepalen 53.13 6.215
Gaast 53.02 5.405; Gauw 53.065 5.70; Gerkesklooster 53.24 6.19; Gersloot 53.0 5.98
Ginnum 53.325 5.89; Goingarijp 52.995 5.755; Goënga 53.055 5.71; Goëngahuizen 53.08 5.86
Greonterp 53.02 5.52; Hantum 53.355 5.98; Hantumeruitburen 53.36 5.975; Hantumhuizen 53.36 6.0
Harich 52.89 5.555; Hartwerd 53.08 5.56; Haskerdijken 53.02 5.895; Haskerhorne 52.955 5.83
Haule 53.02 6.285; Hee 53.385 5.255; Hegebeintum 53.335 5.855; Hemelum 52.882 5.46
Hempens 53.18 5.84; Hemrik 53.06 6.145; Herbaijum 53.185 5.50; Hiaure 53.35 5.97
Hichtum 53.075 5.525; Hidaard 53.10 5.575; Hieslum 53.025 5.495; Hijum 53.295 5.77
Hilaard 53.16 5.695; Hinnaard 53.12 5.61; Hitzum 53.165 5.53; Hommerts 52.98 5.645
Hoorn 53.395 5.345; Hoornsterzwaag 52.985 6.16; Houtigehage 53.15 6.13; Húns 53.14 5.66
IJpecolsga 52.935 5.61; IJsbrechtum 53.035 5.635; Idaerd 53.12 5.81; Idsegahuizum 53.055 5.425
Idskenhuizen 52.93 5.70; Idzega 52.99 5.555; Iens 53.095 5.625; Indijk 52.945 5.62
Ingelum 53.22 5.67; It Heidenskip 52.95 5.48; Itens 53.10 5.64; Jannum 53.315 5.895
Jellum 53.165 5.76; Jelsum 53.235 5.785; Jislum 53.32 5.87; Jonkerslân 53.0 6.04
Jorwert 53.145 5.735; Jouswier 53.34 6.065; Jutrijp 52.99 5.65; Kaart 53.38 5.265
Katlijk 52.95 6.04; Kinnum 53.378 5.285; Klooster-Lidlum 53.23 5.52; Koarnjum 53.245 5.79
Kolderwolde 52.905 5.54; Kollumerpomp 53.30 6.20; Kortehemmen 53.08 6.06; Koufurderrige 52.96 5.645
Kûbaard 53.125 5.585; Landerum 53.39 5.305; Langedijke 52.98 6.295; Langelille 52.85 5.85
Langezwaag 52.975 6.03; Legemeer 52.935 5.72; Lekkum 53.225 5.82; Leons 53.145 5.68
Lichtaard 53.325 5.865; Lies 53.395 5.345; Lioessens 53.375 6.11; Lippenhuizen 53.04 6.115
Lollum 53.12 5.53; Longerhouw 53.065 5.475; Loënga 53.05 5.68; Luinjeberd 52.985 5.965
Lutkewierum 53.095 5.655; Luxwoude 53.0 5.995; Makkinga 52.98 6.215; Metslawier 53.36 6.065
Midlum 53.18 5.45; Midsland 53.385 5.29; Miedum 53.22 5.84; Mildam 52.94 6.0
Mirns 52.855 5.48; Moddergat 53.405 6.08; Molkwerum 52.905 5.395; Morra 53.365 6.09
Munnekeburen 52.845 5.89; Munnekezijl 53.305 6.26; Mûnein 53.255 5.865; Niawier 53.355 6.045
Nieuwebrug 53.0 5.905; Nieuweschoot 52.94 5.93; Nij Altoenae 53.275 5.625; Nij Beets 53.075 5.99
Nijeberkoop 52.945 6.16; Nijehaske 52.965 5.905; Nijeholtpade 52.895 6.07; Nijeholtwolde 52.885 5.98
Nijelamer 52.88 5.955; Nijetrijne 52.84 5.92; Nijhuizum 52.97 5.495; Nijland 53.045 5.59
Offingawier 53.04 5.72; Oldeholtpade 52.895 6.045; Oldeholtwolde 52.90 6.0; Oldelamer 52.87 5.925
Oldeouwer 52.93 5.785; Oldetrijne 52.86 5.94; Olterterp 53.065 6.10; Oosterbierum 53.22 5.51
Oosterend 53.405 5.38; Oosternijkerk 53.365 6.065; Oosterstreek 52.875 6.155; Oosterzee 52.87 5.765
Oosthem 53.01 5.60; Oostrum 53.335 6.04; Oude Bildtzijl 53.30 5.70; Oudehorne 52.965 6.105
Oudwoude 53.28 6.13; Ouwster-Nijega 52.945 5.80; Ouwsterhaule 52.945 5.785; Paesens 53.40 6.09
Parrega 53.025 5.48; Peins 53.185 5.59; Peperga 52.845 6.07; Piaam 53.04 5.405
Pietersbierum 53.215 5.475; Pingjum 53.115 5.44; Poppenwier 53.085 5.755; Raard 53.325 5.945
Raerd 53.09 5.775; Ravenswoud 52.975 6.41; Readtsjerk 53.255 5.895; Reahûs 53.07 5.64
Reduzum 53.115 5.78; Reitsum 53.32 5.86; Ried 53.21 5.595; Rien 53.095 5.65
Rijs 52.865 5.50; Rohel 52.90 5.84; Rotstergaast 52.915 5.905; Rotsterhaule 52.92 5.86
Rottum 52.935 5.88; Ruigahuizen 52.885 5.575; Ryptsjerk 53.21 5.90; Sandfirden 52.985 5.55
Schalsum 53.195 5.57; Scharsterbrug 52.95 5.78; Scherpenzeel 52.83 5.87; Schettens 53.08 5.495
Schraard 53.08 5.47; Seerijp 53.37 5.255; Sibrandabuorren 53.065 5.73; Sibrandahûs 53.305 5.955
Siegerswoude 53.095 6.22; Skingen 53.2 5.615; Slappeterp 53.21 5.63; Slijkenburg 52.805 5.87
Smalle Ee 53.095 6.02; Smallebrugge 52.96 5.595; Snakkerburen 53.22 5.805; Snikzwaag 52.98 5.83
Sondel 52.86 5.59; Sonnega 52.88 5.995; Spanga 52.83 5.90; Spannum 53.135 5.605
Striep 53.38 5.28; Stroobos 53.235 6.215; Surhuizum 53.21 6.165; Suwâld 53.18 5.925
Swichum 53.155 5.84; Teerns 53.175 5.835; Ter Idzard 52.91 6.02; Terband 52.985 5.93
Terkaple 53.015 5.785; Teroele 52.93 5.715; Tersoal 53.07 5.75; Terwispel 53.02 6.05
Tirns 53.055 5.635; Tjalhuizum 53.04 5.62; Tjalleberd 52.99 5.955; Tjerkgaast 52.905 5.69
Tjerkwerd 53.04 5.51; Triemen 53.27 6.125; Tzum 53.16 5.56; Uitwellingerga 53.005 5.72
Veenklooster 53.263 6.135; Vegelinsoord 53.0 5.82; Vinkega 52.875 6.125; Vlieland 53.295 5.07
Waaksens 53.135 5.58; Waaxens 53.36 5.925; Warfstermolen 53.29 6.24; Warns 52.875 5.41
Warstiens 53.15 5.845; Warten 53.15 5.895; Waskemeer 53.055 6.26; Westergeest 53.285 6.085
Westhem 53.02 5.55; Westhoek 53.275 5.57; Wetsens 53.335 6.02; Wier 53.24 5.625
Wierum 53.40 6.015; Wieuwerd 53.11 5.69; Wijckel 52.885 5.62; Wijnaldum 53.205 5.465
Wjelsryp 53.155 5.605; Wolsum 53.03 5.565; Wons 53.08 5.42; Wyns 53.245 5.845
Wytgaard 53.14 5.785; Wâlterswâld 53.285 6.055; Wânswert 53.305 5.855; Zandhuizen 52.895 6.16
Zwagerbosch 53.245 6.145; Zweins 53.19 5.605
`;
