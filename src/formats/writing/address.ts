// Address: where readers may be led.
import { URL_ADDRESS } from "../../schema/patterns.js";
import type { Article } from "../../schema/types.js";

/** An address as the model takes it. An article that no schema has seen may hold a program, `javascript:`, which no output leads to. */
export const addressed = (url: string | undefined): string | undefined => (url !== undefined && URL_ADDRESS.test(url) ? url : undefined);

/** The address by which others should know an article: its canonical one, else where it was found. */
export const canonicalAddress = ({ canonicalUrl, url }: Article): string | undefined => addressed(canonicalUrl) ?? addressed(url);
