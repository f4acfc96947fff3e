// Side by side: the guide in its other language beside it, section by section. The address keeps it (?side-by-side).

const PARAMETER = "side-by-side";
const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** There is room for two columns of text. */
const WIDE = "(min-width: 70rem)";

/** One language of the page: its text, cut before each heading. */
interface Column {
  readonly language: string;
  readonly direction: string;
  readonly sections: readonly (readonly Node[])[];
}

function columnOf(page: Document, text: Element): Column {
  const sections: Node[][] = [];
  for (const node of text.childNodes) {
    if (sections.length === 0 || (node instanceof Element && node.matches(HEADINGS))) sections.push([]);
    sections.at(-1)?.push(node);
  }
  const { lang, dir } = page.documentElement;
  return { language: lang, direction: dir, sections };
}

const textOf = (page: Document): Element | null => page.querySelector("#content > .tsd-typography");

/** The text of the twin as it can stand in this page: addresses lead from here, names of places do not meet ours, and no button is dead. */
function adopt(text: Element, address: URL): Element {
  const adopted = document.importNode(text, true);
  for (const dead of adopted.querySelectorAll("pre > button, .tsd-anchor-icon")) dead.remove();
  // Without its button, code that is wider than its column could not be reached by keyboard.
  for (const code of adopted.querySelectorAll("pre")) code.tabIndex = 0;
  for (const named of adopted.querySelectorAll("[id]")) named.id = `twin-${named.id}`;
  for (const attribute of ["href", "src"]) {
    for (const element of adopted.querySelectorAll(`[${attribute}]`)) {
      const written = element.getAttribute(attribute) ?? "";
      element.setAttribute(attribute, written.startsWith("#") ? `#twin-${written.slice(1)}` : new URL(written, address).href);
    }
  }
  return adopted;
}

async function readTwin(address: URL): Promise<Column> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const text = textOf(page);
  if (!answer.ok || text === null) throw new Error(`There is no guide at ${address.href}.`);
  return columnOf(page, adopt(text, address));
}

function cell({ language, direction, sections }: Column, index: number): HTMLElement {
  const section = document.createElement("div");
  section.lang = language;
  section.dir = direction;
  section.append(...(sections[index] ?? []));
  return section;
}

/** Both columns as rows of two cells: the first of each language, the second of each, and so on. */
function rowsOf(columns: readonly Column[]): HTMLElement[] {
  const count = Math.max(...columns.map(({ sections }) => sections.length));
  return Array.from({ length: count }, (_, index) => columns.map((column) => cell(column, index))).flat();
}

/** Keeps the choice in the address, so that it can be shared and comes back. */
function remember(chosen: boolean): void {
  const address = new URL(location.href);
  if (chosen) address.searchParams.set(PARAMETER, "");
  else address.searchParams.delete(PARAMETER);
  history.replaceState(null, "", address.href.replace(`${PARAMETER}=`, PARAMETER));
}

/** Whoever reads side by side goes on so: from guide to guide. */
function stayOnTheWay(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("main a[href]") : null;
  if (link === null || !/\/guide\/(?:en|fa)\/[^/]+\.html$/u.test(link.pathname) || link.hash !== "" || link.rel === "alternate") return;
  link.search = document.documentElement.classList.contains(PARAMETER) ? `?${PARAMETER}` : "";
}

/** Lets the button of a guide lay its twin beside it, and take it away again. */
export function offerSideBySide(): void {
  const button = document.querySelector<HTMLButtonElement>("#side-by-side");
  const text = textOf(document);
  if (button === null || text === null) return;
  const twin = new URL(button.dataset["twin"] ?? "", location.href);
  const alone = [...text.childNodes];

  const show = async (chosen: boolean): Promise<void> => {
    if (chosen) text.replaceChildren(...rowsOf([columnOf(document, text), await readTwin(twin)]));
    else text.replaceChildren(...alone);
    document.documentElement.classList.toggle(PARAMETER, chosen);
    button.ariaPressed = String(chosen);
    remember(chosen);
  };
  // Opened from a disk, a page may not read another one: then the reader goes there.
  const choose = (chosen: boolean): void => { show(chosen).catch(() => { location.href = twin.href; }); };

  document.addEventListener("click", stayOnTheWay, { capture: true });
  button.addEventListener("click", () => { choose(button.ariaPressed !== "true"); });
  if (new URLSearchParams(location.search).has(PARAMETER) && matchMedia(WIDE).matches) choose(true);
}
