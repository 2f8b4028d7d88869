-- What may be known. A release is made once, when a wave closes, and everything shown anywhere comes from it.
create schema understand;
grant usage on schema understand to ${program};

create table understand.release (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    wave uuid not null,
    version int not null,
    made_at timestamptz not null,
    document jsonb not null,
    unique (wave, version)
);

-- How much people differ inside workplaces, pooled: only sums over all released workplaces are kept.
create table understand.pooled_spread (
    municipality uuid not null references people.municipality,
    questionnaire text not null,
    version text not null,
    scale text not null,
    workplaces int not null,
    df double precision not null,
    squares double precision not null,
    primary key (municipality, questionnaire, version, scale)
);

-- The mean over the schools of a round, frozen when the last of them closes. It is never computed again.
create table understand.reference (
    municipality uuid not null references people.municipality,
    round uuid not null,
    questionnaire text not null,
    version text not null,
    scale text not null,
    mean double precision not null,
    schools int not null check (schools >= 4),
    frozen_at timestamptz not null,
    primary key (round, scale)
);

-- The moment from which everybody at the school may see the result, all at once.
create table understand.showing (
    wave uuid primary key,
    municipality uuid not null references people.municipality,
    at timestamptz not null
);

-- The school's own key to what all its staff may see. Replacing it ends every link given out before.
create table understand.staff_key (
    school uuid primary key references people.school,
    municipality uuid not null references people.municipality,
    key text not null unique
);

create table understand.observation (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    wave uuid not null,
    text text not null check (length(text) between 1 and 2000),
    written_on date not null
);

-- The smallest change that matters, where a municipality has set its own.
create table understand.minimally_important (
    municipality uuid not null references people.municipality,
    questionnaire text not null,
    scale text not null,
    points double precision not null check (points > 0 and points <= 50),
    primary key (municipality, questionnaire, scale)
);

do $$
declare t text;
begin
    foreach t in array array['release', 'pooled_spread', 'reference', 'showing', 'staff_key', 'observation',
        'minimally_important']
    loop
        execute format('alter table understand.%I enable row level security', t);
        execute format('create policy in_scope on understand.%I using (people.in_scope(municipality))', t);
        execute format('grant select, insert on understand.%I to ${program}', t);
    end loop;
end $$;
grant update on understand.pooled_spread, understand.minimally_important, understand.staff_key to ${program};
grant delete on understand.observation to ${program};

create function understand.school_of(asked text) returns table (school uuid, municipality uuid)
    language sql stable security definer set search_path = '' begin atomic
    select k.school, k.municipality from understand.staff_key k where k.key = asked;
end;
