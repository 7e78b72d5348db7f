import type { Regressieadvertentie } from './grenzen.js';

export const OMGEVING: readonly Regressieadvertentie[] = [
  {
    naam: 'vriescel',
    tekst:
      'Orderpicker diepvries\nIn de vriescel is het 22 graden onder nul. Thermokleding krijg je van ons.',
    verwacht: { koude: 'O', koudeMild: 'O' },
  },
  {
    naam: 'koelcel',
    tekst: 'Medewerker versafdeling\nJe werkt in een gekoelde ruimte van 4 graden.',
    verwacht: { koude: 'P', koudeMild: 'O' },
  },
  {
    naam: 'koude acquisitie',
    tekst:
      'Sales binnendienst\nKoude acquisitie schrikt je niet af; warme leads volg je op. Je krijgt een warm welkom.',
    verwacht: { koude: '?', hitte: '?' },
  },
  {
    naam: 'oven',
    tekst:
      'Gieterijmedewerker\nBij de smeltoven loopt de temperatuur op tot 45 graden. Gehoorbescherming is verplicht.',
    verwacht: { hitte: 'O', geluid: 'O', geenMasker: 'P?' },
  },
  {
    naam: 'kas zomer',
    tekst: 'Tomatenplukker\nIn de zomer kan het in de kas 33 graden worden.',
    verwacht: { hitte: 'P' },
  },
  {
    naam: 'airco',
    tekst: 'Controller\nHet kantoor heeft airco. Maandafsluiting is jouw feestje.',
    verwacht: { hitte: 'P?', deadlines: 'O' },
  },
  {
    naam: 'weer en wind',
    tekst: 'Verkeersregelaar\nJe staat in weer en wind langs de weg.',
    verwacht: { tocht: 'O' },
  },
  {
    naam: 'buiten kantooruren',
    tekst: 'Helpdeskmedewerker\nSoms bel je een klant buiten kantooruren terug.',
    verwacht: { tocht: '?', geenNacht: '?' },
  },
  {
    naam: 'stof idioom',
    tekst:
      'Inkoper\nJe koopt grondstoffen in en geeft gas als het moet. Lesstof voor de interne opleiding ligt klaar.',
    verwacht: { stof: '?' },
  },
  {
    naam: 'afzuiging maar stof',
    tekst: 'Meubelmaker\nOndanks de afzuiging hangt er altijd wat zaagsel in de lucht.',
    verwacht: { stof: 'O' },
  },
  {
    naam: 'mondkapje niet nodig',
    tekst:
      'Medewerker cleanroom assemblage\nEen haarnet is verplicht, een mondkapje is niet nodig.',
    verwacht: { geenMasker: 'P?' },
  },
  {
    naam: 'ffp2',
    tekst:
      'Asbestinventariseerder\nTijdens het werk draag je een volgelaatsmasker met filter en een overall.',
    verwacht: { geenMasker: 'O' },
  },
  {
    naam: '85 dB',
    tekst: 'Operator drukpers\nIn de hal meten we 85 dB. Oordoppen op maat krijg je.',
    verwacht: { geluid: 'O', geluid80: 'MO' },
  },
  {
    naam: 'positief geluid',
    tekst: "Ambassadeur\nWe horen graag een positief geluid van onze collega's.",
    verwacht: { geluid: '?' },
  },
  {
    naam: 'stille plek',
    tekst:
      'Archivaris\nJe werkt op een rustige werkplek, ver van de drukte. Ongestoord doorwerken kan hier.',
    verwacht: { geluid: 'P', afleiding: 'P?', storingen: 'P' },
  },
  {
    naam: 'schoonmaak',
    tekst: 'Interieurverzorger\nDagelijks werk je met water en schoonmaakmiddelen.',
    verwacht: { huid: 'O' },
  },
  {
    naam: 'dieren',
    tekst: 'Dierverzorger\nJe voert de konijnen en maakt hokken schoon. Je houdt van dieren.',
    verwacht: { dieren: 'O' },
  },
  {
    naam: 'shovel',
    tekst: 'Machinist\nMet de shovel laad je vrachtwagens. Je zit de hele dag in de cabine.',
    verwacht: { trilling: 'O', zittenWerk: 'O', zitten: 'O' },
  },
  {
    naam: 'foto',
    tekst:
      'Planner\nJe plant de monteurs in.\nFoto: collega Ahmed tilt een cv-ketel van 40 kg op een stoffige zolder.',
    verwacht: { tillen10: '?', stof: '?' },
  },
  {
    naam: 'over ons',
    tekst:
      'Boekhouder\nJe verwerkt facturen.\n\nOver ons\nIn onze fabriek tillen robots balen van 40 kg. Het is er warm, stoffig en lawaaiig.\n\nWat wij bieden\n- 25 vakantiedagen\n- Een fietsplan',
    verwacht: { tillen10: '?', stof: '?', geluid: '?' },
  },
  {
    naam: 'messen',
    tekst: 'Slager\nMet scherpe messen been je karkassen uit in een koude hal.',
    verwacht: { risico: 'O', koudeMild: 'O' },
  },
  {
    naam: 'vca halen',
    tekst: 'Facilitair medewerker\nVCA kun je bij ons halen, een rijbewijs is een pré.',
    verwacht: { risico: '?', rijden: '?' },
  },
  {
    naam: 'risicomanagement',
    tekst: 'Risicoanalist\nErvaring met risicomanagement en kredietrisico is vereist.',
    verwacht: { risico: '?' },
  },
  {
    naam: 'noisy',
    taal: 'en',
    tekst:
      'Machine operator\nThe production hall is noisy and hearing protection is required. Rotating shifts, including nights.',
    verwacht: { geluid: 'O', geenNacht: 'O', rooster: 'O', geenMasker: 'P?' },
  },
  {
    naam: 'outdoors',
    taal: 'en',
    tekst: 'Groundskeeper\nYou work outdoors in all weathers. Driving licence is a plus.',
    verwacht: { tocht: 'O', rijden: '?' },
  },
];
