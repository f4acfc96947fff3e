// knip: no dependency, file or export that nobody uses.
export default {
  // What is started by its path: the scripts of package.json that are bundled first, the programs of the guide, and those that tests start.
  entry: [
    "src/**/write*.ts",
    "src/zwnj/lexicon/train.ts",
    "test/formats/losses/write.ts",
    "docs/examples/**/*.ts",
  ],
  project: ["src/**/*.ts", "test/**/*.{ts,js}", "docs/examples/**/*.ts"],
  vitest: {
    config: ["test/vitest.config.ts", "test/*/vitest.config.ts"],
    // The examples of docstrings read every file, which is no use of what it exports.
    entry: ["test/**/*.{test,test-d,bench}.ts", "!test/docs/examples.test.ts"],
  },
  // The code of isArticle tells every concept of the model, whoever asks for it.
  ignore: ["src/schema/generated/**", "test/docs/examples.test.ts"],
  // The first is run as a program, the words of the second are read as files.
  ignoreDependencies: ["@arethetypeswrong/cli", "dictionary-fa"],
  // Of Debian's packages, for the tests that say so.
  ignoreBinaries: ["mkfifo", "mount", "umount", "parallel"],
};
