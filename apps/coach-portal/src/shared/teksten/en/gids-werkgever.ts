import type * as nl from '../gids-werkgever.js';
import type { Vertaling } from '../vertaling.js';

/** The guide for the employer: duties first, each with the article behind it. */
export const gidsWerkgever: Vertaling<typeof nl.gidsWerkgever> = {
  titel: 'Your employee has been ill for some time',
  inleiding:
    'You are responsible for the re-integration, even when an agency helps you. Read here what to do when, what you may know and what UWV looks at.',
  delen: [
    {
      id: 'plichten',
      kop: 'What must you do?',
      alineas: [
        'You go on paying the wages and you make sure that your employee gets suitable work again. First with you. If that does not work, then elsewhere.',
        'You do not have to hire an agency. If you do, you stay responsible. A mistake by the agency counts as a mistake of yours. So have yourself kept informed regularly.',
      ],
      punten: [
        'Ask the company doctor (bedrijfsarts) for advice in time, and follow it.',
        'Make the plan of action (plan van aanpak) together with your employee and keep it up to date.',
        'Report the illness to UWV after 42 weeks. That is your duty, not that of your employee.',
        'Start the second track as soon as going back to you will not work soon.',
        'Keep a record of what you do. What has not been recorded cannot be shown.',
      ],
      woorden: ['plan_van_aanpak', 'tweede_spoor', 'passende_arbeid'],
      bronnen: [
        'BW 7:629 en 7:658a',
        'Regeling procesgang eerste en tweede ziektejaar',
        'Beleidsregels beoordelingskader poortwachter, par. 6 en 9',
      ],
    },
    {
      id: 'weten',
      kop: 'What may you know?',
      alineas: [
        'You may know what your employee can and cannot do at work, how long it will probably take and which adjustments are needed. The company doctor tells you that.',
        'You may not ask about the illness, the complaints or the treatment. Your employee’s consent does not change that.',
      ],
      punten: [
        'Your version of the problem analysis (probleemanalyse) names no nature or cause of the illness.',
        'The FML is not for you. You get the summary in terms of work.',
        'Medical information for UWV never goes through you.',
      ],
      woorden: ['fml', 'probleemanalyse'],
      bronnen: [
        'Autoriteit Persoonsgegevens, Zieke werknemers',
        'AVG art. 9; UAVG art. 30',
        'Wet BIG art. 88',
      ],
    },
    {
      id: 'start',
      kop: 'When does the second track begin?',
      alineas: [
        'The law names no earliest and no fixed week. The second track begins as soon as going back to work in your organisation is not to be expected. That can be in the very first months.',
        'In practice it is: at the latest six weeks after the first-year evaluation. It is not needed if your employee can genuinely and lastingly return within three months. On its website UWV also names one year as the latest.',
        'The first track goes on. Both tracks run side by side.',
      ],
      woorden: ['eerste_spoor', 'eerstejaarsevaluatie'],
      bronnen: [
        'BW 7:658a lid 1',
        'Werkwijzer Poortwachter van het UWV',
        'uwv.nl, plan van aanpak',
      ],
    },
    {
      id: 'toets',
      kop: 'What does UWV look at?',
      alineas: [
        'UWV first looks at the result: does your employee have work that fits what they can do? If not, it looks at whether you and your employee have done enough.',
        'If UWV thinks not, it can make you pay the wages for longer, for at most 52 weeks. You can make it shorter by putting right what was missing.',
      ],
      punten: [
        'The second track started too late.',
        'No search profile, or one that is too narrow or not explained.',
        'Aimed at what was wished for, not at the shortest way to suitable work.',
        'Advice of the company doctor or the occupational expert not followed, or too late.',
        'A report that is not complete.',
      ],
      woorden: ['loonsanctie', 'bekorting', 'riv', 'zoekprofiel'],
      bronnen: [
        'Wet WIA art. 25 lid 9 tot en met 14 en art. 65',
        'Beleidsregels beoordelingskader poortwachter',
      ],
    },
    {
      id: 'meewerken',
      kop: 'What if your employee does not cooperate?',
      alineas: [
        'First ask why. There can be a good reason. Record what you asked and what the answer was.',
        'The law allows wages to be stopped or suspended. Those are different things, each with rules of its own. You have to announce it at once. Take legal advice about this. Passend does not give that advice.',
        'You can ask UWV for an expert opinion (deskundigenoordeel) about your employee’s effort. That opinion is not binding.',
      ],
      woorden: ['deskundigenoordeel'],
      bronnen: ['BW 7:629 lid 3, 6 en 7', 'Wet SUWI art. 32'],
    },
  ],
  weken: [
    {
      week: 'Day 1',
      wat: 'Reporting sick, and you report it to the occupational health service (arbodienst).',
      wie: 'Employee and you',
      bron: 'Agreement with the arbodienst',
    },
    {
      week: 'Week 6',
      wat: 'Problem analysis.',
      wie: 'Company doctor, at your request',
      bron: 'Regeling procesgang art. 2',
    },
    {
      week: 'Week 8',
      wat: 'Plan of action: within two weeks after the problem analysis, with the views of you both.',
      wie: 'You and your employee',
      bron: 'Regeling procesgang art. 4',
    },
    {
      week: 'Every 6 weeks',
      wat: 'Evaluation and, if needed, adjustment.',
      wie: 'You and your employee',
      bron: 'Regeling procesgang art. 4 lid 2 says ‘periodiek’; six weeks is the custom',
    },
    {
      week: 'Week 42',
      wat: 'Report to UWV. Do it at the latest on the first day after 42 weeks.',
      wie: 'You',
      bron: 'Ziektewet art. 38 lid 1',
    },
    {
      week: 'Week 46 to 52',
      wat: 'First-year evaluation, with a choice about the second track.',
      wie: 'You and your employee',
      bron: 'Regeling procesgang art. 4 lid 2',
    },
    {
      week: 'Within 6 weeks after',
      wat: 'Start of the second track, if going back within three months is not to be expected.',
      wie: 'You',
      bron: 'BW 7:658a; Werkwijzer Poortwachter',
    },
    {
      week: 'Week 88',
      wat: 'Your employee gets a letter about WIA. You get a copy.',
      wie: 'UWV',
      bron: 'Wet WIA art. 64 lid 2',
    },
    {
      week: 'Week 91',
      wat: 'Final evaluation and re-integration report ready, with a copy for your employee.',
      wie: 'You, with your employee',
      bron: 'Wet WIA art. 25 lid 3',
    },
    {
      week: 'Week 93',
      wat: 'Application for WIA. After that you send the report to UWV, without medical papers.',
      wie: 'Your employee; then you',
      bron: 'Wet WIA art. 64 lid 3',
    },
    {
      week: 'Week 98',
      wat: 'Decision about a wage sanction (loonsanctie), at the latest six weeks before the end.',
      wie: 'UWV',
      bron: 'Wet WIA art. 25 lid 10',
    },
    {
      week: 'Week 104',
      wat: 'End of the waiting period and of the wages, if there is no sanction.',
      wie: 'UWV',
      bron: 'Wet WIA art. 23; BW 7:629',
    },
  ],
  rollen: [
    {
      wie: 'You',
      doet: 'You are responsible and you pay. You decide, even when others advise.',
    },
    {
      wie: 'Your employee',
      doet: 'Cooperates with what is reasonable, applies for jobs and applies for WIA.',
    },
    {
      wie: 'The company doctor',
      doet: 'Advises on what is possible at work. Is not in charge.',
    },
    {
      wie: 'The occupational expert (arbeidsdeskundige)',
      doet: 'Judges which work is suitable, with you and elsewhere.',
    },
    {
      wie: 'The coach of the agency',
      doet: 'Guides your employee to other work and records what happens.',
    },
    { wie: 'UWV', doet: 'Reviews at the end whether enough has been done.' },
  ],
  vragen: [
    {
      vraag: 'How many applications are enough?',
      antwoord:
        'The law names no number. It depends on what your employee can do and on the phase. The coach agrees on a number and records why. Passend counts, and does not judge.',
      bron: 'Beleidsregels beoordelingskader poortwachter',
    },
    {
      vraag: 'Does the first track have to stop?',
      antwoord:
        'No. You go on looking for work within your own organisation. Both tracks may run at the same time, and that is normal.',
      bron: 'Beleidsregels beoordelingskader poortwachter, par. 5',
    },
    {
      vraag: 'What does it cost if I forget the notification after 42 weeks?',
      antwoord: 'UWV can impose a fine. The later, the higher. The amounts change: see uwv.nl.',
      bron: 'Boetebesluit socialezekerheidswetten art. 2c',
    },
    {
      vraag: 'May I read the coach’s file?',
      antwoord:
        'You read what is for you: progress, effort, reports and what you have to do. Conversations and health stay with your employee and the coach.',
      bron: 'BW 7:658a lid 5',
    },
    {
      vraag: 'Is it different for a small company?',
      antwoord: 'The time limits are the same. UWV may expect more of a large company.',
      bron: 'Beleidsregels beoordelingskader poortwachter, par. 9',
    },
    {
      vraag: 'My employee finds other work before week 104. What now?',
      antwoord:
        'Talk to the coach first. Sometimes secondment is wise, because in this period a new employer has no no-risk policy (no-riskpolis) yet.',
      bron: 'Ziektewet art. 29b',
    },
  ],
};
