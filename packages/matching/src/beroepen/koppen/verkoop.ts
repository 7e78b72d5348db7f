/** Sales, office and service work. */
export const VERKOOP_KOPPEN: readonly string[] = [
  `
~ verkoper verkoopster winkelmedewerker verkoopmedewerker verkoopadviseur seller
  5211.1 _markt
  5212.1 straat_eten
  5223.4 auto voertuig
  5223.5 keuken meubel
  5223.1 boek kleding schoen speelgoed vis_ vlees brood groente bloem sport elektr computer doe_het_zelf huisdier cosmet parfum juwel drank tabak muziek bril telefoon onderdelen munitie fiets gespecialiseerd antiek delicatess banket stof
  5243.1 deur
  5244.1 telefo
  5230.1 kaart ticket
  2433.1 technisch machine medisch
  2434.1 _ict software
  3322.2 buitendienst
  3322.1 binnendienst
`,
  `
~ medewerker medewerkster assistent assistente employee assistant clerk associate operative colleague agent
  4110.1 kantoor algemeen administratie
  4120.1 secretar
  4132.1 invoer data_entry
  4211.1 bank
  4214.1 incasso
  4221.1 reis
  4222.1 klant callcenter customer contact_cent support
  4226.1 recept
  4225.1 balie loket informatie
  4311.1 financ boekhoud factu crediteur debiteur account invoice
  4312.1 verzeker hypothe belegging pensioen
  4313.1 salaris loon payroll
  4321.1 voorraad inventaris
  4321.2 magazijn warehouse logist distribu fulfil
  4322.1 productieplan
  4323.2 transport vervoer
  4323.1 planning
  4411.1 bibliothe
  4412.2 post
  4415.1 archief documentatie depot collectie
  4416.1 personeel _hr
  3411.1 juridisch notari advocat legal
  3323.1 inkoop
  3322.1 sales
  2431.1 marketing
  2432.1 communicatie
  2422.1 beleid
  3111.1 laborat
  3213.1 apothe
  3251.1 tandarts
  3240.1 dierenarts
  3256.1 dokter huisarts polikliniek
  3255.1 fysio
  3411.2 gerecht
  5120.2 kok_
  5131.1 bediening restaurant horeca
  5132.1 bar_
  5246.1 catering kantine snack bedrijfsrestaurant
  9412.1 keuken afwas
  5153.1 facilit gebouw
  5163.1 uitvaart crematorium
  5223.1 winkel verkoop speciaalzaak zaak_ warenhuis store shop boetiek _retail
  5230.1 kassa
  5245.1 tankstation
  5249.1 verhuur
  5311.1 kinderopvang
  5312.1 onderwijs klas school
  5321.1 verpleeg
  5322.1 thuiszorg
  5414.1 beveilig
  6113.1 groen tuin hovenier
  6113.2 kwekerij plantenkas _kas_ kassen tuinbouw greenhouse
  6210.1 bos natuur
  7322.1 druk
  7512.1 bakkerij
  8157.1 wasserij linnen
  9112.1 schoonmaak reinig
  9321.1 inpak verpak
  9329.1 productie fabriek workshop werkplaats
  7231.1 garage
  5153.1 sporthal zwembad sportcomplex buurthuis zalen
  4323.1 wagenpark
  9333.4 sorteer
  9334.1 vul
  9612.1 afval milieustraat recycl
  9629.2 attractie pretpark
  5414.3 museum
  2632.2 onderzoek
`,
  `
~ host hostess gastheer gastvrouw
  4224.1 hotel
  4226.1 kantoor bedrijf ontvangst receptie
  5131.1 restaurant horeca terras
  5414.3 museum tentoonstelling
`,
  `
~ beheerder
  5153.1 sport zwembad buurthuis wijk gebouw zaal dorpshuis accommodatie complex park camping centrum
  4415.1 archief depot collectie
  4321.1 magazijn voorraad
`,
  `
kok cook chefkok
  5120.1 restaurant zorg dieet school pizza grill pasta
`,
];
