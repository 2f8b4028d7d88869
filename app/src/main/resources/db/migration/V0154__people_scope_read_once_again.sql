-- The policies that came after V0110 compared each row anew; they read the scope once for each question as well.
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
