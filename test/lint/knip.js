// knip: no dependency, file or export that nobody uses.
export default {
  // What is started by its path: the scripts of package.json that are bundled first, the programs of the guide, and those that tests start.
  entry: [
    "src/**/write*.ts",
    "src/zwnj/lexicon/train.ts",
    "test/docs/fields/write.ts",
    "test/formats/losses/write.ts",
    "docs/examples/**/*.ts",
    "docs/playground/{main.tsx,reader-thread.ts,offline.js}",
    "test/mutation/vitest.config.ts",
    "test/mutation/quick.ts",
    "docs/theme/plugin.ts",
  ],
  project: ["src/**/*.ts", "test/**/*.{ts,js}", "docs/examples/**/*.ts", "docs/theme/**/*.ts", "docs/playground/**", "docs/*.ts"],
  vitest: {
    // That of the mutation tests asks for the layer that it is for.
    config: ["test/vitest.config.ts", "test/{bench,browser,package,scale}/vitest.config.ts"],
    // The examples of docstrings read every file, which is no use of what it exports.
    entry: ["test/**/*.{test,test-d,bench}.ts", "!test/docs/examples.test.ts"],
  },
  // The code of isArticle tells every concept of the model, whoever asks for it.
  ignore: ["src/schema/generated/**", "test/docs/examples.test.ts"],
  // The first is run as a program, the words of the second and the font are read as files, the others are called by their names.
  ignoreDependencies: ["@arethetypeswrong/cli", "dictionary-fa", "@fontsource-variable/vazirmatn", "@stryker-mutator/vitest-runner", "typedoc-plugin-zod"],
  // Of Debian's packages, for the tests that say so.
  ignoreBinaries: ["mkfifo", "mount", "umount", "parallel"],
};
