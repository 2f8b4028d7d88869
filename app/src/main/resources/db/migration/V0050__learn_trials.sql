-- What a school tries between workshops. A trial's state is the dated rows that hang on it: a start, a reflection, its
-- opening, a decision.
create table learn.trial (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    planned_at timestamptz not null,
    aim text not null check (length(aim) between 1 and 80),
    smallest text not null,
    together text not null check (length(together) between 1 and 240),
    first_on date not null,
    last_on date not null,
    belief text not null,
    sign text not null,
    stop text not null,
    pupils text not null,
    -- The released scale that it answers, by the number of its wave.
    finding_wave int,
    finding_scale text,
    method text,
    previous uuid references learn.trial,
    cycle int not null check (cycle > 0),
    edition int not null,
    unique (school, slug),
    check (last_on >= first_on),
    check ((finding_wave is null) = (finding_scale is null))
);

-- Who carries it. Whoever agreed is named to all colleagues, nobody else is.
create table learn.trial_member (
    trial uuid not null references learn.trial,
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    joined_on date not null,
    primary key (trial, person)
);

create table learn.trial_naming (
    trial uuid not null,
    person uuid not null,
    municipality uuid not null references people.municipality,
    agreed_on date not null,
    primary key (trial, person),
    foreign key (trial, person) references learn.trial_member on delete cascade
);

create table learn.trial_start (
    trial uuid primary key references learn.trial,
    municipality uuid not null references people.municipality,
    at timestamptz not null
);

-- The id comes with the form, so that a note that is sent twice stands there once.
create table learn.trial_note (
    id uuid primary key,
    trial uuid not null references learn.trial,
    municipality uuid not null references people.municipality,
    person uuid not null references people.person,
    text text not null check (length(text) between 1 and 500),
    feeling text check (feeling in ('GOOD', 'MIXED', 'HEAVY')),
    minutes int check (minutes between 1 and 600),
    noted_at timestamptz not null
);
create index on learn.trial_note (trial, noted_at);

create table learn.trial_pulse (
    trial uuid primary key references learn.trial,
    municipality uuid not null references people.municipality,
    question text not null check (length(question) between 1 and 120),
    asked_at timestamptz not null
);

-- A week's answers as they were counted in the open, from 1 to 5: nobody was promised not to be seen.
create table learn.pulse_count (
    trial uuid not null references learn.trial_pulse,
    week date not null check (extract(isodow from week) = 1),
    municipality uuid not null references people.municipality,
    counts int[] not null check (array_length(counts, 1) = 5),
    person uuid not null references people.person,
    counted_at timestamptz not null,
    edition int not null,
    primary key (trial, week)
);

create table learn.reflection (
    trial uuid primary key references learn.trial,
    municipality uuid not null references people.municipality,
    began_at timestamptz not null
);

-- What somebody wrote for themself. Others read it only once there is a reflection_opening.
create table learn.own_reflection (
    trial uuid not null references learn.reflection,
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    happened text not null,
    surprised text not null,
    tells text not null,
    now_what text not null,
    primary key (trial, person)
);

create table learn.reflection_opening (
    trial uuid primary key references learn.reflection,
    municipality uuid not null references people.municipality,
    opened_at timestamptz not null
);

create table learn.common_reflection (
    trial uuid primary key references learn.reflection,
    municipality uuid not null references people.municipality,
    happened text not null,
    surprised text not null,
    tells text not null,
    now_what text not null,
    written_at timestamptz not null,
    edition int not null
);

create table learn.trial_decision (
    trial uuid primary key references learn.trial,
    municipality uuid not null references people.municipality,
    outcome text not null check (outcome in ('KEEP', 'ADJUST', 'STOP')),
    reason text not null check (reason <> ''),
    lesson text not null,
    decided_at timestamptz not null
);

do $$
declare name text;
begin
    foreach name in array array['trial', 'trial_member', 'trial_naming', 'trial_start', 'trial_note', 'trial_pulse',
        'pulse_count', 'reflection', 'own_reflection', 'reflection_opening', 'common_reflection', 'trial_decision'] loop
        execute format('alter table learn.%I enable row level security', name);
        execute format('create policy in_scope on learn.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert on learn.%I to ${program}', name);
    end loop;
end $$;
grant update on learn.trial, learn.trial_pulse, learn.pulse_count, learn.own_reflection, learn.common_reflection
    to ${program};
grant delete on learn.trial_member, learn.trial_naming, learn.trial_note to ${program};
