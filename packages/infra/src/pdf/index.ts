export { type Ondertekenregel, PdfFout, type Rapportblad, rapportPdf } from './rapport-pdf.js';
