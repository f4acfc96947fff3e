// Progress: a bar for a person who watches a long run, and nothing at all in a pipe.
import cliProgress from "cli-progress";
import type { Language } from "../../schema/messages.js";

const WORDS: Readonly<Record<Language, { readonly records: string; readonly second: string; readonly left: string }>> = {
  en: { records: "records", second: "/s", left: "left" },
  fa: { records: "رکورد", second: "در ثانیه", left: "مانده" },
};

/** How often it is drawn, a second. */
const FRAMES = 4;
const MILLISECONDS = 1000;

/** Shows how far a run is. */
export interface Progress {
  readonly onProgress: (bytes: number, records: number) => void;
  readonly stop: () => void;
}

const NONE: Progress = { onProgress: () => undefined, stop: () => undefined };

/** Begins to show progress on standard error, where it is a terminal. Of a total that is not known, 0, only what is done is shown. */
export function showProgress(totalBytes: number, language: Language): Progress {
  if (!process.stderr.isTTY) return NONE;
  const { records: name, second, left } = WORDS[language];
  const count = new Intl.NumberFormat(language);
  const begun = performance.now();
  const rateOf = (records: number): number => Math.round((records * MILLISECONDS) / Math.max(1, performance.now() - begun));
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    fps: FRAMES,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
    format: (options, params, { records }: { readonly records: number }) => {
      const done = `${count.format(records)} ${name}, ${count.format(rateOf(records))} ${second}`;
      if (totalBytes === 0) return `  ${done}`;
      const { progress, eta } = params;
      return `  ${cliProgress.Format.BarFormat(progress, options)} ${count.format(Math.floor(progress * 100))}% · ${done} · ${cliProgress.Format.TimeFormat(eta, options, 1)} ${left}`;
    },
  });
  bar.start(totalBytes, 0, { records: 0 });
  return {
    onProgress: (bytes, records) => { bar.update(Math.min(bytes, totalBytes), { records }); },
    stop: () => { bar.stop(); },
  };
}
