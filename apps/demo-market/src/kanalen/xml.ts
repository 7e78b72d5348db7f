import { ontsnap } from './html.js';

export const XML_KOP = '<?xml version="1.0" encoding="UTF-8"?>';

export const element = (naam: string, tekst: string): string =>
  `<${naam}>${ontsnap(tekst)}</${naam}>`;

/** Text in CDATA; the end mark itself is split over two sections. */
export const cdata = (naam: string, tekst: string): string =>
  `<${naam}><![CDATA[${tekst.replace(/]]>/g, ']]]]><![CDATA[>')}]]></${naam}>`;
