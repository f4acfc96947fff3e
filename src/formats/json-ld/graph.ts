// Graph: the nodes of a document of JSON-LD, the article among them, and what their values say. As pages write it: arrays, @graph, references, text for objects.
import type { Path } from "../../schema/path.js";
import { plainText } from "../../markup/tree.js";
import { isThing, listOf, printedText, type Thing } from "../reading/values.js";

const SCHEMA_ORG = /^(?:https?:\/\/schema\.org\/|schema:)/u;

/** The types of a node, by schema.org's names. */
export const typesOf = (thing: Thing): readonly string[] => listOf(thing["@type"]).filter((type) => typeof type === "string").map((type) => type.replace(SCHEMA_ORG, ""));

/** NewsArticle, BlogPosting and all their kinds. */
const ARTICLE = /(?:Article|Posting|NewsStory|Reportage|Report)$/u;
const isArticleNode = (thing: Thing): boolean => typesOf(thing).some((type) => ARTICLE.test(type));

/** A page has a few nodes; of a list without end the first are enough. */
const MOST_NODES = 2000;

/** A value, and the step to it from the one around it. */
interface Place {
  readonly value: unknown;
  readonly step: string | number | undefined;
  readonly outer: Place | undefined;
}

interface Node {
  readonly thing: Thing;
  readonly place: Place;
}

/** All nodes of a document, breadth first: the article of a page stands outside of those that it mentions. */
function nodesOf(document: unknown): readonly Node[] {
  const queue: Place[] = [{ value: document, step: undefined, outer: undefined }];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const outer = queue[at];
    const value = outer?.value;
    if (outer !== undefined && isThing(value)) nodes.push({ thing: value, place: outer });
    const add = (step: string | number, inner: unknown): void => {
      if (typeof inner === "object" && inner !== null && queue.length < MOST_NODES) queue.push({ value: inner, step, outer });
    };
    if (Array.isArray(value)) value.slice(0, MOST_NODES).forEach((inner, index) => { add(index, inner); });
    else if (isThing(value)) for (const key in value) add(key, value[key]);
  }
  return nodes;
}

/** The steps from the document down to a place. */
function pathTo(place: Place | undefined): Path {
  const path: (string | number)[] = [];
  for (let here = place; here?.step !== undefined; here = here.outer) path.unshift(here.step);
  return path;
}

/** The HTML that pages leave in texts: entities and tags, which JSON needs none of. */
const MARKUP = /&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31}[0-9]{0,2});|<\/?[A-Za-z][^<>]*>/u;

const withoutMarkup = (text: string): string => (MARKUP.test(text) ? plainText(text) : text);

const NOTHING: readonly never[] = [];

/** A document of JSON-LD while it is read. */
export class Graph {
  readonly #byId = new Map<string, Thing>();
  readonly article: Thing | undefined;
  /** Where the article stands in the document. */
  readonly path: Path;

  constructor(document: unknown) {
    const nodes = nodesOf(document);
    for (const { thing } of nodes) {
      const id = thing["@id"];
      // A reference has its @id alone, the node itself more.
      if (typeof id === "string" && !this.#byId.has(id) && Object.keys(thing).length > 1) this.#byId.set(id, thing);
    }
    const found = nodes.find(({ thing }) => isArticleNode(thing) && thing["headline"] !== undefined) ?? nodes.find(({ thing }) => isArticleNode(thing));
    this.article = found?.thing;
    this.path = pathTo(found?.place);
  }

  /** The objects of a property: references looked up, and a text as an object of that name. */
  things(value: unknown): readonly Thing[] {
    if (value === undefined) return NOTHING;
    const things: Thing[] = [];
    for (const one of listOf(value)) {
      if (isThing(one)) things.push(this.#resolved(one));
      else if (typeof one === "string") things.push({ name: one });
    }
    return things;
  }

  /** A node that says no more than who it is stands for the one that does. */
  #resolved(thing: Thing): Thing {
    const id = thing["@id"];
    return typeof id === "string" && Object.keys(thing).length <= (thing["@type"] === undefined ? 1 : 2) ? (this.#byId.get(id) ?? thing) : thing;
  }

  /** The texts of a property, whatever they are wrapped in, without markup. */
  texts(value: unknown): readonly string[] {
    if (value === undefined) return NOTHING;
    return this.things(value).flatMap((thing) => {
      const text = [thing["@value"], thing["name"], thing["text"], thing["headline"]].find((one) => typeof one === "string");
      return printedText(withoutMarkup(text ?? "")) ?? [];
    });
  }

  /** The first text of a property; a number counts as one. */
  text(value: unknown): string | undefined {
    if (typeof value === "string") return printedText(withoutMarkup(value));
    const [first] = listOf(value);
    return typeof first === "number" ? String(first) : this.texts(value)[0];
  }

  /** The first address of a property: a text, or the address that an object has. */
  address(value: unknown): string | undefined {
    const [first] = listOf(value);
    const found = isThing(first) ? (first["url"] ?? first["contentUrl"] ?? first["@id"]) : first;
    return typeof found === "string" ? found : undefined;
  }
}

/** The id behind a prefix of our own: q1 of #quote-q1, wherever the document lies. */
export function idBehind(prefix: string, value: unknown): string | undefined {
  const at = typeof value === "string" ? value.lastIndexOf(`#${prefix}-`) : -1;
  return typeof value === "string" && at !== -1 ? value.slice(at + prefix.length + 2) : undefined;
}
