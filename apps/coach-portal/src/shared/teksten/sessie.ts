export const sessie = {
  titel: 'Inloggen',
  kop: 'Inloggen bij Passend',
  belofte: 'Werk dat past bij wat iemand kan.',
  uitleg:
    'Passend leest alle vacatures van zijn bronnen en legt ze naast de belastbaarheid. Bij elk punt staat de zin uit de vacature waarop het oordeel rust.',
  oordelenKop: 'Vier oordelen, nooit een ja of nee van een computer',
  mensBeslist: 'Coach en werknemer beslissen. Passend laat zien waarom.',
  email: 'E-mailadres',
  wachtwoord: 'Wachtwoord',
  inloggen: 'Inloggen',
  bezig: 'Bezig met inloggen',
  fout: {
    onjuist:
      'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer allebei en probeer het opnieuw.',
    email: 'Vul een e-mailadres in, zoals naam@bureau.nl.',
    wachtwoord: 'Vul je wachtwoord in.',
  },
  demoKop: 'Probeer het met een demo-account',
  demoUitleg: 'Dit is een demonstratie met verzonnen mensen en vacatures. Kies wie je wilt zijn.',
  demoKies: 'Log in als',
  verlopenKop: 'Je sessie is verlopen',
  verlopenUitleg:
    'Je was een tijd niet actief, daarom is de sessie gestopt. Log opnieuw in. Wat je aan het typen was, staat er nog.',
} as const;
