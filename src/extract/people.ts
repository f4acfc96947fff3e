// People: everybody whom an article names, under one id each.
import type { Person } from "../schema/types.js";
import { words } from "../text/words.js";
import { ROLE_NOUNS } from "./roles.js";

/** How a name printed once more leads to a person. */
export type Resolution = "full-name" | "surname";

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
}

const firstWord = (text: string): string => words(text)[0]?.text ?? "";

/** A name, and what is left of it when its first words are dropped one by one: سید علی مرادی, علی مرادی, مرادی. */
function formsOf(name: string): string[] {
  const parts = name.split(" ");
  return parts.map((_, index) => parts.slice(index).join(" "));
}

/** The people of one article, in the order in which they are named. */
export class People {
  readonly #people: GrowingPerson[] = [];
  /** By every form of the name. */
  readonly #byForm = new Map<string, GrowingPerson[]>();
  /** The last to have a role, by the whole of it and by its noun alone. */
  readonly #byRole = new Map<string, GrowingPerson>();

  /** The person that a name stands for. Undefined where nobody bears it, and where two do. */
  find(name: string): Bearer | undefined {
    return this.#bearerOf(name);
  }

  #bearerOf(name: string): (Bearer & { readonly person: GrowingPerson }) | undefined {
    const bearers = this.#byForm.get(name) ?? [];
    const whole = bearers.find((person) => person.name === name);
    if (whole !== undefined) return { person: whole, resolution: "full-name" };
    const [bearer, other] = bearers;
    return bearer === undefined || other !== undefined ? undefined : { person: bearer, resolution: "surname" };
  }

  /** Whether a name is the surname of two people or more, so that it cannot tell which. */
  isShared(name: string): boolean {
    return this.find(name) === undefined && (this.#byForm.get(name) ?? []).length > 1;
  }

  /** The last person who was given this role, or one of the same noun where the noun is all that is said. */
  findByRole(role: string): Person | undefined {
    return ROLE_NOUNS.has(firstWord(role)) ? this.#byRole.get(role) : undefined;
  }

  /** Names a person, or adds what is new of one already named: a longer name, a further role. */
  add(name: string, role: string | undefined): Bearer {
    const found = this.#bearerOf(name) ?? { person: this.#lengthen(name) ?? this.#create(name), resolution: "full-name" };
    const { person } = found;
    if (role !== undefined && role !== "") {
      if (!person.roles.includes(role)) person.roles.push(role);
      this.#byRole.set(role, person).set(firstWord(role), person);
    }
    return found;
  }

  /** Gives the longer name to somebody who was named by the end of it alone. */
  #lengthen(name: string): GrowingPerson | undefined {
    for (const form of formsOf(name).slice(1)) {
      const person = (this.#byForm.get(form) ?? []).find((known) => known.name === form);
      if (person === undefined) continue;
      person.name = name;
      this.#index(person);
      return person;
    }
    return undefined;
  }

  #create(name: string): GrowingPerson {
    const person = { id: `p${String(this.#people.length + 1)}`, name, roles: [] };
    this.#people.push(person);
    this.#index(person);
    return person;
  }

  #index(person: GrowingPerson): void {
    for (const form of formsOf(person.name)) {
      const known = this.#byForm.get(form);
      if (known === undefined) this.#byForm.set(form, [person]);
      // Two are enough to know that a form is shared, and a person stands in it once.
      else if (!known.includes(person) && (known.length < 2 || person.name === form)) known.push(person);
    }
  }

  all(): Person[] {
    return this.#people;
  }
}
