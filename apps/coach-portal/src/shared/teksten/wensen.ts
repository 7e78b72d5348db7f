import type {
  Contract,
  Sector,
  Taalniveau,
  Vervoermiddel,
  Wensen,
  Zoekprofiel,
} from '@passend/domain';

export const contractNaam: Readonly<Record<Contract, string>> = {
  vast: 'Vast',
  tijdelijk: 'Tijdelijk',
  uitzend: 'Uitzendwerk',
  detachering: 'Detachering',
  stage: 'Stage',
  vrijwillig: 'Vrijwilligerswerk',
  zzp: 'Zzp',
  oproep: 'Oproepwerk',
};

export const sectorNaam: Readonly<Record<Sector, string>> = {
  zorg: 'Zorg en welzijn',
  onderwijs: 'Onderwijs en kinderopvang',
  administratie: 'Administratie',
  financieel: 'Financieel werk',
  ict: 'Ict',
  verkoop: 'Verkoop en marketing',
  winkel: 'Winkels',
  horeca: 'Horeca',
  transport: 'Transport en magazijn',
  productie: 'Productie',
  techniek: 'Techniek',
  bouw: 'Bouw',
  groen: 'Groen en landbouw',
  schoonmaak: 'Schoonmaak en beheer',
  veiligheid: 'Veiligheid',
  overheid: 'Overheid en recht',
  media: 'Media en cultuur',
  verzorging: 'Uiterlijke verzorging',
};

export const periodeNaam: Readonly<
  Record<NonNullable<Zoekprofiel['loon_oud']>['periode'], string>
> = {
  uur: 'per uur',
  dag: 'per dag',
  week: 'per week',
  vier_weken: 'per vier weken',
  maand: 'per maand',
  jaar: 'per jaar',
};

export const thuiswerkNaam: Readonly<Record<NonNullable<Zoekprofiel['thuiswerk']>, string>> = {
  graag: 'Graag een deel thuis',
  alleen: 'Alleen werk dat thuis kan',
  niet: 'Liever niet thuis',
};

export const vervoerNaam: Readonly<Record<Vervoermiddel, string>> = {
  auto: 'auto',
  fiets: 'fiets',
  ov: 'openbaar vervoer',
};

export const taalniveauNaam: Readonly<Record<Taalniveau, string>> = {
  basis: 'een beetje',
  redelijk: 'redelijk',
  goed: 'goed',
  moedertaal: 'als moedertaal',
};

export const wensen = {
  kop: 'Meer wensen',
  uitleg:
    'Deze velden mogen leeg blijven. Wat je leeg laat, of wat een vacature niet noemt, telt nooit tegen een vacature.',
  geenKeuze: 'Geen voorkeur',
  start_op: 'Werk kan beginnen op',
  start_opHulp: 'Leeg: Passend rekent met acht weken vanaf vandaag.',
  ervaring_jaren: 'Jaren ervaring',
  ervaring_jarenHulp: 'In het werk dat gezocht wordt.',
  contracten: 'Soort contract',
  loon: 'Oud loon',
  loonHulp:
    'Passend vergelijkt per uur en vraagt na als een vacature minder dan 65 procent van het oude uurloon biedt.',
  bedrag: 'Bruto bedrag in euro',
  periode: 'Per',
  uren_week: 'Uren per week bij dit loon',
  sectoren: 'Sectoren die passen',
  sectoren_niet: 'Liever niet in',
  gekozen: (naam: string, aantal: number) => (aantal === 0 ? naam : `${naam} (${aantal} gekozen)`),
  werkgevers_niet: 'Werkgevers en bureaus die niet mogen',
  werkgevers_nietHulp: 'Een per regel. Vacatures van deze namen vallen af.',
  geen_bemiddelaars: 'Geen werk via een bureau',
  thuiswerk: 'Thuiswerken',
  vroegste_begin: 'Kan op het werk zijn om',
  vroegste_beginHulp: 'Reken de reistijd mee. Zoals 07:30.',
  max_reistijd_min: 'Hoogstens onderweg, in minuten',
  max_reistijd_minHulp: 'Van deur tot deur. Passend schat dit uit de afstand.',
  vervoermiddelen: 'Reist met (niets gekozen: alles mag)',
  fout: {
    start_op: 'Vul een datum in, of laat het leeg.',
    ervaring_jaren: 'Vul een getal in van 0 tot 60, of laat het leeg.',
    taalniveaus: 'Kies een taal uit de lijst.',
    loon_oud: 'Vul bij het oude loon een bedrag en de uren per week in, of laat beide leeg.',
    werkgevers_niet: 'Noem hoogstens 50 werkgevers.',
    vroegste_begin: 'Vul een tijd in zoals 07:30, of laat het leeg.',
    max_reistijd_min: 'Vul een getal in van 5 tot 300, of laat het leeg.',
  } as Readonly<Record<string, string>>,
} as const;

/** What stands on the page of a client, for the wishes that were filled in. */
export const wensregel = {
  naam: {
    start_op: 'Begint op',
    ervaring_jaren: 'Ervaring',
    taalniveaus: 'Taalniveau',
    contracten: 'Contract',
    loon_oud: 'Oud loon',
    sectoren: 'Sectoren',
    sectoren_niet: 'Liever niet in',
    werkgevers_niet: 'Niet bij',
    geen_bemiddelaars: 'Bureaus',
    thuiswerk: 'Thuiswerken',
    vroegste_begin: 'Op het werk om',
    max_reistijd_min: 'Onderweg',
    vervoermiddelen: 'Reist met',
  } satisfies Record<keyof Wensen, string>,
  jaren: (aantal: string) => `${aantal} jaar`,
  loon: (bedrag: string, periode: string, uren: string) => `€ ${bedrag} ${periode}, ${uren} uur`,
  geenBureau: 'geen werk via een bureau',
  minuten: (aantal: string) => `hoogstens ${aantal} minuten`,
} as const;
