// Plugin of TypeDoc: guides in two languages, modules under the names that users import, a search that knows Persian, and all that the pages load.
import { Application, Converter, IndexEvent, RendererEvent } from "typedoc";
import { showFiles, writeAssets } from "./assets.js";
import { nameDocument } from "./guides.js";
import { writeLlms } from "./llms.js";
import { prepareMarkdown } from "./markdown.js";
import { nameModelTypes } from "./model-types.js";
import { listModules, nameModules } from "./modules.js";
import { Router } from "./router.js";
import { chooseResults, foldSearchIndex } from "./search-index.js";
import { Theme } from "./theme.js";
import { TYPEDOC_IN_PERSIAN } from "./words.js";

/** What TypeDoc calls. */
export function load(app: Application): void {
  app.renderer.defineRouter("khabar", Router);
  app.renderer.defineTheme("khabar", Theme);
  app.internationalization.addTranslations("fa", TYPEDOC_IN_PERSIAN);
  foldSearchIndex();
  // Options that a plugin sets before the files of options are read are lost.
  app.on(Application.EVENT_BOOTSTRAP_END, () => { app.options.setValue("markdownItLoader", prepareMarkdown); });

  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const complaint = nameDocument(document);
    if (complaint !== null) app.logger.warn(complaint);
  });
  // Before links are resolved and anything is sorted by its name.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const name of nameModules(project)) app.logger.warn(`${name} has no line in docs/theme/modules.ts.`);
    nameModelTypes(project);
  }, 1000);
  app.renderer.on(IndexEvent.PREPARE_INDEX, chooseResults);
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    listModules(project);
    showFiles(project);
  });
  // After TypeDoc has written everything else.
  app.renderer.on(RendererEvent.END, ({ project, outputDirectory }) => {
    writeAssets(outputDirectory);
    writeLlms(project, outputDirectory);
  }, -1000);
}
