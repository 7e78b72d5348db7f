/** Managers, heads and team leaders. */
export const LEIDING_KOPPEN: readonly string[] = [
  `
manager hoofd directeur director leidinggevende chef head bedrijfsleider
  1120.1 algemeen managing bedrijfs
  1211.1 financ finance accounting boekhoud treasury
  1212.1 personeel _hr hrm recruitment werving opleidingen training talent diversiteit
  1213.1 beleid policy strateg planning
  1219.1 kantoor office bedrijfsvoering bedrijfsbureau backoffice operations
  1219.2 facilit facility gebouwen huisvesting
  1219.3 kwaliteit quality _kam hseq qhse veiligheid safety arbo
  1221.1 verkoop sales commerci account export
  1221.2 marketing merk brand productgroep reclame
  1222.1 communicatie public_relations _pr voorlichting reclamebureau
  1223.1 onderzoek research ontwikkeling innovat r&d laboratori
  1311.1 kwekerij tuinbouw landbouw agrar bosbouw glastuin
  1312.1 visserij viskweek aquacultuur
  1321.1 productie production fabriek plant manufactur industri zuivel brouwerij drukkerij
  1322.1 mijn groeve olieveld
  1323.1 bouw construction aannemer infra
  1324.1 import_export logist supply magazijn warehouse distribut transport inkoop purchas procurement expeditie wagenpark spoorweg haven luchthaven import douane opslag
  1330.1 telecommunicatie ict _it_ automatisering software informat data applicatie digital telecom
  1341.1 kinderopvang kinderdagverblijf peuter creche
  1342.1 ziekenhuis zorg verpleeg klinie medisch polikliniek ggz apotheek hospital healthcare
  1343.1 ouderenzorg verpleeghuis verzorgingshuis elderly
  1344.1 welzijn sociaal maatschappelijk wijkteam jeugdzorg reclassering social_services
  1345.1 school onderwijs opleiding faculteit universiteit education
  1346.1 bank verzekering hypothe krediet insurance beleggings
  1349.1 museum bibliothe archief brandweer politie gevangenis penitentiair kunst cultuur juridisch begraafplaats
  1411.1 hotel housekeeping camping
  1412.1 restaurant horeca cafe catering keuken food banquet
  1420.1 winkel filiaal supermarkt store shop retail groothandel
  1431.1 sport fitness zwembad theater recreatie pretpark leisure casino bioscoop entertainment evenementenhal
  1439.1 callcenter klantenservice contactcenter customer helpdesk
  1439.2 project programma
  1439.3 reisbureau beurs congres wasserij
  5151.1 schoonmaak
  3332.1 evenement event
  2634.1 behandel
`,
  `
teamleider ploegleider voorman teamlead team_leader supervisor ploegbaas meewerkend werkleider afdelingschef coordinator
  1324.2 logist magazijn warehouse expeditie distribut orderpick inbound outbound
  3121.1 mijn groeve
  3122.1 productie production fabriek assemblage inpak verpak operator montage metaal
  3123.1 bouw infra grondwerk metsel timmer wegenbouw dak schilder
  3341.1 administrat klantenservice callcenter contactcenter office kantoor secretariaat klantcontact backoffice
  1342.1 zorg verpleg verpleeg thuiszorg
  1341.1 kinderopvang _bso
  5151.1 schoonmaak housekeeping huishoud facilitair
  5222.1 winkel supermarkt verkoop kassa vulploeg vers retail store
  1412.1 restaurant horeca bediening catering
  1345.1 onderwijs school
  3332.1 evenement event
  1439.2 project
  2424.1 opleiding training
  2432.1 communicatie
  2431.1 marketing
  4323.1 transport planning
  4416.1 _hr personeel
  3412.2 vrijwilliger
`,
];
