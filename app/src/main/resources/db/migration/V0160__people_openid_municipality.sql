-- A role that the provider gives holds for some days from each time its holder comes by it.
update people.role_held set ends_on = current_date + 7 where claimed and ends_on is null;
alter table people.role_held add check (not claimed or ends_on is not null);

-- Before a municipality is known: those that an operator may mean, by id or name.
create function people.municipalities_called(asked text) returns setof uuid
    language sql stable security definer set search_path = '' begin atomic
    select id from people.municipality where id::text = lower(asked) or lower(name) = lower(asked);
end;

-- A provider vouches for the people of one municipality. Who is not linked to it yet needs a role that has not ended.
drop function people.openid_holder(text, text, text);
create function people.openid_holder(asked_issuer text, asked_subject text, asked_email text, vouched uuid, today date)
    returns table (person uuid, municipality uuid, linked boolean)
    language sql stable security definer set search_path = '' begin atomic
    select p.id, p.municipality, true from people.openid_identity i join people.person p on p.id = i.person
     where i.issuer = asked_issuer and i.subject = asked_subject and p.municipality = vouched
    union all
    select p.id, p.municipality, false from people.person p
     where p.email = lower(asked_email) and p.municipality = vouched
       and exists (select from people.role_held r
                    where r.person = p.id and r.municipality = vouched and (r.ends_on is null or r.ends_on >= today))
       and not exists (select from people.openid_identity i
                        where i.issuer = asked_issuer and (i.subject = asked_subject or i.person = p.id));
end;
