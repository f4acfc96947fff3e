// Item: the keys of a ninjs item by the names of version 3, whichever of the three versions it is written in.
import type { Path } from "../../schema/path.js";
import type { NewsDate } from "../../schema/types.js";
import { addressOf } from "../reading/address.js";
import { newsDateOf } from "../reading/date.js";
import type { Diagnostics } from "../reading/diagnostic.js";
import type { ReadOptions } from "../reading/read-article.js";
import { isThing, printedText, type Thing } from "../reading/values.js";

/** Versions 1 and 2 write all keys in small letters; these are other words too. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["people", ["person"]], ["organisations", ["organisation"]], ["places", ["place"]], ["subjects", ["subject"]], ["events", ["event"]],
  ["infoSources", ["infosource"]], ["genres", ["genre"]], ["embargoedUntil", ["embargoed"]], ["geoJSON", ["geometry_geojson", "geometry"]],
]);

/** A headline, description or body. Role and content type are in small letters, and empty where nothing is said. */
export interface RoledText {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
}

/** The content types of version 1, whose keys end in them: body_xhtml. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([["text", "text/plain"], ["xhtml", "text/html"], ["html", "text/html"], ["html5", "text/html"], ["nitf", "text/vnd.iptc.nitf"]]);

/** A value as a message shows it: what stands in a list or object is anybody's guess, and may be endless. */
function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  return String(value);
}

/** One object of an item, or the item itself, with what reads its keys and tells of those that cannot be read. */
export class Item {
  readonly thing: Thing;
  readonly #diagnostics: Diagnostics;
  readonly #start: Path;
  readonly #list: Item | undefined;
  readonly #key: string;
  readonly #step: string | number | undefined;

  /** An item at a path, or within another one: at a key of it, and at a step of the list there. */
  constructor(thing: Thing, place: Path | Item, diagnostics: Diagnostics, key = "", step?: string | number) {
    this.thing = thing;
    this.#diagnostics = diagnostics;
    this.#start = place instanceof Item ? [] : place;
    this.#list = place instanceof Item ? place : undefined;
    this.#key = key;
    this.#step = step;
  }

  /** Reckoned only where there is something to tell: most items have nothing, and hundreds of places. */
  get path(): Path {
    if (this.#list === undefined) return this.#start;
    const path = this.#list.#pathOf(this.#key);
    return this.#step === undefined ? path : [...path, this.#step];
  }

  /** The first of the names of a key that stands here. */
  #keyOf(name: string): string | undefined {
    if (Object.hasOwn(this.thing, name)) return name;
    const small = name.toLowerCase();
    if (small !== name && Object.hasOwn(this.thing, small)) return small;
    return OTHER_NAMES.get(name)?.find((one) => Object.hasOwn(this.thing, one));
  }

  #valueOf(name: string): unknown {
    const key = this.#keyOf(name);
    return key === undefined ? undefined : this.thing[key];
  }

  #pathOf(name: string): Path {
    return [...this.path, this.#keyOf(name) ?? name];
  }

  /** Reads a value, if there is one; what stands there and cannot be read is told. An empty text says nothing. */
  #read<Value>(name: string, read: (value: unknown) => Value | undefined, code: "value-unread" | "date-unread" | "address-unread"): Value | undefined {
    const value = this.#valueOf(name);
    if (value === undefined || value === null || value === "") return undefined;
    const result = read(value);
    if (result === undefined && !(typeof value === "string" && value.trim() === "")) this.#diagnostics.report(code, this.#pathOf(name), shown(value));
    return result;
  }

  /** A value of any kind by a reader of it. */
  value<Value>(name: string, read: (value: unknown) => Value | undefined): Value | undefined {
    return this.#read(name, read, "value-unread");
  }

  /** A text in which something is seen. */
  text(name: string): string | undefined {
    return this.#read(name, printedText, "value-unread");
  }

  /** Words that nobody prints: a role, a code. Empty where there are none. */
  word(name: string): string {
    const value = this.#valueOf(name);
    return typeof value === "string" ? value.trim() : "";
  }

  date(name: string, { reference, timeZone }: ReadOptions): NewsDate | undefined {
    const options = { ...(reference !== undefined && { reference }), ...(timeZone !== undefined && { timeZone }) };
    return this.#read(name, (value) => newsDateOf(value, options), "date-unread");
  }

  /** An address that somebody can go to; many identifiers are none, and that is no fault. */
  address(name: string): string | undefined {
    return addressOf(this.#valueOf(name));
  }

  /** An address where the standard asks for one. */
  link(name: string): string | undefined {
    return this.#read(name, (value) => addressOf(value), "address-unread");
  }

  /** The objects of a list; of one that version 1 keys by name, with that name; one object alone is a list of it. */
  list(name: string): readonly Item[] {
    const value = this.#valueOf(name);
    if (value === undefined || value === null) return [];
    const items: Item[] = [];
    const add = (inner: unknown, step?: string | number): void => {
      if (isThing(inner)) items.push(new Item(inner, this, this.#diagnostics, name, step));
      else this.#diagnostics.report("value-unread", step === undefined ? this.#pathOf(name) : [...this.#pathOf(name), step], shown(inner));
    };
    if (Array.isArray(value)) for (const [index, inner] of value.entries()) add(inner, index);
    else if (isThing(value) && Object.values(value).every(isThing)) for (const [key, inner] of Object.entries(value)) add({ name: key, ...(inner as Thing) }, key);
    else add(value);
    return items;
  }

  /** Headlines, descriptions or bodies: a list in versions 2 and 3, keys that begin alike in version 1 (`headline`, `body_xhtml`). */
  texts(name: "headlines" | "descriptions" | "bodies", oldName: string): readonly RoledText[] {
    const listed = this.list(name).flatMap((one) => {
      const value = one.text("value");
      return value === undefined ? [] : [{ role: one.word("role").toLowerCase(), contentType: one.word("contentType").toLowerCase(), value }];
    });
    if (listed.length > 0) return listed;
    return Object.keys(this.thing).flatMap((key) => {
      if (key !== oldName && !key.startsWith(`${oldName}_`)) return [];
      const value = this.text(key);
      const role = key.slice(oldName.length + 1).toLowerCase();
      return value === undefined ? [] : [{ role, contentType: CONTENT_TYPES.get(role) ?? "", value }];
    });
  }
}
