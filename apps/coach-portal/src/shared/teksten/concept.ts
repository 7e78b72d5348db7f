export const concept = {
  wacht: 'Nog niet bewaard.',
  bezig: 'Bewaren…',
  bewaard: (tijd: string) => `Bewaard om ${tijd}.`,
  mislukt: 'Niet bewaard. We proberen het opnieuw.',
  geweigerd: 'Dit kan zo niet bewaard worden. Laat deze pagina open en kopieer je tekst.',
  botst: 'Iemand anders heeft dit gewijzigd, of jij in een ander venster.',
  nu: 'Bewaar nu',
  neemOver: 'Neem die tekst over',
  houdEigen: 'Houd mijn tekst',
  hervat: 'Je was hier al mee bezig. Dit had je ingevuld.',
  beginOpnieuw: 'Begin opnieuw',
};
