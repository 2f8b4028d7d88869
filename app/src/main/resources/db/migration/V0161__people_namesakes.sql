-- What was written down by name alone is somebody's only where nobody else of that name is.
create function people.has_namesake(asked uuid, called text, at_school uuid) returns boolean
    language sql stable set search_path = '' begin atomic
    select exists (select from people.person p join people.role_held r on r.person = p.id
                    where p.id <> asked and p.name = called and r.school = at_school);
end;
