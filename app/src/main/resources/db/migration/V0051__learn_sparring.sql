-- Support between workshops: times that a consultant offers a school, what is written to and fro about a trial, and two
-- schools that follow each other's.
create table learn.sparring_slot (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    person uuid not null references people.person,
    at timestamptz not null,
    minutes int not null check (minutes between 10 and 180),
    place text not null check (length(place) between 1 and 240)
);
create index on learn.sparring_slot (school, at);

create table learn.sparring_booking (
    slot uuid primary key references learn.sparring_slot,
    trial uuid not null references learn.trial,
    municipality uuid not null references people.municipality,
    person uuid not null references people.person,
    booked_at timestamptz not null
);

create table learn.trial_message (
    id uuid primary key,
    trial uuid not null references learn.trial,
    municipality uuid not null references people.municipality,
    person uuid not null references people.person,
    text text not null check (length(text) between 1 and 2000),
    written_at timestamptz not null
);
create index on learn.trial_message (trial, written_at);

-- One school asks another to follow each other; both have agreed where there is an acceptance.
create table learn.pairing (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    trial uuid not null references learn.trial,
    asked_school uuid not null references people.school,
    person uuid not null references people.person,
    asked_on date not null,
    unique (trial, asked_school)
);
create index on learn.pairing (asked_school);

create table learn.pairing_acceptance (
    pairing uuid primary key references learn.pairing on delete cascade,
    municipality uuid not null references people.municipality,
    trial uuid not null references learn.trial,
    person uuid not null references people.person,
    accepted_on date not null
);

do $$
declare name text;
begin
    foreach name in array array['sparring_slot', 'sparring_booking', 'trial_message', 'pairing', 'pairing_acceptance'] loop
        execute format('alter table learn.%I enable row level security', name);
        execute format('create policy in_scope on learn.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert on learn.%I to ${program}', name);
    end loop;
end $$;
grant delete on learn.sparring_slot, learn.sparring_booking, learn.pairing, learn.pairing_acceptance to ${program};
