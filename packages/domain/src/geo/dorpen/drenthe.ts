/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_DRENTHE = `
't Haantje 52.815 6.82; Alteveer 52.69 6.49; Amen 52.94 6.61; Anderen 53.0 6.69
Annerveenschekanaal 53.08 6.78; Ansen 52.785 6.33; Balinge 52.77 6.595; Balloo 53.0 6.63
Balloërveld 53.02 6.64; Benneveld 52.79 6.755; Boschoord 52.89 6.24; Broekhuizen 52.70 6.26
Bronneger 52.945 6.81; Bronnegerveen 52.955 6.83; Bruntinge 52.815 6.59; Buinen 52.93 6.83
Buinerveen 52.94 6.87; Bunne 53.115 6.535; Dalerpeel 52.68 6.66; Dalerveen 52.695 6.78
Darp 52.78 6.23; De Groeve 53.11 6.72; De Kiel 52.86 6.755; De Punt 53.12 6.605
De Schiphorst 52.675 6.27; Deurze 52.985 6.605; Dieverbrug 52.845 6.32; Diphoorn 52.785 6.83
Doldersum 52.885 6.25; Donderen 53.10 6.56; Drijber 52.79 6.52; Drogteropslagen 52.62 6.50
Drouwen 52.955 6.80; Drouwenermond 52.975 6.86; Drouwenerveen 52.965 6.84; Echten 52.71 6.40
Een 53.075 6.39; Een-West 53.09 6.345; Eerste Exloërmond 52.93 6.93; Ees 52.89 6.81
Eesergroen 52.88 6.80; Eeserveen 52.87 6.82; Eexterveen 53.04 6.80; Eexterveenschekanaal 53.065 6.80
Eexterzandvoort 53.0 6.76; Ekehaar 52.95 6.62; Eldersloo 52.965 6.635; Eleveld 52.965 6.575
Elim 52.68 6.58; Ellertshaar 52.905 6.76; Elp 52.88 6.64; Erica 52.72 6.925
Erm 52.755 6.82; Eursinge 52.765 6.44; Exloërveen 52.905 6.905; Foxwolde 53.15 6.465
Garminge 52.79 6.60; Gasselternijveenschemond 53.0 6.86; Gasteren 53.035 6.66; Geelbroek 52.96 6.59
Gees 52.745 6.69; Geesbrug 52.73 6.63; Geeuwenbrug 52.865 6.335; Havelterberg 52.80 6.20
Hijken 52.895 6.495; Holsloot 52.73 6.80; Huis ter Heide 53.015 6.48; Kerkenveld 52.66 6.47
Klijndijk 52.83 6.855; Langelo 53.09 6.445; Leutingewolde 53.155 6.42; Lieveren 53.12 6.47
Linde 52.645 6.435; Loon 53.015 6.61; Mantinge 52.80 6.62; Marwijksoord 52.955 6.66
Matsloot 53.195 6.45; Meppen 52.775 6.69; Midlaren 53.11 6.68; Nietap 53.16 6.39
Nieuw Annerveen 53.07 6.77; Nieuw Balinge 52.755 6.61; Nieuwediep 53.03 6.83; Nieuwlande 52.67 6.61
Nijensleek 52.835 6.16; Nijlande 52.98 6.63; Nooitgedacht 52.98 6.65; Noordscheschut 52.735 6.53
Odoornerveen 52.845 6.80; Oranje 52.90 6.415; Orvelte 52.845 6.66; Oud Annerveen 53.065 6.755
Oude Willem 52.90 6.32; Oudemolen 53.05 6.635; Papenvoort 52.945 6.69; Peest 53.05 6.49
Rhee 53.03 6.565; Roderesch 53.115 6.415; Roderwolde 53.165 6.465; Roswinkel 52.84 7.04
Schipborg 53.08 6.67; Schoonloo 52.905 6.70; Spijkerboor 53.055 6.77; Steenbergen 53.10 6.405
Stieltjeskanaal 52.69 6.81; Stuifzand 52.75 6.495; Taarlo 53.04 6.625; Ter Aard 53.03 6.54
Tiendeveen 52.755 6.55; Tweede Exloërmond 52.91 6.93; Ubbena 53.05 6.57; Veeningen 52.665 6.39
Vledderveen 52.88 6.18; Vredenheim 52.965 6.645; Wachtum 52.73 6.76; Wapserveen 52.82 6.20
Wateren 52.92 6.27; Westdorp 52.905 6.77; Westervelde 53.055 6.445; Wezup 52.815 6.70
Wezuperbrug 52.83 6.72; Wilhelminaoord 52.85 6.17; Winde 53.125 6.51; Wittelte 52.825 6.31
Witteveen 52.80 6.66; Yde 53.11 6.58; Zandberg 52.915 7.025; Zandpol 52.70 6.85
Zeegse 53.055 6.65; Zeijen 53.05 6.54; Zeijerveen 53.03 6.51; Zeijerveld 53.04 6.52
Zorgvlied 52.92 6.25; Zuidlaarderveen 53.10 6.74; Zuidveld 52.845 6.585; Zwiggelte 52.87 6.58
Zwinderen 52.72 6.67
`;
