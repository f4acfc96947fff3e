// Exit: what the command's exit codes mean.

export const EXIT = {
  good: 0,
  /** A document failed: it could not be read, holds no article, or is not valid. */
  documentFailed: 1,
  /** The command was called in a way it does not know. */
  wrongUse: 2,
  /** It was told to stop before it was done (128 + SIGINT, as shells have it). */
  interrupted: 130,
} as const;
