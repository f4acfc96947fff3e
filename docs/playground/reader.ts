// Reader: asks the thread that reads, and only ever waits for the newest question.
import type { Question, Reading } from "./reading.js";

/** The program of the thread, which the build puts in as a string: a page that was opened from a disk may load no other file. */
declare const READER_THREAD: string;

export type Outcome = { readonly state: "read"; readonly reading: Reading } | { readonly state: "failed" };

/** Gives a function that reads a source; what was asked before and is not read yet is given up, for the reader has gone on. */
export function startReader(tell: (outcome: Outcome) => void): (question: Question) => void {
  const address = URL.createObjectURL(new Blob([READER_THREAD], { type: "text/javascript" }));
  let thread: Worker | undefined;
  let isBusy = false;
  const done = (outcome: Outcome): void => {
    isBusy = false;
    tell(outcome);
  };
  const begin = (): Worker => {
    const begun = new Worker(address);
    begun.addEventListener("message", ({ data }: MessageEvent<Reading>) => { done({ state: "read", reading: data }); });
    begun.addEventListener("error", () => {
      thread = undefined;
      done({ state: "failed" });
    });
    return begun;
  };
  return (question) => {
    if (isBusy) {
      thread?.terminate();
      thread = undefined;
    }
    isBusy = true;
    thread ??= begin();
    thread.postMessage(question);
  };
}
