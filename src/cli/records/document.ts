// Document: a file that is one record, on a line of its own among others.

/** A document as it was read, by what its file is called, or why it was not. */
export type Document = { readonly file: string } & ({ readonly text: string } | { readonly html: string } | { readonly json: string } | { readonly problem: string });

/** The line that holds a document. */
export const documentLine = (document: Document): string => `${JSON.stringify(document)}\n`;

/** The document of a line. */
export const readDocument = (line: string): Document => JSON.parse(line) as Document; // documentLine wrote it

/** JSON on one line: within its strings there is no line break. */
export const onOneLine = (json: string): string => json.replace(/[\r\n]+/gu, " ");
