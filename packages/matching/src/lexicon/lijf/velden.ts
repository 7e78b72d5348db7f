/** Vocabularies of bodily load that the products of this folder multiply. Pieces of patterns. */

/** Where one must bend for: low places and what lies there. */
export const LAAG =
  "(?:(?:onderste|laagste|lage) (?:plank(?:en)?|schap(?:pen)?|la(?:de)?s?|lades|laden|rij(?:en)?|vak(?:ken)?|kast(?:en|jes)?|bak(?:ken)?|nest(?:en)?|rek(?:ken)?|stelling(?:en)?|lagen?|treden|takken|tafel(?:s|tjes)?|bedden|planten|ligplek(?:ken)?)|(?:van|uit|tot op|over|vlak boven|op|in|bij) de (?:grond|vloer|stoep|bodem|akker|kuil)|uit het gras|over (?:het|een|de) (?:bed|badje|wieg|bad|couveuse|wasbak|kuip|perk|border|krat)|onder (?:het|de|een) (?:bureau|bureaus|tafel|tafels|gootsteen|gootstenen|machine|machines|bed|bedden|auto|auto's|banken|kasten|stoelen)|op (?:enkel|knie|kruip|schoen)hoogte|low shelves|lower shelves|the bottom shelf|the floor|the ground|ground level)";

/** With a bent back, said in one of many ways. */
export const KROM =
  '(?:in elkaar gedoken|ineengedoken|dubbel ?gevouwen|dubbel ?geklapt|met (?:een |je )?(?:kromme?|ronde|gebogen|gekromde) rug|krom(?:gebogen|getrokken)?(?= (?:over|boven|onder|in))|krom (?:staan|sta je|zit|zitten)|met je neus (?:boven|tegen|vlak boven|bijna op) (?:de|het)|voorover(?:hangend|geleund|leunend)|diep voorover|met je (?:hele )?bovenlijf (?:voorover|in|over)|hang(?:t|en)? (?:(?:je|jij|u|uren|urenlang|de hele dag|steeds|dan) ){0,3}(?:over|boven) (?:de|het|een)|(?:jij|je|u) hang(?:t|en) (?:(?:uren|urenlang|de hele dag|steeds) ){0,2}(?:over|boven) (?:de|het|een)|(?:je|uw) rug (?:is )?(?:de hele dag )?krom|bent (?:over|double)|hunched|(?:neck|back|body) (?:is )?bent)';

/** Over and over, or for the whole of a day. */
export const STEEDS =
  '(?:de (?:hele|gehele|ganse) (?:dag|dienst|tijd|ochtend|middag|avond|shift|oogst)|heel de dag|hele dagen|dag in,? dag uit|uur na uur|urenlang|uren|uren achter elkaar|continu|constant|voortdurend|aan een stuk door|onophoudelijk|steeds|telkens|elke keer|keer op keer|voor elke \\p{L}+|bij elke \\p{L}+|bij ieder \\p{L}+|tientallen (?:keren|keer|malen)|honderden(?: keren| keer)?|duizenden|duizend keer|dagelijks|elke dag|vaak|veel|regelmatig|geregeld|veelvuldig|doorlopend|rij na rij|stuk voor stuk|een voor een|(?:elke|iedere|om de) (?:paar |drie |vier |vijf |zes |tien |\\d+ )?(?:seconden|tellen|minuut|minuten|meter)|per uur|all day|all shift|constantly|continuously|repeatedly|over and over|throughout)';

/** At most, said in one of many ways. */
export const HOOGUIT =
  '(?:hooguit|hoogstens|maximaal|ten hoogste|op zijn hoogst|niet (?:meer|langer|verder) dan|nooit (?:meer|langer|verder) dan|zelden (?:meer|langer|verder) dan|minder dan|korter dan|nog geen|krap|at most|no more than|never more than|less than)';

/** Places of work where somebody stands. */
export const STAPLEK =
  '(?:(?:achter|aan|bij|voor|op|in|langs|onder) (?:de|het|een|je|onze|uw) (?:\\p{L}+ )?(?:\\p{L}*(?:kraam|kruispunt|toonbank|bar|tap|fornuis|grill|oven|ovens|bakplaat|friteuse|frituur|wok|kookeiland|spoelbak|spoelkeuken|afwasstraat|afwasmachine|strijkplank|strijktafel|werkbank|draaibank|freesbank|zetbank|zaagmachine|zaagtafel|snijtafel|paktafel|inpaktafel|sorteertafel|sorteerband|lopende band|band|lijn|productielijn|inpaklijn|pers|mal|uitgifte|uitgiftebalie|servicepunt|stand|beursstand|foodtruck|klas|schoolbord|kappersstoel|behandelstoel|operatietafel|perron|schoolplein))(?![\\p{L}])|op de markt|voor de klas|at the (?:counter|line|grill|bar|bench|door|till|gate|stall))';

/** People who cannot be laid aside, for who lifts them. */
export const MENS_ALS_LAST =
  '(?:(?:de |een |onze )?(?:peuters?|kleuters?|baby.?s?|dreumes(?:en)?|kinderen|kind|clienten|client|bewoners?|patienten|patient|ouderen|zorgvragers?|gasten|deelnemers|slachtoffers|overledenen|dieren|kalveren|honden|schapen|biggen|residents|patients|toddlers|children))';

/** What moves a load so that nobody lifts it. */
export const TILHULP =
  '(?:tillift(?:en)?|tilhulp(?:en|middelen)?|hulpmiddel(?:en)?|heftruck(?:s)?|pompwagen|steekwagen(?:s)?|palletwagen|takel|kraan|hoist|trolley)';
