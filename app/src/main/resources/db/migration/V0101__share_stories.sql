-- Case stories while a school writes them, and who said yes to what.
create table share.case_story (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    -- Given at the first release and kept for good, so that an address never leads to another story.
    slug text unique,
    language text not null check (language in ('da', 'en')),
    draft jsonb not null,
    edition int not null,
    begun_at timestamptz not null
);
create index on share.case_story (school);

create table share.story_trial (
    story uuid not null references share.case_story,
    trial uuid not null references learn.trial,
    municipality uuid not null references people.municipality,
    primary key (story, trial)
);

-- Drawn anew from what was sent, so that nothing but what is seen is in it.
create table share.story_picture (
    id uuid primary key,
    story uuid not null references share.case_story,
    municipality uuid not null references people.municipality,
    alt text not null check (length(alt) between 1 and 240),
    width int not null check (width > 0),
    height int not null check (height > 0),
    image bytea not null,
    added_at timestamptz not null
);
create index on share.story_picture (story);

-- Somebody who is named, and their own answer to the link that was mailed to them. `agreed_to` is a digest of the
-- sentences that named them when they said yes.
create table share.named_person (
    id uuid primary key,
    story uuid not null references share.case_story,
    municipality uuid not null references people.municipality,
    name text not null check (length(name) between 1 and 120),
    email text not null,
    key text not null unique,
    asked_on date not null,
    answer text check (answer in ('YES', 'NO')),
    agreed_to bytea
);
create index on share.named_person (story);

create table share.sign_off (
    story uuid not null references share.case_story,
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    edition int not null,
    signed_on date not null,
    primary key (story, person)
);

do $$
declare name text;
begin
    foreach name in array array['case_story', 'story_trial', 'story_picture', 'named_person', 'sign_off'] loop
        execute format('alter table share.%I enable row level security', name);
        execute format('create policy in_scope on share.%I using (people.in_scope(municipality))', name);
        execute format('grant select, insert, update, delete on share.%I to ${program}', name);
    end loop;
end $$;

-- What must be known before a municipality is: run as the owner, it answers one narrow question.
create function share.whose_consent(asked text) returns table (id uuid, municipality uuid)
    language sql stable security definer set search_path = '' begin atomic
    select id, municipality from share.named_person where key = asked;
end;

create function share.free_case_slug(base text) returns text
    language sql stable security definer set search_path = '' begin atomic
    select case when not exists (select from share.case_story where slug = base) then base
                else (select base || '-' || n from generate_series(2, 100000) n
                       where not exists (select from share.case_story s where s.slug = base || '-' || n)
                       order by n limit 1) end;
end;
