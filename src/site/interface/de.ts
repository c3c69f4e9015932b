/** The interface's own words in German. */
import type { Gap, Shift } from '../../framework/gap.ts';
import type { Words } from './en.ts';

const number = (value: number): string => value.toLocaleString('de-DE');
const many = (value: number, one: string, other: string): string => `${number(value)} ${value === 1 ? one : other}`;
const list = (words: readonly string[]): string => new Intl.ListFormat('de').format(words);
const roles = (value: number): string => many(value, 'Rolle', 'Rollen');

const NEEDS: Readonly<Record<string, string>> = {
  readiness: 'Bereitschaft',
  vacancy: 'freie Stelle',
};
const KEYS: Readonly<Record<string, string>> = {
  'critical-incident-interviews': 'Interviews zu entscheidenden Situationen',
  'job-analysis': 'Arbeitsanalyse',
  'staff-forum': 'Personalvertretung',
  'works-council': 'Betriebsrat',
  'executive-team': 'Geschäftsleitung',
};

export const de: Words = {
  language: 'de',
  day(date) {
    const at = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(at.getTime())) return date;
    return at.toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  },
  list,
  frameworks: (value) => many(value, 'Kompetenzmodell', 'Kompetenzmodelle'),
  competencies: (value) => many(value, 'Kompetenz', 'Kompetenzen'),
  roles,
  profiles: (value) => many(value, 'Profil', 'Profile'),
  expectations: (value) => many(value, 'Erwartung', 'Erwartungen'),
  experts: (value) => many(value, 'Fachperson', 'Fachleute'),
  kindWord: {
    competency: 'Kompetenz',
    skill: 'Fertigkeit',
    knowledge: 'Wissen',
    behaviour: 'Verhalten',
    value: 'Wert',
    task: 'Aufgabe',
  },
  kindsWord: {
    competency: 'Kompetenzen',
    skill: 'Fertigkeiten',
    knowledge: 'Wissen',
    behaviour: 'Verhalten',
    value: 'Werte',
    task: 'Aufgaben',
  },
  scopeWord: { core: 'Alle', leadership: 'Wer andere führt', functional: 'Einen Bereich', technical: 'Fachlich' },
  statusWord: { draft: 'Entwurf', adopted: 'Beschlossen', retired: 'Außer Kraft' },
  moveWord: {
    promotion: 'Beförderung',
    lateral: 'Seitlicher Wechsel',
    specialise: 'Spezialisierung',
    'track-change': 'Wechsel der Laufbahn',
  },
  growthWord: {
    experience: { title: 'Im Tun', summary: 'Üben in der Arbeit selbst.' },
    exposure: { title: 'Mit anderen', summary: 'Zusehen, fragen, sich begleiten lassen.' },
    education: { title: 'Durch Lernen', summary: 'Kurse, Lektüre, Workshops.' },
  },
  matchWord: {
    exact: 'dasselbe wie',
    close: 'nahe an',
    broad: 'Teil des weiteren',
    narrow: 'umfasst das engere',
  },
  observerWord: {
    self: 'einem selbst',
    manager: 'der Führungskraft',
    peer: 'Gleichgestellten',
    report: 'Mitarbeitenden',
  },
  importanceWord: { essential: 'Unverzichtbar', desirable: 'Erwünscht' },
  weightWords(weight) {
    if (weight === 1) return undefined;
    if (weight === 2) return 'Zählt doppelt';
    if (weight === 3) return 'Zählt dreifach';
    return `Gewicht ${number(weight)}`;
  },
  needs: (needs) => ` Braucht: ${list(needs.map((need) => NEEDS[need] ?? need.replace(/-/g, ' ')))}.`,
  gapWords(gap: Gap) {
    const parts: readonly (readonly [number, string])[] = [
      [gap.raised.length, 'höher'],
      [gap.added.length, 'neu'],
      [gap.beside.length, 'in anderen Worten'],
      [gap.lowered.length, 'niedriger'],
      [gap.dropped.length, 'nicht mehr erwartet'],
    ];
    const said = parts.filter(([amount]) => amount > 0).map(([amount, what]) => `${amount} ${what}`);
    if (said.length === 0) return 'dieselben Erwartungen';
    return `${gap.approximate ? 'etwa ' : ''}${said.join(', ')}`;
  },
  shiftWords(shift: Shift) {
    const from = shift.from.level.title;
    if (shift.order === 0)
      return { from, change: shift.from.level.id === shift.to.level.id ? 'unverändert' : 'daneben' };
    if (shift.order < 0) return { from, change: 'niedriger' };
    if (shift.steps === undefined) return { from, change: 'etwa höher' };
    return { from, change: `${['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf'][shift.steps] ?? shift.steps} höher` };
  },
  placeWords: (step, steps) => `Stufe ${step} von ${steps}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  nothingYet: 'Noch nichts',
  part: (title, part) => `${title}, Teil ${part}`,
  skip: 'Zum Inhalt springen',
  siteNav: 'Website',
  frameworksTitle: 'Kompetenzmodelle',
  search: 'Suche',
  aboutData: 'Über deine Daten',
  whereYouAre: 'Wo du bist',
  onThisPage: 'Auf dieser Seite',
  languages: 'Sprachen',
  version: (title, version) => `${title}, Version ${version}`,
  licence: (licence) => `, Lizenz: ${licence}`,
  builtBy: (version) =>
    `Geprüft und erstellt mit Espalier ${version}. Nichts, was du hier tust, verlässt deinen Browser.`,
  contact: 'Kontakt',
  repository: 'Repository',
  questionsTo: (contact) => `Fragen: ${contact}`,
  missing: 'Noch nicht übersetzt',
  stale: 'Inzwischen geändert, Übersetzung folgt',
  inOtherLanguage: (language) => `auf ${language}`,
  theFrameworks: 'Die Kompetenzmodelle',
  frameworksLead:
    'Ein Kompetenzmodell sagt, was gute Arbeit auf einem Gebiet ausmacht: welche Kompetenzen sie braucht und welche Stufe jede Rolle verlangt.',
  frameworksOf: (title) => `Die Kompetenzmodelle von ${title}.`,
  homeDescription: (title) =>
    `Was ${title} in jeder Rolle erwartet, wie jede Kompetenz aussieht und wohin eine Rolle führen kann.`,
  wholeSite: 'Alles Übrige auf dieser Website gibt es in einer anderen Sprache:',
  versionShort: (version) => `Version ${version}`,
  competenciesTitle: 'Kompetenzen',
  allCompetencies: 'Alle Kompetenzen',
  competenciesOf: (title) => `Kompetenzen in ${title}`,
  rolesTitle: 'Rollen',
  rolesOf: (title) => `Rollen in ${title}`,
  allRoles: 'Alle Rollen von A bis Z',
  fromAToZ: 'von A bis Z',
  profilesTitle: 'Profile',
  profilesSay: 'was mehrere Rollen gemeinsam haben',
  amountIn: (amount, title) => `${amount} in ${title}`,
  sameWithMeaning: 'Dieselben mit ihrer Bedeutung',
  withoutGroup: 'Ohne Gruppe',
  otherGroups: 'Andere Gruppen',
  partsOfGroup: 'Teile dieser Gruppe',
  partsOfList: 'Teile dieser Liste',
  partsOfMatrix: 'Teile dieser Übersicht',
  partsOfExpectations: 'Teile der Erwartungen',
  inParts: (parts) => `, in ${parts} Teilen`,
  noCompetencies: 'Dieses Kompetenzmodell beschreibt noch keine Kompetenzen.',
  noRoles:
    'In diesem Kompetenzmodell sind keine Rollen beschrieben. Seine Kompetenzen stehen für sich, oder andere Modelle verlangen sie.',
  noRolesShort: 'In diesem Kompetenzmodell sind keine Rollen beschrieben.',
  families: 'Berufsfelder',
  otherRoles: 'Andere Rollen',
  sideBySide: 'Nebeneinander',
  sideBySideOf: (name) => `${name} nebeneinander`,
  retiredMark: ' (außer Kraft)',
  retiredShort: 'außer Kraft',
  highestFirst: (label) => `${label}, die höchste Stufe zuerst`,
  grade: 'Karrierestufe',
  noGrade: 'Ohne Karrierestufe',
  noTrack: 'Ohne Laufbahn',
  aboutFramework: 'Über dieses Kompetenzmodell',
  atAGlance: 'Auf einen Blick',
  theLevels: 'Die Stufen',
  asAFile: 'Als Datei',
  allAsFile: 'Alle Rollen und Stufen (CSV)',
  forOwners: 'Für die Verantwortlichen',
  yearlyAudit: 'Die jährliche Prüfung',
  wordingRules: 'Regeln für gute Formulierungen',
  facts: {
    version: 'Version',
    status: 'Status',
    inForce: 'Gültig',
    plannedFrom: 'geplant ab',
    since: 'seit',
    until: 'Bis',
    reviewed: 'Überprüft',
    restsOn: 'Beruht auf',
    approvedBy: 'Zugestimmt',
    licence: 'Lizenz',
    source: 'Quelle',
    grade: 'Karrierestufe',
    track: 'Laufbahn',
    family: 'Berufsfeld',
    code: 'Kennung',
    expectations: 'Erwartungen',
    inForceSince: 'Gültig seit',
    kind: 'Art',
    concerns: 'Betrifft',
  },
  spokenKey(key) {
    const spoken = KEYS[key] ?? key.replace(/-/g, ' ');
    return spoken.slice(0, 1).toLocaleUpperCase('de') + spoken.slice(1);
  },
  whatItLooksLike: 'Woran man es erkennt',
  levelByLevel: 'Stufe für Stufe',
  levelsShort: 'Stufen',
  eachIncludes: 'Jede Stufe schließt die vorherigen ein.',
  silentCompetency:
    'Das Kompetenzmodell nennt diese Kompetenz und sagt noch nicht, woran man sie auf jeder Stufe erkennt. Bis dahin sprich mit deiner Führungskraft ab, was ihr darunter versteht.',
  competencyOf: (title, framework) => `${title}: eine Kompetenz aus ${framework}.`,
  aboutCompetency: 'Über diese Kompetenz',
  related: 'Verwandt',
  elsewhere: 'Anderswo',
  examples: 'Beispiele',
  counterexamples: 'Was nicht gemeint ist',
  evidence: 'Was es zeigen könnte',
  questions: 'Fragen dazu',
  forExample: 'Zum Beispiel:',
  seenBy: (observers) => `Zu sehen von ${list(observers)}`,
  rolesExpect: (value) => [value === 1 ? 'Eine Rolle erwartet' : `${number(value)} Rollen erwarten`, 'diese Stufe.'],
  expectedOf: 'Von wem erwartet',
  noRoleExpects: 'Noch erwartet sie keine Rolle.',
  rolesByLevel: (title) => `Rollen, die ${title} erwarten, nach Stufen`,
  level: 'Stufe',
  desirableShort: 'erwünscht',
  howToGrow: 'Wie man sie entwickelt',
  andAlso: 'Und außerdem',
  towards: (level) => `auf dem Weg zu ${level}`,
  restsOn: (scale) => `Worauf es ankommt: ${scale}`,
  forLevel: (level) => `für die Stufe ${level}`,
  whatIsExpected: (title, isProfile, framework) =>
    `Was ${isProfile ? 'das Profil' : 'die Rolle'} ${title} in ${framework} erwartet.`,
  profileSays: 'Ein Profil: keine Stelle, die jemand innehat, sondern das, was mehrere Rollen gemeinsam haben.',
  buildsOn: 'Baut auf auf',
  baseline: (level) => [`Erwartet die Stufe ${level} in jeder Kompetenz von`, 'für die nichts anderes gesagt ist.'],
  nothingExpected: (isProfile) => `In ${isProfile ? 'diesem Profil' : 'dieser Rolle'} wird noch nichts erwartet.`,
  responsibilities: 'Verantwortung',
  requirements: 'Voraussetzungen',
  orEquivalent: 'oder:',
  whereItLeads: 'Wohin es von hier geht',
  whereFrom: 'Woher andere kommen',
  noMoves: 'Zu dieser Rolle sind keine Wechsel beschrieben.',
  whoBuilds: 'Wer darauf aufbaut',
  andMoreIn: (value) => `und ${number(value)} weitere in der`,
  listOfRoles: 'Liste der Rollen',
  worksWith: 'Arbeitet zusammen mit',
  jobs: (value) => `${many(value, 'Stelle', 'Stellen')} im Personalsystem`,
  aboutRole: 'Über diese Rolle',
  newHere: 'Hier neu',
  was: (from) => `von ${from},`,
  hopedFor: (level) => `gewünscht: ${level}`,
  noText: 'Zu dieser Stufe steht noch nichts.',
  includes: 'Schließt ein:',
  fromSource: (isProfile) => (isProfile ? 'Aus dem Profil' : 'Aus der Rolle'),
  newOrRaised: (fresh, kept) => `${fresh} neu oder höher${kept > 0 ? `, ${kept} unverändert` : ''}`,
  kept: 'Unverändert:',
  show: 'Anzeigen',
  everything: 'Alles',
  newFrom: (from) => `Neu gegenüber ${from}`,
  moveAt: (grade) => `auf ${grade}`,
  moveTo: (grade) => `nach ${grade}`,
  moveFrom: (grade) => `von ${grade}`,
  moveIn: (framework) => ` in ${framework}`,
  draft: 'Entwurf.',
  draftSays: (title) => `${title} ist noch nicht beschlossen. Der Wortlaut kann sich noch ändern.`,
  retired: 'Außer Kraft.',
  retiredSays: (title, until) =>
    `${title} ${until ? `galt bis zum ${until}` : 'gilt nicht mehr'} und bleibt zum Nachlesen erhalten.`,
  retiredThing: (what) =>
    `${{ competency: 'Diese Kompetenz', role: 'Diese Rolle', profile: 'Dieses Profil' }[what]} wird nicht mehr verwendet.`,
  inItsPlace: 'An ihrer Stelle:',
  unclear: 'Etwas unklar?',
  askOwners: (value) => (value > 1 ? 'Frag eine der verantwortlichen Stellen:' : 'Frag die verantwortliche Stelle:'),
  itsOwners: (owners) => `Verantwortlich: ${owners.join(', ')}`,
  suggest: 'Andere Worte vorschlagen',
  history: 'Was sich wann geändert hat',
  competencyHead: 'Kompetenz',
  matrixSays: (name) => `Welche Stufe jede Rolle in ${name} bei jeder Kompetenz erwartet.`,
  matrixCaption: (name) => `Stufen, die die Rollen in ${name} erwarten`,
  emptyCell: 'Ein leeres Feld: Die Rolle sagt dazu nichts.',
  noExpectations: 'Diese Rollen erwarten noch keine Kompetenzen.',
  allOfAsFile: (title) => `${title} ganz als Datei (CSV)`,
  oneAtATime: 'Auf einem schmalen Bildschirm liest sich eine Rolle nach der anderen besser:',
  readRole: 'Diese Rolle lesen',
  fileKinds: { framework: 'Kompetenzmodell', competency: 'Kompetenz', role: 'Rolle', profile: 'Profil' },
};
