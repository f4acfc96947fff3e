// Reader thread: reads sources beside the page, so that a long one never holds it up.
import { type Question, readSource } from "./reading.js";

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  postMessage(readSource(data));
});
