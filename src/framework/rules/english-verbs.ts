/** The verbs that competencies are written with, and the forms they take. */

/** Verbs that are hardly ever nouns. */
const VERBS = words(`
  absorb accelerate accept achieve acknowledge acquire adapt add adhere adjust administer admit adopt advise agree align
  allocate allow amend analyse analyze announce anticipate apologise apply appoint appraise appreciate approve arbitrate arrange
  articulate ask assemble assert assess assign assist assume assure attach attain attend avoid become begin believe bring build
  calculate calibrate carry categorise celebrate choose clarify classify cleanse close co-ordinate collaborate collate collect
  combine commission commit communicate compare compile comply compose compute conceive conclude conduct configure confirm
  connect consider consolidate construct consult continue contribute convene convert convey convince cooperate coordinate
  correlate create critique customise deal decide decline decommission decrypt defend define delegate delete deliver demonstrate
  deploy derive describe designate detect determine develop devise diagnose differentiate disclose discover discuss disseminate
  distil distinguish distribute divide earn educate elaborate elicit eliminate embed embrace emphasise employ empower enable
  encourage enforce engage enhance enrich enrol ensure enter escalate establish estimate evaluate evolve examine exceed execute
  exhibit expand expect explain explore express extend extract facilitate familiarise feed feel find follow formulate foster
  fulfil gain gather generate get give govern grant grow handle hear help hide hold identify illustrate implement improve
  include incorporate inform initiate innovate inspect inspire install instil instruct integrate interact interpret intervene
  introduce invest investigate invite involve isolate iterate join justify keep know label lay learn let leverage liaise listen
  live locate maintain make manage maximise mediate meet mend merge migrate minimise mitigate modify monitor motivate negotiate
  notify nurture observe obtain omit operate optimise optimize orchestrate organise organize orient originate outweigh overcome
  oversee participate pay perform permit persevere persuade pick postpone practise praise predict prepare prescribe preserve
  prevent prioritise prioritize proceed procure produce promote propose protect prove provide publish pursue put quantify raise
  ratify read realise rebuild recall receive recognise recognize recommend reconcile reconfigure recruit rectify redesign reduce
  refactor refer refine reflect refuse regulate rehearse reinforce reject relate release rely remain remediate remind remove
  renew reopen repeat replace reply represent require resolve respect respond restart restate restore restructure retain retest
  retire reuse revise revisit rewrite safeguard satisfy save say schedule see seek select sell send serve settle shorten
  simplify solicit solve speak specify spend split spot standardise steer stimulate streamline strengthen strike strive submit
  suggest summarise supervise sustain synthesise tackle tailor take teach tell thank think transform translate treat
  troubleshoot try turn unblock uncover understand undertake undo unify uphold utilise utilize validate verify visualise
  wait warn weigh welcome withdraw write yield
`);

/** Verbs that are as often nouns or adjectives: what follows has to tell. */
const AMBIGUOUS = words(`
  act action address advocate aim answer approach audit author award back balance base benefit board brief budget call capture
  care cause chair challenge champion change check coach code comment complete conflict consent contact contract control correct
  cost count cover craft credit cut debate debrief debug delay demand design detail direct document draft draw drive drop edit
  end excel exercise experience experiment exploit face fall favour feature field file fill filter finance fit fix flag focus
  force forecast form frame fund go group guide halt hand have head highlight host impact increase influence input interview
  inventory issue judge launch lead leave level limit link list log look lower map mark market match measure mentor mind mirror
  model move name narrow need network note notice object offer open order outline overview own pace pair partner pass patch
  pause pilot place plan play plot point power practice present press price process profile program programme progress project
  prompt prototype purchase question quote rank rate reach reason record register repair report request research rest result
  return review reward risk rotate route rule run scan scope score scout screen search secure sense separate set shadow shape
  share shift show sign signal sort source sponsor staff stage stand start state stay step stop store stretch structure study
  sum supplement supply support survey talk tap target task test tick tie time touch trace track trade train transfer trial
  trust update upgrade use value view visit volunteer vote walk want watch work
`);

/** How a verb stands at the head of a statement. */
export type VerbForm = 'describes' | 'describe' | 'described' | 'describing';

/** Whether a word can be a verb in its plain form. */
export function isVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return VERBS.has(lower) || AMBIGUOUS.has(lower);
}

/** Whether a word can be a noun or an adjective as well as a verb, in the plain form or with an s. */
export function isAmbiguous(word: string): boolean {
  const lower = word.toLowerCase();
  return AMBIGUOUS.has(lower) || stems(lower).some((stem) => AMBIGUOUS.has(stem));
}

/** The form in which a word is a verb, if it is one. */
export function verbForm(word: string): VerbForm | undefined {
  const lower = word.toLowerCase();
  if (isVerb(lower)) return 'describe';
  if (lower === 'has' || lower === 'is' || lower === 'does' || lower === 'goes' || lower === 'undoes')
    return 'describes';
  if (lower.endsWith('s')) return stems(lower).some((stem) => isVerb(stem)) ? 'describes' : undefined;
  if (lower.endsWith('ing')) return ingStems(lower).some((stem) => isVerb(stem)) ? 'describing' : undefined;
  if (lower.endsWith('ed')) return edStems(lower).some((stem) => isVerb(stem)) ? 'described' : undefined;
  return undefined;
}

/** What the word would be without the s of the third person. */
function stems(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  const out = [word.slice(0, -1)];
  if (word.endsWith('es')) out.push(word.slice(0, -2));
  if (word.endsWith('ies')) out.push(`${word.slice(0, -3)}y`);
  return out;
}

function ingStems(word: string): string[] {
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, undoubled(stem)];
}

function edStems(word: string): string[] {
  const stem = word.slice(0, -2);
  return [stem, `${stem}e`, undoubled(stem), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem];
}

/** "planning" comes from "plan". */
function undoubled(stem: string): string {
  return /([bdglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Whether a word only says how: it may stand before the verb that heads a statement. */
export function isAdverb(word: string): boolean {
  return (
    /^(?:also|then|always|often|never|sometimes|usually|both)$/i.test(word) || (/ly$/i.test(word) && !isVerb(word))
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
