import { woordenVan } from './kerntekst.js';

/**
 * Words that name a function or its object, Dutch = English. Dutch words also count inside
 * compounds; English ones at the start of a word. The title of a translation shares one.
 */
const BEGRIPPEN = `
orderpick|orderverzam|magazijn = order picker|orderpick|warehouse
heftruck|reachtruck = forklift|reach truck
vrachtwagen|chauffeur|bezorg|koerier = driver|courier|delivery
inpak|verpakk = packer|packing|packaging
productie|operator = production|operator
monteur|technicus = mechanic|engineer|technician|fitter
storing = breakdown|fault
onderhoud = maintenance
elektricien|elektro = electric
loodgieter|installat = plumber|install
lasser|lassen = welder|welding
timmer = carpent|joiner
metsel = bricklay|mason
schilder = painter
schoonma|interieurverzorg = cleaner|cleaning
kamermedewerk|kamermeisje|kamerjongen|huishoud = housekeep|room attendant|chambermaid
receptio = reception
nachtportier = night porter
kok|keuken = cook|kitchen
chef = chef
bedien|ober|serveer = waiter|waitress|server
afwas = dishwash
barman|barista|bar = barista|bartender
kassa|caissi = cashier|checkout
verkoop|winkel = sales|shop|store|retail
vakkenvul = shelf|stocker
inkoop|inkoper = purchas|buyer|procurement
klantenservice|klantcontact|callcenter = customer support|customer service|call cent
telefon = telephon
administrat = administrat|clerk|back office
crediteur = accounts payable
debiteur = accounts receivable
boekhoud = bookkeep|accounting
controller = controller
salaris = payroll
secretar = secretar|office assistant
planner|planning = planner|planning|scheduler
logist = logistic
marketing = marketing
ontwikkelaar|programmeur = developer|programmer|software engineer
tester = tester|test engineer
data = data
analist = analyst
beheerder = administrator
ontwerp|vormgev = designer
verpleeg = nurse
verzorg = carer|caregiver|care assistant
helpende = healthcare assistant
pedagog|kinder = childcare|nursery teacher|child
leraar|docent|leerkracht = teacher|lecturer
onderwijs = teaching
beveilig = security|guard
kwekerij|kas = greenhouse|nursery
oogst|pluk = picker|harvest
tuin|groen|hovenier = garden|landscap
rozen|roos = rose
bloem = flower
tomaat|tomaten = tomato
paprika = pepper
fruit|appel = fruit|apple
slager = butcher
bakker = baker
visser|vis = fish
kapper|kapster = hairdress
personeel = human resources
werving|recruiter = recruit
jurist|juridisch = legal|lawyer
kwaliteit = quality
projectleider|projectmanager = project manager|project lead
werkvoorbereid = work planner
lab|laborant = laboratory|lab
chemi = chemi
duits = german
engels = english
frans = french
spaans = spanish
italiaans = italian
pools = polish
`;
const RIJEN = BEGRIPPEN.trim()
  .split('\n')
  .map((rij) => rij.split(' = ').map((kant) => kant.split('|')));

const RUIS =
  /^(?:medewerk\p{L}*|agent|assistant|employee|worker|specialist|speaking|senior|junior|dienst|\p{L}*ploeg(?:en)?\p{L}*|shifts?|early|late|day|night|evening|vroege?|late|dag\p{L}*|avond\p{L}*|nacht\p{L}*|uur|uren|hours|fulltime|parttime|full|part|time|and|the|for|with|voor|een|van|het|met|team|\p{L}{1,2}|\d+)$/u;

export interface Titelbegrippen {
  /** Numbers of the concepts that the title names, in Dutch or English. */
  readonly begrippen: ReadonlySet<number>;
  /** Telling words outside every concept. */
  readonly rest: readonly string[];
}

/** Reads a title as concepts that Dutch and English share. */
export function begrippenVan(titel: string): Titelbegrippen {
  const woorden = woordenVan(titel);
  const raak = RIJEN.map((rij) => gedekt(woorden, rij));
  const dekking = new Set(raak.flat());
  return {
    begrippen: new Set(
      raak.flatMap((woordenVanRij, rij) => (woordenVanRij.length > 0 ? [rij] : [])),
    ),
    rest: woorden.filter((woord) => !dekking.has(woord) && !RUIS.test(woord)),
  };
}

/** The words of a title that name this concept. */
function gedekt(
  woorden: readonly string[],
  [nederlands = [], engels = []]: readonly (readonly string[])[],
): readonly string[] {
  const zin = ` ${woorden.join(' ')}`;
  const delen = engels
    .filter((deel) => zin.includes(` ${deel}`))
    .flatMap((deel) => deel.split(' '));
  return woorden.filter(
    (woord) =>
      nederlands.some((deel) => bevat(woord, deel)) || delen.some((deel) => woord.startsWith(deel)),
  );
}

/** Short Dutch words stand on their own only: "kok" is not in "kokend". */
function bevat(woord: string, deel: string): boolean {
  return deel.length < 5 ? woord === deel : woord.includes(deel);
}
