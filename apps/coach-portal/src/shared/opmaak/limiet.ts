import { type Maat, maatInWoorden } from '@passend/domain';

/** Most numbers of a limit are the highest; degrees have a side. */
const VOORAF: Readonly<Record<string, string>> = { min_c: 'niet onder', max_c: 'niet boven' };

/** A limit in words, as `hoogstens 10 kg`; null when it holds no measure. */
export function limietTekst(limiet: Maat | null): string | null {
  if (limiet === null) return null;
  const delen = maatInWoorden(limiet).map(
    ({ sleutel, tekst }) => `${VOORAF[sleutel] ?? 'hoogstens'} ${tekst}`,
  );
  const niet = limiet.niet ?? [];
  const alles = niet.length === 0 ? delen : [...delen, `niet: ${niet.join(', ')}`];
  return alles.length === 0 ? null : alles.join(', ');
}
