-- A programme of workshops and trial periods, and each school's working group. Nothing here is near an answer.
create schema if not exists learn;
grant usage on schema learn to ${program};

create table learn.programme (
    id uuid primary key,
    -- In addresses; the same for all municipalities, so that one address leads to one programme.
    number int generated always as identity unique,
    municipality uuid not null references people.municipality,
    name text not null check (name <> ''),
    template text not null,
    template_version text not null,
    starts_on date not null,
    started_at timestamptz not null
);

create table learn.consultant (
    programme uuid not null references learn.programme,
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    primary key (programme, person)
);

create table learn.participation (
    programme uuid not null references learn.programme,
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    primary key (programme, school)
);
create index on learn.participation (school);

-- That a school left the programme before its end. What it did until then stays its own.
create table learn.departure (
    programme uuid not null,
    school uuid not null,
    municipality uuid not null references people.municipality,
    left_on date not null,
    reason text not null,
    primary key (programme, school),
    foreign key (programme, school) references learn.participation
);

-- One thing in the plan on a day or over some days. The wished day is where it would lie without quiet weeks: moving
-- what follows moves wishes, so that moving back leads back.
create table learn.planned_date (
    id uuid primary key,
    programme uuid not null references learn.programme,
    municipality uuid not null references people.municipality,
    kind text not null check (kind in ('SURVEY', 'DIALOGUE', 'WORKSHOP', 'TRIAL_PERIOD', 'SPARRING', 'CHECK',
        'HANDOVER')),
    number int not null check (number > 0),
    phase text check (phase in ('EXPLORE', 'BUILD', 'ANCHOR')),
    position int not null,
    wished_on date not null,
    first_on date not null,
    last_on date not null,
    unique (programme, kind, number),
    check (last_on >= first_on)
);

create table learn.cancellation (
    planned_date uuid primary key references learn.planned_date,
    municipality uuid not null references people.municipality,
    cancelled_on date not null,
    reason text not null
);

-- A seat in a school's working group. Whoever sits there is somebody with an account, or just a name.
create table learn.seat (
    id uuid primary key,
    programme uuid not null,
    school uuid not null,
    municipality uuid not null references people.municipality,
    kind text not null check (kind in ('LEADER', 'AMR', 'TR', 'TEACHER', 'PEDAGOGUE', 'OTHER')),
    position int not null,
    holder uuid references people.person,
    holder_name text not null,
    deputy uuid references people.person,
    deputy_name text not null,
    hours int not null check (hours between 0 and 400),
    foreign key (programme, school) references learn.participation
);
create index on learn.seat (programme, school);

-- That whoever sits there has said yes: by themself, or as the leader wrote down.
create table learn.acceptance (
    seat uuid primary key references learn.seat,
    municipality uuid not null references people.municipality,
    accepted_on date not null,
    recorded boolean not null
);

-- Who left a seat and who came, so that what is open can be handed over.
create table learn.succession (
    id uuid primary key,
    seat uuid not null references learn.seat,
    municipality uuid not null references people.municipality,
    left_name text not null,
    came_name text not null,
    on_day date not null
);
create index on learn.succession (seat);

create table learn.mandate (
    programme uuid not null,
    school uuid not null,
    municipality uuid not null references people.municipality,
    decides text not null,
    asks_first text not null,
    heard_by text not null,
    meets text not null,
    edition int not null,
    primary key (programme, school),
    foreign key (programme, school) references learn.participation
);

create table learn.core_task (
    school uuid primary key references people.school,
    municipality uuid not null references people.municipality,
    task text not null,
    service text not null,
    formal text not null,
    performed text not null,
    experienced text not null,
    edition int not null
);

do $$
declare name text;
begin
    foreach name in array array['programme', 'consultant', 'participation', 'departure', 'planned_date', 'cancellation',
        'seat', 'acceptance', 'succession', 'mandate', 'core_task'] loop
        execute format('alter table learn.%I enable row level security', name);
        execute format('create policy in_scope on learn.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert, update, delete on learn.%I to ${program}', name);
    end loop;
end $$;
