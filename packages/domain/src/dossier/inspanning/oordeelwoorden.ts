/**
 * Words by which a text would say that an effort is enough, or judge the person who made it. Texts
 * about the inspanning are held against it in tests, in every layer.
 */
export const OORDEELWOORDEN =
  /\b(?:genoeg|(?:on)?voldoende|tekort\w*|te (?:weinig|laat|traag|veel)|achter(?:stand)?|goed (?:gedaan|bezig)|slecht\w*|lui|traag|schuld\w*|faalt?|gefaald|mislukt|netjes|prima|teleurstell\w*|niet gehaald|gehaald|verzuimd|nagelaten|op schema|in orde|veilig)\b/iu;
