// Generated from schemas/evidence.schema.json by npm run generate; do not edit.
/**
 * What is known, by whom, and how far it carries. Exercises, workshops and guides cite these entries by their key, and the page about the evidence is made from them.
 */
export interface EvidenceFile {
  /**
   * The sources by key, in the order in which the page shows them within their theme. Keys are small letters, digits and hyphens.
   */
  sources: {
    [k: string]: EvidenceSource;
  };
}
/**
 * One source: what is claimed, what was found, and how far that carries.
 */
export interface EvidenceSource {
  /**
   * What we say because of it, in a sentence that an exercise could print.
   */
  claim: string;
  /**
   * What was found, in plain words and no more than was found. Give a figure only if you have read it there.
   */
  found: string;
  /**
   * Who found it: names of the authors, or of the body that publishes it.
   */
  by: string;
  /**
   * The year in which it was published.
   */
  year?: number;
  /**
   * The title, and where it was published.
   */
  title?: string;
  /**
   * The DOI, without the address in front of it. Leave it out where you are not sure: a wrong one sends people to another paper.
   */
  doi?: string;
  /**
   * Where it can be read, where it has no DOI. It begins with https://.
   */
  url?: string;
  /**
   * Who or what was studied, and how many.
   */
  sample: string;
  /**
   * How far it carries: `meta-analysis`, `several-experiments`, `one-experiment`, `field-data` (several organisations, nothing varied on purpose), `one-firm` (the same from one), `self-collected` (not reviewed by others), `method` (a formula or a standard, not a finding) or `own-construct` (ours, untested).
   */
  strength:
    | 'meta-analysis'
    | 'several-experiments'
    | 'one-experiment'
    | 'field-data'
    | 'one-firm'
    | 'self-collected'
    | 'method'
    | 'own-construct';
  /**
   * The theme under which the page shows it.
   */
  theme?: string;
  /**
   * What it does not show: whom it was not tested with, what is left open.
   */
  limits?: string;
  /**
   * What speaks against it, a sentence each, with who found it. Look for it: a claim without one was usually not searched for.
   *
   * @minItems 1
   */
  contradicts?: string[];
  /**
   * The day on which somebody last compared this entry with the source itself, as YYYY-MM-DD.
   */
  checked?: string;
}
