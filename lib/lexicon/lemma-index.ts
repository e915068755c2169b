/**
 * A sorted word list that is searched as it is stored: front-coded in blocks, a block a line. A block holds its first word, then
 * each further word as a capital (how many letters it shares with the word before: A for 0) and the rest of it. Looking up a
 * word costs a binary search over the blocks and a walk through one; nothing else is decoded.
 */
export const BLOCK_SIZE = 16;

/** Marks are written as characters that sort after the capitals, so that blocks compare as their first words do. */
const MARKS: Readonly<Record<string, string>> = { " ": "_", "-": "{", "'": "|", ".": "}" };

/** A lemma as the index writes it; two lemmas sort as these do. */
export function indexKey(lemma: string): string {
  return lemma.replace(/[ '.-]/g, (mark) => MARKS[mark] ?? mark);
}

/** Writes keys that are already sorted. */
export function writeBlocks(keys: readonly string[]): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < keys.length; at += BLOCK_SIZE) {
    let last = keys[at] ?? "";
    let block = last;
    for (const key of keys.slice(at + 1, at + BLOCK_SIZE)) {
      let shared = 0;
      while (shared < 25 && shared < key.length && key.charAt(shared) === last.charAt(shared)) shared += 1;
      block += String.fromCharCode(65 + shared) + key.slice(shared);
      last = key;
    }
    blocks.push(block);
  }
  return blocks;
}

/** The keys of a block. */
export function readBlock(block: string): string[] {
  const keys: string[] = [];
  let last = "";
  for (let at = 0; at < block.length; ) {
    const first = at === 0 && !isCapital(block, 0);
    const shared = first ? 0 : block.charCodeAt(at) - 65;
    const start = first ? 0 : at + 1;
    let end = start;
    while (end < block.length && !isCapital(block, end)) end += 1;
    last = last.slice(0, shared) + block.slice(start, end);
    keys.push(last);
    at = end;
  }
  return keys;
}

/** The number of a lemma in the list, or -1. */
export function findLemma(blocks: readonly string[], lemma: string): number {
  const key = indexKey(lemma);
  // "[" sorts after every capital and before every letter: a block that starts with the key itself counts as not after it.
  const bound = `${key}[`;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] ?? "") < bound) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return -1;
  const within = readBlock(blocks[low - 1] ?? "").indexOf(key);
  return within < 0 ? -1 : (low - 1) * BLOCK_SIZE + within;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}
