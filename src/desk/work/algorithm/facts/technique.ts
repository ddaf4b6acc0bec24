/** The program itself: what a technical file (AI Act, Annex IV) describes of it. */
import type { Fact } from './fact.ts';

export const TECHNIQUE: readonly Fact[] = [
  {
    id: 'software',
    asked: { 'ai-act': 'Annex IV(1)(a) tot en met (d)' },
    title: { nl: 'Programma, versie en vormen', en: 'Program, version and forms' },
    text: {
      nl: 'Onderdak {version}, op Node.js 20 of nieuwer. Drie vormen: een opdrachtregel, deze pagina’s, en een API die zichzelf beschrijft (OpenAPI, op /api/openapi.json). Het werkt samen met {database, select, postgresql {PostgreSQL} other {een bestand van SQLite}}{mode, select, shared { en een uitgever voor aanmelden (OpenID Connect)} other {}}, en met niets anders. Rekenmachine van het laatste plan: {engine}.',
      en: 'Onderdak {version}, on Node.js 20 or newer. Three forms: a command line, these pages, and an API that describes itself (OpenAPI, at /api/openapi.json). It works together with {database, select, postgresql {PostgreSQL} other {a file of SQLite}}{mode, select, shared { and an issuer for signing in (OpenID Connect)} other {}}, and with nothing else. Engine of the last plan: {engine}.',
    },
    params: ({ version, deployment, engine }) => ({
      version,
      database: deployment.database,
      mode: deployment.mode,
      engine: engine ?? '–',
    }),
  },
  {
    id: 'hardware',
    asked: { 'ai-act': 'Annex IV(1)(e), Annex IV(2)(c)' },
    title: { nl: 'Computer en opbouw', en: 'Computer and architecture' },
    text: {
      nl: 'Een gewone computer volstaat; er is geen grafische kaart of rekendienst nodig. Gegevens gaan één kant op: bestanden of register, gecontroleerde gegevens, model, rekenmachine, controle, uitleg, pagina. De opbouw staat in docs/architecture.md en een test bewaakt de richtingen.',
      en: 'An ordinary computer will do; no graphics card or computing service is needed. Data flow one way: files or register, checked data, model, engine, check, explanation, page. The architecture is in docs/architecture.md, and a test guards the directions.',
    },
  },
  {
    id: 'interface',
    asked: { 'ai-act': 'art. 13, Annex IV(1)(g), Annex IV(1)(h)' },
    title: { nl: 'Bediening en handleiding', en: 'Use and instructions' },
    text: {
      nl: 'Pagina’s per taak, in het Nederlands en Engels, met toetsenbord te bedienen en op 320 pixels leesbaar. Een nieuw plan wordt getoond als verschil: wie wint, wie verliest, welk doel betaalt. De handleiding is docs/desk.md; wat het systeem niet kan, staat bij elk resultaat.',
      en: 'Pages per task, in Dutch and English, usable by keyboard and readable at 320 pixels. A new plan is shown as a difference: who gains, who loses, which objective pays. The instructions are docs/desk.md; what the system cannot do stands with every result.',
    },
  },
  {
    id: 'development',
    asked: { 'ai-act': 'Annex IV(2)(a)' },
    title: { nl: 'Hoe het gemaakt is', en: 'How it was made' },
    text: {
      nl: 'Open broncode (EUPL-1.2). Geen getraind model, niet van onszelf en niet van anderen. Van derden zijn de rekenmachines (HiGHS, javascript-lp-solver) en bibliotheken, met vaste versies in package-lock.json. Regels en doelen hebben elk één bestand met hun bron.',
      en: 'Open source (EUPL-1.2). No trained model, neither our own nor of others. Of third parties are the engines (HiGHS, javascript-lp-solver) and libraries, at fixed versions in package-lock.json. Rules and objectives each have one file with their source.',
    },
  },
  {
    id: 'testing',
    asked: { iama: 'deel 2B', 'ai-act': 'art. 15, Annex IV(2)(g)' },
    title: { nl: 'Hoe het getest is', en: 'How it was tested' },
    text: {
      nl: 'Elke regel met een treffer, een bijna-treffer en de grens. Een tweede model, los geschreven, lost honderden willekeurige weken op en moet hetzelfde vinden. Elk plan wordt opnieuw bewezen uit de gegevens. Duizend willekeurige reeksen handelingen brengen een dossier nooit in een verboden stand. Alle toetsen zijn met verzonnen weken gedaan: met echte gezinnen is niets beproefd.',
      en: 'Each rule with a hit, a near miss and the limit. A second model, written apart, solves hundreds of random weeks and must find the same. Every plan is proven again from the data. A thousand random sequences of actions never bring a case into a forbidden state. All tests were done with made-up weeks: nothing was tried with real families.',
    },
  },
  {
    id: 'metrics',
    asked: { iama: 'deel 2B', 'ai-act': 'Annex IV(3), Annex IV(4)' },
    forAPerson: true,
    title: { nl: 'Waaraan het wordt gemeten', en: 'What it is measured by' },
    text: {
      nl: 'Weken zonder dak, gezinnen en weken boven de {cap} weken, weken in opvang, score van de plaats, wisselingen van school, gelijke belasting. Dat zijn doelen van het plan, geen maten van welzijn: hoe het een gezin daarna gaat, wordt niet gevolgd. Of deze maten passen, moet een mens beoordelen.',
      en: 'Weeks without a roof, families and weeks beyond the {cap} weeks, weeks in shelter, score of the place, changes of school, even load. These are objectives of the plan, no measures of well-being: how a family fares afterwards is not followed. Whether these measures fit is for a person to judge.',
    },
    params: ({ capWeeks }) => ({ cap: capWeeks }),
  },
  {
    id: 'changes',
    asked: { 'ai-act': 'art. 12, Annex IV(2)(f), Annex IV(6)' },
    title: { nl: 'Wijzigingen', en: 'Changes' },
    text: {
      nl: 'Het systeem verandert niet uit zichzelf. Elk plan bewaart versie, invoer, beleid en startgetal. Instellingen veranderen alleen door een mens, met reden, in het logboek: {settings} keer tot nu toe. Nieuwe versies staan in CHANGELOG.md; een register van een nieuwere versie opent een oudere niet.',
      en: 'The system does not change by itself. Every plan keeps version, input, policy and seed. Settings change by a person alone, with a reason, in the trail: {settings} times so far. New versions are in CHANGELOG.md; a register of a newer version is not opened by an older one.',
    },
    params: ({ counts }) => ({ settings: counts.settings }),
  },
  {
    id: 'security',
    asked: { dpia: 'AVG art. 32', 'ai-act': 'art. 15(5), Annex IV(2)(h)' },
    title: { nl: 'Beveiliging', en: 'Security' },
    text: {
      nl: 'Rollen worden bij elke vraag gecontroleerd; wat van een ander is, bestaat voor u niet. Geen script in de pagina zelf, bescherming tegen vragen vanaf andere sites, grenzen aan aantal en omvang. Het logboek is een keten: geknoei in de database valt op. Back-ups zijn tijdens gebruik te maken en een test zet ze terug. Versleuteling van schijf en verbinding regelt wie de computer beheert.',
      en: 'Roles are checked with every call; what is another’s does not exist for you. No script in the page itself, protection against calls from other sites, limits to number and size. The trail is a chain: tampering in the database shows. Backups can be made while in use, and a test restores them. Encryption of disk and connection is up to who keeps the computer.',
    },
  },
  {
    id: 'standards',
    asked: { 'ai-act': 'Annex IV(7), Annex IV(8)' },
    forAPerson: true,
    title: { nl: 'Normen en verklaring van overeenstemming', en: 'Standards and declaration of conformity' },
    text: {
      nl: 'Gevolgd: WCAG 2.1 AA, NL API Design Rules, Publicatiestandaard Algoritmeregister 1.0, OpenAPI 3.1, RFC 9457. Geharmoniseerde normen onder de AI-verordening zijn niet toegepast. Er is geen EU-verklaring van overeenstemming en geen CE-markering; bij hoog risico moet een mens daarvoor zorgen voordat het in gebruik gaat.',
      en: 'Followed: WCAG 2.1 AA, NL API Design Rules, publication standard Algoritmeregister 1.0, OpenAPI 3.1, RFC 9457. Harmonised standards under the AI Act were not applied. There is no EU declaration of conformity and no CE marking; when high-risk, a person must see to these before it is put to use.',
    },
  },
];
