/** The policy that every page carries, in words, for whoever has to vouch for it. */

/** What each directive means for a reader. A test compares the names with those of policy.ts. */
export const policyWords: readonly { readonly directive: string; readonly words: string }[] = [
  { directive: "default-src 'none'", words: 'Whatever the other rules do not name is forbidden.' },
  {
    directive: "script-src 'self'",
    words:
      'Only scripts that are files of this site run, none from elsewhere and none written into a page, except those whose exact text is listed by its digest.',
  },
  { directive: "style-src 'self'", words: 'The same for styles.' },
  { directive: "img-src 'self' data: blob:", words: 'Pictures come from this site, or are made in your browser.' },
  { directive: "font-src 'self'", words: 'Typefaces come from this site: no font service learns what you read.' },
  {
    directive: "connect-src 'self'",
    words: 'Scripts may fetch files of this site (the search index) and can reach no other server.',
  },
  { directive: "worker-src 'self'", words: 'Background scripts are files of this site.' },
  { directive: "manifest-src 'self'", words: 'So is the description that a browser reads when you install a site.' },
  { directive: "base-uri 'none'", words: 'No page can redirect its own links.' },
  { directive: "form-action 'none'", words: 'No form can send anything to anybody, this site included.' },
  { directive: "object-src 'none'", words: 'No plug-ins.' },
];
