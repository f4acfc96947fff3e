// ESLint: typed rules at their strictest, regular expressions that stay linear, and the rules of this house.
import jsdoc from "eslint-plugin-jsdoc";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { layerConfigs } from "./layers.js";

const LIBRARY = ["src/**/*.ts"];
/** What runs on a machine of its own: the command, and the scripts that write the lexicon. */
const PROGRAMS = ["src/cli/**", "src/zwnj/lexicon/**"];

const EVERYWHERE = [
  {
    selector: "ImportDeclaration[source.value=/^zod(?:\\u002F|$)/] > :not(ImportNamespaceSpecifier, Literal)",
    message: 'Write import * as z from "zod": the named import costs whoever bundles with esbuild 75 KB more.',
  },
  {
    selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
    message: "z.config() changes zod for the whole process; no hidden state.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The same input gives the same output: no Math.random.",
  },
];

const IN_LIBRARY = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The library has no clock: take the time as an argument.",
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: "The library has no clock: take the time as an argument.",
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "The library reads no environment: take it as an argument.",
  },
];

const IN_SCHEMA = [
  {
    selector:
      "CallExpression[callee.property.name=/^(?:refine|superRefine|transform|overwrite|default|prefault|catch|preprocess|codec|lazy)$/]",
    message: "JSON Schema cannot carry this. A rule across fields belongs in checkArticle.",
  },
];

const restricted = (...lists) => ({ "no-restricted-syntax": ["error", ...lists.flat()] });

export default tseslint.config(
  { name: "khabar/ignored", ignores: ["dist/", "node_modules/", "docs/site/", "coverage/", "**/generated/"] },

  {
    name: "khabar/typed",
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL("../..", import.meta.url).pathname } },
    rules: {
      // A number in a template is written as it is everywhere, unlike an object or null.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },

  {
    name: "khabar/core",
    rules: {
      eqeqeq: "error",
      "no-control-regex": "error",
      "no-empty-pattern": "error",
      "no-irregular-whitespace": "error",
      "no-misleading-character-class": "error",
      "no-unsafe-finally": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "require-unicode-regexp": "error",
    },
  },

  {
    name: "khabar/regexp",
    extends: [regexp.configs["flat/recommended"]],
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
      // A half-space beside a letter in a class is no cluster of the two; the core rule above knows that.
      "regexp/no-misleading-unicode-character": "off",
      // Spelled out, a class says which alphabet and which digits it means.
      "regexp/prefer-d": "off",
      "regexp/prefer-w": "off",
      "regexp/control-character-escape": "off",
    },
  },

  {
    name: "khabar/docstrings",
    files: LIBRARY,
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, enableFixer: false, require: { FunctionDeclaration: true, ArrowFunctionExpression: true, ClassDeclaration: true } },
      ],
      "jsdoc/check-param-names": "error",
      "jsdoc/check-tag-names": ["error", { definedTags: ["remarks", "defaultValue"] }],
      "jsdoc/empty-tags": "error",
      "jsdoc/no-types": "error",
    },
  },

  { name: "khabar/everywhere", rules: restricted(EVERYWHERE) },
  { name: "khabar/library", files: LIBRARY, ignores: PROGRAMS, rules: { ...restricted(EVERYWHERE, IN_LIBRARY), "no-console": "error" } },
  { name: "khabar/schema", files: ["src/schema/**"], rules: restricted(EVERYWHERE, IN_LIBRARY, IN_SCHEMA) },
  ...layerConfigs,

  {
    name: "khabar/services",
    files: ["docs/examples/services/**"],
    rules: {
      // NestJS says all of a module in its decorator, and declares plain options as a class.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },

  {
    name: "khabar/tests",
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      // Bad input is what many tests are about.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // What the command prints to a terminal holds escapes.
      "no-control-regex": "off",
    },
  },

  // Plain JavaScript is only what configures or runs a tool: it has no types to check.
  { name: "khabar/untyped", files: ["**/*.js", "**/*.mjs", "**/*.cjs"], extends: [tseslint.configs.disableTypeChecked] },
);
