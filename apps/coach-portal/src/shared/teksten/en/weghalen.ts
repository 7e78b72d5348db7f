import { aantal } from '../../opmaak/getal.js';
import type { Vertaling } from '../vertaling.js';
import type * as nl from '../weghalen.js';

export const weghalen = {
  titel: 'Take down on request',
  uitleg:
    'Does an employer or a site ask to take down a vacancy? From here it is out of Passend within a minute, and it stays out.',
  zoekKop: 'What has to go?',
  zoek: 'Web address of the vacancy, title or name of the employer',
  zoekHulp: 'Paste the address from the request, or type a few words.',
  zoekKnop: 'Search',
  teKort: 'Fill in three characters or more.',
  niets: 'No open vacancy matches this. It may have closed already.',
  gevonden: 'Found',
  werkgever: (naam: string, hoeveel: number) =>
    `${naam}: ${aantal(hoeveel, 'open vacancy', 'open vacancies')}`,
  haalWerkgever: (naam: string) => `Take down everything from ${naam}`,
  haalAlles: 'Take down everything',
  andere: 'Choose something else',
  haalVacature: 'Take down',
  redenKop: (naam: string) => `Why does ‘${naam}’ have to go?`,
  reden: 'Reason',
  redenHulp: 'Who asked for it, and when? Do not write down names of clients.',
  geenReden: 'Write down why this has to go, for example who asked for it and when.',
  haalNuWeg: 'Take down now',
  gedaan: 'This has been taken down. You can put it back from the log.',
  logboekKop: 'Log',
  logboekLeeg: 'Nothing has been taken down yet.',
  regel: {
    vacature: (naam: string) => naam,
    werkgever: (naam: string) => `Everything from ${naam}`,
  },
  wanneer: (op: string, eigen: boolean) =>
    eigen ? `Taken down on ${op}, by you.` : `Taken down on ${op}, by another administrator.`,
  buiten: (hoeveel: number) => `This now covers ${aantal(hoeveel, 'vacancy', 'vacancies')}.`,
  terugSinds: (op: string) => `Put back on ${op}.`,
  zetTerug: 'Put back',
  teruggezet:
    'This is back in Passend. What has ended in the meantime stays closed. New vacancies come in at the next reading.',
} satisfies Vertaling<typeof nl.weghalen>;
