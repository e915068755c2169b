/**
 * What an answer or post says about itself, its writer or its reader rather than about the world:
 * openings, folded, matched on whole words at the sentence's start. Our own selection from the habits
 * of chat answers, newsletters and social posts.
 */
const OPENINGS = [
  "as an ai", "as a language model", "as a large language model", "i am an ai", "i'm an ai", "i'm just an ai",
  "hope this helps", "hope that helps", "i hope this", "i hope that helps", "happy to help", "glad to help", "let me know",
  "feel free", "if you have any", "if you need", "if you want", "if you would like", "if you'd like", "would you like", "do you want",
  "here is", "here's", "here are", "below is", "below are", "the following is", "the following are", "above is", "above are",
  "sure", "certainly", "absolutely", "of course", "great question", "good question", "no problem", "got it", "you're welcome", "you are welcome",
  "thanks", "thank you", "many thanks", "sorry", "i'm sorry", "i am sorry", "i apologize", "i apologise", "my apologies", "apologies",
  "based on the article", "based on the provided", "based on the text", "according to the article you", "as requested", "as mentioned above", "as noted above",
  "i do not have", "i don't have", "i cannot", "i can't", "i was unable", "i could not", "i couldn't", "i will", "i'll", "i can",
  "to summarize", "to summarise", "in summary", "in conclusion", "in short", "tl;dr", "tldr", "disclaimer", "note", "please note",
  "hello", "hi", "hey", "dear", "good morning", "good afternoon", "good evening", "good night", "welcome", "goodbye", "bye", "cheers", "regards",
  "best regards", "kind regards", "yours sincerely", "happy birthday", "happy new year", "merry christmas", "congratulations", "congrats", "rest in peace", "rip",
  "follow us", "follow me", "click", "read more", "learn more", "find out more", "see more", "sign up", "subscribe", "link in bio", "swipe", "share this", "retweet",
  "photo", "photos", "photograph", "image", "picture", "credit", "video", "source", "sources", "via", "thread", "update", "breaking", "watch", "listen", "related", "references", "see also",
  "more to come", "stay tuned", "to be continued", "end of thread",
];

/** These are meta talk where the sentence says nothing else: what follows a comma or colon is a sentence of its own. */
const LABELS: ReadonlySet<string> = new Set([
  "sure", "certainly", "absolutely", "of course", "to summarize", "to summarise", "in summary", "in conclusion", "in short", "tl;dr", "tldr", "disclaimer", "note", "please note",
  "based on the article", "based on the provided", "based on the text", "as mentioned above", "as noted above", "update", "breaking", "hello", "hi", "hey", "thanks", "thank you", "sorry",
  "good morning", "good afternoon", "good evening", "photo", "photos", "photograph", "image", "picture", "video", "watch", "listen", "source", "sources", "via", "thread", "related", "click", "welcome", "share this",
]);

const LONGEST_WORDS = Math.max(...OPENINGS.map((opening) => opening.split(" ").length));
const KNOWN: ReadonlySet<string> = new Set(OPENINGS);

/** The longest opening of meta talk that these folded words begin with, or null. */
export function metaOpening(words: readonly string[]): { readonly words: number; readonly label: boolean } | null {
  for (let length = Math.min(LONGEST_WORDS, words.length); length > 0; length--) {
    const opening = words.slice(0, length).join(" ");
    if (KNOWN.has(opening)) return { words: length, label: LABELS.has(opening) };
  }
  return null;
}
