import { describe, expect, it } from '@jest/globals';
import { normaliseerContract } from './contract.js';
import { leesLand } from './land.js';
import { normaliseerOpleiding } from './opleiding.js';
import { ONBEKENDE_VACATURE } from './ruwe-vacature.js';
import { schijnvacature } from './schijnvacature.js';
import { leesTaal } from './taal.js';
import { leesThuiswerkveld, normaliseerThuiswerk } from './thuiswerk.js';
import { normaliseerUren } from './uren.js';
import { veiligeUrl, zonderPersoonlijks } from './url.js';
import { normaliseerWerkgever } from './werkgever.js';

describe('contract', () => {
  it.each([
    [['FULL_TIME'], '', null],
    [['FULL_TIME', 'TEMPORARY'], '', 'tijdelijk'],
    [['INTERN'], '', 'stage'],
    [['VOLUNTEER'], '', 'vrijwillig'],
    [['PER_DIEM'], '', 'oproep'],
    [['CONTRACTOR'], '', 'zzp'],
    [['parttime_permanent'], '', 'vast'],
    [['fulltime_fixed_term'], '', 'tijdelijk'],
    [['Tijdelijk contract met uitzicht op vast dienstverband'], '', 'tijdelijk'],
    [['Dienstverband voor onbepaalde tijd'], '', 'vast'],
    [[], 'Je krijgt een jaarcontract met uitzicht op een vast contract.', 'tijdelijk'],
    [[], 'Je werkt op uitzendbasis.', 'uitzend'],
    [[], 'Een contract via het uitzendbureau voor 32 uur.', 'uitzend'],
    [[], 'A one-year contract for 24 hours a week.', 'tijdelijk'],
    [[], 'Soort dienstverband: in overleg.', null],
    [[], 'Een vast contract of een tijdelijk contract, wat jij wilt.', null],
    [[], 'Je begeleidt een stagiair.', null],
    [['PART_TIME'], 'Direct een vast contract.', 'vast'],
  ])('%j, %s', (velden, tekst, verwacht) =>
    expect(normaliseerContract(velden, tekst)).toBe(verwacht),
  );
});

describe('hours', () => {
  it.each([
    [{ urenMin: '24', urenMax: '32' }, '', { min: 24, max: 32 }],
    [{ urenMin: '40', urenMax: '32' }, '', { min: 32, max: 40 }],
    [{ urenMin: '0', urenMax: '1600' }, 'Je werkt 24 tot 32 uur per week.', { min: 24, max: 32 }],
    [{ urenTekst: '32-40' }, '', { min: 32, max: 40 }],
    [{}, 'Leuk werk.', { min: null, max: null }],
  ])('%j, %s', (velden, tekst, verwacht) => {
    expect(normaliseerUren({ ...ONBEKENDE_VACATURE, ...velden }, 'Kok', tekst)).toEqual(verwacht);
  });
});

it.each([
  [['bachelor degree'], '', 'hbo'],
  [['mbo niveau 3'], 'Je hebt hbo.', 'mbo-3'],
  [[], 'Je hebt minimaal mbo niveau 4.', 'mbo-4'],
  [[], 'Gezellig team.', null],
])('education %j, %s', (velden, tekst, verwacht) =>
  expect(normaliseerOpleiding(velden, tekst)).toBe(verwacht),
);

it.each([
  [null, 'Je werkt hybride.', 'deels'],
  [null, 'Je werkt twee dagen per week thuis.', 'deels'],
  [null, 'Thuiswerken is niet mogelijk.', 'nee'],
  [null, 'Thuiswerken is in deze functie niet mogelijk.', 'nee'],
  [null, 'Thuiswerken is op drie dagen mogelijk.', 'deels'],
  [null, 'Iemand die zich thuis voelt in Goes.', null],
  [null, 'Je werkt 100% remote.', 'volledig'],
  [null, 'Je bezorgt bij mensen thuis.', null],
  ['volledig' as const, 'Hybride werken: twee dagen op kantoor.', 'deels'],
  ['nee' as const, 'Hybride.', 'nee'],
])('working at home %s, %s', (veld, tekst, verwacht) =>
  expect(normaliseerThuiswerk(veld, tekst)).toBe(verwacht),
);

it.each([
  ['TELECOMMUTE', 'volledig'],
  ['Hybrid remote', 'deels'],
  ['none', 'nee'],
  ['', null],
])('the remote field %s is %s', (veld, verwacht) => expect(leesThuiswerkveld(veld)).toBe(verwacht));

it.each([
  ['Je werkt met een team van collega’s aan de mooiste tuinen van het land.', 'nl'],
  ['You will work with a team of people and you are the first contact for our customers.', 'en'],
  ['Sie arbeiten mit einem Team und sind für die Kunden der erste Kontakt.', 'anders'],
  ['Schoonmaker', 'nl'],
])('language of %s', (tekst, taal) => expect(leesTaal(tekst)).toBe(taal));

it.each([
  ['  Bakkerij <b>De Molenwiek</b> ', 'Bakkerij De Molenwiek'],
  ['n.v.t.', null],
  ['-', null],
  ['{{company}}', null],
  ['', null],
  [null, null],
  ['Het Kompas namens Koekfabriek Zoete Inval', 'Koekfabriek Zoete Inval'],
])('employer %s', (ruw, verwacht) => expect(normaliseerWerkgever(ruw)).toBe(verwacht));

it.each([
  ['Vacatures bij Hoveniers Groene Duim', 'geen_vacature'],
  ['Werken bij de gemeente', 'geen_vacature'],
  ['Careers', 'geen_vacature'],
  ['{{title}}', 'sjabloon'],
  ['Functietitel', 'sjabloon'],
  ['', 'titel_ontbreekt'],
  ['Kok', undefined],
  ['Vacature kok', undefined],
  ['Medewerker werkenbij-site', undefined],
])('%s is %s', (titel, code) => expect(schijnvacature(titel, '')?.code).toBe(code));

it.each([
  ['NL', 'NL'],
  ['nederland', 'NL'],
  ['The Netherlands', 'NL'],
  ['NLD', 'NL'],
  ['Germany', 'DE'],
  ['België', 'BE'],
  ['Utrecht', null],
  ['', null],
  [null, null],
])('country %s', (ruw, code) => expect(leesLand(ruw)).toBe(code));

it.each([
  ['https://a.example/x?utm_source=y&id=3#top', null, 'https://a.example/x?id=3'],
  ['/vacature/3', 'https://a.example/lijst', 'https://a.example/vacature/3'],
  ['javascript:alert(1)', null, null],
  ['https://u:p@a.example/', null, null],
  ['geen adres', null, null],
  [null, null, null],
])('address %s', (ruw, basis, verwacht) => expect(veiligeUrl(ruw, basis)).toBe(verwacht));

it.each([
  ['https://a.example/x?id=3&token=geheim', 'https://a.example/x?id=3'],
  ['https://a.example/x?access_token=g&PHPSESSID=1&session_id=2&id=3', 'https://a.example/x?id=3'],
  ['https://a.example/x?candidateId=77&email=jan%40thuis.example&id=3', 'https://a.example/x?id=3'],
  ['https://a.example/x?ref=jan%40thuis.example', 'https://a.example/x'],
  ['https://a.example/x?ref=jan%2540thuis.example', 'https://a.example/x'],
  ['https://a.example/x;jsessionid=0F3A?id=3', 'https://a.example/x?id=3'],
  // What tells one vacancy from another stays.
  [
    'https://a.example/x?vacature=3&job_id=4&key=kok',
    'https://a.example/x?vacature=3&job_id=4&key=kok',
  ],
])('address without what is personal %s', (ruw, verwacht) =>
  expect(zonderPersoonlijks(ruw)).toBe(verwacht),
);
