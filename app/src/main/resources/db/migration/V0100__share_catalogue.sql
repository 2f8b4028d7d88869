-- What everybody may read. The public looks at views alone, which leave out whose municipality it is; the tables behind
-- them are written within a municipality like all others. What is withdrawn is deleted here.
create schema share;
grant usage on schema share to ${program};

-- Counts the changes of what is public, so that no page that was drawn before one is shown after it.
create table share.edition (
    municipality uuid references people.municipality,
    number bigint not null
);
insert into share.edition (municipality, number) values (null, 1);

create table share.published_case (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    -- Only counted, never shown: how many schools tried a method.
    school uuid not null references people.school,
    slug text not null unique check (slug ~ '^\d{4}-[a-z0-9]+(-[a-z0-9]+)*$'),
    released_on date not null,
    year int not null,
    language text not null check (language in ('da', 'en')),
    title text not null check (title <> ''),
    summary text not null,
    themes text[] not null,
    relations text[] not null,
    phase text check (phase in ('EXPLORE', 'BUILD', 'ANCHOR')),
    method text,
    school_kind text not null,
    school_size text not null,
    outcome text not null check (outcome in ('KEEP', 'ADJUST', 'STOP')),
    evidence text not null,
    document jsonb not null,
    body text not null,
    words tsvector not null
);
create index on share.published_case using gin (words);
create index on share.published_case using gin (themes);
create index on share.published_case (released_on desc, slug);
create index on share.published_case (method);

create table share.published_picture (
    id uuid primary key,
    story uuid not null references share.published_case on delete cascade,
    municipality uuid not null references people.municipality,
    image bytea not null
);

-- A project that is over, entered by hand or from a file. One without a municipality comes with the program.
create table share.project (
    id uuid primary key,
    municipality uuid references people.municipality,
    slug text not null unique check (slug ~ '^\d{4}-[a-z0-9]+(-[a-z0-9]+)*$'),
    first_year int not null check (first_year between 1990 and 2100),
    last_year int not null check (last_year >= first_year and last_year <= 2100),
    themes text[] not null,
    -- The slugs of its case stories; one that is withdrawn is passed over.
    cases text[] not null,
    danish jsonb,
    english jsonb,
    body text not null,
    words tsvector not null,
    edition int not null,
    check (danish is not null or english is not null)
);
create index on share.project using gin (words);

create function share.touch() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    update share.edition set number = number + 1;
    return null;
end $$;
create trigger touched after insert or update or delete on share.published_case
    for each statement execute function share.touch();
create trigger touched after insert or update or delete on share.published_picture
    for each statement execute function share.touch();
create trigger touched after insert or update or delete on share.project
    for each statement execute function share.touch();

do $$
declare name text;
begin
    foreach name in array array['edition', 'published_case', 'published_picture', 'project'] loop
        execute format('alter table share.%I enable row level security', name);
        execute format('create policy in_scope on share.%I using (people.in_scope(municipality))', name);
    end loop;
end $$;
grant select, insert, update, delete on share.published_case, share.published_picture, share.project to ${program};

create view share.public_edition as select number from share.edition;
create view share.public_case as
    select id, slug, released_on, year, language, title, summary, themes, relations, phase, method, school_kind,
           school_size, outcome, evidence, document, body, words
      from share.published_case;
create view share.public_picture as select id, image from share.published_picture;
create view share.public_project as
    select slug, first_year, last_year, themes, cases, danish, english, body, words from share.project;
-- Below three schools a method is not counted: one school would see what the other decided.
create view share.public_method as
    select method, count(distinct school)::int as tried,
           count(distinct school) filter (where outcome = 'KEEP')::int as kept
      from share.published_case where method is not null
     group by method having count(distinct school) >= 3;
grant select on share.public_edition, share.public_case, share.public_picture, share.public_project,
    share.public_method to ${program};

-- The words of a question in both languages, each found at the beginning of longer ones, as Danish joins words together.
create function share.question(typed text) returns tsquery
    language sql immutable parallel safe
    return regexp_replace(websearch_to_tsquery('danish', typed)::text, '''([^'']{4,})''', '''\1'':*', 'g')::tsquery
        || regexp_replace(websearch_to_tsquery('english', typed)::text, '''([^'']{4,})''', '''\1'':*', 'g')::tsquery;

-- The address of an entry, or with the first number that is not taken, by whomever.
create function share.free_project_slug(base text) returns text
    language sql stable security definer set search_path = '' begin atomic
    select case when not exists (select from share.project where slug = base) then base
                else (select base || '-' || n from generate_series(2, 10000) n
                       where not exists (select from share.project p where p.slug = base || '-' || n)
                       order by n limit 1) end;
end;
