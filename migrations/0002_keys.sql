-- API keys: only the SHA-256 of a key is kept. `id` is the public part of the key.
CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Words out of `read` and `write`, separated by spaces.
  scopes TEXT NOT NULL,
  created_at TEXT NOT NULL
);

-- What a write under an Idempotency-Key was answered, for a repeat of the same request.
CREATE TABLE idempotency (
  api_key TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status INTEGER NOT NULL,
  article_id TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (api_key, key)
);
