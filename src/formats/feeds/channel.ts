// Channel: what a feed says of itself.
import { addressOf } from "../reading/address.js";

/** Who stands behind a feed. */
export interface ChannelAuthor {
  readonly name: string;
  readonly url?: string | undefined;
}

/** What a feed says of itself. All addresses are absolute http(s) ones. */
export interface Channel {
  /** What readers see in their lists: «ساحل نمونه | اقتصاد». */
  readonly title: string;
  /** The page whose news it carries. */
  readonly url: string;
  /** Where the feed itself is: readers that were given a copy find it again. */
  readonly feedUrl?: string | undefined;
  readonly description?: string | undefined;
  /** BCP 47: fa. */
  readonly language?: string | undefined;
  /** The outlet or agency. */
  readonly publisher?: string | undefined;
  readonly authors?: readonly ChannelAuthor[] | undefined;
  /** A wide picture of the outlet. */
  readonly image?: string | undefined;
  /** A small square one. */
  readonly icon?: string | undefined;
  /** The notice of copyright. */
  readonly rights?: string | undefined;
  /** When it was changed last, an ISO 8601 instant with its offset; where nothing is said, the date of its newest article. */
  readonly updatedAt?: string | undefined;
  /** The hub (WebSub) that tells of changes. */
  readonly hub?: string | undefined;
  /** Where older articles follow (RFC 5005). */
  readonly nextUrl?: string | undefined;
}

/** The keys that hold addresses. */
const ADDRESSES = ["url", "feedUrl", "image", "icon", "hub", "nextUrl"] as const satisfies readonly (keyof Channel)[];

/** A channel whose addresses are written as feeds need them. Throws a RangeError for what is no http(s) address: `javascript:`, a path alone. */
export function checkedChannel(channel: Channel): Channel {
  const addresses: Partial<Record<(typeof ADDRESSES)[number], string>> = {};
  for (const key of ADDRESSES) {
    const value = channel[key];
    if (value === undefined) continue;
    const address = addressOf(value);
    if (address === undefined) throw new RangeError(`The channel's ${key} "${value.slice(0, 80)}" is no absolute http(s) address.`);
    addresses[key] = address;
  }
  const authors = channel.authors?.map(({ name, url }) => ({ name, url: addressOf(url) }));
  return { ...channel, ...addresses, authors };
}
