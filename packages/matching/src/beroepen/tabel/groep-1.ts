/** ISCO-08 major group 1: managers. One occupation a line: code, name, other titles. */
export const GROEP_1 = `
1111.1 wethouder|raadslid|gemeenteraadslid|kamerlid|minister|staatssecretaris|burgemeester|gedeputeerde|statenlid|senator|volksvertegenwoordiger
1112.1 gemeentesecretaris|beleidsdirecteur overheid|directeur publieke dienst
1113.1 dorpshoofd|traditioneel leider|stamhoofd
1114.1 directeur stichting|verenigingsmanager|directeur goede doelen
1120.1 algemeen directeur|directeur|bestuurder|ceo|managing director|vestigingsdirecteur
1211.1 financieel directeur|financieel manager|finance manager|cfo|hoofd financiële administratie|manager finance|hoofd financiën
1212.1 hr manager|hoofd personeelszaken|personeelsmanager|hoofd p&o|hrm manager|manager hr
1213.1 beleidsmanager|programmamanager|manager beleid
1219.1 bedrijfsleider|bedrijfsmanager|operationeel manager|operations manager|office manager|kantoormanager|hoofd bedrijfsbureau|manager bedrijfsvoering|business manager
1219.2 facilitair manager|facility manager|hoofd facilitaire dienst|facilitair leidinggevende
1219.3 kwaliteitsmanager|quality manager|manager kwaliteit|kam manager|hseq manager
1221.1 salesmanager|sales manager|commercieel manager|verkoopleider|hoofd verkoop|commercieel directeur|verkoopmanager
1221.2 marketingmanager|marketing manager|hoofd marketing
1222.1 communicatiemanager|hoofd communicatie|pr manager
1223.1 hoofd onderzoek en ontwikkeling|r&d manager|innovatiemanager
1311.1 bedrijfsleider kwekerij|manager tuinbouwbedrijf|bedrijfsleider tuinbouw
1312.1 manager viskwekerij|bedrijfsleider viskwekerij|bedrijfsleider visserij|manager aquacultuur|manager visserijbedrijf
1321.1 productiemanager|fabrieksmanager|production manager|plantmanager|hoofd productie|productieleider
1322.1 mijnbouwmanager
1323.1 bouwmanager|construction manager|directeur bouwbedrijf|projectmanager bouw
1324.1 logistiek manager|logistics manager|supply chain manager|magazijnmanager|warehouse manager|hoofd logistiek|manager logistiek|hoofd magazijn|inkoopmanager|hoofd inkoop|transportmanager
1324.2 teamleider logistiek|teamleider magazijn|teamleider warehouse|ploegleider magazijn|magazijnchef|teamleider expeditie|supervisor warehouse|teamleider distributie
1330.1 ict manager|it manager|hoofd automatisering|it projectmanager|ict projectleider|delivery manager|projectmanager ict
1341.1 manager kinderopvang|locatiemanager kinderopvang|leidinggevende kinderopvang|hoofd kinderopvang
1342.1 zorgmanager|teammanager zorg|manager zorg|afdelingshoofd ziekenhuis|hoofd verpleging
1343.1 locatiemanager verpleeghuis|manager ouderenzorg|locatiemanager zorg
1344.1 manager welzijn|teammanager sociaal domein|manager maatschappelijk werk
1345.1 schooldirecteur|directeur basisschool|rector|schoolleider|teamleider onderwijs|afdelingsleider onderwijs|conrector
1346.1 bankdirecteur|kantoordirecteur bank|verzekeringsmanager|filiaalmanager bank
1349.1 brandweercommandant|directeur bibliotheek|museumdirecteur
1411.1 hotelmanager|hoteldirecteur|hotelier
1412.1 restaurantmanager|horecamanager|bedrijfsleider horeca|horecaondernemer|bedrijfsleider restaurant|food and beverage manager|cateringmanager
1420.1 filiaalmanager|winkelmanager|store manager|supermarktmanager|bedrijfsleider supermarkt|bedrijfsleider winkel|filiaalleider|shop manager|winkelier
1431.1 manager sportcentrum|zwembadmanager|leisure manager|theaterdirecteur|bedrijfsleider recreatiepark
1439.1 callcenter manager|contactcenter manager|customer service manager|manager klantenservice
1439.2 projectmanager|project manager|projectleider|projectcoördinator
1439.3 bedrijfsleider dienstverlening|manager reisbureau|wasserijmanager|bedrijfsleider wasserij|congresmanager|bedrijfsleider reisbureau|manager congrescentrum
`;
