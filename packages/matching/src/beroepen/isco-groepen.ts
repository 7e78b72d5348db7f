/** A group of occupations of ISCO-08 with a short Dutch name. */
export interface Iscogroep {
  readonly code: string;
  readonly naam: string;
}

/**
 * Structure: ISCO-08 (ILO), major groups of one digit and minor groups of three. The names are our
 * own: short and Dutch.
 */
const NAMEN = `
0 Defensie
011 Officieren
021 Onderofficieren
031 Soldaten en matrozen
1 Leiding en management
111 Bestuur en hogere overheid
112 Directie
121 Leiding van bedrijfsdiensten
122 Leiding van verkoop en marketing
131 Leiding in land- en tuinbouw
132 Leiding in productie, bouw en logistiek
133 Leiding in ICT
134 Leiding in zorg, onderwijs en welzijn
141 Leiding in horeca
142 Leiding in winkels
143 Leiding in sport, cultuur en overige diensten
2 Vakspecialisten
211 Natuurwetenschap
212 Wiskunde en statistiek
213 Biologie, landbouw en milieu
214 Ingenieurs
215 Elektrotechniek en telecom
216 Architectuur en ontwerp
221 Artsen
222 Verpleegkundigen op hbo-niveau
223 Aanvullende geneeskunst
224 Physician assistants
225 Dierenartsen
226 Andere behandelaars in de zorg
231 Docenten hoger onderwijs
232 Docenten beroepsonderwijs
233 Docenten voortgezet onderwijs
234 Leerkrachten basisonderwijs
235 Andere onderwijskundigen
241 Financieel specialisten
242 Beleid, organisatie en personeel
243 Marketing, verkoop en communicatie
251 Software en systemen
252 Databanken en netwerken
261 Juristen
262 Bibliotheek en archief
263 Maatschappij en hulpverlening
264 Schrijvers, journalisten en vertalers
265 Kunstenaars
3 Technici en vakmensen met vakdiploma
311 Technici en tekenaars
312 Opzichters en uitvoerders
313 Procesoperators
314 Laboranten en technici in de natuur
315 Scheepvaart en luchtvaart
321 Medisch technici
322 Verpleegkundigen op mbo-niveau
323 Aanvullende zorg
324 Dierenartsassistenten
325 Assistenten in de zorg
331 Financieel medewerkers
332 Inkoop en verkoop
333 Zakelijke dienstverlening
334 Secretariaat en kantoorleiding
335 Uitvoering bij de overheid
341 Juridisch en sociaal werk
342 Sport en fitness
343 Cultuur, vormgeving en koks met leiding
351 ICT-beheer en hulp
352 Omroep en telecomtechniek
4 Administratie en klantcontact
411 Algemeen administratief werk
412 Secretariaat
413 Gegevens en tekst invoeren
421 Balie en incasso
422 Klantcontact en receptie
431 Cijfers en boekhouding
432 Voorraad, planning en vervoer
441 Andere administratie
5 Dienstverlening en verkoop
511 Begeleiding op reis
512 Koks
513 Bediening
514 Kappers en schoonheidszorg
515 Huismeesters en leiding schoonmaak
516 Andere persoonlijke diensten
521 Markt en straat
522 Winkels
523 Kassa
524 Andere verkoop
531 Kinderopvang en klassenhulp
532 Verzorging
541 Beveiliging en toezicht
6 Land- en tuinbouw
611 Telers en hoveniers
612 Veehouders
613 Gemengd bedrijf
621 Bosbouw
622 Visserij en jacht
631 Akkerbouw voor eigen gebruik
632 Veeteelt voor eigen gebruik
633 Gemengd bedrijf voor eigen gebruik
634 Visserij voor eigen gebruik
7 Ambacht, bouw en techniek
711 Ruwbouw
712 Afbouw en installatie
713 Schilders
721 Lassers en plaatwerkers
722 Smeden en metaalbewerkers
723 Monteurs van machines en voertuigen
731 Fijn handwerk
732 Drukkers
741 Elektromonteurs
742 Monteurs elektronica en ICT
751 Bakkers, slagers en voedselbewerkers
752 Houtbewerkers en meubelmakers
753 Kleding en stoffering
754 Ander ambacht
8 Machines en vervoer
811 Machines voor winning en beton
812 Machines voor metaal
813 Machines voor chemie
814 Machines voor rubber, kunststof en papier
815 Machines voor textiel
816 Machines voor voedsel
817 Machines voor hout en papier
818 Andere machines
821 Montage
831 Trein en rail
832 Auto, bestelwagen en motor
833 Vrachtwagen en bus
834 Heftruck, kraan en grondverzet
835 Matrozen
9 Eenvoudig en praktisch werk
911 Schoonmaak
912 Ramen, auto's en wasgoed
921 Hulp in land- en tuinbouw
931 Hulp in de bouw
932 Inpakken en hulp in productie
933 Laden, lossen en vullen
941 Hulp in de keuken
951 Diensten op straat
952 Verkoop op straat
961 Afval
962 Ander eenvoudig werk
`;

const perCode: ReadonlyMap<string, Iscogroep> = new Map(
  NAMEN.trim()
    .split('\n')
    .map((regel) => {
      const einde = regel.indexOf(' ');
      const code = regel.slice(0, einde);
      return [code, { code, naam: regel.slice(einde + 1) }];
    }),
);

/** The major group (one digit) of an occupation code. */
export function hoofdgroepVan(code: string): Iscogroep {
  return groep(code.slice(0, 1));
}

/** The minor group (three digits) of an occupation code, with its name. */
export function kleineGroepVan(code: string): Iscogroep {
  return groep(code.slice(0, 3));
}

function groep(code: string): Iscogroep {
  const gevonden = perCode.get(code);
  if (gevonden === undefined) throw new RangeError(`ISCO-08 group "${code}" does not exist`);
  return gevonden;
}
