-- What each person writes for themself. The program keeps a key only as it was locked with the person's own code, which
-- it does not keep; so nobody who holds these tables reads a page.
create table learn.journal_key (
    person uuid primary key references people.person,
    municipality uuid not null references people.municipality,
    salt bytea not null check (length(salt) = 16),
    locked bytea not null,
    -- How the code was stretched (Argon2id), so that later keys may be stretched further.
    kibibytes int not null,
    passes int not null,
    lanes int not null
);

-- No kind and no time: those are inside.
create table learn.journal_page (
    id uuid primary key,
    person uuid not null references learn.journal_key on delete cascade,
    municipality uuid not null references people.municipality,
    sealed bytea not null
);
create index on learn.journal_page (person);

-- Wrong codes of the last quarter of an hour.
create table learn.journal_attempt (
    person uuid not null references learn.journal_key on delete cascade,
    municipality uuid not null references people.municipality,
    tried_at timestamptz not null
);
create index on learn.journal_attempt (person);

-- That somebody has looked at their own abilities, and nothing of whom: the mark is made with the journal's key, so the
-- same person counts once and is not to be found again.
create table learn.assessment_mark (
    programme uuid not null references learn.programme,
    moment text not null check (moment in ('BEFORE', 'BETWEEN', 'AFTER')),
    mark bytea not null check (length(mark) = 32),
    municipality uuid not null references people.municipality,
    primary key (programme, moment, mark)
);

-- Keys of the installation itself: one seals what a browser keeps, one signs certificates.
create table learn.own_key (
    name text primary key check (name in ('SEAL', 'SIGNATURE')),
    key bytea not null
);
grant select, insert on learn.own_key to ${program};

do $$
declare name text;
begin
    foreach name in array array['journal_key', 'journal_page', 'journal_attempt', 'assessment_mark'] loop
        execute format('alter table learn.%I enable row level security', name);
        execute format('create policy in_scope on learn.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert on learn.%I to ${program}', name);
    end loop;
end $$;
grant update on learn.journal_page to ${program};
grant delete on learn.journal_key, learn.journal_page, learn.journal_attempt to ${program};
-- To lock a row while a code is tried, PostgreSQL asks for the right to change it.
grant update (person) on learn.journal_key to ${program};
