/**
 * Reports by content hash, every reading of them, the search index over titles and bodies, issued ids,
 * the record kept, corrections by hand.
 *
 * `text` and `id` hold text, or UTF-16 as a blob where SQLite text could not hold it (see exact-text.ts).
 * `readings.text` is null unless that reading was made from a text that differs in white space only:
 * its spans count in that one. `head` is the report without its text, as that reading had it.
 */
export const sql = `
create table state (
  only integer primary key check (only = 1),
  generation integer not null
) strict;
insert into state values (1, 0);

create table reports (
  number integer primary key autoincrement,
  hash text not null unique,
  id any not null,
  text any not null,
  added_at text not null
) strict;
create index reports_by_id on reports (id);

create table readings (
  number integer primary key autoincrement,
  report integer not null references reports (number),
  made text not null,
  current integer not null check (current in (0, 1)),
  text any,
  head text not null,
  reading text not null,
  unique (report, made)
) strict;
create unique index current_readings on readings (report) where current = 1;

create virtual table words using fts5 (title, body, tokenize = 'porter unicode61 remove_diacritics 2');

create table issued_ids (
  id text primary key,
  report text not null,
  kind text not null,
  start integer not null,
  "end" integer not null
) strict, without rowid;

create table kept_record (
  only integer primary key check (only = 1),
  generation integer not null,
  rest text not null
) strict;

create table entries (
  position integer primary key,
  id text not null,
  kind text not null,
  earliest text,
  latest text,
  entry text not null
) strict;
create index entries_by_id on entries (id);
create index entries_by_day on entries (earliest, latest);

create table corrections (
  number integer primary key autoincrement,
  report text not null,
  start integer not null,
  "end" integer not null,
  kind text not null,
  value text not null,
  made_at text not null
) strict;
create index corrections_by_place on corrections (report, kind, start, "end");
create trigger corrections_stay before update on corrections begin
  select raise(abort, 'corrections are never changed, only added');
end;
create trigger corrections_remain before delete on corrections begin
  select raise(abort, 'corrections are never deleted, only added');
end;
`
