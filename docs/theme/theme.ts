// Theme: TypeDoc's own, with the guides of both languages before the reference, and each page in its language.
import { DefaultTheme, type DocumentReflection, type NavigationElement, type PageEvent, type ProjectReflection, type Reflection, ReflectionKind } from "typedoc";
import { frame, playground } from "./frame.js";
import { guideOf, guidesIn, type Language, languageOf } from "./guides.js";
import { placeOfModule } from "./modules.js";
import { WORDS } from "./words.js";

export class Theme extends DefaultTheme {
  /** A page in its language, TypeDoc's own words too. */
  override render(page: PageEvent<Reflection>): string {
    const language = languageOf(page.model);
    this.application.internationalization.setLocale(language);
    const html = super.render(page);
    this.application.internationalization.setLocale("en");
    return frame(html, page, (address) => this.router.baseRelativeUrl(page.model, address));
  }

  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    const documents = project.documents ?? [];
    const modules = super.buildNavigation(project).filter(({ kind }) => kind === ReflectionKind.Module);
    const page = (document: DocumentReflection): NavigationElement => ({ text: document.name, path: this.router.getFullUrl(document), class: `page-${languageOf(document)}` });
    const guide = (language: Language): NavigationElement => ({
      text: WORDS[language].guide,
      class: `guide-${language}`,
      children: [...guidesIn(language, documents).map(page), { text: WORDS[language].playground, path: playground(language), class: `page-${language}` }],
    });
    // A summary that opens what is below it holds no link: nobody could tell the two by keyboard.
    const opened = ({ path = "", children = [], ...module }: NavigationElement): NavigationElement => ({ ...module, children: [{ text: WORDS.en.overview, path }, ...children] });
    return [
      guide("fa"),
      guide("en"),
      { text: WORDS.en.reference, class: "reference", children: modules.sort((one, other) => placeOfModule(one.text) - placeOfModule(other.text)).map(opened) },
      { text: WORDS.en.project, class: "project", children: documents.filter((document) => guideOf(document) === null).map(page) },
    ];
  }
}
