// Vulnerabilities: which of those that npm knows reach whoever installs khabar.

/** What `npm audit --json` prints: a message alone where the registry did not answer. */
export interface AuditReport {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
}

interface Vulnerability {
  readonly severity: string;
  /** Where the package lies: "node_modules/a/node_modules/b". */
  readonly nodes: readonly string[];
  /** Its own advisories, and the names of packages that it has others from. */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

/** package-lock.json, by the places of packages. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
}

/** Installed to develop with, and all the same a part of what users have: the peer dependency, and what is carried inside khabar. */
export const ALSO_OURS: readonly string[] = [
  "zod", "date-fns-jalali", "@date-fns/utc", "htmlparser2", "dom-serializer", "domelementtype", "domhandler", "entities", "dictionary-fa",
];

/** A sentence for each vulnerable package that reaches users; undefined where nobody told which there are. */
export function vulnerabilityFaults({ vulnerabilities }: AuditReport, { packages }: Lock): readonly string[] | undefined {
  if (vulnerabilities === undefined) return undefined;
  return Object.entries(vulnerabilities).flatMap(([name, { severity, nodes, via }]) =>
    nodes
      .filter((node) => packages[node]?.dev !== true || ALSO_OURS.includes(name))
      .map((node) => {
        const reasons = via.map((reason) => (typeof reason === "string" ? `by way of ${reason}` : `${reason.title}, ${reason.url}`));
        return `${name} ${packages[node]?.version ?? ""} (${severity}): ${reasons.join("; ")}`;
      }),
  );
}
