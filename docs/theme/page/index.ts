// What runs in every page of the site, after TypeDoc's own program.
import { offerSideBySide } from "./side-by-side.js";

offerSideBySide();
