import { useState } from "preact/hooks";

import type { Article } from "./article.ts";

/** What the service takes. */
const LONGEST = 200_000;

interface PasteFormProps {
  /** The article shown, to change it. */
  readonly article: Article | null;
  readonly onChoose: (article: Article) => void;
}

/** Takes an article's text, as it is. */
export function PasteForm({ article, onChoose }: PasteFormProps) {
  const mine = article !== null && article.stored === undefined ? article : null;
  const [text, setText] = useState(mine?.text ?? "");
  const [title, setTitle] = useState(mine?.title ?? "");
  const [day, setDay] = useState(mine?.publishedAt?.slice(0, 10) ?? "");
  const empty = text.trim() === "";
  const long = text.length > LONGEST;
  const use = () => {
    // Only a day was asked for: an article that came with the hour keeps it.
    const publishedAt = day === mine?.publishedAt?.slice(0, 10) ? mine?.publishedAt : day;
    onChoose({
      text,
      ...(title.trim() === "" ? {} : { title: title.trim() }),
      ...(publishedAt === undefined || publishedAt === "" ? {} : { publishedAt }),
      ...(mine?.url === undefined ? {} : { url: mine.url }),
      ...(mine?.publisher === undefined ? {} : { publisher: mine.publisher }),
    });
  };
  return (
    <div class="source-form">
      <label class="field">
        The article’s text
        <textarea
          class="paste"
          rows={10}
          value={text}
          placeholder="Paste it here"
          spellcheck={false}
          aria-describedby="paste-limit"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class={long ? "hint wrong" : "hint"} id="paste-limit" role={long ? "alert" : undefined}>
        {long
          ? `The text has ${text.length.toLocaleString("en")} characters; the service takes 200,000. Leave out what does not matter.`
          : "It is kept as it is: nothing is stored by the service."}
      </p>
      <div class="row">
        <label class="field grow">
          Title, if you like
          <input value={title} autocomplete="off" onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <label class="field">
          Published on
          <input
            type="date"
            value={day}
            aria-describedby="day-hint"
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="hint" id="day-hint">
        “Yesterday” and “last year” in the article count from this day.
      </p>
      <p class="row">
        <button type="button" class="main" disabled={empty || long} onClick={use}>
          Use this text
        </button>
      </p>
    </div>
  );
}
