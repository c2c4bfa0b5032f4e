/** One of OpenCC's tables as text, `萬 万|與 与`: the package ships no types for its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
