-- One row is one version of an article, kept for good under its own id. The versions of one article
-- share `series`, which is the id of the first; the newest has `superseded_by` null.
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  series TEXT NOT NULL,
  version INTEGER NOT NULL,
  superseded_by TEXT,
  content_hash TEXT NOT NULL,
  text TEXT NOT NULL,
  title TEXT,
  url TEXT,
  publisher TEXT,
  published_at TEXT,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- In UTF-16 code units, which SQLite does not count.
  length INTEGER NOT NULL
);

CREATE INDEX articles_by_hash ON articles (content_hash) WHERE superseded_by IS NULL;
CREATE UNIQUE INDEX articles_by_url ON articles (url) WHERE superseded_by IS NULL AND url IS NOT NULL;
CREATE UNIQUE INDEX articles_by_series ON articles (series, version);

-- What search looks through: the sentences of the newest versions. `position` is the sentence's index
-- in the text, or -1 for the article's title. Offsets are UTF-16 in the article's text.
CREATE TABLE sentences (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
);

CREATE UNIQUE INDEX sentences_by_article ON sentences (article, position);

-- The words alone: the text itself stands in `articles` once.
CREATE VIRTUAL TABLE sentence_words USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
