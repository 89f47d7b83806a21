/** Turns an empty file into the first version's tables: what was read from each article, and a person's decisions. */
import type { Migration } from './migration'

/**
 * `position` is a row's place in its list, so that lists come back in order.
 * Ids of mentions and events are kept without their article's id in front (see `ids.ts`).
 */
const TABLES = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  json TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE decisions (
  number INTEGER PRIMARY KEY,
  action TEXT NOT NULL
);

CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT,
  published TEXT,
  published_from TEXT NOT NULL,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,
  dateline TEXT
);

CREATE TABLE sentences (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
);
CREATE INDEX sentences_by_article ON sentences (article, position);

CREATE VIRTUAL TABLE sentence_words USING fts4 (content="", words, tokenize=unicode61);

CREATE TABLE mentions (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT,
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  "use" TEXT NOT NULL,
  sentence INTEGER NOT NULL,
  "first" INTEGER NOT NULL,
  "last" INTEGER NOT NULL,
  head INTEGER NOT NULL,
  antecedent TEXT,
  members TEXT,
  gazetteer TEXT,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE roles (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  holder TEXT NOT NULL,
  role TEXT NOT NULL,
  represents TEXT,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE links (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  type TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE events (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  date TEXT,
  content_start INTEGER,
  content_end INTEGER,
  outcome_of TEXT,
  attributed_to TEXT,
  background INTEGER NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE participants (
  article INTEGER NOT NULL,
  event INTEGER NOT NULL,
  position INTEGER NOT NULL,
  mention TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (article, event, position),
  FOREIGN KEY (article, event) REFERENCES events (article, position) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE event_places (
  article INTEGER NOT NULL,
  event INTEGER NOT NULL,
  position INTEGER NOT NULL,
  mention TEXT NOT NULL,
  PRIMARY KEY (article, event, position),
  FOREIGN KEY (article, event) REFERENCES events (article, position) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE times (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  value TEXT NOT NULL,
  how TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE quotes (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  direct INTEGER NOT NULL,
  cue_start INTEGER NOT NULL,
  cue_end INTEGER NOT NULL,
  speaker_start INTEGER,
  speaker_end INTEGER,
  speaker TEXT,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE figures (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  measure TEXT NOT NULL,
  value REAL NOT NULL,
  qualifier TEXT NOT NULL,
  source TEXT,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
`

export const initial: Migration = { number: 1, name: 'initial', sql: TABLES }
