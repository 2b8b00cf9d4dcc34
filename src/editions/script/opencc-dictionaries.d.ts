declare module 'opencc-js/dict/*' {
  /** Entries separated by bars, source and result by a blank. */
  const dictionary: string;
  export default dictionary;
}
