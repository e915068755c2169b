-- Of the versions of one article one at most is the newest.
CREATE UNIQUE INDEX articles_newest ON articles (series) WHERE superseded_by IS NULL;
