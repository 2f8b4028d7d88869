-- What stays when the project ends. A routine has somebody whose task it is; how it fares is told by dated rows.
create schema anchor;
grant usage on schema anchor to ${program};

create table anchor.routine (
    id uuid primary key,
    -- In addresses.
    number int generated always as identity unique,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    made_at timestamptz not null,
    what text not null check (length(what) between 1 and 80),
    place text not null check (length(place) between 1 and 120),
    owner uuid not null references people.person,
    deputy uuid references people.person,
    rhythm text not null check (rhythm in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    month int not null check (month between 1 and 12),
    sign text not null,
    why text not null,
    -- The kept trial that it grew out of.
    trial uuid unique,
    edition int not null,
    check (deputy <> owner)
);
create index on anchor.routine (school);

-- That it was found running or sleeping, was taken up again, or ended with a reason. The newest one counts.
create table anchor.routine_life (
    number bigint generated always as identity primary key,
    routine uuid not null references anchor.routine,
    municipality uuid not null references people.municipality,
    state text not null check (state in ('RUNNING', 'SLEEPING', 'ENDED')),
    reason text not null,
    at timestamptz not null,
    check (state <> 'ENDED' or reason <> '')
);
create index on anchor.routine_life (routine, number);

-- The month in which a school does what it owes each year or every few years.
create table anchor.duty_plan (
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    duty text not null,
    month int not null check (month between 1 and 12),
    year int not null check (year between 2000 and 2200),
    primary key (school, duty)
);

-- Opens a school's year wheel to calendar programs; taken back by a new one.
create table anchor.wheel_key (
    school uuid primary key references people.school,
    municipality uuid not null references people.municipality,
    key text not null unique
);

do $$
declare name text;
begin
    foreach name in array array['routine', 'routine_life', 'duty_plan', 'wheel_key'] loop
        execute format('alter table anchor.%I enable row level security', name);
        execute format('create policy in_scope on anchor.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert on anchor.%I to ${program}', name);
    end loop;
end $$;
grant update on anchor.routine, anchor.duty_plan, anchor.wheel_key to ${program};

-- What must be known before a municipality is: run as the owner, it answers one narrow question.
create function anchor.whose_wheel(asked text) returns table (school uuid, municipality uuid)
    language sql stable security definer set search_path = '' begin atomic
    select school, municipality from anchor.wheel_key where key = asked;
end;
