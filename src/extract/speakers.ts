// Speakers: who a mention stands for, in the order in which the article lets people speak.
import type { Speaker } from "../schema/types.js";
import { words } from "../text/words.js";
import { readMention } from "./mention.js";
import type { Bearer, People } from "./people.js";
import type { PrintedNames } from "./printed-names.js";
import { GENERAL_ROLE_NOUNS, PHRASE_BOUNDARIES, PRONOUNS, ROLE_NOUNS } from "./roles.js";

/** Tells the speaker of the next quote from the words that stand for one. Undefined where nothing tells who is meant. */
type Resolve = (mention: string) => Speaker | undefined;

function speakerOf({ id, name, roles: [role] }: Bearer["person"], mention: string, resolution: Speaker["resolution"]): Speaker {
  return { name, mention, resolution, kind: "person", ...(role === undefined ? {} : { role }), personId: id };
}

/** Whether این and a role may mean a speaker: one who has such a role, or of whom no role is known, or any for a general word. */
function mayMean({ role }: Speaker, printed: string): boolean {
  const [noun = ""] = printed.split(" ");
  return role === undefined || GENERAL_ROLE_NOUNS.has(noun) || role.split(" ").includes(noun);
}

/** The words before the first that no name or role holds; undefined where that is all of them, or none. */
function leadingPhrase(text: string): string | undefined {
  const tokens = words(text);
  const end = tokens.findIndex(({ text: word }, index) => index > 0 && (PHRASE_BOUNDARIES.has(word) || PRONOUNS.has(tokens[index - 1]?.text ?? "")));
  const last = tokens[end - 1];
  return end < 1 || last === undefined ? undefined : text.slice(tokens[0]?.start, last.end);
}

/** The one person whom an article lets speak by name; undefined where there are none or several. */
function soleSpeaker(subjects: readonly string[], printed: PrintedNames): string | undefined {
  const names = new Set<string>();
  for (const subject of subjects) {
    const mention = readMention(subject);
    if (mention.kind === "named") names.add(printed.longest(mention.name));
  }
  // One who is named in full and by the end of the name is one.
  const [longest, ...others] = [...names].sort((a, b) => b.length - a.length);
  return longest?.includes(" ") === true && others.every((name) => longest.endsWith(` ${name}`)) ? longest : undefined;
}

/**
 * Follows the discourse: a name or role makes its bearer the current speaker, and وی, او or a dropped subject stands for the last speaker,
 * not for the nearest noun.
 */
export function followSpeakers(people: People, printed: PrintedNames, subjects: readonly string[]): Resolve {
  let current: Speaker | undefined;
  const sole = soleSpeaker(subjects, printed);

  const byRole = (role: string, text: string): Speaker | undefined => {
    const bearer = printed.bearerOf(role);
    const person = bearer === undefined ? people.findByRole(role) : people.add(printed.longest(bearer), role).person;
    // Where one person alone is named as a speaker, a role that nobody else bears is that person's.
    const meant = person ?? (sole === undefined || !ROLE_NOUNS.has(role.split(" ")[0] ?? "") ? undefined : people.add(sole, role).person);
    return meant && speakerOf(meant, text, "role");
  };

  const resolve: Resolve = (text) => {
    const mention = readMention(text);
    switch (mention.kind) {
      case "implicit":
      case "pronoun": {
        const antecedent = current ?? (sole === undefined ? undefined : speakerOf(people.add(sole, undefined).person, text, mention.kind));
        return antecedent && { ...antecedent, mention: text, resolution: mention.kind };
      }
      case "named": {
        const name = printed.longest(mention.name);
        if (people.isShared(name)) return undefined;
        const { person, resolution } = people.add(name, mention.role);
        return speakerOf(person, text, name === mention.name ? resolution : "surname");
      }
      case "same-role": {
        if (current !== undefined && mayMean(current, mention.role)) return { ...current, mention: text, resolution: "role" };
        return byRole(mention.role, text);
      }
      case "role":
        return byRole(mention.role, text) ?? { name: mention.role, mention: text, resolution: "role", kind: "person", role: mention.role };
      case "organization":
      case "anonymous":
        return { name: mention.name, mention: text, resolution: "full-name", kind: mention.kind };
      case "unclear": {
        // A clause may say more of its subject than who it is: «کریس مورفی از سیاست … انتقاد کرد و».
        const leading = leadingPhrase(text);
        return leading === undefined ? undefined : resolve(leading);
      }
    }
  };
  return (text) => {
    // One who cannot be told leaves nobody for the next pronoun to stand for.
    current = resolve(text);
    return current;
  };
}
