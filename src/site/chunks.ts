import type { ViteUserConfig } from 'astro';

/**
 * Which scripts are put into one file, for the browser. Left alone, the bundler makes a file of each small module that several exercises
 * share; thirty of them weigh a tenth more than one, and are as many requests.
 */
export const chunks: ViteUserConfig['environments'] = {
  client: {
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', priority: 2, test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
              // What every exercise needs, and no other page.
              {
                name: 'exercise',
                priority: 1,
                test: matching([
                  'islands/exercise/pieces/(?:beside-reference|case-again|case-beside|letter|prose|rating-choice|reason-field|scroll|standards).tsx',
                  'exercise/(?:change|rating-answers|say|seed).ts',
                  'measure/(?:measured|ratings|student-t|wilson).ts',
                ]),
              },
            ],
          },
        },
      },
    },
  },
};

/** The modules below `src` whose paths match one of these. */
function matching(paths: readonly string[]): RegExp {
  const any = paths.map((path) => path.replaceAll('/', '[\\\\/]').replaceAll('.ts', '\\.ts')).join('|');
  return new RegExp(`[\\\\/]src[\\\\/](?:${any})$`);
}
