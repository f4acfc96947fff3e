// Rewrite: a file's new content, all of it or none.
import { chmod, chown, open, realpath, rename, rm, stat } from "node:fs/promises";

/** Writes a text beside the file, down to the disk, and never over what stands there already. */
async function writeBeside(path: string, text: string): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Rewrites a file by a rename, so that whoever reads it, and a disk that fills up, finds the old text or the new one. A link stays a link;
 * mode and owner stay, as far as the one who calls may give them. Rejects with the error of the file system, and leaves nothing behind then.
 */
export async function rewrite(file: string, text: string): Promise<void> {
  const path = await realpath(file);
  const { mode, uid, gid } = await stat(path);
  const beside = `${path}.khabar-${String(process.pid)}`;
  try {
    await writeBeside(beside, text);
    // Somebody else's file may be writable and its owner not ours to give.
    await chown(beside, uid, gid).catch(() => undefined);
    await chmod(beside, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
