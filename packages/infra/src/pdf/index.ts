export { Drukkerij } from './drukkerij.js';
export { type Ondertekenregel, PdfFout, type Rapportblad } from './rapport-pdf.js';
