-- The key of a journal, locked once more with what a passkey of its owner gives. That secret is kept nowhere.
create table learn.journal_passkey (
    person uuid not null references learn.journal_key on delete cascade,
    credential bytea not null check (length(credential) between 1 and 1023),
    municipality uuid not null references people.municipality,
    locked bytea not null,
    primary key (person, credential)
);
alter table learn.journal_passkey enable row level security;
create policy in_scope on learn.journal_passkey using (people.in_scope(municipality));
grant select, insert, delete on learn.journal_passkey to ${program};
