// Remember: what a pure function gave lately.

/** In keys; what was not asked for lately is computed again. */
const REMEMBERED = 1 << 16;

/** The same characters, no longer a slice that keeps the text alive that it was cut from. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** Remembers what a function gave for the latest arguments, so that memory stays bounded. What it gives never changes. */
export function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  let latest = new Map<string, { readonly value: Value }>();
  let older = latest;
  return (key) => {
    let known = latest.get(key);
    if (known === undefined) {
      const own = detached(key);
      known = older.get(key) ?? { value: compute(own) };
      if (latest.size >= REMEMBERED) {
        older = latest;
        latest = new Map();
      }
      latest.set(own, known);
    }
    return known.value;
  };
}
