// People: everybody whom an article names, under one id each.
import type { Person } from "../schema/types.js";
import { words } from "../text/words.js";
import { ROLE_NOUNS } from "./roles.js";

/** How a name printed once more leads to a person. */
export type Resolution = "full-name" | "surname";

const lastWord = (text: string): string => words(text).at(-1)?.text ?? "";
const firstWord = (text: string): string => words(text)[0]?.text ?? "";

/** The people of one article, in the order in which they are named. */
export class People {
  readonly #people: { id: string; name: string; roles: string[] }[] = [];

  /** The person that a name stands for, and how it does. */
  find(name: string): { readonly person: Person; readonly resolution: Resolution } | undefined {
    const whole = this.#people.find((person) => person.name === name);
    if (whole !== undefined) return { person: whole, resolution: "full-name" };
    // The last one who bears the surname: the article has just spoken of that one.
    const bearer = this.#people.findLast((person) => person.name.endsWith(` ${name}`) || (lastWord(person.name) === name && person.name !== name));
    return bearer === undefined ? undefined : { person: bearer, resolution: "surname" };
  }

  /** The last person with a role that begins with the same noun, and, where more of it is printed, holds that too. */
  findByRole(role: string): Person | undefined {
    const noun = firstWord(role);
    if (!ROLE_NOUNS.has(noun)) return undefined;
    return this.#people.findLast((person) => person.roles.some((known) => firstWord(known) === noun && (role === noun || known.startsWith(role))));
  }

  /** Names a person, or adds what is new of one already named: a longer name, a further role. */
  add(name: string, role: string | undefined): { readonly person: Person; readonly resolution: Resolution } {
    const longer = this.#people.find((person) => name.endsWith(` ${person.name}`));
    if (longer !== undefined) longer.name = name;
    const known = this.find(name);
    const found = known ?? { person: this.#create(name), resolution: "full-name" as const };
    if (role !== undefined && role !== "" && !found.person.roles.includes(role)) found.person.roles.push(role);
    return found;
  }

  #create(name: string): Person {
    const person = { id: `p${String(this.#people.length + 1)}`, name, roles: [] };
    this.#people.push(person);
    return person;
  }

  all(): Person[] {
    return this.#people;
  }
}
