-- The day on which a school wants all that is its own to be deleted.
create table anchor.deletion (
    school uuid primary key references people.school,
    municipality uuid not null references people.municipality,
    on_day date not null,
    set_at timestamptz not null
);

alter table anchor.deletion enable row level security;
create policy in_scope on anchor.deletion using (people.in_scope(municipality));
grant select, insert, update, delete on anchor.deletion to ${program};

-- Deletes rows with all that points at them, in whichever module. A table that points at itself is one statement.
create function anchor.erase(target regclass, condition text) returns void
    language plpgsql set search_path = '' as $$
declare pointing record;
begin
    for pointing in
        select c.conrelid::regclass as child,
               (select string_agg(quote_ident(a.attname), ', ' order by k.n)
                  from unnest(c.conkey) with ordinality k(attnum, n)
                  join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) as there,
               (select string_agg(quote_ident(a.attname), ', ' order by k.n)
                  from unnest(c.confkey) with ordinality k(attnum, n)
                  join pg_catalog.pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum) as here
          from pg_catalog.pg_constraint c
         where c.contype = 'f' and c.confrelid = target and c.conrelid <> target and c.conparentid = 0
    loop
        perform anchor.erase(pointing.child, format('(%s) in (select %s from %s where %s)',
            pointing.there, pointing.here, target, condition));
    end loop;
    execute format('delete from %s where %s', target, condition);
end $$;
revoke execute on function anchor.erase(regclass, text) from public;

-- Run as the owner, for the program itself can't delete a sheet. It refuses a school out of scope, and one whose day
-- has not come. A programme goes with its last school; somebody who worked nowhere else loses name and address, unless
-- they keep a journal, which is theirs alone. The audit log stays.
create function anchor.erase_school(asked uuid, today date) returns void
    language plpgsql security definer set search_path = '' as $$
declare
    keeping record;
    staff uuid[];
    alone uuid[];
begin
    if not exists (select from anchor.deletion d
                    where d.school = asked and d.on_day <= today and people.in_scope(d.municipality)) then
        raise exception 'The day of school % has not come', asked;
    end if;
    staff := array(select r.person from people.role_held r group by r.person
                   having bool_and(coalesce(r.school = asked, false)));
    alone := array(select p.programme from learn.participation p group by p.programme
                   having bool_and(p.school = asked));
    delete from learn.calendar_invitation i where i.source in (
        select s.id from learn.sparring_slot s where s.school = asked
        union all select d.id from learn.planned_date d where d.programme = any (alone));
    delete from learn.calendar_event e where e.source in (
        select s.id from learn.sparring_slot s where s.school = asked
        union all select d.id from learn.planned_date d where d.programme = any (alone));
    for keeping in
        select a.attrelid::regclass as name from pg_catalog.pg_attribute a
          join pg_catalog.pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
         where a.attname = 'wave' and a.atttypid = 'uuid'::regtype and not a.attisdropped
    loop
        perform anchor.erase(keeping.name,
            format('wave in (select id from measure.wave where school = %L)', asked));
    end loop;
    perform anchor.erase('learn.programme', format('id = any (%L::uuid[])', alone));
    perform anchor.erase('people.school', format('id = %L', asked));
    delete from learn.mail_key where person = any (staff);
    delete from learn.mail_stop where person = any (staff);
    delete from learn.calendar_key where person = any (staff);
    delete from learn.calendar_invitation where person = any (staff);
    delete from people.sign_in_link where person = any (staff);
    update people.person set name = '–', email = id || '@slettet.invalid'
     where id = any (staff) and not exists (select from learn.journal_key j where j.person = person.id);
end $$;
