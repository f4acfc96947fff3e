// khabar: the front door.
export * from "./schema/index.js";
