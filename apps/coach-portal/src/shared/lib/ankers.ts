/** Id of the heading above the words of the document, on the page of a client. */
export const PASSAGES_ID = 'tekst-van-de-arts';
