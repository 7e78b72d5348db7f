import { isIPv6 } from 'node:net';

const GROEPEN = 8;
/** A provider gives a home or an office a whole /64: every address in it is the same visitor. */
const GROEPEN_VAN_NETWERK = 4;

/** What counts as one place on the network: an IPv4 address, or the /64 of an IPv6 address. */
export function netwerkVan(ip: string): string {
  const [adres = ''] = ip.split('%');
  const ingepakt = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(adres)?.[1];
  if (ingepakt !== undefined) return ingepakt;
  if (!isIPv6(adres)) return adres;
  return `${groepenVan(adres).slice(0, GROEPEN_VAN_NETWERK).join(':')}::/64`;
}

function groepenVan(adres: string): readonly string[] {
  // The URL parser writes every spelling of an address in one way, without a dotted tail.
  const vast = new URL(`http://[${adres}]/`).hostname.slice(1, -1);
  const [voor = [], na = []] = vast
    .split('::')
    .map((deel) => deel.split(':').filter((groep) => groep !== ''));
  const nullen = Array.from({ length: GROEPEN - voor.length - na.length }, () => '0');
  return [...voor, ...nullen, ...na];
}
