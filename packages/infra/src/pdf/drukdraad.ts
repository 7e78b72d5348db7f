import { bedien } from '../draden/bedien.js';
import { rapportPdf } from './rapport-pdf.js';

// A thread that prints: it knows no database and no keys, and remembers nothing of what it printed.
bedien({ rapportPdf });
