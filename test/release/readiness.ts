// Readiness: what has to be true of the project before a tag publishes it.

/** What a release is judged by. */
export interface Release {
  /** As Git names it: "v1.2.3". */
  readonly tag: string;
  /** The repository on GitHub whose workflow publishes, "owner/name"; undefined where none is at work. */
  readonly publisher?: string | undefined;
  readonly manifest: { readonly version: string; readonly repository?: unknown };
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
}

/** A section of the changelog: its heading without the ##, and what stands below it. */
interface Section {
  readonly heading: string;
  readonly body: string;
}

const UNRELEASED = "Unreleased";

/** "1.2.3 - 2026-12-01", as Keep a Changelog has it. */
const DATED = /^(?<version>\d+\.\d+\.\d+) - (?<date>\d{4}-\d\d-\d\d)$/u;

function sectionsOf(changelog: string): readonly Section[] {
  return changelog
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      return { heading, body: lines.join("\n").trim() };
    });
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The order of versions as npm has it: each number by its value. */
function isNewer(version: string, other: string): boolean {
  return version.localeCompare(other, "en", { numeric: true }) > 0;
}

/**
 * What is wrong with a changelog at any time, a sentence each: Unreleased comes first, below it versions with their dates, newest first.
 */
export function changelogFaults(changelog: string): readonly string[] {
  const [first, ...released] = sectionsOf(changelog);
  const faults = first?.heading === UNRELEASED ? [] : [`The first section of CHANGELOG.md is not ${UNRELEASED}.`];
  const versions = released.flatMap(({ heading, body }) => {
    const { version, date } = DATED.exec(heading)?.groups ?? {};
    if (version === undefined || date === undefined || !isDate(date)) {
      faults.push(`"${heading}" in CHANGELOG.md is no version with its date, as in "1.2.3 - 2026-12-01".`);
      return [];
    }
    if (body === "") faults.push(`CHANGELOG.md says nothing of ${version}.`);
    return [version];
  });
  for (const [at, version] of versions.entries()) {
    const above = versions[at - 1];
    if (above !== undefined && !isNewer(above, version)) faults.push(`CHANGELOG.md has ${version} below ${above}.`);
  }
  return faults;
}

/** What package.json says of its repository: an address, or an object that holds one. */
function repositoryFault(repository: unknown, publisher: string | undefined): string | undefined {
  if (repository === undefined) return "package.json names no repository, and npm vouches for no package without it.";
  if (publisher === undefined) return undefined;
  const address = String(typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository);
  const own = [publisher, `github:${publisher}`, `https://github.com/${publisher}`];
  if (own.includes(address.replace(/^git\+/u, "").replace(/\.git$/u, ""))) return undefined;
  return `package.json names the repository ${address}, and ${publisher} publishes: npm vouches for no package that comes from elsewhere.`;
}

/** What forbids to publish, a sentence each; none where all is ready. */
export function releaseFaults({ tag, publisher, manifest, changelog }: Release): readonly string[] {
  const { version, repository } = manifest;
  const [unreleased, newest] = sectionsOf(changelog);
  const faults = [...changelogFaults(changelog)];
  if (tag !== `v${version}`) faults.push(`The tag ${tag} is not that of package.json's version, v${version}.`);
  if (unreleased?.body !== "") faults.push(`What stands under ${UNRELEASED} in CHANGELOG.md belongs under a version.`);
  if (newest?.heading.startsWith(`${version} - `) !== true) faults.push(`The newest version in CHANGELOG.md is not ${version}.`);
  const elsewhere = repositoryFault(repository, publisher);
  if (elsewhere !== undefined) faults.push(elsewhere);
  return faults;
}
