/** OpenCC's tables as text: `萬 万|乾 干 乾`. The package ships no types for its tables. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
