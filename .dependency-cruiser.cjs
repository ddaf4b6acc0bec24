/** The directions between the folders (docs/architecture.md). Each comment tells what to do instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files need each other: move what they share into a third, or pass it as an argument.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-stands-alone',
      comment:
        'The domain is nouns: bring what you need in as an argument, or move the code to the folder that needs it.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { path: '^src/(?!domain)' },
    },
    {
      name: 'domain-libraries',
      comment: 'The domain uses no library but the calendar: put parsing, validation and output elsewhere.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { dependencyTypes: ['npm'], pathNot: 'temporal-polyfill' },
    },
    {
      name: 'model-without-solver',
      comment: 'The model is data for any engine: let plan-week.ts hand the program to the engine.',
      severity: 'error',
      from: { path: '^src/model' },
      to: { path: '^src/(solver|plan|explanation|input|scenario|report|cli|i18n)' },
    },
    {
      name: 'solver-without-domain',
      comment: 'Engines know rows and columns, not families: meet in src/model/linear-program.ts.',
      severity: 'error',
      from: { path: '^src/solver' },
      to: { path: '^src/(?!solver|model/linear-program)' },
    },
    {
      name: 'explanation-without-solver',
      comment: 'Explanations receive a replan function: pass it in from the caller.',
      severity: 'error',
      from: { path: '^src/explanation' },
      to: { path: '^src/(solver|input|report|cli)' },
    },
    {
      name: 'check-stands-apart',
      comment: 'The check proves plans from the domain data alone: no model, no solver.',
      severity: 'error',
      from: { path: '^src/plan/check' },
      to: { path: '^src/(model|solver|explanation|input|scenario|report|cli)' },
    },
    {
      name: 'faces-over-the-core',
      comment: 'Reports and commands show what the core gives: call planWeek or another function of the core.',
      severity: 'error',
      from: { path: '^src/(report|cli|desk)' },
      to: { path: '^src/(model|solver)/' },
    },
    {
      name: 'simulation-receives-the-planner',
      comment:
        'A simulated world reads no files and plans with the planner it is given: pass planWeek in from study/run-study.ts.',
      severity: 'error',
      from: { path: '^src/simulation' },
      to: { path: '^src/(evidence|input|scenario|report|desk|cli|i18n|study)' },
    },
    {
      name: 'evidence-stands-low',
      comment:
        'Dated parameters and sources are known to every layer: they need names alone, of the domain and of the simulated world.',
      severity: 'error',
      from: { path: '^src/evidence' },
      to: { path: '^src/(?!evidence|domain|simulation/parameters)' },
    },
    {
      name: 'comparison-is-arithmetic',
      comment: 'Statistics take records and give data: run the study in study/run-study.ts and write files in report.',
      severity: 'error',
      from: { path: '^src/study/comparison' },
      to: { path: '^src/(input|scenario|report|desk|cli|i18n|model|solver|plan)/' },
    },
    {
      name: 'nobody-needs-the-faces',
      comment: 'The command line is the outermost layer: move what you need from it inwards.',
      severity: 'error',
      from: { path: '^src/(?!main|cli|desk/cli|desk/server|desk/web)' },
      to: { path: '^src/(cli|desk/cli|desk/server|desk/web)/' },
    },
    {
      name: 'files-at-the-edge',
      comment: 'Files are read and written at the edge: take bytes or text as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(evidence|input|report|cli|desk/register|desk/cli|desk/server)/' },
      to: { path: '^(node:)?fs' },
    },
    {
      name: 'register-keeps',
      comment: 'The register keeps what it is given: plan, explain and report in desk/work, and pass it the result.',
      severity: 'error',
      from: { path: '^src/desk/register' },
      to: {
        path: '^src/(model|solver|plan|explanation|report|simulation|study|cli|desk/(work|server|web|cli|letters|reports))/',
        pathNot: '^src/report/(csv-rows|write-files)',
      },
    },
    {
      name: 'desk-without-http',
      comment: 'What people do at the desk knows no HTTP and no model: routes call it, and it calls the core.',
      severity: 'error',
      from: { path: '^src/desk/work' },
      to: { path: '^src/(model|solver|cli|desk/(server|web|cli))/|^(node:)?http' },
    },
    {
      name: 'web-takes-types-alone',
      comment: 'The browser gets data over the API: from server, work and register it may take types, no code.',
      severity: 'error',
      from: { path: '^src/desk/web' },
      to: {
        path: '^src/(input|report|model|solver|cli|desk/(server|work|register|letters|reports|cli))/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-development-libraries',
      comment: 'Shipped code needs a dependency, not a development dependency: move it in package.json.',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
