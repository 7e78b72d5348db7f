/** A Dutch town: name, province code, municipality-level postcode digits. */
export interface Plaats {
  readonly naam: string;
  readonly provincie: string;
  readonly postcode: string;
}

// "name|province|first four digits of a postcode in the town"; public geography, own selection.
const REGELS = `
Groningen|GR|9711
Hoogezand|GR|9601
Veendam|GR|9641
Leeuwarden|FR|8911
Drachten|FR|9203
Sneek|FR|8601
Heerenveen|FR|8441
Assen|DR|9401
Emmen|DR|7811
Hoogeveen|DR|7901
Meppel|DR|7941
Zwolle|OV|8011
Deventer|OV|7411
Enschede|OV|7511
Hengelo|OV|7551
Almelo|OV|7607
Lelystad|FL|8232
Almere|FL|1315
Apeldoorn|GE|7311
Arnhem|GE|6811
Nijmegen|GE|6511
Ede|GE|6711
Doetinchem|GE|7001
Tiel|GE|4001
Harderwijk|GE|3841
Utrecht|UT|3511
Amersfoort|UT|3811
Nieuwegein|UT|3431
Veenendaal|UT|3901
Woerden|UT|3441
Amsterdam|NH|1012
Haarlem|NH|2011
Alkmaar|NH|1811
Hilversum|NH|1211
Hoorn|NH|1621
Zaandam|NH|1506
Purmerend|NH|1441
Den Haag|ZH|2511
Rotterdam|ZH|3011
Leiden|ZH|2311
Dordrecht|ZH|3311
Gouda|ZH|2801
Zoetermeer|ZH|2711
Delft|ZH|2611
Alphen aan den Rijn|ZH|2401
Naaldwijk|ZH|2671
Gorinchem|ZH|4201
Middelburg|ZE|4331
Goes|ZE|4461
Terneuzen|ZE|4531
Breda|NB|4811
Tilburg|NB|5038
Eindhoven|NB|5611
Den Bosch|NB|5211
Roosendaal|NB|4701
Helmond|NB|5701
Oss|NB|5341
Waalwijk|NB|5141
Venlo|LI|5911
Roermond|LI|6041
Weert|LI|6001
Maastricht|LI|6211
Heerlen|LI|6411
Sittard|LI|6131
`;

const leesRegel = (regel: string): Plaats => {
  const [naam, provincie, postcode] = regel.split('|');
  if (!naam || !provincie || !postcode)
    throw new Error(`This line of towns is incomplete: ${regel}`);
  return { naam, provincie, postcode };
};

export const PLAATSEN: readonly Plaats[] = REGELS.trim().split('\n').map(leesRegel);
