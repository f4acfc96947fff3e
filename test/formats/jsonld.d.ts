// The part of jsonld that the tests call; it comes without types.
declare module "jsonld" {
  interface Options {
    readonly base?: string;
    readonly documentLoader?: (url: string) => Promise<{ readonly contextUrl: undefined; readonly documentUrl: string; readonly document: object }>;
  }
  export function expand(document: object, options: Options): Promise<readonly Readonly<Record<string, unknown>>[]>;
  export function toRDF(document: object, options: Options & { readonly format: "application/n-quads" }): Promise<string>;
  const jsonld: { readonly expand: typeof expand; readonly toRDF: typeof toRDF };
  export default jsonld;
}
