// What runs in every page of the site, after TypeDoc's own program.
import { foldQueries } from "./search.js";
import { offerSideBySide } from "./side-by-side.js";
import { speakPersian } from "./words.js";

speakPersian();
foldQueries();
offerSideBySide();
