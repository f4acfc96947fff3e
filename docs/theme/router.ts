// Router: addresses that are stable and tell what is there: guide/fa/model.html, reference/khabar/text/normalize.html.
import { DocumentReflection, type Reflection, StructureRouter } from "typedoc";
import { addressOf } from "./guides.js";

export class Router extends StructureRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    return reflection instanceof DocumentReflection ? addressOf(reflection) : `reference/${super.getIdealBaseName(reflection)}`;
  }
}
