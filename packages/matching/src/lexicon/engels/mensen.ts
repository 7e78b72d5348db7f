import type { Regel } from '../regel.js';

const KLANT =
  "(?:customers?|clients?|guests?|visitors?|callers?|shoppers|passengers|members|the public|consumers)(?:'|'s)?";
const COLLEGA = '(?:colleagues?|co-workers?|team-?mates?|people|others|employees|staff)';

/** What English adverts say about people, attention and order, beside the words shared with Dutch. */
export const ENGELS_MENSEN: readonly Regel[] = [
  {
    id: 'en-klanten-01',
    items: ['vw_geen_klanten'],
    patronen: [
      `(?:answer(?:ing)?|help(?:ing)?|serv(?:e|ing)|advis(?:e|ing)|assist(?:ing)?|call(?:ing)?|phone|e-?mail(?:ing)?|welcom(?:e|ing)|greet(?:ing)?|receiv(?:e|ing)|visit(?:ing)?|meet(?:ing)?|calls? with|contact with|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|deal(?:ing)? with|(?:point of )?contact for)(?: \\p{L}+){0,2} ${KLANT}`,
      `${KLANT} (?:come|walk|call|phone)(?: \\p{L}+){0,3} (?:you|your)`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'You are the first point of contact for guests.',
        "You answer customers' questions by phone.",
      ],
      niet: ['You never meet customers.', 'Your colleagues deal with the customers.'],
    },
  },
  {
    id: 'en-patienten-01',
    items: ['vw_geen_patienten'],
    patronen: [
      '(?:see|meet|treat|nurse|car(?:e|ing) for|wash(?:ing)?|dress(?:ing)?|support(?:ing)?|help(?:ing)?|guid(?:e|ing)|assist(?:ing)?|contact with|work(?:ing)? (?:directly )?with)(?: \\p{L}+){0,2} (?:patients?|residents?|(?:the )?elderly(?: people)?|people with (?:an? )?(?:\\p{L}+ )?(?:disabilit\\p{L}+|dementia|autism)|vulnerable \\p{L}+)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['You support people with dementia.'],
      niet: ['You do not see patients.', 'You have no contact with patients.'],
    },
  },
  {
    id: 'en-emotie-01',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:comfort|consol|support|listen|help|counsel)\\p{L}*(?: \\p{L}+){0,3} (?:relatives|families (?:after|who lost|in)|in distress|bereaved|grieving|victims|after a loss|in crisis)',
      '(?:grief|bereavement|traumatic|traumatised|distressed) \\p{L}+',
      'break(?:ing)? bad news',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['You comfort relatives after a loss.'],
      niet: ['You help families find a holiday home.'],
    },
  },
  {
    id: 'en-conflicten-01',
    items: ['conflicten'],
    patronen: [
      '(?:calm|handl|deal|fac|defus|cop|manag|confront)\\p{L}*(?: \\p{L}+){0,3} (?:aggressive|aggression|angry|upset|difficult|frustrated|rude|hostile) \\p{L}+',
      'enforc(?:e|ing)(?: the)? (?:rules|law|regulations|parking)',
      'issu(?:e|ing) (?:fines|tickets|penalties)',
      'de-?escalat\\p{L}+',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['You calm down aggressive visitors.', 'You enforce the rules and issue fines.'],
      niet: ['You calculate prices.'],
    },
  },
  {
    id: 'en-conflicten-02',
    items: ['conflicten'],
    patronen: [
      'complaints (?:go|are (?:passed|forwarded|handled|dealt with|directed|sent))(?: \\p{L}+){0,2} (?:to|by) (?!you)\\p{L}+',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Complaints go to the helpdesk.', 'Complaints are dealt with by the manager.'],
      niet: ['Complaints come to you.'],
    },
  },
  {
    id: 'en-samenwerken-01',
    items: ['samenwerken'],
    patronen: [
      'pair (?:up )?with',
      'pair programming',
      '(?:side by side|shoulder to shoulder)',
      '(?:close|constant|intensive) (?:cooperation|collaboration|contact) with',
      'teamwork is',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: { wel: ['You pair with other developers all day.'], niet: ['A pair of shoes.'] },
  },
  {
    id: 'en-samenwerken-02',
    items: ['samenwerken'],
    patronen: [
      'work(?:ing)? (?:\\p{L}+ )?on your own \\p{L}+',
      'your own (?:batch|boxes|row|section|part)',
    ],
    waarde: { niveau: 1 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['You work on your own boxes.'],
      niet: ['You work with the team.'],
    },
  },
  {
    id: 'en-samenwerken-03',
    items: ['samenwerken', 'vw_geen_collega'],
    patronen: [
      'work(?:ing)? (?:alone|by yourself|on your own(?! \\p{L}))',
      'do (?:your|the) (?:work|job) (?:alone|by yourself|on your own)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['samenwerken-09'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: { wel: ['You do your work alone.'], niet: ['You never work alone.'] },
  },
  {
    id: 'en-leiding-01',
    items: ['vw_geen_leiding'],
    patronen: [
      '(?:manag(?:e|ing)|lead(?:ing)?|supervis(?:e|ing)|run(?:ning)?|head(?:ing)?|responsible for|in charge of)(?: \\p{L}+){0,2} (?:team|crew|staff|employees|people|department|colleagues|anyone|anybody|shift)',
      '(?:line )?(?:management|supervisory|leadership|managerial) (?:duties|responsibilit\\p{L}+|tasks|role|position)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['You manage four employees.', 'You are responsible for a team of six.'],
      niet: ['You will not manage anyone.', 'No supervisory duties.'],
    },
  },
  {
    id: 'en-terugval-01',
    items: ['vw_terugval'],
    patronen: [
      '(?:you are )?the only (?:one|person|employee|member of staff)(?: \\p{L}+){0,2} (?:on site|on duty|there|present|in the building|in the shop)',
      'nobody else (?:is )?(?:around|there|on duty|present)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['You are the only one on site.'],
      niet: ['You are not the only one on site.'],
    },
  },
  {
    id: 'en-terugval-02',
    items: ['vw_terugval'],
    patronen: [
      `(?:alongside|with|among|surrounded by) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|your|experienced) (?:other )?${COLLEGA}(?! (?:with|a year))`,
      `(?:there is )?always (?:an? |your )?(?:experienced )?(?:supervisor|colleague|team lead(?:er)?|manager|mentor|somebody|someone)`,
      '(?:colleague|supervisor|team lead(?:er)?|manager|mentor)s? (?:is |are )?(?:always )?(?:nearby|around|on the floor|within reach|next to you|close by)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'There is always a supervisor on the floor.',
        'You work in an office with ten colleagues.',
      ],
      niet: ['There is not always a colleague nearby.'],
    },
  },
  {
    id: 'en-storingen-01',
    items: ['vw_storingen'],
    patronen: [
      '(?:constantly|frequently|regularly|often|always|be|get) interrupted',
      '(?:constant|frequent|many|regular) (?:interruptions|disruptions)',
      '(?:everybody|everyone|people|colleagues) (?:walks?|drops?|comes?) (?:in|by|up)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['You will be interrupted all the time.'],
      niet: ['You will never be interrupted.'],
    },
  },
  {
    id: 'en-storingen-02',
    items: ['vw_storingen', 'vw_niet_afgeleid'],
    patronen: [
      '(?:nobody|no one) (?:will )?(?:ever )?(?:disturb|interrupt|bother|distract|call|phone)s? you',
      '(?:nobody|no one) (?:will )?asks? you to drop',
      '(?:undisturbed|uninterrupted)',
      'without (?:being )?(?:interrupt|disturb|distract)\\p{L}*',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: { wel: ['Nobody interrupts you.'], niet: ['Everybody interrupts you.'] },
  },
  {
    id: 'en-voorspelbaar-01',
    items: ['vw_voorspelbaar', 'structuur'],
    patronen: [
      '(?:work|tasks?|job|routine|order|steps)(?: \\p{L}+){0,2} (?:the )?same (?:every|each) (?:day|time|week)',
      '(?:same|fixed|set) (?:tasks|routine|procedures?|steps|order|pattern|instructions)',
      '(?:tasks|steps|duties|procedures?) (?:are|is) (?:fixed|set|clear|laid down|described|written)',
      'laid down in',
      '(?:clear |detailed |written )?step[- ]by[- ]step',
      '(?:clear|detailed|written) (?:work )?instructions',
    ],
    waarde: { niveau: 1 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['The work is the same every day.', 'Clear step-by-step instructions for every task.'],
      niet: ['No day is the same.'],
    },
  },
  {
    id: 'en-voorspelbaar-02',
    items: ['vw_voorspelbaar'],
    patronen: [
      '(?:priorities|plans|tasks) (?:\\p{L}+ ){0,4}(?:change|shift|may be gone|move)(?: \\p{L}+){0,2}',
      'expect the unexpected',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Priorities change by the hour.'],
      niet: ['Priorities never change.'],
    },
  },
  {
    id: 'en-structuur-01',
    items: ['structuur'],
    patronen: [
      '(?:nobody|no one)(?: will| is going to)? (?:tells?|hands?|gives?|explains?) you',
      '(?:work|figure) (?:it|things|them) out (?:yourself|on your own|as you go)',
      'find your own way',
      'no (?:manual|handbook|instructions)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Nobody will hand you a manual.', 'You work it out yourself.'],
      niet: ['A colleague hands you a manual.'],
    },
  },
  {
    id: 'en-tempo-01',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: ['(?:pace|tempo|speed) (?:is|can be|stays)(?: \\p{L}+)? (?:high|fast|brisk|hectic)'],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: { wel: ['The pace is high.'], niet: ['The pace is never high.'] },
  },
  {
    id: 'en-tempo-02',
    items: ['vw_tempo', 'handelingstempo'],
    patronen: ['(?:take|have|get|given) (?:all|as much) (?:of )?(?:the )?time (?:you|as you)'],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: { wel: ['Take all the time you need.'], niet: ['Time is short.'] },
  },
  {
    id: 'en-afleiding-01',
    items: ['vw_niet_afgeleid'],
    patronen: [
      'radio is (?:always |usually )?on',
      '(?:people|colleagues|everyone) (?:chat|talk|sing)s?(?: \\p{L}+){0,2}',
      '(?:lively|buzzing|loud|bustling) (?:\\p{L}+ ){0,3}(?:office|loft|floor|shop|workplace|room)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['The radio is always on.', 'We work in one loud and happy loft.'],
      niet: ['A quiet room.'],
    },
  },
  {
    id: 'en-horen-01',
    items: ['horen'],
    patronen: [
      '(?:all )?(?:contact|communication)(?: \\p{L}+){0,3} (?:by|via|in|through) (?:e-?mail|chat|writing|messages?)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['All contact is by e-mail.'],
      niet: ['Contact is by phone.'],
    },
  },
];
