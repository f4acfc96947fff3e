// Examples: turns every ts block of a Markdown page or a docstring into a function that checks what it shows.
//
//   ```ts
//   import { words } from "khabar/text";
//   words("او رفت").length; // => 2
//   ```
//
// becomes expect(words("او رفت").length).toEqual(2). A block that must not run is fenced ```ts no-run.
import ts from "typescript";
import type { Plugin } from "vitest/config";

/** What a page exports, loaded with ?examples. */
export interface Example {
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly run: () => Promise<void>;
}

interface Block {
  readonly line: number;
  readonly code: string;
}

/** A fence may stand in a docstring, behind its asterisk, or be indented in a list. */
const OPENING = /^[ \t]*(?<asterisk>\*[ \t]*)?```ts[ \t]*$/u;
const CLOSING = /^[ \t]*(?:\*[ \t]*)?```[ \t]*$/u;
const ASTERISK = /^[ \t]*\*(?: |$)/u;
const EXPECTED = /^\/\/ ?=> ?(?<expected>.+)$/u;

/** The ts blocks of a page, without the asterisks of a docstring. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; inDocstring: boolean; code: string[] } | null = null;
  for (const [index, line] of source.split(/\r?\n/u).entries()) {
    if (open === null) {
      const opening = OPENING.exec(line);
      if (opening !== null) open = { line: index + 1, inDocstring: opening.groups?.["asterisk"] !== undefined, code: [] };
    } else if (CLOSING.test(line)) {
      blocks.push({ line: open.line, code: open.code.join("\n") });
      open = null;
    } else {
      open.code.push(open.inDocstring ? line.replace(ASTERISK, "") : line);
    }
  }
  if (open !== null) throw new SyntaxError(`The block that opens in line ${open.line} is never closed.`);
  return blocks;
}

/** One import a name, so that blocks of one page may import the same name and each import is written once. */
function importsOf({ importClause, moduleSpecifier }: ts.ImportDeclaration): string[] {
  const from = moduleSpecifier.getText();
  if (importClause === undefined) return [`import ${from};`];
  const keyword = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ? "import type" : "import";
  const { name, namedBindings } = importClause;
  const names =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? [namedBindings.getText()]
        : namedBindings.elements.map((element) => `{ ${element.getText()} }`);
  return [...(name === undefined ? [] : [name.text]), ...names].map((binding) => `${keyword} ${binding} from ${from};`);
}

/** What the comment behind a statement expects; the comment stands on the line that the statement ends in. */
function expectedBehind(statement: ts.Statement, code: string): string | null {
  const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  return EXPECTED.exec(code.slice(comment?.pos ?? 0, comment?.end ?? 0))?.groups?.["expected"] ?? null;
}

/** The name that a statement gives to a value: `const date = …; // => …` is checked too. */
function declaredName(statement: ts.Statement): string | null {
  if (!ts.isVariableStatement(statement)) return null;
  const [declaration, ...more] = statement.declarationList.declarations;
  return declaration !== undefined && more.length === 0 && ts.isIdentifier(declaration.name) ? declaration.name.text : null;
}

/** A statement with what it expects; throws where nothing can be compared. */
function checked(statement: ts.Statement, expected: string, line: number): string {
  if (ts.isExpressionStatement(statement)) return `expect(${statement.expression.getText()}).toEqual(${expected});`;
  const name = declaredName(statement);
  if (name === null) throw new SyntaxError(`In the block of line ${line}, "=> ${expected}" stands behind no expression.`);
  return `${statement.getText()}\nexpect(${name}).toEqual(${expected});`;
}

/** How many `// =>` comments the block has, wherever they stand. */
function countExpectations(file: ts.SourceFile): number {
  const starts = new Set<number>();
  const visit = (node: ts.Node): void => {
    const comments = [...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []), ...(ts.getTrailingCommentRanges(file.text, node.end) ?? [])];
    for (const { pos, end } of comments) if (EXPECTED.test(file.text.slice(pos, end))) starts.add(pos);
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return starts.size;
}

/** The imports of a block and its statements, each checked against what the comment behind it expects. */
function readBlock({ line, code }: Block): { imports: string[]; body: string } {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ESNext, true);
  const imports: string[] = [];
  const body: string[] = [];
  let expectations = 0;
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(...importsOf(statement));
      continue;
    }
    const expected = expectedBehind(statement, code);
    if (expected !== null) expectations += 1;
    body.push(expected === null ? statement.getText() : checked(statement, expected, line));
  }
  // A comment that stands inside an expression, or on a line of its own, would be passed over in silence.
  if (countExpectations(file) !== expectations) {
    throw new SyntaxError(`In the block of line ${line}, a "// =>" comment stands behind no whole statement.`);
  }
  return { imports, body: body.join("\n") };
}

/** The module that a page becomes: it exports the page's examples, and none for a page without blocks. */
export function examplesModule(source: string): string {
  const blocks = blocksOf(source).map((block) => ({ ...readBlock(block), line: block.line }));
  return [
    'import { expect } from "vitest";',
    ...new Set(blocks.flatMap(({ imports }) => imports)),
    "export const examples = [",
    ...blocks.map(({ line, body }) => `{ line: ${line}, run: async () => {\n${body}\n} },`),
    "];",
  ].join("\n");
}

/** Loads a page with ?examples as the module of its examples. */
export function examples(): Plugin {
  return {
    name: "khabar:examples",
    enforce: "pre",
    transform(source, id) {
      if (!id.endsWith("?examples")) return null;
      const code = ts.transpile(examplesModule(source), { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true });
      return { code, map: null, moduleType: "js" };
    },
  };
}
