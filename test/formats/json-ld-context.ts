// JSON-LD context: what a processor of JSON-LD is told of schema.org, without the network.
/** The address that relative ones of a document are of. */
export const BASE = "https://example.com/news/140309120042";

/** The context that schema.org serves, as far as it matters here: all names are its own, and these hold addresses. */
const CONTEXT = {
  "@context": {
    "@vocab": "https://schema.org/",
    ...Object.fromEntries(["url", "contentUrl", "thumbnailUrl", "mainEntityOfPage", "sameAs", "license", "archivedAt", "additionalType"].map((name) => [name, { "@type": "@id" }])),
  },
};

/** What keeps a processor from the network. */
export const PROCESSING = {
  base: BASE,
  documentLoader: (url: string) => {
    if (url !== "https://schema.org") throw new Error(`${url} is not looked up.`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: CONTEXT });
  },
};
