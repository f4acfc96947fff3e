import { expect, test } from "vitest";
import { protectedStretches } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

const found = (text: string) => protectedStretches(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ["a URL", "ببینید: https://example.org/a?b=1#c.", ["https://example.org/a?b=1#c"]],
  ["a URL in brackets", "(https://example.org/a)", ["https://example.org/a"]],
  ["a URL in guillemets", "«http://example.org»", ["http://example.org"]],
  ["a URL that touches a word", "نشانیhttps://example.org", ["https://example.org"]],
  ["a host without its scheme", "سایت www.example.org است", ["www.example.org"]],
  ["an e-mail address", "به info@example.org بنویسید", ["info@example.org"]],
  ["handles and hashtags", "@khabar، #خبر_تازه!", ["@khabar", "#خبر_تازه"]],
  ["a hashtag with a half-space", "#خبر\u200Cها", ["#خبر\u200Cها"]],
  ["code", "دستور `npm i` را", ["`npm i`"]],
  ["code does not cross lines", "`الف\nب`", []],
  ["a file and a version", "report.pdf نسخه v1.2", ["report.pdf", "v1.2"]],
  ["plain words and numbers", "Hello world 12.5 a. 1403/09/12", []],
  ["several", "a@b.c #د https://e.f", ["a@b.c", "#د", "https://e.f"]],
  ["nothing", "", []],
])("%s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  let end = 0;
  for (const stretch of protectedStretches(text)) {
    if (stretch.start < end || stretch.end <= stretch.start) expect.fail("stretches overlap");
    end = stretch.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});
