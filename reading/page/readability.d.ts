/** The parser alone: the package's entry also carries a test for readable pages, which nothing here asks. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  export default Readability;
}
