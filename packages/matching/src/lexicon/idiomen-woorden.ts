import type { Wending } from './regel.js';

/** Words of a load in another meaning: to enrol, a paper, a proverb. */
export const ANDERE_WOORDEN: readonly Wending[] = [
  {
    id: 'ander-woord',
    patronen: [
      '(?:schrijf|schrijft|schrijven) (?:je|jezelf|u|ons)(?: \\p{L}+){0,4} in(?= *(?:[^\\p{L} ]|$)| (?:voor|via|op|bij))',
      '(?:schrijf|schrijft|schrijven)(?: \\p{L}+){0,2} (?:rode|zwarte|zwarte en rode) cijfers',
      '(?:schrijven|lezen|spreken|rijden|koken|bellen) (?:is|zit)(?: \\p{L}+)? (?:onze|ons|in ons|in onze) (?:passie|vak|dna|bloed|kracht|genen)',
      'weekend(?:krant|kranten|bijlage|bijlages|tas|tassen|huis|huisje|huisjes|editie|tarief|aanbieding\\p{L}*|bestemming\\p{L}*|uitje|uitjes|gevoel)',
      '(?:onregelmatige|wisselende) (?:kosten|uitgaven|inkomsten|werkwoorden|vormen|betalingen|hartslag|tegels|oppervlakken)',
      "(?:'s nachts|in de nacht)(?: \\p{L}+){0,2} (?:slapen|slaap je|doorslapen|slaapt)|slaap je (?:\\p{L}+ ){0,2}'s nachts",
      'de hond in de pot|honden-?baan|voor de kat|de kat uit de boom|als kat en hond|kat in het bakkie|koetjes en kalfjes',
      '(?:technische|digitale|mechanische|elektrische|logistieke|financiele|wiskundige|it-?)(?: en \\p{L}+)? problemen(?: van \\p{L}+)?',
      '(?:iets|wat|ietsje|een beetje|een tikje|net wat) drukker',
      '(?:loopbaan|carriere|dienstverband|pensioenopbouw|groei)(?: \\p{L}+){0,2} zonder onderbreking(?:en)?',
      '(?:betalings|vriendelijke )?(?:aanmaningen|herinneringen)(?: en (?:aanmaningen|herinneringen))? (?:op|versturen|sturen|schrijven|de deur uit)',
      '(?:geen )?stof (?:neer ?dalen|doen opwaaien|tot nadenken|neerdalen over|genoeg om)|laten (?:\\p{L}+ )?geen stof neerdalen',
      'met de ballen in de lucht',
      'bij (?:een )?(?:hittegolf|tropische temperaturen|hitte)(?: \\p{L}+){0,3} (?:vrij|naar huis|stoppen|tropenrooster|ijsjes?)',
      '(?:wij|we)(?: \\p{L}+){0,4} (?:het initiatief|het voortouw) (?:in|bij|voor|om)',
      '(?:stilteruimte|stiltecabine|stilteplek|bidruimte)(?: \\p{L}+){0,3} (?:reserveren|boeken|gebruik van maken)',
    ],
    voorbeelden: [
      'Schrijf je nu in voor de training',
      'We schrijven rode cijfers',
      'Een weekendkrant',
      "Je kunt 's nachts rustig slapen",
      'De hond in de pot',
      'technische problemen van anderen',
    ],
  },
];
