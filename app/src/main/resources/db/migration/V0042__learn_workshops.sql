-- What happens at a workshop. It is one of a programme's planned dates; its agenda begins as the template's and is then
-- its own.
create table learn.workshop (
    id uuid primary key references learn.planned_date,
    municipality uuid not null references people.municipality,
    begins_at time not null,
    -- Empty where the template's words stand unchanged.
    materials text not null default '',
    homework text not null default '',
    edition int not null default 1
);

create table learn.agenda_item (
    id uuid primary key,
    workshop uuid not null references learn.workshop,
    municipality uuid not null references people.municipality,
    position int not null,
    kind text not null check (kind in ('TALK', 'METHOD', 'LOOK_BACK', 'CARRIED', 'GUESS', 'RESULTS', 'CHOOSE',
        'PAUSE')),
    -- The template's point whose words stand here until somebody writes others.
    point text,
    title text not null,
    minutes int not null check (minutes between 1 and 480),
    text text not null,
    check (point is not null or title <> ''),
    began_at timestamptz,
    ended_at timestamptz
);
create index on learn.agenda_item (workshop);

-- Which step is on now; the revision counts every change, so that a screen sees whether it is behind.
create table learn.run (
    workshop uuid primary key references learn.workshop,
    municipality uuid not null references people.municipality,
    item uuid references learn.agenda_item on delete set null,
    extra_minutes int not null default 0,
    revision int not null
);

create table learn.closing (
    workshop uuid primary key references learn.workshop,
    municipality uuid not null references people.municipality,
    closed_at timestamptz not null
);

-- Somebody was there, in the seat or for it; the name is as it was on the day.
create table learn.attendance (
    workshop uuid not null references learn.workshop,
    seat uuid not null references learn.seat,
    municipality uuid not null references people.municipality,
    state text not null check (state in ('PRESENT', 'DEPUTY', 'ABSENT')),
    name text not null,
    primary key (workshop, seat)
);

-- What a participant goes home with: one method, a date, a partner.
create table learn.agreement (
    workshop uuid not null references learn.workshop,
    seat uuid not null references learn.seat,
    municipality uuid not null references people.municipality,
    method text not null,
    use_on date not null,
    partner text not null,
    primary key (workshop, seat)
);

create table learn.workshop_note (
    id uuid primary key,
    workshop uuid not null references learn.workshop,
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    kind text not null check (kind in ('SAID', 'LATER')),
    text text not null check (text <> ''),
    noted_at timestamptz not null
);
create index on learn.workshop_note (workshop, school);

-- Slips of paper on which people guessed a figure before they saw it, counted by the facilitator in five classes.
create table learn.guess (
    workshop uuid not null references learn.workshop,
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    scale text not null,
    counts int[] not null check (array_length(counts, 1) = 5),
    primary key (workshop, school, scale)
);

create table learn.finding_choice (
    workshop uuid not null references learn.workshop,
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    wave uuid not null,
    scale text not null,
    choice text not null check (choice in ('ACT', 'WATCH', 'LEAVE')),
    reason text not null check (reason <> ''),
    primary key (workshop, school, wave, scale)
);

do $$
declare name text;
begin
    foreach name in array array['workshop', 'agenda_item', 'run', 'closing', 'attendance', 'agreement',
        'workshop_note', 'guess', 'finding_choice'] loop
        execute format('alter table learn.%I enable row level security', name);
        execute format('create policy in_scope on learn.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert, update, delete on learn.%I to ${program}', name);
    end loop;
end $$;
