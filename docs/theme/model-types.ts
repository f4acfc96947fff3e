// Model types: a type within a type under its name, as `attribution: Attribution[]`, and every field with what it is in both languages.
import { Comment, type DeclarationReflection, type ProjectReflection, ReferenceType, ReflectionKind, type SomeType, UnionType } from "typedoc";
import { concepts } from "../../src/schema/descriptions.js";
import { FIELD_NAMES } from "../../src/schema/names.js";

/** What a type is made of, in whatever order: two types of one shape are the same to TypeScript. */
function shapeOf(type: SomeType | undefined): string {
  switch (type?.type) {
    case "reflection": {
      const { children = [], indexSignatures = [] } = type.declaration;
      const fields = children.map(({ name, flags, type: field }) => `${name}${flags.isOptional ? "?" : ""}: ${shapeOf(field)}`);
      return `{ ${[...fields, ...indexSignatures.map((signature) => `[]: ${shapeOf(signature.type)}`)].sort().join("; ")} }`;
    }
    case "array": return `(${shapeOf(type.elementType)})[]`;
    case "union": return type.types.map(shapeOf).sort().join(" | ");
    default: return type?.toString() ?? "";
  }
}

/** The types by their shapes. A shape of two names has none. */
function namesOf(aliases: readonly DeclarationReflection[]): ReadonlyMap<string, DeclarationReflection> {
  const names = new Map<string, DeclarationReflection>();
  const doubled = new Set<string>();
  for (const alias of aliases) {
    const shape = shapeOf(alias.type);
    if (names.has(shape)) doubled.add(shape);
    if (shape.startsWith("{") || alias.type?.type === "union") names.set(shape, alias);
  }
  for (const shape of doubled) names.delete(shape);
  return names;
}

/** A type with every type of the model in it under its name. */
function named(type: SomeType, names: ReadonlyMap<string, DeclarationReflection>, project: ProjectReflection): SomeType {
  const alias = names.get(shapeOf(type));
  if (alias !== undefined) {
    if (type.type === "reflection") project.removeReflection(type.declaration);
    return ReferenceType.createResolvedReference(alias.name, alias, project);
  }
  if (type.type === "array") type.elementType = named(type.elementType, names, project);
  if (type.type === "union") return new UnionType(type.types.map((one) => named(one, names, project)));
  if (type.type === "reflection") nameFields(type.declaration, names, project);
  return type;
}

function nameFields({ children = [] }: DeclarationReflection, names: ReadonlyMap<string, DeclarationReflection>, project: ProjectReflection): void {
  for (const field of children) if (field.type !== undefined) field.type = named(field.type, names, project);
}

/** Says of each field what it is: a line in English, and one in Persian that begins with the word of editors for it. */
function describeFields(alias: DeclarationReflection): void {
  const concept = concepts().find(({ id }) => id === alias.name);
  if (concept === undefined || alias.type?.type !== "reflection") return;
  for (const field of alias.type.declaration.children ?? []) {
    const words = concept.fields[field.name];
    const name = FIELD_NAMES.get(field.name)?.fa;
    if (words !== undefined) field.comment = new Comment([{ kind: "text", text: `${words.en}\n\n${name === undefined ? "" : `${name}: `}${words.fa}` }]);
  }
}

/** Makes the types that are inferred from schemas readable, all of which stand in the module `khabar`. */
export function nameModelTypes(project: ProjectReflection): void {
  const aliases = (project.children ?? []).find(({ name }) => name === "khabar")?.getChildrenByKind(ReflectionKind.TypeAlias) ?? [];
  const names = namesOf(aliases);
  for (const alias of aliases) {
    if (alias.type?.type === "reflection") nameFields(alias.type.declaration, names, project);
    describeFields(alias);
  }
}
