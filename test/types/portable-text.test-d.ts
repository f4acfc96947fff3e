// What toPortableText gives is what Portable Text's own types and tools take.
import type { ArbitraryTypedObject, PortableTextBlock as AnyBlock, PortableTextMarkDefinition, PortableTextSpan as AnySpan } from "@portabletext/types";
import { expectTypeOf, test } from "vitest";
import type { PortableTextBlock, PortableTextQuoteMark, PortableTextSpan, PortableTextTextBlock, toPortableText } from "../../src/formats/portable-text.js";

test("a block of text is one of Portable Text", () => {
  expectTypeOf<PortableTextTextBlock>().toExtend<AnyBlock>();
  expectTypeOf<PortableTextTextBlock>().toExtend<AnyBlock<PortableTextQuoteMark, PortableTextSpan>>();
  expectTypeOf<PortableTextSpan>().toExtend<AnySpan>();
  expectTypeOf<PortableTextQuoteMark>().toExtend<PortableTextMarkDefinition>();
});

test("every other block is an object with a type and a key", () => {
  expectTypeOf<PortableTextBlock>().toExtend<ArbitraryTypedObject>();
  expectTypeOf<ReturnType<typeof toPortableText>>().toExtend<ArbitraryTypedObject[]>();
});

test("the type of a block tells what it holds", () => {
  expectTypeOf<Extract<PortableTextBlock, { _type: "image" }>["url"]>().toEqualTypeOf<string>();
  expectTypeOf<Extract<PortableTextBlock, { _type: "divider" }>>().not.toHaveProperty("url");
});
