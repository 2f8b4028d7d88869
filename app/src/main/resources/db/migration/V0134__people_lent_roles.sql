-- A role may be lent to a deputy until a day; it goes with the role that it was lent from, and is not lent on.
alter table people.role_held add column lent_from uuid references people.role_held on delete cascade;
alter table people.role_held add check (lent_from is null or ends_on is not null);
create index on people.role_held (lent_from);

-- Nobody is mailed a link to roles that have all ended.
drop function people.account(text);
create function people.account(asked_email text, today date) returns table (person uuid, municipality uuid)
    language sql stable security definer set search_path = '' begin atomic
    select p.id, p.municipality from people.person p
     where p.email = lower(asked_email)
       and exists (select from people.role_held r
                    where r.person = p.id and r.role <> 'COLLEAGUE' and (r.ends_on is null or r.ends_on >= today));
end;
