/** The interface's own words in Arabic. Numbers are written with the digits that versions and grades have, so that they read alike. */
import type { Gap, Shift } from '../../framework/gap.ts';
import type { Words } from './en.ts';

const number = (value: number): string => value.toLocaleString('ar-u-nu-latn');
const plural = new Intl.PluralRules('ar');
const list = (words: readonly string[]): string => new Intl.ListFormat('ar').format(words);

/** The forms of a counted noun: one, two, a few (3–10), many (11–99), and other (100 …). */
type Forms = readonly [one: string, two: string, few: string, many: string, other: string];

function counted(value: number, [one, two, few, many, other]: Forms): string {
  switch (plural.select(value)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${number(value)} ${few}`;
    case 'many':
      return `${number(value)} ${many}`;
    default:
      return `${number(value)} ${other}`;
  }
}

const ROLES: Forms = ['دور واحد', 'دوران', 'أدوار', 'دورًا', 'دور'];
const NEEDS: Readonly<Record<string, string>> = { readiness: 'الجاهزية', vacancy: 'شاغر' };
const KEYS: Readonly<Record<string, string>> = {
  'critical-incident-interviews': 'مقابلات المواقف الحاسمة',
  'job-analysis': 'تحليل العمل',
  'staff-forum': 'منتدى الموظفين',
  'works-council': 'مجلس العاملين',
  'executive-team': 'الفريق التنفيذي',
};

export const ar: Words = {
  language: 'ar',
  day(date) {
    const at = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(at.getTime())) return date;
    return at.toLocaleDateString('ar-u-nu-latn-ca-gregory', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  },
  list,
  and: ' و',
  comma: '، ',
  frameworks: (value) => counted(value, ['إطار واحد', 'إطاران', 'أطر', 'إطارًا', 'إطار']),
  competencies: (value) => counted(value, ['كفاءة واحدة', 'كفاءتان', 'كفاءات', 'كفاءة', 'كفاءة']),
  roles: (value) => counted(value, ROLES),
  profiles: (value) => counted(value, ['ملف واحد', 'ملفان', 'ملفات', 'ملفًا', 'ملف']),
  expectations: (value) => counted(value, ['توقع واحد', 'توقعان', 'توقعات', 'توقعًا', 'توقع']),
  experts: (value) => counted(value, ['خبير واحد', 'خبيران', 'خبراء', 'خبيرًا', 'خبير']),
  kindWord: {
    competency: 'كفاءة',
    skill: 'مهارة',
    knowledge: 'معرفة',
    behaviour: 'سلوك',
    value: 'قيمة',
    task: 'مهمة',
  },
  kindsWord: {
    competency: 'الكفاءات',
    skill: 'المهارات',
    knowledge: 'المعارف',
    behaviour: 'السلوكيات',
    value: 'القيم',
    task: 'المهام',
  },
  scopeWord: { core: 'الجميع', leadership: 'من يقودون غيرهم', functional: 'قسم بعينه', technical: 'تخصص تقني' },
  statusWord: { draft: 'مسودة', adopted: 'معتمد', retired: 'لم يعد ساريًا' },
  moveWord: {
    promotion: 'ترقية',
    lateral: 'انتقال أفقي',
    specialise: 'تخصص',
    'track-change': 'تغيير المسار',
  },
  growthWord: {
    experience: { title: 'بالممارسة', summary: 'تمرّن في العمل نفسه.' },
    exposure: { title: 'مع الآخرين', summary: 'المشاهدة والسؤال والتوجيه.' },
    education: { title: 'بالتعلم', summary: 'دورات وقراءة وورش عمل.' },
  },
  matchWord: { exact: 'مطابق لـ', close: 'قريب من', broad: 'جزء مما هو أوسع:', narrow: 'يشمل ما هو أضيق:' },
  observerWord: { self: 'الشخص نفسه', manager: 'المدير', peer: 'الزملاء', report: 'المرؤوسين' },
  importanceWord: { essential: 'أساسي', desirable: 'مستحسن' },
  weightWords(weight) {
    if (weight === 1) return undefined;
    if (weight === 2) return 'يُحتسب مرتين';
    if (weight === 3) return 'يُحتسب ثلاث مرات';
    return `الوزن ${number(weight)}`;
  },
  needs: (needs) => ` يتطلب: ${list(needs.map((need) => NEEDS[need] ?? need.replace(/-/g, ' ')))}.`,
  gapWords(gap: Gap) {
    const parts: readonly (readonly [number, string])[] = [
      [gap.raised.length, 'أعلى'],
      [gap.added.length, 'جديد'],
      [gap.beside.length, 'بصياغة أخرى'],
      [gap.lowered.length, 'أدنى'],
      [gap.dropped.length, 'لم يعد مطلوبًا'],
    ];
    const said = parts.filter(([amount]) => amount > 0).map(([amount, what]) => `${amount} ${what}`);
    if (said.length === 0) return 'التوقعات نفسها';
    return `${gap.approximate ? 'نحو ' : ''}${said.join('، ')}`;
  },
  shiftWords(shift: Shift) {
    const from = shift.from.level.title;
    if (shift.order === 0)
      return { from, change: shift.from.level.id === shift.to.level.id ? 'دون تغيير' : 'بموازاته' };
    if (shift.order < 0) return { from, change: 'أدنى' };
    if (shift.steps === undefined) return { from, change: 'أعلى تقريبًا' };
    return {
      from,
      change: counted(shift.steps, ['أعلى بدرجة', 'أعلى بدرجتين', 'درجات أعلى', 'درجة أعلى', 'درجة أعلى']),
    };
  },
  placeWords: (step, steps) => `المستوى ${step} من ${steps}`,
  fromTo: (from, to) => `${from} إلى ${to}`,
  nothingYet: 'لا شيء بعد',
  part: (title, part) => `${title}، الجزء ${part}`,
  skip: 'انتقل إلى المحتوى',
  siteNav: 'الموقع',
  frameworksTitle: 'الأطر',
  search: 'البحث',
  yourPlan: 'خطتك',
  workshops: 'ورش العمل',
  exercises: 'التمارين',
  guides: 'الأدلة',
  careerPaths: 'المسارات المهنية',
  whereRolesLead: 'إلى أين تقود الأدوار',
  careerMap: 'خريطة الانتقالات',
  aboutData: 'حول بياناتك',
  whereYouAre: 'موقعك هنا',
  onThisPage: 'في هذه الصفحة',
  languages: 'اللغات',
  version: (title, version) => `${title}، الإصدار ${version}`,
  licence: (licence) => `، الترخيص: ${licence}`,
  builtBy: (version) => `فُحص وأُنشئ باستخدام Espalier ${version}. لا شيء مما تفعله هنا يغادر متصفحك.`,
  contact: 'تواصل معنا',
  repository: 'المستودع',
  questionsTo: (contact) => `للأسئلة: ${contact}`,
  missing: 'لم يُترجم بعد',
  stale: 'تغيّر النص، وستتبعه الترجمة',
  inOtherLanguage: (language) => `باللغة ${language}`,
  theFrameworks: 'الأطر',
  frameworksLead: 'يبيّن الإطار كيف يكون العمل الجيد في مجال ما: أي الكفاءات يحتاج إليها، وأي مستوى يطلبه كل دور.',
  frameworksOf: (title) => `أطر الكفاءات في ${title}.`,
  homeDescription: (title) => `ما تتوقعه ${title} في كل دور، وكيف تبدو كل كفاءة، وإلى أين يمكن أن يقود الدور.`,
  wholeSite: 'سائر ما في هذا الموقع متاح بلغة أخرى:',
  versionShort: (version) => `الإصدار ${version}`,
  competenciesTitle: 'الكفاءات',
  allCompetencies: 'جميع الكفاءات',
  competenciesOf: (title) => `كفاءات ${title}`,
  rolesTitle: 'الأدوار',
  rolesOf: (title) => `أدوار ${title}`,
  allRoles: 'جميع الأدوار بالترتيب الأبجدي',
  fromAToZ: 'بالترتيب الأبجدي',
  profilesTitle: 'الملفات',
  profilesSay: 'ما تشترك فيه عدة أدوار',
  amountOf: (amount, title) => `${amount} في ${title}`,
  amountIn: (amount, title) => `${amount} في ${title}`,
  sameWithMeaning: 'القائمة نفسها مع معنى كل كفاءة',
  withoutGroup: 'دون مجموعة',
  otherGroups: 'مجموعات أخرى',
  partsOfGroup: 'أجزاء هذه المجموعة',
  partsOfList: 'أجزاء هذه القائمة',
  partsOfMatrix: 'أجزاء هذا الجدول',
  partsOfExpectations: 'أجزاء التوقعات',
  inParts: (parts) => `، في ${counted(parts, ['جزء واحد', 'جزأين', 'أجزاء', 'جزءًا', 'جزء'])}`,
  noCompetencies: 'لا يصف هذا الإطار أي كفاءات بعد.',
  noRoles: 'لا توجد أدوار موصوفة في هذا الإطار. كفاءاته قائمة بذاتها، أو تطلبها أطر أخرى.',
  noRolesShort: 'لا توجد أدوار موصوفة في هذا الإطار.',
  families: 'مجالات العمل',
  otherRoles: 'أدوار أخرى',
  sideBySide: 'جنبًا إلى جنب',
  sideBySideOf: (name) => `${name} جنبًا إلى جنب`,
  retiredMark: ' (لم يعد ساريًا)',
  retiredShort: 'لم يعد ساريًا',
  highestFirst: (label) => `${label}، بدءًا بأعلى درجة`,
  grade: 'الدرجة الوظيفية',
  noGrade: 'دون درجة',
  noTrack: 'دون مسار',
  aboutFramework: 'حول هذا الإطار',
  atAGlance: 'لمحة سريعة',
  theLevels: 'المستويات',
  asAFile: 'على هيئة ملف',
  allAsFile: 'جميع الأدوار والمستويات (CSV)',
  forOwners: 'للمسؤولين عنه',
  versionByVersion: 'إصدارًا بعد إصدار',
  yearlyAudit: 'المراجعة السنوية',
  wordingRules: 'قواعد الصياغة الجيدة',
  facts: {
    changedIn: 'تغيّرت في',
    version: 'الإصدار',
    status: 'الحالة',
    inForce: 'السريان',
    plannedFrom: 'مخطط له ابتداءً من',
    since: 'منذ',
    until: 'حتى',
    reviewed: 'آخر مراجعة',
    restsOn: 'يستند إلى',
    approvedBy: 'اعتمده',
    licence: 'الترخيص',
    source: 'المصدر',
    grade: 'الدرجة الوظيفية',
    track: 'المسار',
    family: 'مجال العمل',
    code: 'الرمز',
    expectations: 'التوقعات',
    inForceSince: 'سارٍ منذ',
    kind: 'النوع',
    concerns: 'يخص',
  },
  searchPage: {
    description: (title) => `ابحث في أدوار ${title} وكفاءاتها.`,
    needsScript: 'يعمل البحث في متصفحك ويحتاج إلى JavaScript، وهو متوقف. في هذه القوائم الصفحات نفسها.',
    browse: 'أو تصفّح القوائم',
    of: (title) => ` في ${title}`,
    question: 'عمَّ تبحث؟',
    keys: ['تظهر النتائج ابتداءً من الحرف الثاني.', 'يعيدك إلى هنا،', 'للتنقل بين النتائج،', 'لمسح الحقل.'],
    filters: 'عوامل التصفية',
    kind: 'النوع',
    framework: 'الإطار',
    family: 'مجال العمل',
    allFrameworks: 'جميع الأطر',
    allFamilies: 'جميع المجالات',
    allGrades: 'جميع الدرجات',
    allLevels: 'جميع المستويات',
    clearAll: 'مسح الكل',
    showMore: 'عرض المزيد',
    messages: {
      language: 'ar-u-nu-latn',
      preparing: 'جارٍ تجهيز الفهرس…',
      broken: 'تعذّر بدء البحث. أعد تحميل الصفحة، وإن لم يُجدِ ذلك فاستخدم القوائم أدناه.',
      short: 'حرف آخر من فضلك.',
      about: ' عن «{words}»',
      nothing: 'لا نتائج{about}. جرّب كلمات أقل أو غيرها.',
      nothingFiltered: 'لا نتائج{about} مع عوامل التصفية هذه. جرّب كلمات أقل أو غيرها، أو امسح عوامل التصفية.',
      meant: 'هل تقصد «{words}»؟',
      pages: {
        one: 'صفحة واحدة{about}',
        two: 'صفحتان{about}',
        few: '{number} صفحات{about}',
        many: '{number} صفحة{about}',
        other: '{number} صفحة{about}',
      },
      more: 'عرض {number} أخرى',
    },
  },
  spokenKey: (key) => KEYS[key] ?? key.replace(/-/g, ' '),
  whatItLooksLike: 'كيف تبدو في العمل',
  levelByLevel: 'مستوى بعد مستوى',
  levelsShort: 'المستويات',
  eachIncludes: 'كل مستوى يشمل ما قبله.',
  silentCompetency:
    'يذكر الإطار هذه الكفاءة ولا يبيّن بعد كيف تبدو في كل مستوى. وإلى أن يفعل، اتفق مع مديرك على المقصود بها.',
  competencyOf: (title, framework) => `${title}: كفاءة من ${framework}.`,
  aboutCompetency: 'حول هذه الكفاءة',
  related: 'كفاءات ذات صلة',
  elsewhere: 'في مراجع أخرى',
  examples: 'أمثلة',
  counterexamples: 'ما ليس منها',
  evidence: 'ما قد يدل عليها',
  questions: 'أسئلة يمكن طرحها',
  forExample: 'مثلًا:',
  seenBy: (observers) => `يلاحظها ${list(observers)}`,
  rolesExpect: (value) => [
    counted(value, ['دور واحد يتوقع', 'دوران يتوقعان', 'أدوار تتوقع', 'دورًا تتوقع', 'دور تتوقع']),
    'هذا المستوى.',
  ],
  expectedOf: 'ممن تُتوقع',
  noRoleExpects: 'لا يتوقعها أي دور بعد.',
  rolesByLevel: (title) => `الأدوار التي تتوقع ${title}، بحسب المستوى`,
  level: 'المستوى',
  desirableShort: 'مستحسن',
  howToGrow: 'كيف تنمّيها',
  andAlso: 'وأيضًا',
  towards: (level) => `نحو مستوى ${level}`,
  restsOn: (scale) => `علام يقوم: ${scale}`,
  forLevel: (level) => `لمستوى ${level}`,
  whatIsExpected: (title, isProfile, framework) =>
    `ما يُتوقع في ${isProfile ? 'الملف' : 'الدور'} ${title} ضمن ${framework}.`,
  profileSays: 'هذا ملف: ليس وظيفة يشغلها أحد، بل ما تشترك فيه عدة أدوار.',
  buildsOn: 'يُبنى على',
  baseline: (level) => [`يتوقع مستوى ${level} في كل كفاءة من`, 'لم يُذكر لها غيره.'],
  nothingExpected: (isProfile) => `لا توقعات في هذا ${isProfile ? 'الملف' : 'الدور'} بعد.`,
  responsibilities: 'المسؤوليات',
  requirements: 'المتطلبات',
  orEquivalent: 'أو:',
  whereItLeads: 'إلى أين يقود',
  whereFrom: 'من أين يأتي الناس إليه',
  noMoves: 'لا انتقالات موصوفة من هذا الدور أو إليه.',
  whoBuilds: 'ما يُبنى عليه',
  andMoreIn: (value) => `و${number(value)} غيرها في`,
  listOfRoles: 'قائمة الأدوار',
  worksWith: 'يعمل مع',
  jobs: (value) => `${counted(value, ['وظيفة واحدة', 'وظيفتان', 'وظائف', 'وظيفة', 'وظيفة'])} في نظام الموارد البشرية`,
  aboutRole: 'حول هذا الدور',
  newHere: 'جديد هنا',
  was: (from) => `من ${from}،`,
  hopedFor: (level) => `المأمول: ${level}`,
  noText: 'لم يُكتب شيء عن هذا المستوى بعد.',
  includes: 'يشمل',
  fromSource: (isProfile) => (isProfile ? 'من الملف' : 'من الدور'),
  newOrRaised: (fresh, kept) => `${fresh} جديد أو أعلى${kept > 0 ? `، ${kept} دون تغيير` : ''}`,
  kept: 'دون تغيير:',
  show: 'عرض',
  includedAbove: (levels) => `يشمل ${levels} أعلاه.`,
  noLongerSaid: (levels) => `لم يعد مذكورًا، من ${levels}`,
  firstLevel: 'المستوى الأول: لا شيء دونه يبقى.',
  nothingKept: (levels) => `لا شيء بصياغة ${levels}.`,
  youKeep: (level) => `يبقى: ${level}`,
  forThoseFrom: 'لمن يأتون من',
  onlyNew: 'الجديد فقط',
  whatIKeep: 'ما يبقى',
  bothCompared: 'الدوران جنبًا إلى جنب',
  dependsOnFrom: 'الجديد هنا يتوقف على الدور الذي تأتي منه:',
  fromRole: (role) => `من ${role}`,
  everythingHere: 'كل شيء',
  whatOneKeeps: 'ما يبقى',
  showAtEach: 'العرض في كل مستوى',
  everything: 'الكل',
  newFrom: (from) => `الجديد مقارنة بـ ${from}`,
  moveAt: (grade) => `في ${grade}`,
  moveTo: (grade) => `إلى ${grade}`,
  moveFrom: (grade) => `من ${grade}`,
  moveIn: (framework) => ` ضمن ${framework}`,
  draft: 'مسودة.',
  draftSays: (title) => `لم يُعتمد ${title} بعد، وقد تتغير صياغته.`,
  retired: 'لم يعد ساريًا.',
  retiredSays: (title, until) =>
    `${until ? `ظل ${title} ساريًا حتى ${until}` : `لم يعد ${title} ساريًا`}، وهو محفوظ للرجوع إليه.`,
  retiredThing: (what) =>
    ({
      competency: 'لم تعد هذه الكفاءة مستخدمة.',
      role: 'لم يعد هذا الدور مستخدمًا.',
      profile: 'لم يعد هذا الملف مستخدمًا.',
    })[what],
  inItsPlace: 'وحل محله:',
  unclear: 'هل من شيء غير واضح؟',
  askOwners: (value) => (value > 1 ? 'اسأل أحد المسؤولين:' : 'اسأل المسؤول عنه:'),
  itsOwners: (owners) => `المسؤولون: ${owners.join('، ')}`,
  feedback: {
    issue: 'أخبرنا بما هو غير واضح (يفتح بلاغًا)',
    mail: 'أخبرنا بما هو غير واضح (يفتح رسالة بريد)',
    form: 'أخبرنا بما هو غير واضح',
  },
  suggest: 'حرّر هذه الصفحة',
  history: 'ما الذي تغيّر ومتى',
  competencyHead: 'الكفاءة',
  matrixSays: (name) => `المستوى الذي يتوقعه كل دور في ${name} من كل كفاءة.`,
  matrixCaption: (name) => `المستويات التي تتوقعها الأدوار في ${name}`,
  emptyCell: 'الخانة الفارغة: لا يذكر الدور شيئًا عنها.',
  noExpectations: 'لا تتوقع هذه الأدوار أي كفاءات بعد.',
  allOfAsFile: (title) => `${title} كله في ملف (CSV)`,
  oneAtATime: 'على الشاشة الضيقة تسهل قراءة الأدوار واحدًا واحدًا:',
  readRole: 'اقرأ هذا الدور',
  fileKinds: { framework: 'إطار', competency: 'كفاءة', role: 'دور', profile: 'ملف' },
};
