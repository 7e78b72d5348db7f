/** Word classes of loads that are handled. Pieces of patterns, without capture groups. */

/** Bags and such of stuff that is never light. */
const STORTGOED =
  '(?:aardappel(?:en|s)|uien|voer|veevoer|kunstmest|potgrond|tuinaarde|compost|cement|mortel|specie|zand|grind|gips|lijm|egaline|beton|puin|meel|bloem|suiker|rijst|graan|granen|zout|strooizout|pellets|hout|haardhout|kattengrit|houtskool|kolen|mest|stenen|tegels|aarde|grond|klei|afval|vuil|wasgoed|linnengoed|was)';

/** Drinks, books and such: a case of it weighs some eight to fifteen kilos. */
const VOLLE_WAAR =
  '(?:wijn|bier|fris|frisdrank|drank|limonade|cola|water|melk|sap|wasmiddel|blik|blikken|conserven|boeken|archief|dossiers|papier|kopieerpapier|printpapier|tijdschriften|folders|tegels|aardappelen|appels|peren|uien|groente|fruit|vis|vlees|kip|kaas|schroeven|bouten|gereedschap|verf|statiegeld)';

/** Goods of which one piece weighs eight kilos and more, whoever makes them. */
export const GEWICHTIG = `(?:(?:zakken|balen|emmers|kuipen|bakken|kruiwagens|schoppen|scheppen) ${STORTGOED}|(?:dozen|kratten|trays|bakken|kisten|pakken|stapels) (?:met )?${VOLLE_WAAR}|(?:tuin|stoep|straat|terras|beton|vloer|wand|dak)?tegels|klinkers|straatstenen|bakstenen|betonstenen|stenen en (?:specie|mortel|cement)|metselstenen|kalkzandstenen|gasbetonblokken|gevelstenen|stapelblokken|stoepranden|opsluitbanden|hooibalen|strobalen|(?:bier|frisdrank|melk|water|krat)kratten|bierkratten|tapvaten|biervaten|melkbussen|gasflessen|autobanden|vrachtwagenbanden|velgen|autowielen|accu's|motorblokken|versnellingsbakken|dakpannen|gipsplaten|gipskartonplaten|(?:multiplex|spaan|beton|staal|glas|hout|bouw)platen|ruiten|glasplaten|kozijnen|deuren|balken|steigerbuizen|steigerplanken|steigerdelen|vloerplaten|betonijzer|wapeningsstaal|(?:lood)?(?:zware|volle|gevulde|natte|massieve|houten|stalen|betonnen|ijzeren|gietijzeren|marmeren|granieten|hardstenen|natuurstenen) (?:\\p{L}*(?:dozen|kratten|zakken|emmers|bakken|kisten|pannen|vaten|koffers|tassen|rollen|balen|manden|platen|planken|balken|tegels|blokken|palen|buizen|profielen|deuren|ramen|tafels|banken|kasten|tapijten|kleden|lakens|dekens|was|potten|kuipen|onderdelen|machineonderdelen|gereedschappen|apparaten|apparatuur|stammen|takken|stukken|delen|elementen|panelen|rekken|schilden|mallen|bekistingen))|(?:pannen|ketels|bakken|emmers|kuipen) (?:soep|aardappelen|water|sop|verf|specie|beslag|deeg|was|vet|olie|afwas)|platen (?:mdf|multiplex|hout|staal|glas|gips|hardboard|triplex|rvs|plexiglas)|stammetjes|(?:boom|hout)blokken|picknicktafels|tuinmeubelen|tuinsets|parasolvoeten|statafels|klaptafels|biertafels|tafels en (?:stoelen|banken)|crates|fencing|stage (?:parts|sections)|furniture|paving (?:slabs|stones)|bricks|sacks of \\p{L}+|bags of (?:cement|sand|feed|flour|soil)|kegs|mattresses|timber|beams|washing machines|fridges|(?:car )?tyres|gas bottles|plasterboard|(?:halve )?(?:varkens|karkassen|runderen)|schapen|wasmachines|wasdrogers|drogers|koelkasten|vriezers|vaatwassers|fornuizen|bankstellen|kasten|linnenkasten|matrassen|meubels|meubelen|witgoed|piano's|verhuisdozen|reiskoffers|koffers|bagage|bureaus|podiumdelen|podiumelementen|geluidsboxen|speakers|trussen|decorstukken|dranghekken|hekken|bouwhekken|marktkramen|partytenten|tentdoeken|boomstammen|takken en stammen|rioolbuizen|radiatoren|cv-ketels|ketels|badkuipen|wc-potten|keukenbladen|aanrechtbladen|keukenkasten|tapijtrollen|rollen (?:stof|tapijt|vloerbedekking|papier|folie|dakleer|bitumen|kabel|gaas)|kabelhaspels|overledenen|kalveren)(?![\\p{L}])(?! in de (?:lak|verf|grondverf|was|beits|olie|etalage|showroom|webshop|verkoop|planning|catalogus))`;

/** Finite verbs, infinitives and participles by which somebody handles goods with his own hands. */
export const MET_DE_HAND =
  '(?:til|tilt|tillen|getild|sjouw|sjouwt|sjouwen|gesjouwd|versjouw|versjouwt|versjouwen|versjouwd|zeul|zeult|zeulen|draag|draagt|dragen|hef|heft|heffen|sleep|sleept|slepen|versleep|versleept|verslepen|pak|pakt|pakken|leg|legt|leggen|zet|zetten|haal|haalt|halen|breng|brengt|brengen|stapel|stapelt|stapelen|gestapeld|laad|laadt|laden|lossen|verplaats|verplaatst|verplaatsen|gooi|gooit|gooien|smijt|keer|keert|keren|kantel|kantelt|kantelen|plaats|plaatst|plaatsen|schep|schept|scheppen|giet|gieten|kiep|kiept|leeg|leegt|ledigt|opstapelen|opstapelt|inlaadt|uitlaadt|inladen|uitladen|afladen|optilt|optillen|ophaalt|wegzet|neerzet|verhuist|verhuis|kruit|krui|rol|rolt|gooien|smijten|(?:neem|neemt) (?:je |u |jij )?(?:op|mee|van)|haul|carry|carrying|lift|lifting|load|loading|unload|unloading|stack|stacking|move|moving)(?![p{L}])';

/** People who are helped to move. */
export const HULPVRAGER =
  '(?:(?:zieke |oudere |dementerende |gehandicapte |bedlegerige |minder mobiele |immobiele |zorgbehoevende )?(?:bewoners?|clienten|client|patienten|patient|ouderen|zorgvragers?|gasten|leerlingen|kinderen|mensen|deelnemers|residents|patients|clients))';

/** From one place to another, as only somebody does who cannot do it alone. */
export const TRANSFER =
  '(?:uit (?:het )?bed|in (?:het |hun )?bed|naar (?:het )?bed|op (?:het )?toilet|naar (?:het |de )?(?:toilet|wc)|in (?:en uit )?(?:de |hun |een )?(?:rolstoel|douchestoel|bad|stoel|auto|bus|taxi)|uit (?:de |hun |een )?(?:rolstoel|stoel|bad)|van (?:het )?bed naar|op de po|overeind|omdraaien|om te draaien|draaien in bed|transfers?|out of bed|into (?:bed|a wheelchair|the bath))';

/** Big things on wheels. */
export const OP_WIELEN =
  "(?:\\p{L}{0,14}(?:rolcontainers?|containers?|karren|kar|trolleys?|rolwagens?|wagens|bedden|brancards?|rolstoel(?:en)?|kliko'?s|kruiwagens?|pallets?|palletwagen|pompwagen|steekwagens?|zuilen|winkelwagens?|rekken|bakken op wielen|vaten op wielen|schrobmachine|boenmachine|veegmachine|maaier|grasmaaier|tillift|platenwagen|transportwagens?|carts?|roll cages?|beds|wheelchairs?|pallets)(?![\\p{L}]))";

/** Verbs by which a person moves something on wheels. */
export const VERRIJDEN =
  '(?:duw|duwt|duwen|geduwd|trek|trekt|trekken|getrokken|rijd|rijdt|rijden|rij|gereden|rol|rolt|rollen|verrijd|verrijdt|verrijden|verplaats|verplaatst|verplaatsen|haal|haalt|halen|breng|brengt|brengen|manoeuvreer|manoeuvreert|manoeuvreren|sleep|sleept|slepen|krui|kruit|kruien|zet|zetten|schuif|schuift|schuiven|(?:terug|weg|voort|rond|aan|uit|op)(?:rijden|rollen|duwen|trekken|slepen|brengen|zetten)|push|pushing|pull|pulling)(?![\\p{L}])';
