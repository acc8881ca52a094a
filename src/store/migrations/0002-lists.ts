/**
 * Official lists: every entry as it ever read, kept once by its content, and snapshots as sets of them.
 *
 * `members` holds the numbers of the rows in ascending order, each as its distance from the one before, seven bits a
 * byte. A row that no snapshot holds was staged by an import that was cut short; the next import finds it there.
 * `list_steps` is what differs between two snapshots, kept because it is asked for often; it follows from `members`.
 */
export const sql = `
create table list_rows (
  number integer primary key,
  list text not null,
  hash blob not null,
  key text not null,
  name text not null,
  kind text not null,
  programmes text not null,
  directives text not null,
  listed_on text,
  unique (list, hash)
) strict;

create table list_row_sources (
  row integer primary key references list_rows (number),
  source text not null
) strict;

create table list_snapshots (
  id text primary key,
  list text not null,
  format text not null,
  sha256 text not null,
  published_at text,
  fetched_at text,
  added_at text not null,
  rows integer not null,
  fault text,
  released integer not null check (released in (0, 1)),
  origin text not null,
  oddities text not null,
  odd integer not null,
  members blob not null
) strict;
create index list_snapshots_by_list on list_snapshots (list);
create trigger list_snapshots_stay before update of
  id, list, format, sha256, published_at, fetched_at, added_at, rows, fault, members on list_snapshots begin
  select raise(abort, 'snapshots are never changed');
end;
create trigger list_snapshots_remain before delete on list_snapshots begin
  select raise(abort, 'snapshots are never deleted');
end;

create table list_steps (
  before text not null,
  after text not null,
  gone blob not null,
  come blob not null,
  primary key (before, after)
) strict, without rowid;
`
