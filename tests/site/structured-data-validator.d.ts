declare module '@adobe/structured-data-validator' {
  /** What is wrong with a thing. */
  interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: { type?: string }[];
  }
  /** Holds things against what Google asks for rich results; the package has no types of its own. */
  export default class Validator {
    /** @param things Things by their type, by the form in which the page has them. */
    validate(things: Record<'jsonld' | 'microdata' | 'rdfa', Record<string, object[]>>): Promise<Issue[]>;
  }
}
