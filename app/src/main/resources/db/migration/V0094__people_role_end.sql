-- A role may end by itself: from the day after this one it opens nothing any more.
alter table people.role_held add column ends_on date;

drop function people.roles_of(uuid);
create function people.roles_of(asked uuid, today date)
    returns table (role text, municipality uuid, school uuid)
    language sql stable security definer set search_path = '' begin atomic
    select r.role, r.municipality, r.school from people.role_held r
     where r.person = asked and (r.ends_on is null or r.ends_on >= today);
end;
