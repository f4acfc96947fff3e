// khabar/formats/feeds: articles as RSS, Atom and JSON Feed, and back.
export type { Diagnostic, DiagnosticCode } from "./reading/diagnostic.js";
export type { ReadOptions } from "./reading/read-article.js";
export type { Fate, Loss, WriteOptions } from "./losses/report.js";
export { toAtom } from "./feeds/atom.js";
export type { Channel, ChannelAuthor } from "./feeds/channel.js";
export type { ReadFeedOptions } from "./feeds/found-item.js";
export { type FeedReading, fromFeed } from "./feeds/from-feed.js";
export type { FeedOptions } from "./feeds/item.js";
export { type JsonFeed, type JsonFeedAttachment, type JsonFeedAuthor, type JsonFeedExtension, type JsonFeedItem, toJsonFeed } from "./feeds/json-feed.js";
export type { LeftOut, LeftOutReason, ListOptions } from "./writing/publishable.js";
export { toRss } from "./feeds/rss.js";
