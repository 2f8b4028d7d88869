-- Methods that a school or a consultant wrote. What they say lies in their versions; the newest counts.
create schema if not exists learn;
grant usage on schema learn to ${program};

create table learn.own_method (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    -- None for a method of all schools in the municipality.
    school uuid references people.school,
    -- What it was made from, if anything: its address, version and title then.
    origin text,
    origin_version text,
    origin_title text,
    check (num_nulls(origin, origin_version, origin_title) in (0, 3))
);
create index own_method_of_municipality on learn.own_method (municipality, school);

create table learn.own_method_version (
    method uuid not null references learn.own_method,
    municipality uuid not null references people.municipality,
    version int not null check (version > 0),
    card jsonb not null,
    written_on date not null,
    primary key (method, version)
);

-- A method that is no longer offered. Trials that used it still find it.
create table learn.own_method_retired (
    method uuid primary key references learn.own_method,
    municipality uuid not null references people.municipality,
    retired_on date not null
);

alter table learn.own_method enable row level security;
create policy in_scope on learn.own_method using (people.in_scope(municipality));
alter table learn.own_method_version enable row level security;
create policy in_scope on learn.own_method_version using (people.in_scope(municipality));
alter table learn.own_method_retired enable row level security;
create policy in_scope on learn.own_method_retired using (people.in_scope(municipality));
grant select, insert on learn.own_method, learn.own_method_version, learn.own_method_retired to ${program};
