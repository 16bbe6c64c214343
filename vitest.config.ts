import { defineConfig } from 'vitest/config';

/**
 * Tests of pure functions share their modules, and the tables that these read: to load them anew for each file takes
 * longer than the tests. One puts a stand-in in a module's place, which others must not find there.
 */
const PURE =
  'tests/{golden,unit/{parse,parse-html,parse-wire,summarise,tag,tag-names,text}}/**/!(guessed-languages).test.ts';

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: [PURE] } },
    ],
  },
});
