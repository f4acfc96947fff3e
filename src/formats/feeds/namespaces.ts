// Namespaces: the vocabularies that feeds are made of, and the prefix by which each is called here.

/** Those that are written. */
export const WRITTEN_NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
  "xmlns:prism": "http://prismstandard.org/namespaces/basic/2.0/",
} as const;

/** Those that are read, by their addresses; "" is that of RSS itself. */
export const READ_NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/2005/Atom", "atom"],
  ["http://purl.org/atom/ns#", "atom"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://purl.org/rss/1.0/", ""],
  ["http://my.netscape.com/rdf/simple/0.9/", ""],
  ["http://channel.netscape.com/rdf/simple/0.9/", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://search.yahoo.com/mrss/", "media"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://prismstandard.org/namespaces/basic/2.0/", "prism"],
  ["http://prismstandard.org/namespaces/1.2/basic/", "prism"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
]);
