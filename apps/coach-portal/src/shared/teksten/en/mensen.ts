import type { Gebruikerstaat } from '@passend/domain';
import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../mensen.js';
import type { Vertaling } from '../vertaling.js';

export const staatnaam: Readonly<Record<Gebruikerstaat, string>> = {
  uitgenodigd: 'Invited',
  actief: 'Active',
  gestopt: 'Stopped',
};

const velden = { naam: 'Name', email: 'Email address', rol: 'Role' } as const;

export const gebruikers = {
  ...velden,
  titel: 'Users',
  uitleg: 'Everyone with an account at your agency. An account is never erased, only stopped.',
  zoek: 'Search by name or email address',
  alleRollen: 'All roles',
  alleStaten: 'Any status',
  staat: 'Status',
  laatst: 'Last signed in',
  nooit: 'not yet',
  clienten: 'Clients',
  teams: 'Teams',
  niemand: 'Nobody matches this. Widen your search.',
  gevonden: (n: number) => aantal(n, 'account', 'accounts'),
  nieuwKop: 'Invite a colleague',
  nieuwUitleg:
    'You invite contact persons on their employer’s page. You invite clients on their guidance page.',
  nodigUit: 'Invite',
  uitgenodigd:
    'The invitation goes out by email. Below you see whether it has been used. If this address already has an account, its owner is told.',
  naarTeams: 'Teams',
} satisfies Vertaling<typeof nl.gebruikers>;

export const uitnodigingen = {
  ...velden,
  titel: 'Open invitations',
  uitleg: 'An invitation is valid for three days. If you send it again, only the new link works.',
  geen: 'There are no open invitations.',
  verstuurd: 'Sent',
  stand: 'Status',
  standen: {
    open: 'Valid',
    verlopen: 'Expired',
    ingetrokken: 'Withdrawn',
    gebruikt: 'Used',
  },
  tot: (moment: string) => `until ${moment}`,
  doen: 'Actions',
  opnieuw: 'Send again',
  trekIn: 'Withdraw',
  opnieuwGestuurd: (naam: string) => `The invitation to ${naam} is being sent again.`,
  ingetrokken: (naam: string) => `The invitation to ${naam} no longer works.`,
} satisfies Vertaling<typeof nl.uitnodigingen>;

export const tweedeStap = {
  titel: 'Second step when signing in',
  uitleg:
    'A second step is a code from an app, or a passkey, besides the password. Employees decide for themselves whether they want one.',
  verplicht: 'Required for coaches, employers and administrators',
  aangeboden: 'Voluntary: whoever wants it, sets it up',
  keuze: 'Who takes a second step?',
  gevolg: 'Whoever does not have the step yet, sets it up at the next sign-in.',
  risico: 'With a password alone, someone else can reach the files if the password leaks.',
  zonder: (n: number) =>
    n === 0
      ? 'Everyone this applies to has a second step.'
      : `${aantal(n, 'account has', 'accounts have')} no second step yet.`,
  opslaan: 'Save',
  opgeslagen: 'This has been saved.',
} satisfies Vertaling<typeof nl.tweedeStap>;

export const gebruiker = {
  ...velden,
  terug: 'Users',
  venster: 'User',
  gegevens: 'Details',
  rolUitleg: 'A different role or email address applies at once. The user has to sign in again.',
  rolVast: 'This role cannot change now.',
  opslaan: 'Save',
  opgeslagen: 'This has been saved.',
  stopKop: 'Stop the account',
  stopUitleg:
    'Someone who has stopped can no longer sign in, from that moment on. Nothing is erased. You can reverse this later.',
  stop: 'Stop this account',
  hervatKop: 'Let it work again',
  hervatUitleg:
    'The user can sign in again. Teams, cover and contacts do not come back by themselves.',
  hervat: 'Allow signing in again',
  weetZeker: (naam: string) => `Stop the account of ${naam}?`,
  welStoppen: 'Yes, stop this account',
  nietStoppen: 'No, do not stop it',
  belet: {
    zelf: 'This is your own account. Another administrator can stop it.',
    laatste_beheerder: 'This is the last administrator. First make someone else an administrator.',
    clienten: 'This coach still has clients. Hand them over to another coach first.',
  },
  overTeDragen: 'Still to hand over',
  naarOverdragen: 'Hand over these clients',
} satisfies Vertaling<typeof nl.gebruiker>;

export const teams = {
  titel: 'Teams',
  uitleg:
    'A team helps you to find a colleague quickly when handing over or arranging cover. A team gives no access to files.',
  naam: 'Name of the team',
  leden: 'Coaches in this team',
  nieuwKop: 'New team',
  maak: 'Create team',
  wijzig: 'Change',
  opslaan: 'Save',
  verwijder: 'Dissolve this team',
  leeg: 'There are no teams yet.',
  geenLeden: 'Nobody yet',
} satisfies Vertaling<typeof nl.teams>;

export const werkgevers = {
  ...velden,
  titel: 'Employers',
  uitleg:
    'Your clients’ employers, with their contact persons. A contact person only sees clients that a coach has assigned to them.',
  zoek: 'Find an employer',
  kvk: 'Chamber of Commerce (KVK) number',
  kvkHulp: 'Eight digits. Optional.',
  clienten: (n: number) => aantal(n, 'running programme', 'running programmes'),
  nieuwKop: 'New employer',
  maak: 'Add',
  leeg: 'There are no employers yet.',
  niets: 'No employer matches this.',
  wijzig: 'Change details',
  opslaan: 'Save',
  contacten: 'Contact persons',
  geenContacten: 'There is no contact person yet.',
  soort: 'What does this person do?',
  kiesSoort: 'Choose',
  nieuwContact: 'Invite a contact person',
  nodigUit: 'Invite',
  weg: (naam: string) => `${naam} no longer works here`,
  wegKort: 'No longer works here',
  wegUitleg:
    'From that moment this person sees none of this employer’s clients. Choose who takes over.',
  opvolger: 'Who takes over?',
  geenOpvolger: 'Nobody',
  wegKnop: 'Stop access',
} satisfies Vertaling<typeof nl.werkgevers>;
