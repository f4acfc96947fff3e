// Layers: what each folder of src/ may import. Imports run one way: text → zwnj, dates, markup → schema → extract, formats → cli.

/**
 * From the bottom up. `layers` are the folders of ours that it may import, `packages` what it may take from npm or from Node.
 * What builds the lexicon lies inside zwnj/ and is no part of the library; the command, cli/, may import everything.
 */
const LAYERS = [
  { name: "text", files: ["src/text/**"], layers: [], packages: [] },
  { name: "zwnj", files: ["src/zwnj/**"], layers: ["text"], packages: [] },
  { name: "the lexicon's writer", files: ["src/zwnj/lexicon/**"], layers: ["text"], packages: ["node:.+", "dictionary-fa"] },
  { name: "markup", files: ["src/markup/**"], layers: ["text"], packages: ["htmlparser2", "domhandler", "dom-serializer", "entities"] },
  { name: "dates", files: ["src/dates/**"], layers: ["text"], packages: ["date-fns-jalali/.+", "@date-fns/utc/.+"] },
  { name: "schema", files: ["src/schema/**"], layers: ["text", "zwnj", "dates"], packages: ["zod"] },
  { name: "the writers of what is made of the schemas", files: ["src/schema/generators/**"], layers: ["text", "zwnj", "dates", "schema"], packages: ["node:.+", "zod"] },
  { name: "extract", files: ["src/extract/**"], layers: ["text", "zwnj", "dates", "markup", "schema"], packages: ["zod"] },
  { name: "formats", files: ["src/formats/**"], layers: ["text", "zwnj", "dates", "markup", "schema"], packages: ["zod", "markdown-it", "js-yaml"] },
  { name: "the front door", files: ["src/index.ts"], layers: ["schema"], packages: [] },
];

const FOLDERS = ["text", "zwnj", "dates", "markup", "schema", "extract", "formats", "cli"];

const NO_COMMAND_IN_LIBRARY = "Nothing imports the command.";
const ORDER = "Imports run one way: text → zwnj, dates, markup → schema → extract, formats → cli.";

/** A path that climbs out of a folder, or from the front door into one, and meets one of the given folders. */
const into = (folders) => `^\\.{1,2}/(?:\\.\\./)*(?:${folders.join("|")})/`;

const listed = (names, none) => (names.length === 0 ? none : names.join(", "));

/** The patterns of no-restricted-imports that hold a layer in its place. */
function patternsOf({ name, files, layers, packages }) {
  // A folder may hold one of the same name as a layer only for its own files: "./text/…" inside src/formats is no import of src/text.
  const ownFolder = files[0].split("/")[1];
  const forbidden = FOLDERS.filter((folder) => folder !== ownFolder && folder !== "cli" && !layers.includes(folder));
  const readablePackages = packages.map((pattern) => pattern.replace(".+", "*"));
  return [
    ...(forbidden.length === 0
      ? []
      : [{ regex: into(forbidden), message: `${name} imports ${listed(layers, "no layer")} of ours. ${ORDER}` }]),
    { regex: into(["cli"]), message: `${NO_COMMAND_IN_LIBRARY} ${ORDER}` },
    { regex: "^\\.\\./(?:\\.\\./)*index\\.[jt]s$", message: "Import the file that holds it: index.ts is for users of the package." },
    {
      regex: `^(?!\\.{1,2}/${packages.map((pattern) => `|${pattern}$`).join("")})`,
      message: `${name} imports ${listed(readablePackages, "nothing")} from npm and Node, and our own files by a relative path.`,
    },
  ];
}

/** One config object a layer, for eslint.config.js; a later one replaces an earlier one where both match. */
export const layerConfigs = LAYERS.map((layer) => ({
  name: `khabar/layer/${layer.name}`,
  files: layer.files,
  rules: { "no-restricted-imports": ["error", { patterns: patternsOf(layer) }] },
}));
