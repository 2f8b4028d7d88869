-- What a school lets its municipality know, besides results.
create schema if not exists overview;
grant usage on schema overview to ${program};

-- That a school shows how it is anchored, or no longer does. The newest line counts; none is changed.
create table overview.anchoring_sharing (
    number bigint generated always as identity primary key,
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    shared boolean not null,
    person uuid not null references people.person,
    at timestamptz not null
);
create index on overview.anchoring_sharing (municipality);

-- That a school would like help, in its own words, until it takes that back.
create table overview.help_wish (
    id uuid primary key,
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    topic text not null check (topic in ('WORKSHOP', 'MEASURING', 'UNDERSTANDING', 'TRYING', 'ANCHORING', 'OTHER')),
    text text not null check (length(text) between 1 and 500),
    person uuid not null references people.person,
    wished_at timestamptz not null
);
create index on overview.help_wish (municipality);

create table overview.help_wish_withdrawal (
    wish uuid primary key references overview.help_wish,
    municipality uuid not null references people.municipality,
    person uuid not null references people.person,
    at timestamptz not null
);

-- Opens a municipality's dates to calendar programs; taken back by a new one.
create table overview.calendar_key (
    municipality uuid primary key references people.municipality,
    key text not null unique
);

do $$
declare name text;
begin
    foreach name in array array['anchoring_sharing', 'help_wish', 'help_wish_withdrawal', 'calendar_key'] loop
        execute format('alter table overview.%I enable row level security', name);
        execute format('create policy in_scope on overview.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert on overview.%I to ${program}', name);
    end loop;
end $$;
grant update on overview.calendar_key to ${program};

-- What must be known before a municipality is: run as the owner, it answers one narrow question.
create function overview.whose_calendar(asked text) returns table (municipality uuid)
    language sql stable security definer set search_path = '' begin atomic
    select municipality from overview.calendar_key where key = asked;
end;
