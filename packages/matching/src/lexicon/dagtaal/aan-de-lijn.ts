import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const BOOS =
  '(?:boze|ontevreden|lastige|geirriteerde|boos|kwade|emotionele|mopperende|angry|upset|unhappy|difficult)';
const MENSEN =
  '(?:familieleden|klanten|bezoekers|gasten|bellers|bewoners|ouders|mensen|reizigers|patienten|customers|callers|people)';
const OP_AFSTAND =
  '(?:per (?:telefoon|mail|e-mail|chat|brief)|telefonisch|schriftelijk|via de (?:telefoon|mail|chat)|aan de (?:lijn|telefoon)|by (?:phone|e-?mail|chat))';
const BIJ_MENSEN =
  '(?:patienten|familie|nabestaanden|clienten|slachtoffers|gezinnen|ouders|bewoners|mensen)';

/** Contact with people who are angry or sad, in the words of who has them before him. */
export const DAGTAAL_LIJN: readonly Regel[] = [
  gevraagd(
    {
      id: 'lijn-alleen-op-afstand',
      items: ['conflicten'],
      patronen: [
        `(?:alle|de) (?:contacten|contact|vragen|klachten|gesprekken)(?: \\p{L}+)? (?:lopen|loopt|gaan|gaat|komen|komt|verlopen|zijn)(?: \\p{L}+)? (?:uitsluitend |alleen |enkel |volledig )?${OP_AFSTAND}`,
        `(?:die|deze|zulke|alle) (?:vragen|klachten|meldingen)(?: \\p{L}+)? (?:komen|komt|lopen) (?:uitsluitend|alleen|enkel) ${OP_AFSTAND}(?: (?:binnen|bij je))?`,
        `${BOOS} ${MENSEN} (?:krijg|krijgt|heb|hebt|spreek|spreekt|tref)(?: je| jij| u) (?:alleen|uitsluitend|enkel|hooguit) ${OP_AFSTAND}`,
      ],
      aard: 'genoemd',
      zekerheid: 0.8,
      wel: [
        'Alle contacten lopen per telefoon of mail.',
        'Boze familieleden krijg je alleen aan de lijn.',
        'Die vragen komen uitsluitend per e-mail binnen.',
      ],
      niet: ['Boze klanten staan aan je balie.'],
    },
    { niveau: 1 },
  ),
  afwezig({
    id: 'lijn-doorverwijzen',
    items: ['conflicten'],
    patronen: [
      `(?:een )?${BOOS} (?:\\p{L}+ )?(?:klant|bezoeker|gast|lezer|beller|${MENSEN})[^.!?]{0,12}(?:verwijs|verwijst|stuur|stuurt|verbind|verbindt|zet)(?: je| jij| u) (?:direct |meteen |altijd )?(?:door|naar|door naar)`,
      `(?:verwijs|verwijst|stuur|stuurt|verbind|verbindt)(?: je| jij| u) (?:${BOOS} )?${MENSEN}(?: \\p{L}+)? door`,
    ],
    wel: ['Een boze bezoeker verwijs je door naar de klantenservice.'],
    niet: ['Een boze bezoeker help je verder.'],
  }),
  gevraagd({
    id: 'lijn-moeilijke-momenten',
    items: ['emotionele_problemen'],
    patronen: [
      `(?:sta|staat|zit|ben|bent|help|helpt|begeleid|begeleidt)(?: je| jij| u)? (?:\\p{L}+ ){0,3}(?:naast |bij )?${BIJ_MENSEN}(?: en (?:hun )?\\p{L}+)? (?:op|in|tijdens) (?:hun|de) (?:\\p{L}+ )?(?:moeilijkste|zwaarste|verdrietigste|kwetsbaarste) (?:moment|momenten|periode|uur|dagen)`,
    ],
    zekerheid: 0.76,
    wel: ['Je staat naast patienten en familie op hun moeilijkste moment.'],
    niet: ['Je bent vraagbaak voor de techniek.'],
  }),
  gevraagd({
    id: 'lijn-terwijl-ook',
    items: ['verdelen_aandacht', 'vw_storingen'],
    patronen: [
      'terwijl (?:je|uw|de|jouw) (?:pieper|telefoon|portofoon|oproep|bel|semafoon) (?:gaat|rinkelt|piept|afgaat)',
      'terwijl (?:er )?(?:een|de|iemand) [^.!?]{0,25}(?:je|u|jou) (?:iets )?(?:toeroept|roept|vraagt|stoort|aanspreekt|onderbreekt)',
      'ondertussen (?:loopt|komt|gaat|belt|rinkelt|staat|piept)(?: er)? (?:een|de|iemand|nog)',
    ],
    zekerheid: 0.74,
    wel: [
      'Je reanimeert terwijl je pieper gaat.',
      'Ondertussen loopt er een verpleegkundige binnen.',
    ],
    niet: ['Je telefoon gaat nooit.'],
  }),
];
