import type { Bloknaam, Puntcode } from '@passend/domain';
import { aantal, getal } from '../../opmaak/getal.js';
import type * as nl from '../beheeroverzicht.js';
import type { Vertaling } from '../vertaling.js';

interface Punttekst {
  readonly zin: (hoeveel: number) => string;
  readonly doe: string;
}

const punt: Readonly<Record<Puntcode, Punttekst>> = {
  uitnodiging_verlopen: {
    zin: (n) => `${aantal(n, 'invitation has', 'invitations have')} expired.`,
    doe: 'Send a new invitation, or stop the account.',
  },
  bron_stilgezet: {
    zin: (n) =>
      `${aantal(n, 'source has', 'sources have')} been halted, because the list suddenly changed.`,
    doe: 'See on the page of the source what changed. Then release it.',
  },
  bron_storing: {
    zin: (n) => `${aantal(n, 'source gave', 'sources gave')} an error last time.`,
    doe: 'This often passes by itself. If it takes longer than a day, look at the source.',
  },
  bron_laat: {
    zin: (n) => `${aantal(n, 'source has', 'sources have')} not been read for too long.`,
    doe: 'First see whether a worker is running. Then read the source again.',
  },
  taak_mislukt: {
    zin: (n) =>
      `${aantal(n, 'job has failed and awaits', 'jobs have failed and await')} a decision.`,
    doe: 'Try again, or let it rest.',
  },
  blokkade_herzien: {
    zin: (n) => `${aantal(n, 'hold is', 'holds are')} due for another look.`,
    doe: 'See whether the file has to stay any longer.',
  },
  opruimen_bleef_uit: {
    zin: () => 'The nightly clean-up has not succeeded for two days.',
    doe: 'Look at the failed jobs, and whether a worker is running.',
  },
  wissel_bezig: {
    zin: () => 'A change of keys was started and not finished.',
    doe: 'Have whoever manages the server run the command again.',
  },
  hoofdsleutel_oud: {
    zin: () => 'The key of your agency is still inside the previous master key.',
    doe: 'Have whoever manages the server finish the change.',
  },
  sleutel_oud: {
    zin: () => 'The key of your agency is more than a year old.',
    doe: 'Have it replaced. Everybody can go on working meanwhile.',
  },
  index_achter: {
    zin: () => 'Matching does not work with the vacancies of this moment.',
    doe: 'Wait a minute. If this stays, have the server checked.',
  },
  index_verschilt: {
    zin: () => 'Matching knows another number of vacancies than the database.',
    doe: 'Wait a minute. If this stays, restart the server.',
  },
  zoekmachine_weg: {
    zin: () => 'The search engine does not answer. Passend is searching by itself.',
    doe: 'Searching goes on working. Have the search engine checked.',
  },
  zoeken_achter: {
    zin: () => 'New vacancies cannot be found by searching yet.',
    doe: 'See whether a worker is running.',
  },
  attendering_stil: {
    zin: () => 'Nothing is being looked for on behalf of the saved searches.',
    doe: 'Nothing gets lost. If this stays, have the server checked.',
  },
  geen_werker: {
    zin: () => 'No worker is running. No vacancies come in and no mail goes out.',
    doe: 'Have the worker started. What was left waiting then goes on by itself.',
  },
  werker_stil: {
    zin: (n) => `${aantal(n, 'worker is', 'workers are')} not making progress.`,
    doe: 'Have the worker restarted.',
  },
  werker_zwijgt: {
    zin: (n) => `${aantal(n, 'worker', 'workers')} stopped without saying goodbye.`,
    doe: 'Another one took over the work. Have the cause looked into.',
  },
  wachtrij_weg: {
    zin: () => 'The queue does not answer. Nothing is being done now.',
    doe: 'Have Redis or the database checked. Nothing gets lost.',
  },
  werk_wacht: {
    zin: () => 'Work has been waiting for more than ten minutes.',
    doe: 'See whether it gets less. If not, have a worker added.',
  },
  lus_traag: {
    zin: (n) => `${aantal(n, 'process answers', 'processes answer')} slowly.`,
    doe: 'The machine is too busy. See whether it passes.',
  },
  post_wacht: {
    zin: () => 'Mail has been waiting for more than an hour.',
    doe: 'Have the mail server checked. Passend keeps trying for a day.',
  },
  post_opgegeven: {
    zin: (n) =>
      `${aantal(n, 'mail was given up and has', 'mails were given up and have')} not arrived.`,
    doe: 'See at the users whether the addresses are right.',
  },
  keten_gebroken: {
    zin: (n) => `The log was changed: ${aantal(n, 'seal is', 'seals are')} not right.`,
    doe: 'Leave the server as it is and call who is responsible for security. The command passend inzage controleer says which lines it is about.',
  },
  zegel_achter: {
    zin: () => 'Lines of the log have been waiting for their seal for too long.',
    doe: 'Have the server checked. Nothing gets lost.',
  },
};

const blok: Readonly<Record<Bloknaam, { titel: string; naar: string }>> = {
  gebruikers: { titel: 'Users', naar: 'To users' },
  bronnen: { titel: 'Sources', naar: 'To sources' },
  taken: { titel: 'Failed jobs', naar: 'To failed jobs' },
  bewaren: { titel: 'Retention', naar: 'To keeping and removing' },
  sleutels: { titel: 'Keys', naar: 'To keys' },
  versheid: { titel: 'Freshness', naar: 'To search and comparison' },
  belasting: { titel: 'Load', naar: 'To workers' },
  post: { titel: 'Mail', naar: 'To users and their addresses' },
  toegangslog: { titel: 'Access log', naar: 'To the security log' },
};

export const beheeroverzicht = {
  titel: 'How are things?',
  bijgewerkt: (tijd: string) => `Updated at ${tijd}. This page refreshes itself.`,
  verouderd: (tijd: string) => `Refreshing does not work now. You see how it was at ${tijd}.`,
  allesGoed: 'Everything runs. You do not have to do anything.',
  nu: (n: number) => `${aantal(n, 'part needs', 'parts need')} you now.`,
  letOp: (n: number) =>
    `Nothing is urgent. Have a look at ${aantal(n, 'part', 'parts')} when it suits you.`,
  deelsGelezen: (n: number) => `${aantal(n, 'part', 'parts')} could not be read.`,
  groep: {
    nu: 'Needs you now',
    onbekend: 'Could not be read',
    let_op: 'Have a look when it suits you',
    goed: 'Going well',
  },
  nietGelezen: 'This could not be read now. The rest of the page is right.',
  blok,
  punt,
  goed: {
    gebruikers: (n: number) => `${aantal(n, 'person', 'people')} can sign in.`,
    geenBron: 'There is no source yet. Add one.',
    alleBronnen: (n: number) =>
      n === 1 ? 'The source was read in time.' : `All ${getal(n)} sources were read in time.`,
    bronVers: (n: number) => `${aantal(n, 'source was', 'sources were')} read in time.`,
    bronNieuw: (n: number) =>
      `${aantal(n, 'source is', 'sources are')} being read for the first time.`,
    bronPauze: (n: number) => `${aantal(n, 'source is', 'sources are')} paused.`,
    taken: 'No work was left undone.',
    bewaren: (n: number) =>
      n === 0
        ? 'Nothing is removed in the next 30 days.'
        : `${aantal(n, 'file is', 'files are')} removed in the next 30 days.`,
    sleutels: (dag: string) => `The key of your agency need not be replaced before ${dag}.`,
    versheid: 'Matching and searching work with the vacancies of now.',
    belasting: (n: number) =>
      `${aantal(n, 'process is', 'processes are')} running and making progress.`,
    belastingEen: 'The work is making progress.',
    post: (wacht: number) =>
      wacht === 0 ? 'All mail has gone.' : `${aantal(wacht, 'mail goes', 'mails go')} out soon.`,
    toegangslog: (n: number) =>
      n === 0
        ? 'There is nothing in the log yet.'
        : `Every line is sealed. The last ${aantal(n, 'seal is', 'seals are')} right.`,
  },
  feit: {
    actief: 'Can sign in',
    uitgenodigd: 'Invited',
    zonderTweedeStap: 'Without a second step',
    gestopt: 'Stopped',
    vers: 'Read in time',
    nieuw: 'Not read yet',
    laat: 'Late',
    storing: 'With an error',
    stilgezet: 'Halted',
    gepauzeerd: 'Paused',
    oudsteLezing: 'Read longest ago',
    nieuwsteLezing: 'Last read',
    oudste: 'Oldest',
    binnenkort: 'Removed within 30 days',
    eerste: 'The first on',
    geblokkeerd: 'On hold',
    laatsteRonde: 'Last clean-up',
    laatstGewist: 'Last removal',
    sleutelVan: 'Key of the agency of',
    wisselOp: 'Replace before',
    dossiersleutels: 'Files with a key',
    vernietigd: 'Keys destroyed',
    nieuwsteVacature: 'Newest vacancy',
    inDatabase: 'Open vacancies',
    inIndex: 'Ready to be matched',
    overgeslagen: 'Cannot be read',
    indexAchter: 'Matching updated',
    zoekenWacht: 'Waiting for search',
    attendering: 'Looked for alerts',
    vergeleken: 'Search compared',
    wachtrij: 'Waiting in the queue',
    oudsteWerk: 'Work that has waited longest',
    perMinuut: 'Jobs per minute',
    wacht: 'Waiting',
    verzonden: 'Sent, last day',
    opgegeven: 'Given up, last day',
    onbestelbaar: 'Addresses that take nothing',
    klacht: 'Complained about mail',
    afgemeld: 'Unsubscribed',
    zegels: 'Seals',
    verzegeldTot: 'Sealed up to',
    wachtOpZegel: 'Waiting for a seal',
  },
  wachtrij: {
    planning: 'Planning',
    ophalen: 'Fetching pages',
    lezen: 'Reading pages',
    indexeren: 'Updating search',
    post: 'Mail',
  } as Readonly<Record<string, string>>,
  opReden: (reden: string, n: number) => `${reden} (${getal(n)})`,
  opnieuwOver: (reden: string) => `Try again: ${reden}`,
  geleden: (duur: string) => `${duur} ago`,
  nooit: 'not yet',
  geen: 'nothing',
  proces: {
    kop: 'Processes',
    soort: { worker: 'Worker', api: 'Server' },
    genummerd: (soort: string, nummer: number) => `${soort} ${nummer}`,
    staat: { loopt: 'running', stil: 'not making progress', zwijgt: 'silent' },
    naam: 'Process',
    hoe: 'How it is doing',
    teken: 'Last sign',
    sinds: 'Running since',
    perMinuut: 'Jobs per minute',
    geheugen: 'Memory',
    cpu: 'Processor',
    lus: 'Delay',
    mb: (mb: number) => `${getal(mb)} MB`,
    procent: (deel: number) => `${getal(deel)}%`,
    ms: (ms: number) => `${getal(ms)} ms`,
  },
  begin: {
    kop: 'Start here',
    gedaan: 'done',
    stap: {
      mensen: {
        doe: 'Invite your first colleague',
        uitleg: 'A coach guides people to other work. They get an email with a link.',
      },
      bronnen: {
        doe: 'Add a source of vacancies',
        uitleg:
          'For instance the page with vacancies of an employer. You first see what it yields.',
      },
      clienten: {
        doe: 'Create the first client',
        uitleg: 'Your coach can do this as well. You add the employer in the same form.',
      },
    },
  },
  wachtrijServer: { postgres: 'PostgreSQL', redis: 'Redis' },
} satisfies Vertaling<typeof nl.beheeroverzicht>;
