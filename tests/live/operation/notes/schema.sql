CREATE TABLE IF NOT EXISTS notes (text text);
INSERT INTO notes VALUES ('a row for each migration');
