-- Whoever has their account deleted is not named where something was handed over either.
grant update (name) on anchor.handover, anchor.handover_confirmation to ${program};

-- As before, and passkeys go too, but for those that open a journal, which is its owner's alone.
-- Run as the owner, for the program itself can't delete a sheet. It refuses a school out of scope, and one whose day
-- has not come. A programme goes with its last school; somebody who worked nowhere else loses name and address, unless
-- they keep a journal, which is theirs alone. The audit log stays.
create or replace function anchor.erase_school(asked uuid, today date) returns void
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
    delete from people.openid_identity where person = any (staff);
    delete from people.passkey where person = any (staff)
       and not exists (select from learn.journal_passkey l where l.credential = passkey.credential);
    update people.person set name = '–', email = id || '@slettet.invalid'
     where id = any (staff) and not exists (select from learn.journal_key j where j.person = person.id);
end $$;
