-- A passkey of somebody's: what a phone or computer of theirs proves itself with. The secret never leaves that device.
create table people.passkey (
    id uuid primary key,
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    credential bytea not null unique check (length(credential) between 1 and 1023),
    public_key bytea not null,
    signatures bigint not null check (signatures >= 0),
    name text not null check (length(name) between 1 and 60),
    made_on date not null,
    used_on date
);
create index on people.passkey (person);

-- Like a person, it is seen wherever its owner has a role: who leaves the municipality in which it was made can still
-- take it away.
alter table people.passkey enable row level security;
create policy in_scope on people.passkey using (municipality = any ((select people.scope())::uuid[])
    or exists (select from people.role_held r where r.person = passkey.person));
grant select, insert, update, delete on people.passkey to ${program};

-- Before a municipality is known: whose passkey this is, while they have a role that opens anything.
create function people.passkey_holder(asked bytea, today date)
    returns table (id uuid, person uuid, municipality uuid, public_key bytea, signatures bigint)
    language sql stable security definer set search_path = '' begin atomic
    select p.id, p.person, p.municipality, p.public_key, p.signatures from people.passkey p
     where p.credential = asked
       and exists (select from people.role_held r
                    where r.person = p.person and r.role <> 'COLLEAGUE' and (r.ends_on is null or r.ends_on >= today));
end;
