import type * as nl from '../gids-werknemer.js';
import type { Vertaling } from '../vertaling.js';

/** The guide for who is ill. What it says of the law differs on purpose from what many guides say. */
export const gidsWerknemer: Vertaling<typeof nl.gidsWerknemer> = {
  titel: 'Ill and looking for other work',
  inleiding:
    'You have been ill for a while. Perhaps you cannot go back to your old work. Read here what happens, what you may do and what you must do.',
  delen: [
    {
      id: 'rechten',
      kop: 'What may you do?',
      alineas: [
        'You do not have to tell anyone at work what is wrong with you. Not even when someone asks. Only the company doctor (bedrijfsarts) may know.',
        'You may read everything that your file says about you. If something is wrong, you may have it corrected or add your own opinion.',
      ],
      punten: [
        'Your employer goes on paying your wages. Usually for 104 weeks.',
        'You may ask for a second opinion. Another company doctor then takes a look.',
        'You may ask UWV for an opinion. You pay for that.',
        'You may have your opinion put in the plan.',
        'In the first two years of your illness your employer can usually not dismiss you because of it.',
      ],
      woorden: ['second_opinion', 'deskundigenoordeel', 'visie'],
      bronnen: [
        'BW 7:629 (loon)',
        'BW 7:670 (ontslag)',
        'Arbowet art. 14 lid 2 (second opinion)',
        'AVG art. 15 tot en met 21 (inzage en verbeteren)',
        'Autoriteit Persoonsgegevens, Zieke werknemers',
      ],
    },
    {
      id: 'plichten',
      kop: 'What must you do?',
      alineas: [
        'You cooperate with what is reasonable. If something is not possible, say so soon. Then you look for something else together.',
      ],
      punten: [
        'Go to the company doctor when you are invited.',
        'Make the plan together with your employer, and keep to it.',
        'Do suitable work when it is available.',
        'Apply for jobs if your plan says so. Your coach helps, but you apply yourself.',
        'Apply for WIA in time. You do that, not your employer.',
      ],
      woorden: ['passende_arbeid', 'plan_van_aanpak', 'wia'],
      bronnen: ['BW 7:660a', 'BW 7:629 lid 3', 'Wet WIA art. 64'],
    },
    {
      id: 'tweede-spoor',
      kop: 'What is the second track?',
      alineas: [
        'If you cannot go back to your own employer, you also look elsewhere. That is called the second track (tweede spoor).',
        'The first track does not stop. You look in two places at once. You stay employed and your wages continue.',
        'There is no fixed week in which this has to begin. It begins as soon as it is clear that going back will not work soon. Often that is shortly after the first year.',
      ],
      woorden: ['eerste_spoor', 'tweede_spoor', 'zoekprofiel', 'trajectplan'],
      bronnen: ['BW 7:658a lid 1', 'Werkwijzer Poortwachter van het UWV'],
    },
    {
      id: 'genoeg',
      kop: 'How often must you apply?',
      alineas: [
        'The law names no number. Your coach agrees with you what is possible, and writes down why.',
        'If things get worse, it can be less, or stop for a while. Say so in time.',
      ],
      punten: [
        'A letter, a phone call, a conversation: it counts if you can show that it took place.',
        'Add it in Passend straight away. A photo of the letter is enough.',
      ],
      bronnen: ['Beleidsregels beoordelingskader poortwachter'],
    },
    {
      id: 'privacy',
      kop: 'Who sees what?',
      alineas: [
        'Your employer sees that work is being done on your programme. Your employer does not see what is wrong with you, and does not see the company doctor’s list.',
        'Your coach sees what is needed to look for work. A new employer sees only what you say yourself.',
      ],
      woorden: ['fml'],
      bronnen: ['AVG art. 9', 'UAVG art. 30', 'Autoriteit Persoonsgegevens, Zieke werknemers'],
    },
  ],
  weken: [
    { week: 'Day 1', wat: 'You report sick.', wie: 'You', bron: 'Rules of your employer' },
    {
      week: 'Week 6',
      wat: 'The company doctor writes down what you can do. You get a copy.',
      wie: 'Company doctor',
      bron: 'Regeling procesgang art. 2',
    },
    {
      week: 'Week 8',
      wat: 'You make a plan together. Your opinion is in it.',
      wie: 'You and your employer',
      bron: 'Regeling procesgang art. 4',
    },
    {
      week: 'Every 6 weeks',
      wat: 'You talk about how it is going.',
      wie: 'You and your employer',
      bron: 'Regeling procesgang art. 4 lid 2; six weeks is the custom',
    },
    {
      week: 'Week 42',
      wat: 'Your employer tells UWV that you have been ill for some time. You do not have to do anything.',
      wie: 'Employer',
      bron: 'Ziektewet art. 38 lid 1',
    },
    {
      week: 'Week 46 to 52',
      wat: 'You look back on the first year together and choose how to go on.',
      wie: 'You and your employer',
      bron: 'Regeling procesgang art. 4 lid 2',
    },
    {
      week: 'Shortly after',
      wat: 'You also look at other employers, if going back will not work within three months.',
      wie: 'Your employer arranges it, you take part',
      bron: 'BW 7:658a; Werkwijzer Poortwachter',
    },
    {
      week: 'Week 88',
      wat: 'You get a letter from UWV about WIA.',
      wie: 'UWV',
      bron: 'Wet WIA art. 64 lid 2',
    },
    {
      week: 'Week 91',
      wat: 'The report about the whole period is ready. You get a copy and write your own opinion.',
      wie: 'Employer, together with you',
      bron: 'Wet WIA art. 25 lid 3',
    },
    {
      week: 'Week 93',
      wat: 'You apply for WIA, with DigiD. Do it before the end of this week.',
      wie: 'You',
      bron: 'Wet WIA art. 64 lid 3',
    },
    {
      week: 'Week 104',
      wat: 'The waiting period is over. UWV has then decided about your benefit.',
      wie: 'UWV',
      bron: 'Wet WIA art. 23',
    },
  ],
  rollen: [
    {
      wie: 'You',
      doet: 'You say what works and what does not. You apply for jobs and for WIA.',
    },
    {
      wie: 'Your employer',
      doet: 'Has to make sure that work is being looked for, and pays for that.',
    },
    {
      wie: 'The company doctor',
      doet: 'Writes down what you can do. Gives advice, and does not decide about your work.',
    },
    { wie: 'Your coach', doet: 'Looks for work with you and writes down what you do.' },
    {
      wie: 'The occupational expert (arbeidsdeskundige)',
      doet: 'Looks into which work suits you.',
    },
    { wie: 'UWV', doet: 'Looks at the end at whether enough has been done.' },
  ],
  vragen: [
    {
      vraag: 'Do I have to accept any work?',
      antwoord:
        'No. It has to fit what you can do. It does not have to be exactly what you want. If you are in doubt, talk about it with your coach.',
      bron: 'BW 7:658a lid 4',
    },
    {
      vraag: 'Do I lose my job if I start looking?',
      antwoord:
        'No. You stay employed by your employer. Once you have found other work, you first discuss together how to make the change.',
      bron: 'BW 7:670',
    },
    {
      vraag: 'May my employer ask my coach what is wrong with me?',
      antwoord: 'No. Your coach may not say. Not even if you agree.',
      bron: 'Autoriteit Persoonsgegevens, Zieke werknemers',
    },
    {
      vraag: 'What if I feel better again?',
      antwoord:
        'Good. Tell your employer and your coach. If you fall ill again within four weeks, the count of weeks continues.',
      bron: 'BW 7:629 lid 10',
    },
    {
      vraag: 'What is the difference between a second opinion and a deskundigenoordeel?',
      antwoord:
        'For a second opinion, another company doctor takes a look. Your employer pays for that. For a deskundigenoordeel (expert opinion), UWV takes a look. That costs you money.',
      bron: 'Arbowet art. 14 lid 2; Wet SUWI art. 32',
    },
    {
      vraag: 'Who sends the medical papers to UWV?',
      antwoord: 'You. You get them from the company doctor. They never go through your employer.',
      bron: 'Regeling procesgang art. 6',
    },
    {
      vraag: 'I cannot do anything now. Do I still have to do something?',
      antwoord:
        'If the company doctor says that you cannot do anything now, you do not have to look. The dates do continue. Your coach keeps track of them.',
      bron: 'Schattingsbesluit art. 2',
    },
  ],
};
