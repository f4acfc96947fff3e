// Speakers: who a mention stands for, in the order in which the article lets people speak.
import type { Speaker } from "../schema/types.js";
import { readMention } from "./mention.js";
import type { Bearer, People } from "./people.js";
import type { PrintedNames } from "./printed-names.js";
import { GENERAL_ROLE_NOUNS } from "./roles.js";

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

/**
 * Follows the discourse: a name or role makes its bearer the current speaker, and وی, او or a dropped subject stands for the last speaker,
 * not for the nearest noun.
 */
export function followSpeakers(people: People, printed: PrintedNames): Resolve {
  let current: Speaker | undefined;

  const byRole = (role: string, text: string): Speaker | undefined => {
    const bearer = printed.bearerOf(role);
    const person = bearer === undefined ? people.findByRole(role) : people.add(printed.longest(bearer), role).person;
    return person && speakerOf(person, text, "role");
  };

  const resolve: Resolve = (text) => {
    const mention = readMention(text);
    switch (mention.kind) {
      case "implicit":
      case "pronoun":
        return current && { ...current, mention: text, resolution: mention.kind };
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
      case "unclear":
        return undefined;
    }
  };
  return (text) => {
    // One who cannot be told leaves nobody for the next pronoun to stand for.
    current = resolve(text);
    return current;
  };
}
