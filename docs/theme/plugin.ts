// Plugin of TypeDoc: guides in two languages, modules under the names that users import, a search that knows Persian, and all that the pages load.
import { type Application, Converter, RendererEvent } from "typedoc";
import { writeAssets } from "./assets.js";
import { nameDocument } from "./guides.js";
import { writeLlms } from "./llms.js";
import { prepareMarkdown } from "./markdown.js";
import { nameModules } from "./modules.js";
import { Router } from "./router.js";
import { foldSearchIndex } from "./search-index.js";
import { Theme } from "./theme.js";
import { TYPEDOC_IN_PERSIAN } from "./words.js";

/** What TypeDoc calls. */
export function load(app: Application): void {
  app.renderer.defineRouter("khabar", Router);
  app.renderer.defineTheme("khabar", Theme);
  app.internationalization.addTranslations("fa", TYPEDOC_IN_PERSIAN);
  app.options.setValue("markdownItLoader", prepareMarkdown);
  foldSearchIndex();

  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const complaint = nameDocument(document);
    if (complaint !== null) app.logger.warn(complaint);
  });
  // Before links are resolved and anything is sorted by its name.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const name of nameModules(project)) app.logger.warn(`${name} has no line in docs/theme/modules.ts.`);
  }, 1000);
  app.renderer.on(RendererEvent.END, ({ project, outputDirectory }) => {
    writeAssets(outputDirectory);
    writeLlms(project, outputDirectory);
  });
}
