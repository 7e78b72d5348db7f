/** What happens now and then; what is said of it is no limit for the whole day. */
const NU_EN_DAN =
  /(?<!\p{L})(?:incidentee?l\p{L}*|sporadisch|af en toe|nu en dan|soms|zelden|een enkele (?:keer|maal)|enkele keren per (?:dag|week)|(?:heel )?kort(?:durend)?|bij uitzondering|uitzonderlijk|piek\p{L}*)(?!\p{L})/u;
const DELEN = /[;()]|[,.](?!\d)|(?<! (?:af|nu)|^(?:af|nu)) en (?=\D)| (?:maar|met) (?=\D)/u;

/** The words of a limit, apart from those of its peak: "5 kg, incidenteel 10 kg". */
export function zonderPieken(tekst: string): { readonly gewoon: string; readonly piek: string } {
  const delen = tekst.split(DELEN).map((deel) => deel.trim());
  const isPiek = (deel: string) => NU_EN_DAN.test(deel);
  if (!delen.some(isPiek)) return { gewoon: tekst, piek: '' };
  return {
    gewoon: delen.filter((deel) => !isPiek(deel)).join(', '),
    piek: delen.filter(isPiek).join(', '),
  };
}
