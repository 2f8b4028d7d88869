-- Somebody leaves, or a seat stood empty for long: what they had is to be passed on, and somebody to take it.
create table anchor.handover (
    id uuid primary key,
    -- In addresses.
    number int generated always as identity unique,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    opened_on date not null,
    -- Who leaves, by name and by account; neither where a seat has been empty.
    name text not null,
    person uuid references people.person,
    -- The message key of what they were.
    role text not null,
    seat uuid
);
create index on anchor.handover (school);

create table anchor.handover_confirmation (
    handover uuid primary key references anchor.handover,
    municipality uuid not null references people.municipality,
    name text not null check (name <> ''),
    person uuid references people.person,
    confirmed_on date not null
);

do $$
declare name text;
begin
    foreach name in array array['handover', 'handover_confirmation'] loop
        execute format('alter table anchor.%I enable row level security', name);
        execute format('create policy in_scope on anchor.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert on anchor.%I to ${program}', name);
    end loop;
end $$;
