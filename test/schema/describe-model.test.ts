import { describe, expect, test } from "vitest";
import * as z from "zod";
import { articleSchema, datelineSchema, describeModel, type Description, newsDateSchema, tagSchema, tolerantTagSchema } from "../../src/schema/index.js";

const metadata = describeModel(z.registry<Description>());

test.each<[string, z.ZodType, string, string]>([
  ["a concept", tagSchema, "Tag", "tag · برچسب"],
  ["a tolerant concept", tolerantTagSchema, "TolerantTag", "tag · برچسب"],
  ["one that stands in others", newsDateSchema, "NewsDate", "date · تاریخ"],
  ["one that has no example", datelineSchema, "Dateline", "dateline · مکان و زمان خبر"],
])("%s has an id and a title in both languages", (_, schema, id, title) => {
  expect(metadata.get(schema)).toMatchObject({ id, title });
});

test.each<[string, z.ZodType, Description]>([
  ["a field", tagSchema.shape.label, { title: "label · عنوان", description: "As printed, even where it is misspelled.\nچنان‌که چاپ شده است، حتی اگر غلط املایی داشته باشد." }],
  ["a field of a tolerant concept", tolerantTagSchema.shape.label, { title: "label · عنوان", description: "As printed, even where it is misspelled.\nچنان‌که چاپ شده است، حتی اگر غلط املایی داشته باشد." }],
  ["a list of concepts", articleSchema.shape.tags, { title: "list of tags · فهرست برچسب‌ها", description: "The words that it is filed under.\nواژه‌هایی که خبر با آن‌ها دسته‌بندی می‌شود." }],
])("%s has a title and a description in both languages, and no id", (_, schema, description) => {
  expect(metadata.get(schema)).toEqual(description);
});

describe("a concept", () => {
  test("is the same one where it is a field", () => {
    expect(metadata.get(articleSchema.shape.textState)?.id).toBe("TextState");
  });

  test("has its example, which it accepts, or none", () => {
    const examples = metadata.get(tagSchema)?.examples ?? [];
    expect(examples.length).toBe(1);
    expect(tagSchema.safeParse(examples[0]).success).toBe(true);
    expect(metadata.get(datelineSchema)).not.toHaveProperty("examples");
  });
});

test("a prefix stands before every name", () => {
  const prefixed = describeModel(z.registry<Description>(), { prefix: "Khabar" });
  expect([tagSchema, tolerantTagSchema].map((schema) => prefixed.get(schema)?.id)).toEqual(["KhabarTag", "KhabarTolerantTag"]);
});

test("the registry comes back", () => {
  const registry = z.registry<Description>();
  expect(describeModel(registry)).toBe(registry);
});
