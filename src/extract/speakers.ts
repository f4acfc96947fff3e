// Speakers: who a mention stands for, in the order in which the article lets people speak.
import type { Speaker } from "../schema/types.js";
import { readMention } from "./mention.js";
import type { People } from "./people.js";
import type { PrintedNames } from "./printed-names.js";

/** A speaker, and the one that the next pronoun will stand for. Undefined where nothing tells who is meant. */
type Resolve = (mention: string) => Speaker | undefined;

function speakerOf(person: { readonly id: string; readonly name: string; readonly roles: readonly string[] }, mention: string, resolution: Speaker["resolution"]): Speaker {
  const [role] = person.roles;
  return { name: person.name, mention, resolution, kind: "person", ...(role === undefined ? {} : { role }), personId: person.id };
}

/**
 * Follows the discourse: a name or role makes its bearer the current speaker, and وی, او or a dropped subject stands for the last speaker,
 * not for the nearest noun.
 */
export function followSpeakers(people: People, printed: PrintedNames): Resolve {
  let current: Speaker | undefined;

  const resolve: Resolve = (text) => {
    const mention = readMention(text);
    switch (mention.kind) {
      case "implicit":
      case "pronoun":
        return current && { ...current, mention: text, resolution: mention.kind };
      case "named": {
        const name = printed.longest(mention.name);
        const { person, resolution } = people.add(name, mention.role);
        return speakerOf(person, text, name === mention.name ? resolution : "surname");
      }
      case "role": {
        const bearer = printed.bearerOf(mention.role);
        const person = bearer === undefined ? people.findByRole(mention.role) : people.add(printed.longest(bearer), mention.role).person;
        if (person !== undefined) return speakerOf(person, text, "role");
        if (mention.pointsBack) return current && { ...current, mention: text, resolution: "role" };
        return { name: mention.role, mention: text, resolution: "role", kind: "person", role: mention.role };
      }
      case "organization":
      case "anonymous":
        return { name: mention.name, mention: text, resolution: "full-name", kind: mention.kind };
      case "unclear":
        return undefined;
    }
  };
  return (text) => {
    const speaker = resolve(text);
    // One who cannot be told leaves nobody for the next pronoun to stand for.
    current = speaker;
    return speaker;
  };
}
