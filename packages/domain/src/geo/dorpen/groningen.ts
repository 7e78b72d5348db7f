/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_GRONINGEN = `
't Waar 53.225 6.94; Adorp 53.275 6.535; Alteveer 53.05 7.0; Beerta 53.175 7.095
Bierum 53.38 6.86; Boerakker 53.185 6.33; Borgercompagnie 53.125 6.82; Borgsweer 53.30 7.01
Briltil 53.215 6.38; Den Ham 53.27 6.44; Doezum 53.205 6.26; Drieborg 53.2 7.18
Eenum 53.345 6.78; Enumatil 53.22 6.46; Eppenhuizen 53.385 6.68; Ezinge 53.31 6.445
Feerwerd 53.31 6.475; Froombosch 53.185 6.78; Garmerwolde 53.25 6.665; Garnwerd 53.305 6.495
Garrelsweer 53.315 6.765; Garsthuizen 53.37 6.72; Godlinze 53.375 6.815; Hellum 53.235 6.835
Holwierde 53.36 6.87; Hornhuizen 53.39 6.355; Houwerzijl 53.335 6.365; Huizinge 53.345 6.675
Jonkersvaart 53.125 6.31; Kantens 53.365 6.635; Kiel-Windeweer 53.105 6.785; Kloosterburen 53.385 6.39
Kommerzijl 53.285 6.335; Kornhorn 53.18 6.26; Krewerd 53.365 6.84; Kropswolde 53.14 6.725
Lageland 53.215 6.70; Lauwerzijl 53.31 6.295; Leermens 53.35 6.80; Lellens 53.285 6.695
Lettelbert 53.185 6.415; Losdorp 53.375 6.84; Lucaswolde 53.17 6.31; Luddeweer 53.235 6.755
Lutjegast 53.235 6.255; Meedhuizen 53.285 6.92; Mensingeweer 53.345 6.455; Midwolde 53.19 6.38
Mussel 52.955 7.0; Niebert 53.175 6.32; Niehove 53.295 6.365; Nieuw Beerta 53.185 7.15
Nieuw Scheemda 53.21 6.945; Niezijl 53.24 6.335; Noordlaren 53.12 6.665; Noordwijk 53.145 6.26
Noordwolde 53.275 6.585; Nuis 53.16 6.305; Oldenzijl 53.395 6.71; Onderdendam 53.335 6.585
Onnen 53.145 6.635; Oosternieland 53.405 6.74; Oosterwijtwerd 53.335 6.785; Oostwold 53.2 6.44
Oostwold 53.2 7.05; Opende 53.17 6.195; Oudeschans 53.135 7.145; Oudeschip 53.425 6.82
Oudezijl 53.205 7.15; Overschild 53.28 6.785; Pieterzijl 53.29 6.255; Rasquert 53.36 6.57
Rottum 53.375 6.60; Saaksum 53.30 6.415; Saaxumhuizen 53.385 6.485; Sauwerd 53.295 6.535
Scharmer 53.195 6.71; Schouwerzijl 53.335 6.43; Sebaldeburen 53.22 6.305; Sint Annen 53.295 6.655
Startenhuizen 53.37 6.69; Stedum 53.325 6.70; Steendam 53.265 6.84; Stitswerd 53.36 6.595
Ten Post 53.30 6.74; Ter Apelkanaal 52.905 7.06; Termunten 53.30 7.035; Termunterzijl 53.30 7.03
Thesinge 53.265 6.665; Tinallinge 53.37 6.52; Tjuchem 53.285 6.88; Toornwerd 53.355 6.645
Tripscompagnie 53.125 6.80; Veelerveen 53.065 7.135; Vierhuizen 53.36 6.295; Visvliet 53.265 6.245
Vledderveen 53.02 7.02; Vriescheloo 53.08 7.105; Warfhuizen 53.34 6.42; Waterhuizen 53.185 6.66
Wedde 53.07 7.08; Westeremden 53.345 6.715; Westernieland 53.395 6.465; Westerwijtwerd 53.335 6.655
Wetsinge 53.29 6.53; Winneweer 53.305 6.76; Wirdum 53.315 6.79; Woldendorp 53.275 7.02
Woltersum 53.27 6.725; Woudbloem 53.21 6.745; Zandeweer 53.385 6.685; Zeerijp 53.345 6.755
Zijldijk 53.375 6.755; Zuurdijk 53.345 6.385
`;
