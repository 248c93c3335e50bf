/** Tags as a reader types them, one after the other ("news, #reading"), each without its mark and once. */
export function tagsIn(typed: string): readonly string[] {
  return [...new Set(typed.split(/[\s,;#،؛、，]+/).filter((tag) => tag !== ''))];
}
