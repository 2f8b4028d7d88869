-- Anonymous surveys. What ties a person to an answer is not here: an access code is deleted when it is spent, a sheet
-- has a random id and no time, and sheets of an open wave lie in a table that the program's role can write but not read.
create schema measure;
grant usage on schema measure to ${program};

-- Questionnaires that a municipality imported from files; the program's own come with it.
create table measure.questionnaire (
    municipality uuid not null references people.municipality,
    id text not null,
    version text not null,
    file text not null,
    primary key (municipality, id, version)
);

-- Waves of many schools that were opened together, or workplaces that came in one file.
create table measure.round (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    name text not null check (name <> ''),
    imported boolean not null default false
);

create table measure.wave (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    number int not null check (number > 0),
    questionnaire text not null,
    questionnaire_version text not null,
    round uuid references measure.round,
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    dialogue_on date not null,
    asks_units boolean not null,
    unique (school, number)
);

-- The wave was opened. Units and counts are frozen with it.
create table measure.opening (
    wave uuid primary key references measure.wave,
    municipality uuid not null references people.municipality,
    at timestamptz not null,
    eligible int not null check (eligible >= 5),
    min_group_size int not null check (min_group_size >= 5),
    check_key bytea not null
);

-- The frozen parts of the roster, and the pile of slips each belongs to. A pile is the smallest group that a sheet
-- may know of itself, and never holds fewer than the minimum.
create table measure.opening_unit (
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    unit uuid not null,
    name text not null,
    eligible int not null,
    pile int not null,
    primary key (wave, unit)
);

create table measure.extension (
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    closes_at timestamptz not null,
    primary key (wave, closes_at)
);

create table measure.closure (
    wave uuid primary key references measure.wave,
    municipality uuid not null references people.municipality,
    at timestamptz not null,
    sheets int not null
);

-- Codes that are not spent yet, hashed. Spending deletes the row.
create table measure.access_code (
    digest bytea primary key,
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    pile int
);
create index on measure.access_code (wave);

create table measure.slips_printed (
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    pile int,
    printed int not null check (printed >= 0),
    unique nulls not distinct (wave, pile)
);

-- How many had answered when last counted, once a day.
create table measure.daily_count (
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    counted_on date not null,
    answered int not null,
    primary key (wave, counted_on)
);

-- Sheets of open waves, one partition per wave, emptied as a whole when the wave closes.
create table measure.staged_sheet (
    id uuid not null,
    wave uuid not null,
    municipality uuid not null,
    pile int,
    answers smallint[] not null
) partition by list (wave);

-- Sheets of closed waves, written once in random order.
create table measure.sheet (
    id uuid primary key,
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    pile int,
    answers smallint[] not null
);
create index on measure.sheet (wave);

-- Keys that seal drafts in the participants' own browsers. Exempt from municipalities: a draft is opened before
-- anything is known of it.
create table measure.seal_key (
    id int primary key,
    key bytea not null
);

do $$
declare t text;
begin
    foreach t in array array['questionnaire', 'round', 'wave', 'opening', 'opening_unit', 'extension', 'closure',
        'access_code', 'slips_printed', 'daily_count', 'staged_sheet', 'sheet']
    loop
        execute format('alter table measure.%I enable row level security', t);
        execute format('create policy in_scope on measure.%I using (people.in_scope(municipality))', t);
        execute format('grant select, insert, update, delete on measure.%I to ${program}', t);
    end loop;
end $$;
revoke select, update, delete on measure.staged_sheet from ${program};
revoke update, delete on measure.sheet, measure.opening, measure.closure, measure.extension from ${program};
grant select, insert on measure.seal_key to ${program};

-- Makes the place where a wave's sheets wait. Run as the owner, for the program owns no table.
create function measure.open_staging(opened uuid) returns void
    language plpgsql security definer set search_path = '' as $$
begin
    execute format('create table measure.%I partition of measure.staged_sheet for values in (%L)',
        'staged_' || replace(opened::text, '-', ''), opened);
end $$;

-- Moves a wave's sheets to rest in random order, empties their waiting place as a whole, and tells how many they were.
-- The caller has locked the wave, so no sheet can come in between.
create function measure.close_staging(closed uuid) returns int
    language plpgsql security definer set search_path = '' as $$
declare
    waiting text := 'staged_' || replace(closed::text, '-', '');
    moved int;
begin
    execute format('insert into measure.sheet (id, wave, municipality, pile, answers)
        select id, wave, municipality, pile, answers from measure.%I order by random()', waiting);
    get diagnostics moved = row_count;
    execute format('truncate measure.%I', waiting);
    execute format('drop table measure.%I', waiting);
    return moved;
end $$;

create function measure.count_staged(counted uuid) returns int
    language plpgsql stable security definer set search_path = '' as $$
declare n int;
begin
    select count(*) into n from measure.staged_sheet where wave = counted;
    return n;
end $$;

-- What a code opens, before its municipality is known.
create function measure.code(asked bytea) returns table (wave uuid, municipality uuid, pile int)
    language sql stable security definer set search_path = '' begin atomic
    select c.wave, c.municipality, c.pile from measure.access_code c where c.digest = asked;
end;

-- The keys of waves that may still be asked about, to tell a used code from a mistyped one.
create function measure.check_keys(since timestamptz) returns table (wave uuid, municipality uuid, check_key bytea)
    language sql stable security definer set search_path = '' begin atomic
    select o.wave, o.municipality, o.check_key from measure.opening o
      join measure.wave w on w.id = o.wave
     where w.closes_at > since;
end;

-- When answering ends: the latest extension, or what was planned.
create function measure.ends(w measure.wave) returns timestamptz
    language sql stable
    return coalesce((select max(e.closes_at) from measure.extension e where e.wave = w.id), w.closes_at);

-- Spends a code and stores a sheet, or does neither. Holds the wave's lock shared, which closing holds alone, so that a
-- sheet that races the closing is stored before it or refused after it.
create function measure.submit(answered uuid, code bytea, sheet uuid, given smallint[], now_is timestamptz) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    spent record;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(answered::text, 0));
    perform from measure.wave w join measure.opening o on o.wave = w.id
      where w.id = answered and o.at <= now_is and measure.ends(w) > now_is
        and not exists (select from measure.closure c where c.wave = w.id);
    if not found then return 'NOT_OPEN'; end if;
    delete from measure.access_code where digest = code and wave = answered
        returning municipality, pile into spent;
    if not found then return 'SPENT'; end if;
    insert into measure.staged_sheet (id, wave, municipality, pile, answers)
        values (sheet, answered, spent.municipality, spent.pile, given);
    return 'ACCEPTED';
end $$;

-- The table that db-scheduler asks for. Exempt from municipalities: its one task serves all.
create table measure.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
grant select, insert, update, delete on measure.scheduled_task to ${program};
