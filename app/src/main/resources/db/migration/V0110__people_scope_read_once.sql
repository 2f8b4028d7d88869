-- Row-level security compares each row with the municipalities in scope. The scope is the same for all rows of a
-- question, so it is read once for each question and no longer once for each row.
create function people.scope() returns uuid[]
    language sql stable parallel safe
    return string_to_array(nullif(current_setting('spirekraft.municipalities', true), ''), ',')::uuid[];

do $$
declare
    held record;
begin
    for held in
        select schemaname, tablename, policyname, qual from pg_policies
         where qual in ('people.in_scope(municipality)', 'people.in_scope(id)')
    loop
        execute format('alter policy %I on %I.%I using (%I = any ((select people.scope())::uuid[]))', held.policyname,
            held.schemaname, held.tablename, substring(held.qual from '\((\w+)\)'));
    end loop;
end $$;
alter policy in_scope on people.person using (municipality = any ((select people.scope())::uuid[])
    or exists (select from people.role_held r where r.person = person.id));
