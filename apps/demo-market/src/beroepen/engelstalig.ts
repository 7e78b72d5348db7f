import type { Beroep } from './beroep.js';

export const ENGELS_LOGISTIEK: readonly Beroep[] = [
  {
    id: 'warehouse-operative',
    taal: 'en',
    titels: ['Warehouse operative', 'Order picker', 'Warehouse employee'],
    inleiding: [
      'Our webshop keeps growing and so does our night and day crew.',
      'No two orders are alike, and neither are our people.',
    ],
    taken: [
      ['picking orders with a scanner', 'You pick orders with a scanner.'],
      ['packing and labelling parcels', 'You pack and label the parcels.'],
      ['keeping the aisles tidy', 'Together we keep the aisles tidy.'],
    ],
    belasting: [
      [
        'Boxes weigh up to [15|20|23] kg.',
        'Nothing you pick is heavier than [3|5] kg.',
        'Anything above 10 kg is moved by truck, so no lifting by hand.',
      ],
      [
        'Expect around [15,000|18,000|20,000] steps per shift.',
        'You drive an order picker, so you hardly walk.',
      ],
      ['The hall is kept at 5 degrees.', 'It can be chilly near the doors.'],
      ['We work with a target of [100|120] lines per hour.'],
    ],
    eisen: [
      'You are fit and on time.',
      'Own transport is useful.',
      'Experience is welcome but not needed.',
    ],
    opleiding: 'geen',
    uren: [
      [32, 40],
      [24, 40],
    ],
    loon: [2600, 2800],
    werktijd: 'ploegen',
  },
];

export const ENGELS_ICT: readonly Beroep[] = [
  {
    id: 'software-engineer-en',
    taal: 'en',
    titels: ['Software engineer', 'Backend engineer', 'Platform engineer'],
    inleiding: [
      'We build planning software that nurses and teachers actually like.',
      'Small teams, short lines and real users.',
    ],
    taken: [
      ['building and testing services', 'You build services and write the tests too.'],
      ['reviewing code', 'You review the code of your colleagues.'],
      ['helping users with hard questions', 'Now and then you help a user with a hard question.'],
    ],
    belasting: [
      ['It is a desk job; your desk goes up and down.', 'You spend most of the day at a screen.'],
      [
        'Wednesdays are meeting-free so that you can focus.',
        'Things change quickly here and you like that.',
      ],
      ['On-call duty: one week in eight.', 'There is no on-call duty.'],
    ],
    eisen: [
      'Experience with TypeScript, Go or Java',
      'You explain your choices clearly.',
      'Knowledge of cloud platforms',
    ],
    opleiding: 'hbo',
    uren: [
      [32, 40],
      [36, 40],
    ],
    loon: [3600, 5600],
    werktijd: 'kantoor',
  },
  {
    id: 'customer-support-en',
    taal: 'en',
    titels: ['Customer support agent', 'Technical support specialist'],
    inleiding: ['Our users call from twelve countries.', 'You turn a grumpy caller into a fan.'],
    taken: [
      [
        'answering questions by phone, mail and chat',
        'You answer questions by phone, mail and chat.',
      ],
      ['writing help pages', 'You write help pages that save the next caller a call.'],
      ['reporting bugs', 'You report bugs to the developers.'],
    ],
    belasting: [
      [
        'You are on the phone for about [four|five|six] hours a day.',
        'Chat and mail only, no calls.',
      ],
      ['Some callers are upset and you stay friendly.', 'The room can get lively.'],
      ['Seated work with two screens.'],
    ],
    eisen: ['Fluent English, a second language is a plus', 'Patience', 'You like solving puzzles.'],
    opleiding: 'mbo-4',
    uren: [
      [24, 32],
      [32, 40],
    ],
    loon: [2650, 3200],
    werktijd: 'dag',
  },
];

export const ENGELS_HORECA: readonly Beroep[] = [
  {
    id: 'housekeeper-en',
    taal: 'en',
    titels: ['Housekeeper', 'Room attendant'],
    inleiding: [
      'A fresh room is the best welcome.',
      'Join a cheerful crew that starts the day with coffee.',
    ],
    taken: [
      ['cleaning guest rooms', 'You clean [twelve|fourteen] rooms a day.'],
      ['making beds', 'You make the beds, neat and tight.'],
      ['refilling the linen trolley', 'You refill the linen trolley.'],
    ],
    belasting: [
      [
        'There is a lot of bending and some kneeling in the bathrooms.',
        'You push a loaded trolley along the corridors.',
        'The beds can be raised, which is kind to your back.',
      ],
      ['Each room takes about [25|30] minutes.', 'You set your own pace.'],
    ],
    eisen: ['An eye for detail', 'You are available at weekends.', 'Basic English'],
    opleiding: 'geen',
    uren: [
      [16, 24],
      [24, 38],
    ],
    loon: [2560, 2700],
    werktijd: 'winkel',
  },
  {
    id: 'kitchen-assistant-en',
    taal: 'en',
    titels: ['Kitchen assistant', 'Line cook'],
    inleiding: ['A busy kitchen with a friendly chef.', 'Learn to cook while you earn.'],
    taken: [
      ['preparing vegetables and sauces', 'You prepare vegetables and sauces.'],
      ['washing up', 'You help with washing up.'],
      ['putting deliveries away', 'You put deliveries away.'],
    ],
    belasting: [
      ['It gets hot behind the grill.', 'The kitchen is small and the evenings are hectic.'],
      [
        'Crates of [10|15] kg are part of the job.',
        'Deliveries are put on the shelf by the supplier.',
      ],
      ['You stand for the whole shift.'],
    ],
    eisen: ['Team spirit', 'You keep calm when it gets busy.', 'Knowledge of food hygiene'],
    opleiding: 'geen',
    uren: [
      [20, 32],
      [32, 38],
    ],
    loon: [2560, 2750],
    werktijd: 'avond',
  },
];

export const ENGELS_PRODUCTIE: readonly Beroep[] = [
  {
    id: 'production-operator-en',
    taal: 'en',
    titels: ['Production operator', 'Assembly worker'],
    inleiding: [
      'We make small things that matter.',
      'The new line starts soon and needs careful hands.',
    ],
    taken: [
      ['assembling parts', 'You assemble parts by following a photo guide.'],
      ['checking quality', 'You check every tenth product.'],
      ['packing finished goods', 'You pack the finished goods.'],
    ],
    belasting: [
      [
        'You sit at a bench and work with tiny screws.',
        'You stand at the line and change places every hour.',
      ],
      ['The movements repeat all day.', 'Ear plugs are provided because the line is loud.'],
    ],
    eisen: ['Good eyesight and steady hands', 'You follow instructions to the letter.'],
    opleiding: 'vmbo',
    uren: [
      [32, 40],
      [24, 36],
    ],
    loon: [2600, 2950],
    werktijd: 'ploegen',
  },
];
