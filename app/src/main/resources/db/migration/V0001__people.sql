-- Who belongs where and who may do what. Every table carries its municipality, and row-level security compares it
-- with the municipalities in scope. Three tables are exempt, for they are used before anybody is known:
-- sign_in_request, session and session_attributes.
create schema people;
grant usage on schema people to ${program};

create function people.in_scope(municipality uuid) returns boolean
    language sql stable parallel safe
    return municipality = any (string_to_array(nullif(current_setting('spirekraft.municipalities', true), ''), ',')::uuid[]);

create table people.municipality (
    id uuid primary key,
    name text not null check (name <> '')
);

create table people.school (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    in_programme boolean not null default true
);

-- A team, a house, an after-school club: what the school itself calls it. Staff counts those who belong here first.
create table people.unit (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    name text not null check (name <> ''),
    position int not null,
    staff int not null check (staff between 0 and 5000),
    unique (school, name)
);

create table people.person (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    email text not null unique check (email = lower(email) and email like '%_@_%'),
    name text not null check (name <> '')
);

-- Held at one school, or at the whole municipality when school is null.
create table people.role_held (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid references people.school,
    person uuid not null references people.person,
    role text not null check (role in ('SCHOOL_LEADER', 'AMR', 'TR', 'MEMBER', 'COLLEAGUE', 'CONSULTANT',
        'SECRETARIAT', 'ADMINISTRATION', 'SECTOR_READER', 'HELPER', 'OPERATOR')),
    unit uuid references people.unit,
    unique nulls not distinct (person, role, school, municipality)
);
create index on people.role_held (school);

create table people.sign_in_link (
    digest bytea primary key,
    municipality uuid not null references people.municipality,
    person uuid not null references people.person,
    expires_at timestamptz not null
);

-- How often a link was asked for an address, known or not, kept as a digest; rows older than a day are removed.
create table people.sign_in_request (
    address bytea not null,
    requested_at timestamptz not null
);
create index on people.sign_in_request (address, requested_at);

create table people.audit_entry (
    id bigint generated always as identity primary key,
    municipality uuid not null references people.municipality,
    at timestamptz not null,
    actor uuid references people.person,
    action text not null,
    object text not null
);

create table people.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index on people.session (expiry_time);
create index on people.session (principal_name);
create table people.session_attributes (
    session_primary_id char(36) not null references people.session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

alter table people.municipality enable row level security;
create policy in_scope on people.municipality using (people.in_scope(id));
alter table people.school enable row level security;
create policy in_scope on people.school using (people.in_scope(municipality));
alter table people.unit enable row level security;
create policy in_scope on people.unit using (people.in_scope(municipality));
alter table people.role_held enable row level security;
create policy in_scope on people.role_held using (people.in_scope(municipality));
alter table people.person enable row level security;
create policy in_scope on people.person using (people.in_scope(municipality)
    or exists (select from people.role_held r where r.person = person.id));
alter table people.sign_in_link enable row level security;
create policy in_scope on people.sign_in_link using (people.in_scope(municipality));
alter table people.audit_entry enable row level security;
create policy in_scope on people.audit_entry using (people.in_scope(municipality));

grant select, insert, update, delete on all tables in schema people to ${program};
revoke update, delete on people.audit_entry from ${program};

-- What must be known before a municipality is: run as the owner, each answers one narrow question.
create function people.account(asked_email text) returns table (person uuid, municipality uuid)
    language sql stable security definer set search_path = '' begin atomic
    select p.id, p.municipality from people.person p
     where p.email = lower(asked_email)
       and exists (select from people.role_held r where r.person = p.id and r.role <> 'COLLEAGUE');
end;

create function people.redeem(link bytea) returns table (person uuid, expires_at timestamptz)
    language sql security definer set search_path = '' begin atomic
    delete from people.sign_in_link where digest = link returning person, expires_at;
end;

create function people.roles_of(asked uuid)
    returns table (role text, municipality uuid, school uuid)
    language sql stable security definer set search_path = '' begin atomic
    select r.role, r.municipality, r.school from people.role_held r where r.person = asked;
end;

create function people.municipalities() returns setof uuid
    language sql stable security definer set search_path = '' begin atomic
    select id from people.municipality;
end;

-- The name itself, or with the first number that is not taken; by whom it is taken is not told.
create function people.free_slug(base text) returns text
    language sql stable security definer set search_path = '' begin atomic
    select case when not exists (select from people.school where slug = base) then base
                else (select base || '-' || n from generate_series(2, 10000) n
                       where not exists (select from people.school s where s.slug = base || '-' || n)
                       order by n limit 1) end;
end;

create function people.name_of(asked uuid) returns text
    language sql stable security definer set search_path = '' begin atomic
    select name from people.person where id = asked;
end;
