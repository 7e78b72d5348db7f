/**
 * Words by which a load stands beside the work of the reader: somebody or something else is meant,
 * or a time at which nobody works. Patterns as in {@link Regel}, without measures.
 */

/** A clause that sets the reader apart from the clause before it. */
export const TEGENSTELLING = [
  '(?:maar |doch )?(?:daar|er) (?:komen|werken|zijn|staan|lopen|zitten|komt|werkt)(?: alleen| uitsluitend| enkel) (?:de|onze|andere|een) \\p{L}+',
  '(?:maar|terwijl|doch|echter) (?:jij|jouw|zelf|uzelf|ikzelf|je (?:zelf|eigen)|(?:op|in|bij|voor) (?:jou|jouw|kantoor|het kantoor|deze (?:functie|afdeling|baan|plek)))',
  '(?:maar |en )?er (?:is|gaat|zit|rijdt) (?:ook |gewoon |wel )?(?:een |de )?(?:personen)?lift(?!~(?:stuk|kapot|defect|alleen|niet|nooit|goederen|bezet))',
  '(?:but|while|whereas) (?:you (?:yourself|stay|remain|work)|your own|(?:in|at) (?:the|our|your) office)',
  '(?:jij|jijzelf|jij zelf) (?:blijft|zit|werkt|staat|hoeft|bent)',
  'you (?:yourself )?(?:stay|remain|keep)',
  '(?:maar|doch) (?:daar|er) (?:kom|komt|werk|werkt|sta|staat|zit|ben|bent|loop|merk)(?: (?:je|jij|u))(?: \\p{L}+){0,2} (?:niet|nooit|niets|nauwelijks)',
  '(?:maar|terwijl) (?:het|ons|onze|jouw|je) (?:eigen )?(?:kantoor|afdeling|werkplek|kamer|receptie|balie|bureau)(?![\\p{L}])',
  '(?:but|while|whereas) (?:the|our|your) (?:office|desk|reception|department|work(?:place|station))(?![\\p{L}])',
] as const;

/** Whatever does not run, or is closed, asks nothing. */
export const STIL = [
  '(?:lig|ligt|liggen|sta|staat|staan|val|valt|vallen)(?: (?!niet|nooit)\\p{L}+){0,4} (?:stil|plat|uit|op slot)',
  '(?:is|zijn|blijft|blijven|gaat|gaan)(?: (?!niet|nooit|zelden)\\p{L}+){0,4} (?:dicht|gesloten|op slot|uitgezet|leeg|verlaten)',
  '(?:sluit|sluiten) (?:de|het|onze|ons) \\p{L}+',
  '(?:is|are|stays?|remains?) (?:closed|shut|shut down|idle|empty)',
  '(?:shuts?|closes?) (?:down )?(?:at|for) the',
] as const;

/** What somebody leaves behind to do this work. */
export const VOORBIJ = [
  '(?:wil|wilt|kom|komt|stap|stapt|zoek|zoekt)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:van|uit) (?:de|het|een|je)',
  '(?:klaar met|genoeg van|zat van|moe van|uitgekeken op|gestopt met|gestopt op|gehad met|verruil|verruilt|ruil|ruilt|inruilen|verruilen|wissel|omwisselen|weg van|vaarwel aan)(?: je| jij| u)?(?: de| het| een| al dat| dat)?',
] as const;
