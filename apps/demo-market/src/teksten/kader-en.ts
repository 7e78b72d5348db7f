import type { Kader } from './kader.js';

export const KADER_EN: Kader = {
  koppen: {
    inleiding: [],
    taken: ['What you will do', 'The role', 'Your day', 'Responsibilities'],
    omstandigheden: ['Good to know', 'Working conditions', 'The workplace'],
    eisen: ['What you bring', 'Who you are', 'Requirements', 'Your profile'],
    aanbod: ['What we offer', 'In return', 'Benefits'],
    over: ['About us', 'About {werkgever}', 'Who we are'],
    solliciteren: ['How to apply', 'Interested?', 'Apply now'],
  },
  inleiding: [
    '{werkgever} in {plaats} is hiring: join us as our next {beroep}.',
    'We have an opening in {plaats} for the position of {beroep}, {uren} per week.',
    'Looking for an international team? In {plaats} we need a {beroep}.',
  ],
  takenAanloop: ['Your main tasks:', 'In this role you are involved in:', 'A normal day includes:'],
  takenInEenZin: ['Your work consists of {taken}.', 'You will be responsible for {taken}.'],
  eisenAanloop: ['We are looking for:', 'You have:', 'What matters to us:'],
  eisenAlgemeen: [
    'Good command of English; Dutch is a plus',
    'You live within reach of {plaats}.',
    'A can-do attitude',
    'You enjoy working with people from other countries.',
    'A valid permit to work in the Netherlands',
  ],
  aanbodAanloop: ['You can count on:', 'We offer you:', 'Here is what you get:'],
  aanbodLoon: ['A salary of {loon}', '{loon}, depending on experience', 'You earn {loon}.'],
  aanbodUren: ['A {contract} for {uren} a week', '{uren} a week, {tijden}'],
  aanbodAlgemeen: [
    '[25|27|28] days of leave for a full working week',
    'Eight per cent holiday allowance',
    'Travel allowance',
    'Free Dutch lessons',
    'A pension plan',
    'Room to grow and a budget for training',
    'A bike plan and a monthly team lunch',
  ],
  over: [
    'People from more than [ten|fifteen|twenty] countries work at {werkgever}.',
    'We take safety and fun equally seriously.',
    'Everyone is welcome to apply.',
    'We raise the bar every year and stand up for each other.',
    'What began in a garage now has three sites.',
  ],
  solliciteren: [
    'Send your resume to {mail}.',
    'Apply with the form below and mention {kenmerk}.',
    'Mail us at {mail}; we answer within [three|five] working days.',
  ],
  vragen: ['Questions? {contact} is happy to help.', 'Your first talk will be with {contact}.'],
  slot: [
    'We do not respond to agencies.',
    'The vacancy stays open until we find the right person.',
  ],
  voegwoord: 'and',
};
