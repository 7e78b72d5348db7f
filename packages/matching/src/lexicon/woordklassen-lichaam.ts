/** Word classes of bodily load that several items share. Pieces of patterns, without capture groups. */

/** At most, said in one of many ways. */
export const HOOGUIT =
  '(?:hooguit|hoogstens|maximaal|max\\.?|ten hoogste|op zijn hoogst|niet meer dan|nooit meer dan|nooit boven(?: de)?|zelden meer dan|minder dan|lichter dan|onder(?: de)?|beneden(?: de)?|niet boven(?: de)?|at most|no more than|never more than|less than|under|a maximum of)';

/** Things so light that nothing heavier than them is no load. */
export const LICHT_DING =
  '(?:een |je |de |uw |jouw |a |your |the )?(?:\\p{L}+ )?(?:\\p{L}{0,12}(?:ordner|dossier|map|pak (?:melk|suiker|koffie|papier|printpapier|kopieerpapier)|stapel(?:tje)? (?:papier|post|dossiers|borden|boeken)|laptop(?:tas)?|tablet|kop(?:je)? koffie|koffiekop(?:je)?|pen|potlood|theelepel|boek(?:je)?|brief|envelop|telefoon|toetsenbord|dienblad(?:je)?|schaar|pincet|printplaat|sleutelbos|scanner|headset|boeket|bos bloemen|koekenpan|theedoek|broodje|tijdschrift|krant|portofoon|jas|schroevendraaier|paperclip|agenda|camera|komkommer|appel|brood|broodje|bakje|kopje|bord|glas|wijnglas|roos|plantje|potje|blikje|pakje|zakje|shirt|trui|bril|sleutel|knuffel|map|folder|postpakketje|tasje|brillenkoker|koker|etui|portemonnee|handtas|kassarol|reep|kaart|ansichtkaart|flesje|fles (?:water|wijn|melk)|kan koffie|theepot|thermoskan|hamer|kwast|penseel|zaklamp|muis|hemd|broek|jurk|jasje|handdoek|laken|kussen|croissant|baguette|stokbrood|zak chips|tulp|banaan|sinaasappel|appeltaart|taart|taartje|schoen|schoenendoos|paar schoenen|pop|puzzel|dvd|boormachine|soldeerbout|klok|wekker|horloge|bloempot|verbandtrommel|dossiermap|multomap|pak hagelslag|litertje melk|liter melk|pak yoghurt|blik soep|blik verf|naaischaar|wandelstok|paraplu|gieter)s?|tray of cups|tray|laptop|binder|folder|tablet|coffee cup|cup of coffee|pen|book|letter|phone|scanner|envelope|clipboard|ream of paper)(?![\\p{L}])';

/** Goods and objects that are picked up at work. */
export const DING =
  '\\p{L}{0,14}(?:doos|dozen|doosjes|krat(?:ten|jes)?|colli|collo|pakket(?:ten|jes)?|pakjes|zak(?:ken|jes)?|bal(?:en|ken)|kist(?:en|jes)?|bakken|emmers?|vaten|fusten|rollen|platen|planken|stenen|tegels|pannen|tassen|koffers|bagage|zendingen|bestellingen|artikelen|producten|onderdelen|goederen|spullen|materia(?:al|len)|gereedschap(?:pen)?|meubels|meubilair|boeken|boodschappen|flessen|potten|planten|profielen|buizen|lasten|vracht|lading|boxes|parcels|packages|bags|crates|items|goods|products|sacks)(?![\\p{L}])';

/** Objects that weigh far over fifteen kilos, whoever makes them. */
export const ZWAAR_DING =
  "(?:\\p{L}{0,6}(?:wasmachines?|wasdrogers?|koelkast(?:en)?|vriezers|fornui(?:s|zen)|witgoed|vaatwassers?|bankstel(?:len)?|bank(?:en)? en kasten|linnenkast(?:en)?|kleding?kast(?:en)?|meubels|meubilair|piano'?s|vleugels?|kluizen|matrassen|gasflessen|zuurstofflessen|(?:bier)?fust(?:en)?|stoeptegels|stoepranden|trottoirbanden|betonbanden|betonplaten|betonblokken|bielzen|balken|cementzakken|mortelzakken|zakken (?:cement|mortel|beton|specie|zand|grind|gips)|gipsplaten|kozijnen|deuren|keukenbladen|aanrechtbladen|radiatoren|cv-ketels|ketels|boilers|boomstammen|rioolbuizen|stalen (?:balken|buizen|platen)|vrachtwagenbanden|accu'?s|motorblokken|karkassen|halve varkens|kalverbouten|aggregaten|steigerdelen|steigerbuizen|tapijtrollen|rollen (?:tapijt|vloerbedekking|dakleer|bitumen|kabel)|washing machines|fridges|refrigerators|pianos|furniture|mattresses|kegs|paving stones))(?![\\p{L}])";

/** Picking up and carrying, as verb. */
export const TILLEN_VORM =
  '(?:til|tilt|tillen|getild|sjouw|sjouwt|sjouwen|gesjouwd|versjouw|versjouwt|versjouwen|zeul|zeult|zeulen|draag|draagt|dragen|gedragen|hef|heft|heffen|torst|torsen|sleept|slepen|lift|lifting|carry|carrying|haul|hauling)(?![\\p{L}])';

/** Handling goods one by one, as finite verb; with a weight beside it the goods are lifted. */
export const HANTEREN =
  '(?:pak|pakt|pakken|leg|legt|leggen|zet|zetten|haal|haalt|halen|neem|neemt|nemen|breng|brengt|brengen|stapel|stapelt|stapelen|laad|laadt|laden|los|lost|lossen|verplaats|verplaatst|verplaatsen|gooi|gooit|gooien|hang|hangt|hangen|schuif|schuift|keer|keert|keren|hanteer|hanteert|hanteren|plaats|plaatst|plaatsen|bezorg|bezorgt|bezorgen|deponeer|kantel|kantelt|handle|handling|move|moving|pick|picking|stack|stacking|load|loading|unload|unloading)(?![\\p{L}])';

/** What moves a load instead of a person. */
export const HULP =
  '(?:\\p{L}{0,10}(?:heftruck|reachtruck|heftafel|hefwagen|tillift|tilhulp|takel|kraan|hijskraan|vacuumheffer|heffer|manipulator|shovel|steekwagen|pompwagen|palletwagen|stapelaar|laadklep|transportband|rolband|robot|machine|lift|laadrobot|hoogwerker|verreiker|hijsinstallatie)(?:s|en)?|kranen|hulpmiddel(?:en)?|forklift|hoist|crane|conveyor|robot|machine|truck)(?![\\p{L}])';
