-- Keys with which other programs ask for what a school may know, until somebody takes them back or their year is over.
create schema api;
grant usage on schema api to ${program};

-- The key itself is kept nowhere: only its SHA-256, and how it begins, so that people tell one from another.
create table api.api_key (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    name text not null check (length(name) between 1 and 60),
    digest bytea not null unique check (length(digest) = 32),
    beginning text not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    made_by uuid not null references people.person,
    made_at timestamptz not null,
    ends_on date not null,
    revoked_at timestamptz,
    last_used_at timestamptz,
    minute timestamptz,
    requests int not null default 0
);
create index on api.api_key (municipality);
create unique index on api.api_key (school, name) where revoked_at is null;

alter table api.api_key enable row level security;
create policy in_scope on api.api_key using (municipality = any ((select people.scope())::uuid[]));
grant select, insert, update on api.api_key to ${program};

-- What must be known before a municipality is: run as the owner, it answers one narrow question.
create function api.whose(asked bytea)
    returns table (id uuid, municipality uuid, school text, scopes text[], ends_on date)
    language sql stable security definer set search_path = '' begin atomic
    select k.id, k.municipality, s.slug, k.scopes, k.ends_on
      from api.api_key k join people.school s on s.id = k.school
     where k.digest = asked and k.revoked_at is null;
end;
