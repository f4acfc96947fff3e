import { expect, test } from "vitest";
import { protectedStretches } from "../../src/text/index.js";
import { outsideProtected } from "../../src/text/protected.js";
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
  ["a URL with brackets", "https://example.org/باران_(برف)", ["https://example.org/باران_(برف)"]],
  ["a URL before a Persian mark", "https://example.org؟", ["https://example.org"]],
  ["a URL of another scheme", "tg://resolve?domain=khabar", ["tg://resolve?domain=khabar"]],
  ["Latin words with digits and marks", "HTML5 و COVID-19", ["HTML5", "COVID-19"]],
  ["a handle behind a letter", "باران@khabar باران#برف", []],
  ["the destination of a link", "[باران](/a \"ب\")", ["](/a \"ب\")"]],
  ["no destination", "[باران](آمد و رفت)", []],
  ["tags of HTML", "<b>باران</b> ۱ < ۲", ["<b>", "</b>"]],
  ["the number of a list", "1. باران\n12. برف 12.", ["1.", "12."]],
  ["code in two backticks", "``ا`ب``", ["``ا`ب``"]],
  ["backticks that nothing closes", "`ا ``ب", []],
  ["a fenced block, its lines whole", "ا\n  ```js\nب\n  ```\nپ", ["  ```js\nب\n  ```"]],
  ["code before and behind an address", "`ا` a@b.c `ب`", ["`ا`", "a@b.c", "`ب`"]],
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

test.each<[name: string, text: string, expected: string]>([
  ["a text without any", "باران آمد", "[باران آمد]"],
  ["a text around one", "نشانی info@example.org است", "[نشانی ]info@example.org[ است]"],
  ["a text between two", "`a` و `b`", "[]`a`[ و ]`b`[]"],
  ["nothing", "", "[]"],
])("what lies outside of protected stretches is rewritten: %s", (_, text, expected) => {
  expect(outsideProtected(text, (part) => `[${part}]`)).toBe(expected);
});
