-- A role on loan opens the same, but lets nobody give what would make the loan last; so whoever asks is told which are.
drop function people.roles_of(uuid, date);
create function people.roles_of(asked uuid, today date)
    returns table (role text, municipality uuid, school uuid, lent boolean)
    language sql stable security definer set search_path = '' begin atomic
    select r.role, r.municipality, r.school, r.lent_from is not null from people.role_held r
     where r.person = asked and (r.ends_on is null or r.ends_on >= today);
end;
