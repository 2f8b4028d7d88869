-- What readers say to each other about a theme. A statement shows once its municipality has let it; what is counted of
-- voices is kept beside it and renewed in blocks of five.
create table share.statement (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    theme text not null,
    person uuid not null references people.person,
    text text not null check (length(text) between 1 and 240),
    written_at timestamptz not null,
    shown_on date,
    refused_on date,
    voices int not null default 0,
    agree int not null default 0,
    disagree int not null default 0,
    both_agree boolean not null default false
);
create unique index on share.statement (theme, lower(text));

-- One voice per person. The side is that of their role when they gave it.
create table share.voice (
    statement uuid not null references share.statement on delete cascade,
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    agrees boolean not null,
    side text not null check (side in ('LEADER', 'STAFF', 'OTHER')),
    primary key (statement, person)
);

create table share.report (
    statement uuid not null references share.statement on delete cascade,
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    reported_on date not null,
    primary key (statement, person)
);

-- A meeting at which what was learnt is gathered: which stories are handed out, and what was asked and said there.
create table share.harvest (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    title text not null check (length(title) between 1 and 120),
    held_on date not null
);

create table share.harvest_case (
    harvest uuid not null references share.harvest on delete cascade,
    slug text not null,
    municipality uuid not null references people.municipality,
    primary key (harvest, slug)
);

create table share.dialogue_point (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    theme text not null,
    kind text not null check (kind in ('QUESTION', 'POINT')),
    text text not null check (length(text) between 1 and 500),
    harvest uuid not null references share.harvest on delete cascade,
    written_at timestamptz not null
);
create index on share.dialogue_point (theme);

create trigger touched after insert or update or delete on share.statement
    for each statement execute function share.touch();
create trigger touched after insert or update or delete on share.dialogue_point
    for each statement execute function share.touch();

do $$
declare name text;
begin
    foreach name in array array['statement', 'voice', 'report', 'harvest', 'harvest_case', 'dialogue_point'] loop
        execute format('alter table share.%I enable row level security', name);
        execute format('create policy in_scope on share.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert, update, delete on share.%I to ${program}', name);
    end loop;
end $$;
-- What is counted is written by renew alone.
revoke update on share.statement from ${program};
grant update (shown_on, refused_on) on share.statement to ${program};

create view share.public_statement as
    select id, theme, text, shown_on, voices, agree, disagree, both_agree from share.statement where shown_on is not null;
create view share.public_point as select id, theme, kind, text, written_at from share.dialogue_point;
grant select on share.public_statement, share.public_point to ${program};

-- Counts a statement's voices anew once five more have come than were counted, over all municipalities. Both sides agree
-- where at least five leaders and five of their staff gave a voice, and more than half of either agree.
create function share.renew(counted uuid) returns void
    language sql security definer set search_path = '' begin atomic
    update share.statement s
       set voices = v.voices, agree = v.agree, disagree = v.voices - v.agree, both_agree = v.both_agree
      from (select count(*)::int as voices, count(*) filter (where agrees)::int as agree,
                   count(*) filter (where side = 'LEADER') >= 5 and count(*) filter (where side = 'STAFF') >= 5
                       and 2 * count(*) filter (where side = 'LEADER' and agrees) > count(*) filter (where side = 'LEADER')
                       and 2 * count(*) filter (where side = 'STAFF' and agrees) > count(*) filter (where side = 'STAFF')
                       as both_agree
              from share.voice where statement = counted) v
     where s.id = counted and v.voices >= s.voices + 5;
end;

-- How many reported each statement of a municipality in scope.
create function share.reports(asked uuid) returns int
    language sql stable security definer set search_path = '' begin atomic
    select count(*)::int from share.report r join share.statement s on s.id = r.statement
     where s.id = asked and people.in_scope(s.municipality);
end;
