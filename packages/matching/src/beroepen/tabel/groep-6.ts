/** ISCO-08 major group 6: skilled agriculture, forestry and fishery. One occupation a line. */
export const GROEP_6 = `
6111.1 akkerbouwer|akkerbouwmedewerker|medewerker akkerbouw
6112.1 fruitteler|boomkweker|fruitkweker|wijnbouwer|boomkwekerijmedewerker|medewerker boomkwekerij|medewerker fruitteelt
6113.1 hovenier|tuinman|groenmedewerker|medewerker groenvoorziening|groenvoorziener|medewerker groen|vakman groen|greenkeeper|tuinvrouw|groenwerker|voorman groen|medewerker groenonderhoud|hoveniersmedewerker|medewerker plantsoenendienst|plantsoenmedewerker|medewerker hoveniersbedrijf|groenbeheerder|hoveniersvakman|allround hovenier|groenverzorger|medewerker tuinonderhoud|medewerker wijkonderhoud groen|grasmaaier
6113.2 medewerker kwekerij|kwekerijmedewerker|kweker|teeltmedewerker|tuinbouwmedewerker|medewerker tuinbouw|kasmedewerker|medewerker kas|glastuinbouwmedewerker|medewerker glastuinbouw|medewerker plantenkwekerij|orchideeënkweker|medewerker bloemkwekerij|gewasverzorger|medewerker gewasverzorging|gewasmedewerker|medewerker teelt|plantenverzorger|medewerker bloemenkwekerij|tuinder|champignonkweker|stekmedewerker|medewerker vermeerdering|interieurbeplanter|teeltspecialist|teelt medewerker|medewerker rozenkwekerij|medewerker snijbloemen
6114.1 gemengd teler|gewasteler
6121.1 melkveehouder|veehouder|varkenshouder|medewerker melkveehouderij|dierverzorger veehouderij|medewerker varkenshouderij|medewerker veehouderij|bedrijfsverzorger agrarisch|melker|agrarisch bedrijfsverzorger
6122.1 pluimveehouder|medewerker pluimvee|medewerker pluimveehouderij
6123.1 imker|bijenhouder
6129.1 stalmedewerker|stalhulp|groom|maneggehulp|paardenhouder|medewerker manege|medewerker kinderboerderij|beheerder kinderboerderij|paardenverzorger
6130.1 agrarisch medewerker gemengd bedrijf|boer|agrariër|agrarisch ondernemer|zorgboer
6210.1 boomverzorger|bosarbeider|bosbouwer|boomrooier|medewerker bosbouw|european tree worker|boomtechnisch medewerker|natuurbeheerder|medewerker natuurbeheer
6221.1 viskweker|oesterkweker|mosselkweker
6222.1 visser|schipper visserij|matroos visserij
6223.1 zeevisser|visser zeevisserij|kottervisser|trawlervisser|stuurman visserij
6224.1 jager|muskusrattenbestrijder|muskusrattenvanger
6310.1 landbouwer voor eigen gebruik|zelfvoorzienend akkerbouwer|moestuinder
6320.1 zelfvoorzienend veehouder|veehouder voor eigen gebruik
6330.1 zelfvoorzienend boer|boer voor eigen gebruik
6340.1 zelfvoorzienend visser|vallenzetter|verzamelaar wilde planten
`;
