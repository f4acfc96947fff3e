// Built: the package as its users get it, with the types of its sources. Run from the sources, a runner's own work would be measured too.
import type * as Dates from "../../src/dates/index.js";
import type * as Extract from "../../src/extract/index.js";
import type * as Khabar from "../../src/index.js";
import type * as Text from "../../src/text/index.js";
import type * as Zwnj from "../../src/zwnj/index.js";

/** Where a built entry lies. */
export const builtEntry = (name: string): string => new URL(`../../dist/${name}.js`, import.meta.url).href;

// What the compiler cannot know, the build sees to: each entry is made of the file that its type names.
export const khabar = (await import(builtEntry("index"))) as typeof Khabar;
export const text = (await import(builtEntry("text"))) as typeof Text;
export const zwnj = (await import(builtEntry("zwnj"))) as typeof Zwnj;
export const dates = (await import(builtEntry("dates"))) as typeof Dates;
export const extract = (await import(builtEntry("extract"))) as typeof Extract;
