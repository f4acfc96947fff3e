// Layers: what of each is changed by the mutation tests, and which tests have to notice.

export interface Layer {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/**
 * Left out are the tables of sentences and names for people, of which any other word is as good to a program, and a list of exports; and the
 * test that compares what is generated with its files, since it notices every change and tells nothing of its meaning.
 */
export const LAYERS = {
  text: {
    sources: ["src/text/*.ts", "!src/text/index.ts"],
    tests: ["test/text/**/*.test.ts", "test/laws/text.test.ts"],
  },
  dates: {
    sources: ["src/dates/*.ts", "!src/dates/index.ts"],
    tests: ["test/dates/**/*.test.ts", "test/laws/dates.test.ts"],
  },
  schema: {
    sources: ["src/schema/*.ts", "src/schema/rules/*.ts", "!src/schema/index.ts", "!src/schema/{messages,descriptions,names}.ts"],
    tests: ["test/schema/**/!(json-schema-files).test.ts", "test/laws/schema.test.ts"],
  },
} as const satisfies Readonly<Record<string, Layer>>;

export type LayerName = keyof typeof LAYERS;

export function isLayer(name: string): name is LayerName {
  return Object.hasOwn(LAYERS, name);
}
