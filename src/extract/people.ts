// People: everybody whom an article names, under one id each.
import type { Person } from "../schema/types.js";
import { words } from "../text/words.js";
import { isGivenName } from "./given-names.js";
import { ROLE_NOUNS } from "./roles.js";

/** How a name printed once more leads to a person. */
type Resolution = "full-name" | "surname";

/** A person with how a name leads to them. */
export interface Bearer {
  readonly person: Person;
  readonly resolution: Resolution;
}

/** A person while the article is read: a longer form of the name may still come, and further roles. */
interface GrowingPerson {
  readonly id: string;
  name: string;
  readonly roles: string[];
  /** For each role the line that prints it first. */
  readonly lines: number[];
}

const firstWord = (text: string): string => words(text)[0]?.text ?? "";

/**
 * A name, and what is left of it when its first words are dropped one by one: سید علی مرادی, علی مرادی, مرادی. Of a name from elsewhere the first word
 * alone too, by which translations call people.
 */
function formsOf(name: string): string[] {
  const parts = name.split(" ");
  const [first = ""] = parts;
  const forms = parts.map((_, index) => parts.slice(index).join(" "));
  return parts.length > 1 && !isGivenName(first) && first.length >= SHORTEST_CALL ? [...forms, first] : forms;
}

/** In letters. */
const SHORTEST_CALL = 4;

/** The article of Arabic names, which is often left out: الفالح, فالح. */
const ARTICLE = /^ال(?=\p{L}{4})/u;

/** One key for what is written together, apart and with a half-space (زیباکلام, زیبا کلام), with a hamza and without. */
const keyOf = (text: string): string => text.replace(/[\s\u200C]/gu, "").replaceAll("ئ", "ی").replaceAll("أ", "ا").replace(ARTICLE, "");

/** Whether one role is another told in full or in short: «نماینده تهران» is «نماینده مردم تهران در مجلس». */
function isSameRole(one: string, other: string): boolean {
  const [short = "", long = ""] = [keyOf(one), keyOf(other)].sort((a, b) => a.length - b.length);
  if (long.startsWith(short)) return true;
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const all = new Set(words(many).map(({ text }) => keyOf(text)));
  return words(few).every(({ text }) => all.has(keyOf(text)));
}

/** In letters: the roles that begin alike are looked through. */
const ROLE_STEM = 4;
/** Of so many that begin alike only the last are looked through. */
const MOST_ROLES = 30;

/** Gives a person a role, before those that are printed further down. */
function giveRole({ roles, lines }: GrowingPerson, role: string, line: number): void {
  if (roles.includes(role)) return;
  const later = lines.findIndex((other) => other > line);
  const at = later === -1 ? roles.length : later;
  roles.splice(at, 0, role);
  lines.splice(at, 0, line);
}

/** The people of one article, in the order in which they are named. */
export class People {
  readonly #people: GrowingPerson[] = [];
  /** By every form of the name. */
  readonly #byForm = new Map<string, GrowingPerson[]>();
  /** Who was given a role, by the letters with which it begins, the last behind. */
  readonly #byRole = new Map<string, { readonly role: string; readonly person: GrowingPerson }[]>();

  /** The person that a name stands for. Undefined where nobody bears it, and where two do. */
  find(name: string): Bearer | undefined {
    return this.#bearerOf(name);
  }

  #bearerOf(name: string): (Bearer & { readonly person: GrowingPerson }) | undefined {
    const bearers = this.#byForm.get(keyOf(name)) ?? [];
    const whole = bearers.find((person) => person.name === name);
    if (whole !== undefined) return { person: whole, resolution: "full-name" };
    const [bearer, other] = bearers;
    return bearer === undefined || other !== undefined ? undefined : { person: bearer, resolution: "surname" };
  }

  /** Whether a name is the surname of two people or more, so that it cannot tell which. */
  isShared(name: string): boolean {
    return this.find(name) === undefined && (this.#byForm.get(keyOf(name)) ?? []).length > 1;
  }

  /** The last person who was given this role, in these words or in more or fewer of them. */
  findByRole(role: string): Person | undefined {
    if (!ROLE_NOUNS.has(firstWord(role))) return undefined;
    return this.#byRole.get(keyOf(role).slice(0, ROLE_STEM))?.findLast((given) => isSameRole(given.role, role))?.person;
  }

  /** Names a person, or adds what is new of one already named: a longer name, a further role with the line that prints it. Roles stand as they are printed. */
  add(name: string, role: string | undefined, line: number): Bearer {
    const found = this.#bearerOf(name) ?? { person: this.#lengthen(name) ?? this.#create(name), resolution: "full-name" };
    const { person } = found;
    if (role !== undefined && role !== "") {
      giveRole(person, role, line);
      const stem = keyOf(role).slice(0, ROLE_STEM);
      this.#byRole.set(stem, [...(this.#byRole.get(stem) ?? []).slice(1 - MOST_ROLES), { role, person }]);
    }
    return found;
  }

  /** Gives the longer name to somebody who was named by the end of it alone. */
  #lengthen(name: string): GrowingPerson | undefined {
    for (const form of formsOf(name).slice(1)) {
      const person = (this.#byForm.get(keyOf(form)) ?? []).find((known) => keyOf(known.name) === keyOf(form));
      if (person === undefined) continue;
      person.name = name;
      this.#index(person);
      return person;
    }
    return undefined;
  }

  #create(name: string): GrowingPerson {
    const person = { id: `p${String(this.#people.length + 1)}`, name, roles: [], lines: [] };
    this.#people.push(person);
    this.#index(person);
    return person;
  }

  #index(person: GrowingPerson): void {
    for (const form of formsOf(person.name)) {
      const known = this.#byForm.get(keyOf(form));
      if (known === undefined) this.#byForm.set(keyOf(form), [person]);
      // Two are enough to know that a form is shared, and a person stands in it once.
      else if (!known.includes(person) && (known.length < 2 || person.name === form)) known.push(person);
    }
  }

  all(): Person[] {
    return this.#people.map(({ id, name, roles }) => ({ id, name, roles }));
  }
}
