/** See `lees-dorpen.ts` for what these lines are. */
export const DORPEN_GELDERLAND = `
Acquoy 51.885 5.14; Aerdt 51.895 6.08; Alem 51.79 5.35; Almen 52.16 6.305
Altforst 51.845 5.58; Appeltern 51.83 5.59; Asch 51.925 5.31; Azewijn 51.885 6.305
Baak 52.07 6.23; Balgoij 51.79 5.71; Batenburg 51.825 5.63; Beek 51.83 5.93
Beek 51.91 6.19; Beemte Broekland 52.255 6.03; Breedenbroek 51.875 6.45; Bronkhorst 52.08 6.19
Buurmalsen 51.895 5.295; De Glind 52.12 5.515; De Heurne 51.895 6.515; De Klomp 52.045 5.565
De Steeg 52.02 6.06; Deelen 52.06 5.88; Delwijnen 51.785 5.17; Drempt 52.01 6.17
Dreumel 51.85 5.43; Enspijk 51.885 5.20; Erichem 51.90 5.355; Erlecom 51.855 5.955
Est 51.845 5.325; Gellicum 51.88 5.16; Gelselaar 52.175 6.525; Hall 52.115 6.09
Halle 51.985 6.345; Heelweg 51.96 6.41; Heesselt 51.82 5.365; Heilig Landstichting 51.82 5.89
Hellouw 51.825 5.20; Hemmen 51.935 5.67; Hernen 51.835 5.68; Herwen 51.885 6.10
Heurne 51.91 6.575; Heveadorp 51.98 5.81; Hoenzadriel 51.765 5.335; Homoet 51.925 5.76
Hoog Soeren 52.215 5.875; Hoog-Keppel 52.0 6.205; IJzendoorn 51.895 5.535; Joppe 52.195 6.235
Kapel-Avezaath 51.885 5.37; Kekerdom 51.86 6.0; Kerkwijk 51.785 5.205; Kootwijk 52.18 5.77
Kring van Dorth 52.21 6.275; Laag-Keppel 51.995 6.215; Lengel 51.875 6.26; Leur 51.825 5.70
Lieren 52.155 5.985; Loerbeek 51.905 6.225; Loo 51.935 6.0; Nederasselt 51.76 5.74
Neerijnen 51.83 5.28; Nieuwaal 51.80 5.185; Niftrik 51.795 5.685; Nijbroek 52.285 6.07
Noordeinde 52.52 5.88; Oene 52.35 6.05; Olburgen 52.05 6.135; Persingen 51.84 5.92
Poederoijen 51.80 5.10; Radio Kootwijk 52.17 5.82; Ravenswaaij 51.945 5.34; Ressen 51.89 5.87
Rha 52.03 6.145; Rhenoy 51.885 5.13; Rumpt 51.875 5.18; Sinderen 51.915 6.455
Slijk-Ewijk 51.885 5.785; Spankeren 52.045 6.10; Spijk 51.85 6.15; Spijk 51.86 5.03
Steenenkamer 52.255 6.14; Stokkum 51.88 6.22; Teuge 52.24 6.05; Tonden 52.125 6.12
Tuil 51.82 5.25; Varik 51.825 5.375; Varsselder 51.90 6.37; Veessen 52.37 6.09
Vethuizen 51.895 6.29; Vierakker 52.105 6.235; Vorchten 52.395 6.09; Wadenoijen 51.875 5.37
Well 51.76 5.19; Wenum Wiesel 52.26 5.95; Westendorp 51.95 6.42; Wijnbergen 51.955 6.265
Winterswijk Brinkheurne 51.96 6.76; Winterswijk Corle 51.985 6.66; Winterswijk Henxel 51.99 6.76
Winterswijk Huppel 52.0 6.74; Winterswijk Kotten 51.94 6.77; Winterswijk Meddo 52.01 6.69
Winterswijk Miste 51.945 6.665; Winterswijk Ratum 51.985 6.79; Winterswijk Woold 51.93 6.71
Zennewijnen 51.855 5.40; Zoelmond 51.935 5.305
`;
