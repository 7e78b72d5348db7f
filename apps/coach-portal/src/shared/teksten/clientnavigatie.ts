export const clientnavigatie = {
  label: 'Over deze cliënt',
  werk: 'Werk vinden',
  traject: 'Traject',
  dossier: 'Dossier',
};
