import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { element, textElement, xmlDocument } from "../../src/markup/xml-writer.js";
import { readXml, type XmlElement } from "../../src/markup/xml-reader.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What a strict parser hears of an element's text and attribute, or its complaint. */
function heard(xml: string): { text: string; attribute: unknown } {
  let text = "";
  let attribute: unknown;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (part) => (text += part));
  parser.on("cdata", (part) => (text += part));
  parser.on("opentag", ({ attributes }) => (attribute ??= attributes["b"]?.value));
  parser.write(xml).close();
  return { text: text.trim(), attribute };
}

const TEXTS: [string, string, string][] = [
  ["plain Persian", "بندر می\u200Cشود", "بندر می\u200Cشود"],
  ["tags and entities", "</a><b> &lt; & &amp; \"'", "</a><b> &lt; & &amp; \"'"],
  ["the end of a section", "یک ]]> دو ]]]]>> ]]>", "یک ]]> دو ]]]]>> ]]>"],
  ["the beginning of a section", "<![CDATA[ ]]>", "<![CDATA[ ]]>"],
  ["a DOCTYPE", "<!DOCTYPE a [<!ENTITY b 'c'>]>&b;", "<!DOCTYPE a [<!ENTITY b 'c'>]>&b;"],
  ["control characters", "آ\u0000ب\u0008پ\u001F\uFFFE", "آبپ"],
  ["half of a surrogate pair", "آ\uD83Dب\uDE00", "آ\uFFFDب\uFFFD"],
  ["an emoji", "😀", "😀"],
];

test.each(TEXTS)("a strict parser hears %s", (_, text, expected) => {
  expect(heard(xmlDocument(element("a", { b: text }, [text])))).toEqual({ text: expected, attribute: expected });
});

test.each(TEXTS.slice(0, 5))("and as markup %s", (_, markup) => {
  expect(heard(xmlDocument(element("a", {}, [{ markup }]))).text).toBe(markup);
});

test("attributes and elements without a value are left out", () => {
  expect(xmlDocument(element("a", { b: undefined, c: 1 }, textElement("d", undefined)))).toBe(`${DECLARATION}<a c="1"/>`);
});

const NAMESPACES = new Map([["https://example.com/n", "known"], ["https://example.com/core", ""]]);
const namesOf = ({ name, children }: XmlElement): unknown => (children.length === 0 ? name : [name, ...children.map(namesOf)]);
const rootsOf = (xml: string): readonly XmlElement[] => {
  const reading = readXml(xml, NAMESPACES);
  return "roots" in reading ? reading.roots : [];
};

test.each<[string, string, unknown]>([
  ["a prefix of the document's own", '<a xmlns:x="https://example.com/n"><x:b/></a>', [["a", "known:b"]]],
  ["a namespace without a prefix", '<b xmlns="https://example.com/n"/>', ["known:b"]],
  ["the core namespace under a prefix", '<c:b xmlns:c="https://example.com/core"/>', ["b"]],
  ["an unknown namespace", '<x:b xmlns:x="https://example.com/other"/>', ["x:b"]],
  ["a prefix that nobody declares", "<known:b/>", ["known:b"]],
  ["the innermost declaration", '<x:a xmlns:x="https://example.com/n"><x:b xmlns:x="https://example.com/core"/></x:a>', [["known:a", "b"]]],
  ["names in capitals", "<A><B/></a>", [["a", "b"]]],
  ["an element that nobody closed", "<a><b><c></a><d/>", [["a", ["b", "c"]], "d"]],
  ["a closing tag that nobody opened", "<a></b><c/></a>", [["a", "c"]]],
  ["text before the declaration", "Notice: x <?xml version='1.0'?><a/>", ["a"]],
  ["a comment", "<a><!-- <b/> --></a>", ["a"]],
  ["a DOCTYPE without entities", '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "https://example.com/rss.dtd"><a/>', ["a"]],
  ["no element", "خبر", []],
])("elements: %s", (_, xml, expected) => {
  expect(rootsOf(xml).map(namesOf)).toEqual(expected);
});

test.each<[string, string, string]>([
  ["entities of XML", "&lt;b&gt; &amp; &quot;&apos;", "<b> & \"'"],
  ["entities that were escaped twice, once", "&amp;laquo;", "&laquo;"],
  ["named entities of HTML", "می&zwnj;شود&nbsp;&laquo;خبر&raquo;", "می\u200Cشود\u00A0«خبر»"],
  ["numbers", "&#8204;&#x200c;", "\u200C\u200C"],
  ["an ampersand that nobody escaped", "?a=1&copy=2&lang=fa & خبر", "?a=1&copy=2&lang=fa & خبر"],
  ["an entity that nobody knows", "&xxe;", "&xxe;"],
  ["CDATA", "<![CDATA[<b>&amp;]]> و ]]>", "<b>&amp; و ]]>"],
])("texts: %s", (_, xml, expected) => {
  expect(rootsOf(`<a b="${xml.replaceAll('"', "")}">${xml}</a>`)[0]?.text).toBe(expected);
});

test("the value of an attribute is decoded likewise", () => {
  expect(rootsOf('<a b="&laquo;&lt;&amp;lt;<c&amp;">')[0]?.attributes.get("b")).toBe("«<&lt;<c&");
});

test("an element with elements in it gives its content as written", () => {
  expect(rootsOf("<a>یک <b>دو</b></a>")[0]?.content).toBe("یک <b>دو</b>");
});

test.each<[string, string, string]>([
  ["nesting", "<a>".repeat(100_000), "too-deep"],
  ["entities", '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>', "entities-declared"],
  ["entities behind an element", '<!DOCTYPE a [<!ELEMENT a ANY><!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "entities-declared"],
])("what is not read: %s", (_, xml, fault) => {
  expect(readXml(xml)).toEqual({ fault });
});

const TEN_MEGABYTES = 10_000_000;
test.each(["<", "&", "<a>", "<a/>", "</a>", "]]>", "<![CDATA[", "<!--", "&laquo;", "<a b='", "<a b=c ", "<?", "<!", "&#", "<a xmlns:b='c'/>"])("is linear in %s", (piece) => {
  expect(() => readXml(piece.repeat(TEN_MEGABYTES / 10 / piece.length))).not.toThrow();
});
