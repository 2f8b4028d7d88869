-- Who somebody is at the municipality's own sign-in (OpenID Connect): the provider and its name for them.
create table people.openid_identity (
    issuer text not null,
    subject text not null check (length(subject) between 1 and 255),
    person uuid not null references people.person,
    municipality uuid not null references people.municipality,
    linked_on date not null,
    primary key (issuer, subject),
    unique (issuer, person)
);
alter table people.openid_identity enable row level security;
create policy in_scope on people.openid_identity using (municipality = any ((select people.scope())::uuid[])
    or exists (select from people.role_held r where r.person = openid_identity.person));
grant select, insert, delete on people.openid_identity to ${program};

-- A role that somebody has because the provider says so; it goes when the provider no longer does.
alter table people.role_held add column claimed boolean not null default false;

-- Before a municipality is known: who is known under this name, or else under this address and under no other name.
create function people.openid_holder(asked_issuer text, asked_subject text, asked_email text)
    returns table (person uuid, municipality uuid, linked boolean)
    language sql stable security definer set search_path = '' begin atomic
    select p.id, p.municipality, true from people.openid_identity i join people.person p on p.id = i.person
     where i.issuer = asked_issuer and i.subject = asked_subject
    union all
    select p.id, p.municipality, false from people.person p
     where p.email = lower(asked_email)
       and not exists (select from people.openid_identity i
                        where i.issuer = asked_issuer and (i.subject = asked_subject or i.person = p.id));
end;
