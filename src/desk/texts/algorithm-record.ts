/**
 * What the record of this system says in the Algoritmeregister. The record is in Dutch, as the standard is: its language field allows
 * no other. Texts take facts of the running system as parameters (`desk/algorithm/system-facts.ts`).
 */
import type { Text } from '../../domain/text.ts';

/** A text of the record, and what it says in English for who maintains it. */
export const RECORD_TEXTS = {
  name: {
    nl: 'Onderdak: verdeling van gezinnen over gemeenten',
    en: 'Onderdak: spreading families over municipalities',
  },
  description_short: {
    nl: 'Berekent elke week een voorstel: welk gezin met kinderen dat onvoorbereid terugkwam en dakloos is, naar welke gemeente die meedoet. Mensen beslissen. Bij elk voorstel staan de redenen en een bewijs.',
    en: 'Computes a proposal each week: which homeless family with children that came back unprepared goes to which municipality that takes part. People decide. Every proposal carries its reasons and a proof.',
  },
  goal: {
    nl: 'Het doel is dat geen kind op straat slaapt en dat een gezin hoogstens {cap} weken in de opvang is. Het systeem zoekt elke week de beste verdeling van gezinnen over opvang, woningen en gemeenten. De doelen, in deze volgorde: {objectives}. Gezinnen en gemeenten merken dit doordat zij een voorstel krijgen. Zij kunnen nee zeggen. Nu in het register: {cases} dossiers, {plans} bewaarde plannen, {proposals} voorstellen.',
    en: 'The aim is that no child sleeps in the street and that a family is in shelter for {cap} weeks at most. Each week the system looks for the best spreading of families over shelters, homes and municipalities. The objectives, in this order: {objectives}. Families and municipalities notice it by getting a proposal. They may say no. In the register now: {cases} cases, {plans} saved plans, {proposals} proposals.',
  },
  human_intervention: {
    nl: 'Het systeem beslist niets. Deze stappen neemt altijd een mens, en ze worden met naam van de rol, tijd en reden vastgelegd: {decisions}. Een medewerker kan het beste plan met één klik opzij zetten, met een reden; dat gebeurde {overrides} keer. Het systeem laat zien wat dat kost. De toets laat zien wat vaststaat, ontbreekt of tegenstrijdig is, en wijst nooit zelf een gezin af.',
    en: 'The system decides nothing. These steps are always taken by a person, and kept with role, time and reason: {decisions}. A planner can set the best plan aside with one click and a reason; that happened {overrides} times. The system shows what it costs. The test shows what is met, missing or contradicted, and never turns a family down by itself.',
  },
  risks: {
    nl: 'Ongelijke behandeling: herkomst, nationaliteit, route en etniciteit zijn geen invoer van de verdeling; uitkomsten per groep worden achteraf bekeken. Fouten: elk plan wordt opnieuw bewezen zonder de rekenmachine; een plan dat zakt wordt niet getoond. Onrecht in een enkel geval: redenen staan bij elk voorstel, bezwaar is mogelijk en wordt bijgehouden. Privacy: alleen schuilnamen en leeftijden; gesloten dossiers worden na {months} maanden gewist; wie een dossier opent wordt vastgelegd. Geknoei: elke wijziging staat in een keten die te controleren is. Verdringing van andere woningzoekenden wordt per gemeente getoond.',
    en: 'Unequal treatment: origin, nationality, route and ethnicity are no input of the spreading; outcomes per group are looked at afterwards. Mistakes: every plan is proven again without the solver; one that fails is not shown. Injustice in a single case: reasons stand with every proposal, objection is possible and tracked. Privacy: pseudonyms and ages only; closed cases are erased after {months} months; who opens a case is noted. Tampering: every change is in a chain that can be verified. Displacement of others who look for a home is shown per municipality.',
  },
  source_data: {
    nl: 'Van gezinnen: aantal ouders en leeftijden van kinderen, opvang en sinds wanneer, slaapkamers, toegankelijkheid, hoogste huur, sectoren van werk, banden met plaatsen, te mijden plaatsen, voorkeuren. Geen namen, geen burgerservicenummers, geen geboortedata. Van gemeenten: toezeggingen, woningen, opvangplekken, inwoners, arbeidsmarktregio. Openbare bronnen: {sources}. De grond van verblijf wordt alleen bij de toets bekeken.',
    en: 'Of families: number of parents and ages of children, shelter and since when, bedrooms, accessibility, highest rent, sectors of work, ties with places, places to avoid, preferences. No names, no citizen numbers, no dates of birth. Of municipalities: commitments, homes, shelter places, inhabitants, labour region. Public sources: {sources}. The ground of residence is looked at in the test only.',
  },
  methods_and_models: {
    nl: 'Geen zelflerend systeem. De verdeling is een wiskundig model met regels die altijd gelden en doelen in vaste volgorde (lexicografische optimalisatie met gehele getallen), vooruitkijkend over {horizon} weken, met beleid "{policy}" ({regime}). Opgelost met bewijs: {engine}. Een tweede, losstaand programmadeel controleert elk plan op de gegevens zelf. Gelijke gevallen: eerst de datum van doorverwijzing, dan een lot uit een vast startgetal. De toets is een lijst criteria: {scheme}, versie {schemeVersion}. Versie van het systeem: {version}. Zelfde invoer, versie en startgetal: zelfde uitkomst, tot op de byte.',
    en: 'No machine learning. The spreading is a mathematical model with rules that always hold and objectives in a fixed order (lexicographic integer optimisation), looking {horizon} weeks ahead, under policy "{policy}" ({regime}). Solved with proof: {engine}. A second, separate part of the program checks every plan against the data themselves. Equal cases: first the date of referral, then a lot drawn from a fixed seed. The test is a list of criteria: {scheme}, version {schemeVersion}. Version of the system: {version}. Same input, version and seed: same outcome, to the byte.',
  },
  lawful_basis: {
    nl: 'Er bestaat vandaag geen wet die deze landelijke verdeling regelt. Gemeenten doen vrijwillig mee en gezinnen stemmen toe. De organisatie die het systeem gebruikt moet hier zelf haar grondslag opschrijven.',
    en: 'There is no law today that provides for this national spreading. Municipalities take part of their own will and families consent. The organisation that uses the system must write down its own basis here.',
  },
  noEngine: { nl: 'nog geen plan bewaard', en: 'no plan saved yet' },
} as const satisfies Readonly<Record<string, Text>>;

/** Themes of the standard that the system falls under, as the standard spells them. */
export const RECORD_THEMES = ['Wonen', 'Migratie en integratie', 'Zorg en gezondheid'];
