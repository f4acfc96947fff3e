// Rewrite: a file's new content, all of it or none.
import { randomUUID } from "node:crypto";
import { access, chmod, chown, constants, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { fileError } from "./file-problem.js";
import { decodedFile } from "./records/decode.js";

/** What only the owner may read, until the file's own mode is given to it. */
const PRIVATE = 0o600;

/** Writes a text to a new file, down to the disk. */
async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, "wx", PRIVATE);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Rewrites a file by a rename, so that whoever reads it, and a disk that fills up, finds the old text or the new one. A link stays a link; of several
 * hard links only this one gets the new text; mode and owner stay, the owner as far as the one who calls may give it.
 *
 * Rejects with the error of the file system, and leaves nothing behind then: also where the file may not be written though its folder may, where it is
 * no regular file (NO_FILE), and where somebody else has changed it since it was read (CHANGED).
 */
export async function rewrite(file: string, before: string, text: string): Promise<void> {
  const path = await realpath(file);
  const status = await stat(path);
  if (!status.isFile()) throw fileError("NO_FILE");
  await access(path, constants.W_OK);
  // Not the number of the process: containers that share a folder share their numbers too.
  const beside = `${path}.khabar-${randomUUID()}`;
  try {
    await writeNew(beside, text);
    // Somebody else's file may be writable and its owner not ours to give.
    await chown(beside, status.uid, status.gid).catch(() => undefined);
    await chmod(beside, status.mode);
    if (decodedFile(await readFile(path)) !== before) throw fileError("CHANGED");
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
