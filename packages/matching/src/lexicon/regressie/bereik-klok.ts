/** Hours, stretches, sums and senses, in the words of other employers. A line holds the limit, the verdicts that are right, the title and the text. */
export const BEREIK_KLOK = `
geenNacht|P|Baliemedewerker sportcentrum|Je rooster: maandag en donderdag van 9.15 tot 14.45 uur. Je ontvangt leden en verkoopt abonnementen.
geenAvondNacht|P|Medewerker postkamer|Je begint om kwart voor acht en om half vijf trekken we samen de deur achter ons dicht. De post sorteer je per afdeling.
geenAvondNacht|O|Barista stationskiosk|Je draait de late dienst van 15.30 tot 23.15 uur. Koffie zetten leer je snel.
geenNacht|P|Verkoper schoenenwinkel|Eens per week is het koopavond tot 20.30 uur. De overige dagen sluiten we om zes uur.
geenAvondNacht|P|Medewerker loket|Ons loket is geopend van 9.00 tot 16.00 uur. U verstrekt paspoorten en rijbewijzen.
geenAvondNacht|?|Vakkenvuller drogist|De winkel is open van 9 tot 18 uur. Jij vult de schappen met nieuwe producten.
geenAvondNacht|?|Schoonmaker kantoren|Het kantoor is open van 8.00 tot 17.30 uur; jij komt voor openingstijd schoonmaken.
rooster|O|Operator waterzuivering|Om de week werk je van 6.30 tot 14.30 en van 14.30 tot 22.30 uur. De installatie draait altijd.
rooster|O|Productiemedewerker zuivel|Je wisselt wekelijks tussen de vroege (5.45-14.00) en de late dienst (13.45-22.00). Nachten draaien we niet.
rooster|P|Conciërge basisschool|Je werkt vaste ochtenden, zomer en winter. Je opent de school en zet koffie.
rooster|P|Medewerker linnenkamer|Je krijgt werktijden die nooit veranderen: van 8.00 tot 12.00 uur. De was komt kant-en-klaar binnen.
rooster|?|Tuinman landgoed|Kies zelf: van 7.00 tot 15.00 of van 10.30 tot 18.30 uur. Je onderhoudt de borders.
dag4|O|Medewerker callcenter|28 uur per week, verdeeld over vier vaste dagen. Je neemt bestellingen aan.
dag4|M|Inpakker kaarsen|21 uur per week, verspreid over vijf vaste ochtenden. Je pakt kaarsen in dozen.
dag4|P|Schrijver menukaarten|Drie vaste middagen per week, van half twee tot vijf. Je tekent de borden.
dag6|O|Planner reparaties|Je werkt vier dagen van ruim acht uur. Je plant de monteurs in.
dag6|P|Assistent apotheek|Je werkt vijf dagen van half negen tot kwart over één. Je vult de voorraad aan.
week20|P|Hovenier|De baan is voor 20 uur. Het overleg met de klant kost je in totaal een uurtje per dag.
staanWerk|P|Klokkenmaker|Het repareren en afstellen doe je zittend. Klanten brengen hun klok zelf langs.
staanWerk|P|Vertaler|De werkzaamheden worden zittend verricht. Je vertaalt handleidingen.
lopenWerk|P|Controleur tapijt|Een paar keer per dienst loop je naar de wevers, opgeteld een half uur. Je keurt tapijt.
lopenWerk|O|Postbezorger ziekenhuis|Je loopt drie rondes langs de afdelingen, bij elkaar zo'n vier uur. Je sorteert de brieven.
zitten|O|Buschauffeur|Een lijn duurt twee uur en tussendoor kom je niet van je stoel. Je verkoopt geen kaartjes meer.
zitten|O|Loketmedewerker|Je zit blokken van een uur achter het loket en wisselt dan met een collega. De sfeer is goed.
zitten|?|Hovenier|De rit naar ons bedrijf duurt een uur met de bus. Je snoeit heggen.
zitten|P|Bloemist|Zitten doe je bij ons eigenlijk alleen tijdens de lunch. Je bindt boeketten.
staan|O|Inpakker vlees|Je staat aan de band, na elke anderhalf uur is er een korte pauze. De ploeg is hecht.
staan|P|Beveiliger parkeergarage|Je zit achter de meldtafel met acht schermen. Wil je even staan, dan kan dat altijd.
tillen5|P|Modiste|Zwaarder dan een theepot wordt het bij ons niet. Je maakt hoeden.
tillen5|O|Kelner|Zwaarder dan een bierfust van vijftig liter tillen we niet, en die til je hier dagelijks. Gezellig team.
koudeMild|O|Marktkoopman|Vriest het acht graden, dan staan we er gewoon. Je verkoopt kaas.
tocht|P|Fietsenmaker|Wij werken altijd binnen. Je plakt banden.
tocht|O|Parkeerwachter|Je loopt je ronde door weer en wind. Je schrijft bonnen.
horen|O|Medewerker bloemenzaak|Tussendoor neem je de zaaktelefoon op. Je maakt boeketten.
horen|O|Automonteur|Je zoekt de storing, belt de klant over de prijs en voert de reparatie uit. Je sleutelt graag.
horen|?|Monteur|Onze planner belt de klant en maakt de afspraak. Jij krijgt een bon mee.
trap|P|Notarieel medewerker|Ons kantoor zit één trap op, boven de bakker. Je maakt akten.
handHerhaald|O|Productiemedewerker pennen|Elke zes seconden klik je een dop op een pen. Je zit in een kleine hal.
handHerhaald|?|Planner|Elke tien seconden komt er een melding binnen. Je kijkt mee op het scherm.
concentreren|P|Medewerker wasserij|Langer dan tien minuten met hetzelfde bezig zijn doe je nooit. Je vouwt lakens.
deadlines|O|Krantenbezorger|Voor half zeven moeten alle kranten bezorgd zijn. Je fietst een vaste wijk.
terugval|P|Steigerbouwer|Je werkt altijd met een vaste ploegmaat. De steigers staan in de stad.
geenAvondNacht|P|Tandartsassistent|De praktijk is geopend van 8.00 tot 17.00 uur. Je assisteert aan de stoel.
geenAvondNacht|P|Kwaliteitsmedewerker snoep|Werktijden: 07:15 – 15:45. Je proeft en weegt.
geenNacht|O|Bakkersknecht|Je stapt om half drie 's nachts op de fiets en om elf uur ga je naar huis. Je kneedt deeg.
geenAvondNacht|O|Balletdocent|Je lessen zijn van half zeven tot tien uur 's avonds. Je geeft les aan tieners.
geenNacht|P|Medewerker tuinwinkel|Tijdens de late dienst sluit je om 21.30 uur af. Je helpt klanten bij de kassa.
rooster|O|Verzorger dierenasiel|De ene week begin je om 6.30 uur, de andere week werk je van 13.00 tot 21.30 uur. Dieren gaan voor.
rooster|O|Machinist|Een vroege dienst (5.30-13.30) of een late dienst (13.30-21.30): je wisselt om de week. De band staat nooit stil.
rooster|P|Telefonist|Maandag van 8.00 tot 12.00 uur en donderdag van 13.00 tot 17.00 uur. Je verbindt door.
rooster|?|Redacteur|Werk je liever van 7.00 tot 15.00 of van 10.00 tot 18.00 uur? Dat kies je zelf.
dag4|O|Medewerker bibliotheek|Je werkt 24 uur, verdeeld over vier middagen en ochtenden. Je ruimt boeken op.
dag4|P|Kleuterhulp|Vijf ochtenden van half negen tot twaalf uur. Je schenkt limonade.
dag6|O|Nachtportier hotel|Je werkt van 22.30 tot 6.30 uur, acht uur per nacht. Je let op de deur.
dag6|P|Verkoper kaas|Je werkt drie dagen van 9.00 tot 15.00 uur. Je snijdt kaas.
week20|P|Stoffeerder|Vier keer per week van 9.00 tot 13.00 uur. Je bekleedt stoelen.
week20|O|Kapper|Je werkt vier dagen van 9.00 tot 17.30 uur. Je knipt heren.
staanWerk|P|Data-analist|De baan wordt volledig zittend uitgevoerd. Je maakt grafieken.
staanWerk|P|Edelsmid|Het zagen en vijlen gebeurt zittend aan een werkbank. Je ontwerpt ringen.
staanWerk|?|Lasser|Het lassen doe je zittend, het slijpen staand. Je draagt een masker.
staanWerk|P|Schilder miniaturen|Je staat een paar keer op om verf te pakken, in totaal een kwartier. Je zit bij het raam.
lopenWerk|O|Ober|Je loopt heen en weer tussen keuken en terras, alles bij elkaar al gauw vijf uur. Je serveert.
zitten|O|Machinist sneltram|De rit duurt vijf kwartier en onderweg kun je er niet uit. Je rijdt op tijd.
zitten|O|Medewerker alarmcentrale|Je zit in blokken van twee uur aan de meldtafel. Je hoort de melding.
zitten|?|Kleermaker|Je hebt een reis van anderhalf uur voor het bezoek aan de beurs, eens per jaar. Je naait pakken.
staan|O|Slager|Staand snijden aan de lijn, om de anderhalf uur tien minuten pauze. Het is er koel.
staan|P|Caissière|Je zit op je eigen plek achter de kassa, staan hoeft alleen even voor de sigaretten. Je rekent af.
tillen5|P|Poppenspeler|Meer dan een handpop til je nooit. Je speelt voor kinderen.
tillen5|P|Horlogemaker|Zwaarder dan een wekker wordt het hier zelden of nooit. Je vervangt batterijen.
tillen5|O|Cafémedewerker|Bierfusten van dertig liter zet je zelf in de koeling. Je tapt bier.
koudeMild|O|Viskraamhouder|Bij acht graden vorst staan we ook op de markt. Je fileert vis.
koudeMild|P|Archivaris|In de winter brandt de verwarming gewoon op twintig graden. Je scant stukken.
tocht|P|Lijstenmaker|We zitten allemaal binnen. Je zaagt lijsten.
tocht|?|Stagebegeleider|We werken binnen een week aan je contract. Je begeleidt studenten.
horen|O|Receptioniste tandarts|Je beantwoordt de praktijktelefoon en plant afspraken. Je ontvangt patiënten.
horen|?|Stoffeerder|De winkeltelefoon neemt de eigenaar op. Je bekleedt stoelen.
trap|P|Boekhouder|Het kantoor is één trap omhoog, naast de kapper. Je boekt facturen.
handHerhaald|O|Inpakker thee|Om de vijf tellen leg je een zakje in een doosje. De radio staat aan.
concentreren|P|Gastvrouw|Nooit langer dan een kwartier met hetzelfde bezig: je wisselt steeds. Je schenkt koffie.
deadlines|O|Maaltijdkok|Voor half twaalf moeten driehonderd maaltijden klaar zijn. Je kookt in een grote keuken.
`;
