// Generated from schemas/site.schema.json by npm run generate; do not edit.
/**
 * Name, look, languages and links of the site, and how strict its checks are. The whole file may be missing: the site then bears the title of its first framework.
 */
export interface SiteFile {
  /**
   * The name of the organisation or of the site, as it stands at the top of every page.
   */
  title: string;
  /**
   * A few words below the name on the first page. Say what people find here, not what the organisation believes in.
   */
  tagline?: string;
  /**
   * Two or three sentences for the first page and for search engines: whom the site is for and what they can do with it.
   */
  summary?: string;
  /**
   * The language of the site's own words, as a BCP 47 tag with hyphens (`en-GB`, not `en_GB`). Each framework says for itself in which language it is written.
   */
  language?: string;
  /**
   * All languages that the site is offered in, the main one included, as BCP 47 tags. Translations live in `content/locales/<language>`; what is not translated yet is shown in its own language.
   */
  languages?: string[];
  /**
   * The public address of the site, beginning with https://. Needed for the site map and for links that leave the site, such as those in exports.
   */
  url?: string;
  /**
   * The folder on the host in which the site stands, beginning with a slash. Leave it out where the site has a host of its own. On GitHub Pages it is usually the name of the repository.
   */
  base?: string;
  /**
   * A mail address for questions about the content. It is public: give a team's, not a person's.
   */
  contact?: string;
  /**
   * Where "tell us" on roles and competencies leads: an address of the web that begins with https://, or `mailto:` and a team's address. In a web address `{id}`, `{version}`, `{title}` and `{page}` are replaced by what the reader is looking at. Leave it out to open an issue in the repository, or else a mail to `contact`.
   */
  feedback?: string;
  /**
   * The organisation's own words in the documents made for each role, such as job descriptions and decision letters. Whatever is left out is left out there too, or stays a line to fill in. Markdown.
   */
  documents?: {
    /**
     * Two or three sentences about the organisation, for people who do not know it yet. Stands in job descriptions.
     */
    about?: string;
    /**
     * How candidates are chosen: the steps, who is there, how long it takes. Stands in job descriptions, under "How we choose".
     */
    selection?: string;
    /**
     * What you promise to every candidate. Stands in job descriptions, word for word; nothing stands there if this is left out.
     */
    equalOpportunity?: string;
    /**
     * How to apply, in a sentence that holds for every role. Stands at the end of job descriptions.
     */
    application?: string;
    /**
     * Who decides on promotions, how often, and how long an answer takes. Stands in promotion cases.
     */
    decides?: string;
    /**
     * How somebody can have a decision looked at again: where to, until when, who hears it. Stands in promotion cases and in both decision letters.
     */
    appeal?: string;
  };
  /**
   * Where these files are kept, so that every page can offer "suggest a change". Leave it out where readers have no access to the repository.
   */
  repository?: {
    /**
     * The web address of the repository, beginning with https://, as one opens it in a browser.
     */
    url: string;
    /**
     * The branch that the site is built from; `main` where nothing is written.
     */
    branch?: string;
    /**
     * The folder of this workspace in the repository, without a slash at its beginning. Leave it out where it is the top.
     */
    path?: string;
  };
  /**
   * The colour of links and buttons: one for both schemes, or one each for `light` and `dark`. It must stand out enough from the background to be read; where it does not, the check suggests the nearest colour that does.
   */
  brand?:
    | string
    | {
        /**
         * The colour on a light background: a dark one. As # and six hexadecimal digits, in quotes, since # begins a comment.
         */
        light: string;
        /**
         * The colour on a dark background: a light one. As # and six hexadecimal digits, in quotes, since # begins a comment.
         */
        dark: string;
      };
  /**
   * Links at the foot of every page, such as the imprint, the privacy notice or the staff handbook. Four at most are read.
   */
  links?: Link[];
  /**
   * The ids of frameworks in the order in which the site shows them. Those left out follow by title. Put first what concerns everybody.
   */
  frameworks?: string[];
  /**
   * How strict the editorial rules are, by the rule's name: `off`, `warning` or `error`. `npx espalier explain <rule>` says what each one wants. A single place is better silenced there, with a reason: `# espalier-ignore rule-name -- why`.
   */
  rules?: {
    [k: string]: 'off' | 'warning' | 'error';
  };
  /**
   * The systems that you export to. Texts that are too long for them are then pointed out while you write, not after the upload.
   */
  targets?: string[];
}
/**
 * One link at the foot of the page.
 */
export interface Link {
  /**
   * What the link says. Name where it leads, never "click here".
   */
  title: string;
  /**
   * Where it leads: an address that begins with https://, http:// or mailto:.
   */
  url: string;
}
