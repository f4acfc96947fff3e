// Members: where the values of an object stand in its JSON, so that what is not changed stays letter by letter.

/** A member of an object, and the place of its value in the JSON, in UTF-16 code units. */
export interface Member {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const QUOTE = '"';

const SPACES: ReadonlySet<string> = new Set([" ", "\t", "\n", "\r"]);

/** What a value, or all within it, ends or begins by. */
const MARK = /["{}[\],]/gu;

/** Behind the quote that ends a string. */
function endOfString(json: string, start: number): number {
  for (let quote = json.indexOf(QUOTE, start + 1); ; quote = json.indexOf(QUOTE, quote + 1)) {
    let before = quote;
    while (json[before - 1] === "\\") before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
}

/** Behind a value: at the comma or bracket that follows it, or at once behind its own bracket or quote. */
function endOfValue(json: string, start: number): number {
  let depth = 0;
  for (let at = start; ; ) {
    MARK.lastIndex = at;
    const mark = MARK.exec(json);
    if (mark === null) return json.length;
    const [character] = mark;
    const isOpening = character === "{" || character === "[";
    if (!isOpening && character !== QUOTE && depth === 0) return mark.index;
    at = character === QUOTE ? endOfString(json, mark.index) : mark.index + 1;
    if (isOpening) depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth === 0) return at;
  }
}

/** The members of an object that JSON.parse has taken, in order; spaces behind a number count to it. */
export function* membersOf(json: string): Generator<Member> {
  for (let key = json.indexOf(QUOTE); key !== -1; ) {
    const endOfKey = endOfString(json, key);
    let start = json.indexOf(":", endOfKey) + 1;
    while (SPACES.has(json.charAt(start))) start += 1;
    const end = endOfValue(json, start);
    yield { name: JSON.parse(json.slice(key, endOfKey)) as string, start, end };
    key = json.indexOf(QUOTE, end);
  }
}

/** The JSON of a member; of several of one name that of the last, which is the one that JSON.parse takes. */
export function memberJson(json: string, wanted: string): string | undefined {
  let found: Member | undefined;
  for (const member of membersOf(json)) if (member.name === wanted) found = member;
  return found === undefined ? undefined : json.slice(found.start, found.end).trim();
}

/** An object with other values for some of its members, and with those that it lacks behind the others. All else stays letter by letter. */
export function withMembers(json: string, values: Readonly<Record<string, unknown>>): string {
  const lacking = new Map(Object.entries(values));
  let [written, at] = ["", 0];
  for (const { name, start, end } of membersOf(json)) {
    if (!Object.hasOwn(values, name)) continue;
    written += json.slice(at, start) + JSON.stringify(values[name]);
    at = end;
    lacking.delete(name);
  }
  const last = json.lastIndexOf("}");
  const added = [...lacking].map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`).join("");
  return written + json.slice(at, last) + added + json.slice(last);
}
