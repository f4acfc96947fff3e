// Speakers: who a mention stands for, in the order in which the article lets people speak.
import type { Speaker } from "../schema/types.js";
import { isGivenName } from "./given-names.js";
import { readMention } from "./mention.js";
import type { Bearer, People } from "./people.js";
import type { PrintedNames } from "./printed-names.js";
import { ANONYMOUS_NOUNS, DESCRIPTIONS, GENERAL_ROLE_NOUNS, INDEFINITE, ISSUED, KIN, ORGANIZATION_NOUNS, ORGANIZATION_REFERENCES, PRONOUNS, ROLE_NOUNS } from "./roles.js";

/** Tells the speaker of the next quote from the words that stand for one. Undefined where nothing tells who is meant. */
type Resolve = (mention: string, line: number, isNested?: boolean) => Speaker | undefined;

function speakerOf({ id, name, roles: [role] }: Bearer["person"], mention: string, resolution: Speaker["resolution"]): Speaker {
  return { name, mention, resolution, kind: "person", ...(role === undefined ? {} : { role }), personId: id };
}

/** Whether این and a role may mean a speaker: one who has such a role, or of whom no role is known, or any for a general word. */
function mayMean({ role }: Speaker, printed: string): boolean {
  const [noun = ""] = printed.split(" ");
  return role === undefined || GENERAL_ROLE_NOUNS.has(noun) || role.split(" ").includes(noun);
}

/** Whether a role says whose it is: مدیر برنامه وی, مادرش. */
const isPossessed = (role: string): boolean => PRONOUNS.has(role.slice(role.lastIndexOf(" ") + 1)) || KIN.has(role);

/** The one person whom an article lets speak by name; undefined where there are none or several. */
function soleSpeaker(subjects: readonly string[], longest: (name: string) => string): string | undefined {
  const names = new Set<string>();
  for (const subject of subjects) {
    const mention = readMention(subject);
    if (mention.kind === "named") names.add(longest(mention.name));
  }
  // One who is named in full and by the end of the name is one.
  const [whole, ...others] = [...names].sort((a, b) => b.length - a.length);
  return whole?.includes(" ") === true && others.every((name) => whole.endsWith(` ${name}`)) ? whole : undefined;
}

/** The name that speaks next after a role: «مدیر بندر گفت … مهرآذر افزود» lets one person speak. Undefined where another source comes between. */
function nextName(subjects: readonly string[], from: number, longest: (name: string) => string): string | undefined {
  for (const subject of subjects.slice(from, from + FARTHEST_NAME)) {
    const mention = readMention(subject);
    if (mention.kind === "named") return mention.role === undefined ? longest(mention.name) : undefined;
    if (mention.kind === "organization" || mention.kind === "anonymous" || mention.kind === "unclear") return undefined;
  }
  return undefined;
}

/** In cues. A name further on is another speaker's. */
const FARTHEST_NAME = 4;

/**
 * Follows the discourse through the subjects of an article's cues, in order: a name or role makes its bearer the current speaker, and وی, او or a
 * dropped subject stands for the last speaker, not for the nearest noun. A role is borne by the one whose name is printed beside it; else by the one
 * who speaks right now, or who is named next, if no other role of theirs is known; else by the only one whom the article names as a speaker.
 */
export function followSpeakers(people: People, printed: PrintedNames, subjects: readonly string[]): Resolve {
  let current: Speaker | undefined;
  /** The last person who spoke, whoever came after. */
  let person: Speaker | undefined;
  let organization: Speaker | undefined;
  let nameless: Speaker | undefined;
  let index = 0;
  /** Who spoke, by family name: of two of one family the one whom the article lets speak. Undefined where both do. */
  const heard = new Map<string, string | undefined>();
  const longest = (name: string): string => people.find(name)?.person.name ?? heard.get(name) ?? printed.longest(name);
  const sole = soleSpeaker(subjects, longest);

  const named = (name: string | undefined, role: string | undefined, text: string): Speaker | undefined =>
    name === undefined ? undefined : speakerOf(people.add(name, role, here).person, text, "role");

  /** Whether the words stand within another's, who is not meant by a role there. */
  let isAside = false;
  /** The line that is read. */
  let here = 0;

  const byRole = (role: string, text: string): Speaker | undefined => {
    if (!ROLE_NOUNS.has(role.split(" ")[0] ?? "")) return undefined;
    const bearer = printed.bearerOf(role);
    const person = bearer === undefined ? people.findByRole(isPossessed(role) ? role.slice(0, role.lastIndexOf(" ")) : role) : people.add(printed.longest(bearer), role, here).person;
    if (person !== undefined) return speakerOf(person, text, "role");
    // «مدیر برنامه وی» is another than he.
    if (isAside || isPossessed(role)) return undefined;
    const speaking = current?.kind === "person" && current.personId !== undefined && current.role === undefined ? current.name : undefined;
    return named(speaking ?? nextName(subjects, index, longest) ?? sole, role, text);
  };

  /** Which organization این and its noun mean: the one that spoke last, if it may be called so; else the one that the article prints with the noun. */
  const organizationMeant = (noun: string, text: string): Speaker | undefined => {
    const spoken = organization?.name.split(" ")[0] === noun || ORGANIZATION_REFERENCES.has(noun) ? organization : undefined;
    const name = spoken?.name ?? (ISSUED.has(noun) ? printed.issuerOf(noun) : printed.organizationOf(noun)) ?? organization?.name ?? (ORGANIZATION_REFERENCES.has(noun) ? printed.firstOrganization : undefined);
    // One who was named without a given name or a role may have been a company.
    const isNameless = current?.kind === "person" && (current.personId === undefined || current.role === undefined) && !isGivenName(current.name.split(" ")[0] ?? "");
    if (name === undefined) return current !== undefined && isNameless ? { ...current, mention: text, resolution: "role" } : undefined;
    return { name, mention: text, resolution: "role", kind: "organization" };
  };

  const organizationCalled = (name: string, text: string): Speaker => {
    organization = { name, mention: text, resolution: text === name ? "full-name" : "role", kind: "organization" };
    return organization;
  };

  const byName = (printedName: string, role: string | undefined, text: string): Speaker | undefined => {
    const name = longest(printedName);
    if (people.isShared(name)) return undefined;
    const { person, resolution } = people.add(name, role, here);
    const family = person.name.slice(person.name.lastIndexOf(" ") + 1);
    heard.set(family, heard.has(family) && heard.get(family) !== person.name ? undefined : person.name);
    return speakerOf(person, text, name === printedName ? resolution : "surname");
  };

  const resolve = (text: string): Speaker | undefined => {
    const mention = readMention(text);
    switch (mention.kind) {
      case "implicit":
      case "pronoun": {
        // Whom the first cue calls وی is whom the article is about: the first whom it names.
        const subject = mention.kind === "pronoun" && index <= 1 ? people.all()[0]?.name : undefined;
        // A pronoun is no organization's.
        const last = mention.kind === "pronoun" && current?.kind !== "person" ? person : current;
        const antecedent = last ?? named(sole ?? subject, undefined, text);
        return antecedent && { ...antecedent, mention: text, resolution: mention.kind };
      }
      case "named": {
        const whole = mention.role === undefined && people.find(mention.name) === undefined ? printed.organizationNamed(mention.name) : undefined;
        return whole === undefined ? byName(mention.name, mention.role, text) : organizationCalled(whole, text);
      }
      case "same-role": {
        const [noun = ""] = mention.role.split(" ");
        const group = ANONYMOUS_NOUNS.has(noun) && nameless === undefined ? printed.groupOf(noun) : undefined;
        if (group !== undefined) nameless = { name: group, mention: text, resolution: "role", kind: "anonymous" };
        if (noun !== "" && nameless?.name.includes(noun) === true) return { ...nameless, mention: text, resolution: "role" };
        if (ORGANIZATION_NOUNS.has(noun) || ORGANIZATION_REFERENCES.has(noun)) return organizationMeant(noun, text);
        const speaking = current?.kind === "person" ? current : person;
        if (speaking !== undefined && mayMean(speaking, mention.role)) return { ...speaking, mention: text, resolution: "role" };
        // «این هنرمند» is the actor who speaks; «این وزیر» is no mayor, and no mayor is «این پژوهشگر».
        const isDescription = !ROLE_NOUNS.has(noun) || (DESCRIPTIONS.has(noun) && DESCRIPTIONS.has(speaking?.role?.split(" ")[0] ?? ""));
        return byRole(mention.role, text) ?? (speaking !== undefined && isDescription ? { ...speaking, mention: text, resolution: "role" } : undefined);
      }
      case "role": {
        // Two words of every day may be a name after all: صالحی امیری.
        const isNoun = ROLE_NOUNS.has(mention.role.split(" ")[0] ?? "");
        if (!isNoun && people.find(mention.role) !== undefined) return byName(mention.role, undefined, text);
        const whole = isNoun ? undefined : printed.organizationNamed(mention.role);
        if (whole !== undefined) return organizationCalled(whole, text);
        return byRole(mention.role, text) ?? { name: mention.role, mention: text, resolution: "role", kind: "person", role: mention.role };
      }
      case "organization":
        return organizationCalled(mention.name, text);
      case "anonymous": {
        // «یک وکیل دادگستری گفت»: who it is comes with the next name.
        const [article = "", noun = ""] = mention.name.split(" ");
        // Two cues of one sentence have one subject.
        if (current?.personId !== undefined && current.mention === text) return current;
        const bearer = article === INDEFINITE && ROLE_NOUNS.has(noun) && current === undefined ? (sole ?? nextName(subjects, index, longest)) : undefined;
        if (bearer !== undefined) return named(bearer, mention.name.slice(article.length + 1), text);
        const later = article === INDEFINITE && ORGANIZATION_NOUNS.has(noun) && current === undefined ? printed.organizationOf(noun) : undefined;
        if (later !== undefined) return organizationCalled(later, text);
        // «شماری از کارگران بندر» are «کارگران» from then on.
        if (nameless?.name.includes(mention.name) === true) return { ...nameless, mention: text, resolution: "role" };
        const whole = noun === "" ? printed.groupOf(mention.name) : undefined;
        nameless = { name: whole ?? mention.name, mention: text, resolution: whole === undefined ? "full-name" : "role", kind: mention.kind };
        return nameless;
      }
      case "unclear":
        return undefined;
    }
  };
  return (text, line, isNested = false) => {
    [isAside, here] = [isNested, line];
    if (isAside) return resolve(text);
    index += 1;
    // One who cannot be told leaves nobody for the next pronoun to stand for.
    current = resolve(text);
    if (current === undefined || current.kind === "person") person = current;
    return current;
  };
}
