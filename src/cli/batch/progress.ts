// Progress: a bar for a person who watches a long run, and nothing at all in a pipe.
import cliProgress from "cli-progress";
import type { Language } from "../../schema/messages.js";

/** Numbers come as that language writes them; the time left as minutes and seconds. */
const LINES: Readonly<Record<Language, { readonly done: (records: string, rate: string) => string; readonly left: (percent: string, done: string, time: string) => string }>> = {
  en: { done: (records, rate) => `${records} records, ${rate}/s`, left: (percent, done, time) => `${percent} % · ${done} · ${time} left` },
  fa: { done: (records, rate) => `${records} رکورد، ${rate} در ثانیه`, left: (percent, done, time) => `${percent}٪ · ${done} · ${time} مانده` },
};

/** How often it is drawn, a second. */
const FRAMES = 4;
const MILLISECONDS = 1000;

/** Seconds as 1:05 or 2:01:05; what is not known yet as a dash. */
function clock(seconds: number, language: Language): string {
  if (!Number.isFinite(seconds)) return "–";
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const parts = hours > 0 ? [hours, minutes, rest] : [minutes, rest];
  return parts.map((part, index) => part.toLocaleString(language, { minimumIntegerDigits: index === 0 ? 1 : 2, useGrouping: false })).join(":");
}

/** Shows how far a run is. */
export interface Progress {
  readonly onProgress: (bytes: number, records: number) => void;
  readonly stop: () => void;
}

const NONE: Progress = { onProgress: () => undefined, stop: () => undefined };

/** Begins to show progress on standard error, where it is a terminal. Of a total that is not known, 0, only what is done is shown. */
export function showProgress(totalBytes: number, language: Language): Progress {
  if (!process.stderr.isTTY) return NONE;
  const lines = LINES[language];
  const number = new Intl.NumberFormat(language);
  const begun = performance.now();
  const rateOf = (records: number): number => Math.round((records * MILLISECONDS) / Math.max(1, performance.now() - begun));
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    fps: FRAMES,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
    format: (options, { progress, eta }, { records }: { readonly records: number }) => {
      const done = lines.done(number.format(records), number.format(rateOf(records)));
      if (totalBytes === 0) return `  ${done}`;
      return `  ${cliProgress.Format.BarFormat(progress, options)} ${lines.left(number.format(Math.floor(progress * 100)), done, clock(eta, language))}`;
    },
  });
  bar.start(totalBytes, 0, { records: 0 });
  return {
    onProgress: (bytes, records) => { bar.update(Math.min(bytes, totalBytes), { records }); },
    stop: () => { bar.stop(); },
  };
}
